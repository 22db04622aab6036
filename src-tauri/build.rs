//! Declares the window's commands to Tauri, so that the capability decides which may be called.

use std::process::Command;

macro_rules! commands {
    ($($room:ident :: $name:ident ($request:ty) -> $answer:ty;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("src/table.rs");

/// The first glibc whose loader reads packed relocations.
const PACKED_SINCE: (u32, u32) = (2, 36);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=src/table.rs");
    if glibc().is_some_and(|version| version >= PACKED_SINCE) {
        // The list of relocations is read at every start: 2.5 MB of memory, packed some 50 kB.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    let manifest = tauri_build::AppManifest::new().commands(NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    Ok(tauri_build::try_build(attributes)?)
}

/// The glibc of this machine, if the program is built for it.
fn glibc() -> Option<(u32, u32)> {
    if std::env::var("HOST") != std::env::var("TARGET") {
        return None;
    }
    let told = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let text = String::from_utf8(told.stdout).ok()?;
    let (major, minor) = text.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
