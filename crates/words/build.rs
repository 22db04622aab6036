//! Lists every `locales/<language>/*.ftl` as a table, so that a new file is picked up by itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LANGUAGES: [&str; 3] = ["zh-TW", "en", "ja"];

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?)
        .join("../../locales")
        .canonicalize()?;
    let mut table = String::from("&[\n");
    for language in LANGUAGES {
        let folder = locales.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
        files.sort();
        for file in files {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let _ = writeln!(
                table,
                "    Source {{ lang: Lang::{}, file: {name:?}, text: include_str!({:?}) }},",
                variant(language),
                file.display().to_string(),
            );
        }
    }
    table.push_str("]\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("sources.rs"), table)
}

fn variant(language: &str) -> &'static str {
    match language {
        "zh-TW" => "ZhTw",
        "ja" => "Ja",
        _ => "En",
    }
}
