//! The press: fonts and the pages laid out last, so that turning a page is quick.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use companion::documents::{self, Filled};
use companion::files::{self, Privacy};
use companion::{Error, Result};
use paper::{Fonts, Printed};
use tempfile::TempDir;

/// Fonts, the document laid out last, and the folder of what was handed to the viewer.
#[derive(Default)]
pub(crate) struct Press {
    fonts: Option<Fonts>,
    kept: Option<(Filled, Printed)>,
    folder: Option<TempDir>,
}

impl Press {
    /// The pages of a document; laid out unless they are the ones that lie here.
    ///
    /// # Errors
    /// [`Error::Paper`].
    pub(crate) fn pages(&mut self, filled: Filled) -> Result<&Printed> {
        let same = self
            .kept
            .take()
            .filter(|(kept, _)| kept.says_the_same(&filled));
        let pages = match same {
            Some(pages) => pages,
            None => {
                if self.fonts.is_none() {
                    self.fonts = Some(documents::fonts()?);
                }
                let printed = self.fonts.as_ref().map(|fonts| filled.lay_out(fonts));
                (filled, printed.transpose()?.ok_or(Error::Cancelled)?)
            }
        };
        Ok(&self.kept.insert(pages).1)
    }

    /// Writes a PDF into a folder of our own that nobody else may read, for the system's viewer.
    ///
    /// # Errors
    /// [`Error::CannotWrite`].
    pub(crate) fn hand_over(&mut self, name: &str, pdf: &[u8]) -> Result<PathBuf> {
        let folder = match self.folder.take() {
            Some(folder) if folder.path().is_dir() => folder,
            _ => tempfile::Builder::new()
                .prefix("configurator-companion-")
                .permissions(Permissions::from_mode(0o700))
                .tempdir()
                .map_err(Error::writing(&std::env::temp_dir()))?,
        };
        let path = self.folder.insert(folder).path().join(file_name(name));
        files::write_over(&path, pdf, Privacy::Private)?;
        Ok(path)
    }

    /// Throws away what was handed to the viewer.
    pub(crate) fn clear(&mut self) {
        self.folder = None;
    }
}

/// A name that is safe in any folder.
fn file_name(name: &str) -> String {
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    let name: String = name.chars().map(safe).take(60).collect();
    format!("{}.pdf", name.trim().trim_start_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_may_be_called_anything() {
        assert_eq!(file_name("Checklist ../../etc"), "Checklist ..-..-etc.pdf");
        assert_eq!(file_name("..hidden\n"), "hidden.pdf");
        assert!(file_name(&"長".repeat(200)).len() < 255);
    }

    #[test]
    fn what_the_viewer_gets_is_ours_alone_and_goes_when_it_is_cleared() {
        let mut press = Press::default();
        let path = press.hand_over("A", b"one").unwrap();
        assert_eq!(press.hand_over("A", b"two").unwrap(), path);
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert!(files::keeps_private(&path) && files::keeps_private(path.parent().unwrap()));
        press.clear();
        assert!(!path.exists());
    }
}
