//! A bare Tauri window with one static page: what `make bench` measures the real window against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}
