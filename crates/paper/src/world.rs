//! The closed world of a template: its two sources, its data, our fonts.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

const SHEET: &str = include_str!("../templates/sheet.typ");

/// Everything a template can reach.
pub(crate) struct ClosedWorld<'a> {
    fonts: &'a Fonts,
    main: Source,
    sheet: Source,
    data: (FileId, Bytes),
}

impl<'a> ClosedWorld<'a> {
    /// A world of this template and this data (JSON). `None` if a file name of ours is no Typst
    /// path, which can't be.
    pub(crate) fn new(template: &str, data: Vec<u8>, fonts: &'a Fonts) -> Option<Self> {
        Some(Self {
            fonts,
            main: Source::new(file_id("/main.typ")?, template.to_owned()),
            sheet: Source::new(file_id("/sheet.typ")?, SHEET.to_owned()),
            data: (file_id("/data.json")?, Bytes::new(data)),
        })
    }
}

impl World for ClosedWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.sheet]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            return Ok(self.data.1.clone());
        }
        let source = self.source(id)?;
        Ok(Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    /// No clock: a document's time is its data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
