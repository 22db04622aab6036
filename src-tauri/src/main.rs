//! Opens the window.

fn main() -> std::process::ExitCode {
    shell::run()
}
