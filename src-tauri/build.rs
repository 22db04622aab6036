//! Declares the window's commands to Tauri, so that the capability decides which may be called.

macro_rules! commands {
    ($($room:ident :: $name:ident ($request:ty) -> $answer:ty;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("src/table.rs");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=src/table.rs");
    let manifest = tauri_build::AppManifest::new().commands(NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    Ok(tauri_build::try_build(attributes)?)
}
