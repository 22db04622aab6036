//! Embeds the facts and templates, so that a new file is picked up without a line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for (name, folder) in [
        ("catalogue", "catalogue"),
        ("templates", "templates"),
        ("blueprints", "templates/blueprints"),
    ] {
        let path = Path::new(&root).join(folder);
        println!("cargo::rerun-if-changed={}", path.display());
        let mut files: Vec<_> = fs::read_dir(&path)?.collect::<Result<_, _>>()?;
        files.sort_by_key(fs::DirEntry::file_name);
        let mut table = String::from("&[\n");
        for file in files {
            let file_name = file.file_name().to_string_lossy().into_owned();
            if let Some(stem) = file_name.strip_suffix(".toml") {
                println!("cargo::rerun-if-changed={}", file.path().display());
                let path = file.path().display().to_string();
                writeln!(table, "({stem:?}, include_str!({path:?})),").map_err(io::Error::other)?;
            }
        }
        table.push(']');
        fs::write(Path::new(&out).join(format!("{name}.rs")), table)?;
    }
    Ok(())
}
