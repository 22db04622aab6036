//! From the command table to handlers, names, and an answer without a window.

use serde_json::Value;
use ts_rs::TS;

use crate::desk::Desk;
use crate::failure::Failure;
#[cfg_attr(
    not(test),
    expect(
        clippy::wildcard_imports,
        reason = "the table names every type of the wire, and nothing but those"
    )
)]
use crate::wire::*;

/// An answer as it goes to the page: with the number of the newest thing that was told, so that the
/// page hears of what a command did before it goes on with its answer. News that another command
/// tells later, because it has the desk, come later.
#[derive(serde::Serialize)]
struct Heading<T> {
    answer: T,
    seq: u32,
}

/// Declares every command once: a handler that makes one call, its name, its types.
macro_rules! commands {
    ($($room:ident :: $name:ident ($request:ty) -> $answer:ty;)*) => {
        /// Every command, in the order of the table.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// The handlers. Each runs on a thread of its own that may wait.
        mod handlers {
            use tauri::async_runtime::spawn_blocking;
            use tauri::{AppHandle, Manager as _};

            use super::*;
            $(
                #[tauri::command]
                pub(super) async fn $name(
                    app: AppHandle,
                    request: $request,
                ) -> Result<Heading<$answer>, Failure> {
                    let work = move || {
                        let desk = app.state::<Desk>();
                        let answer = desk.run(|desk| crate::$room::$name(desk, request))?;
                        let seq = desk.stream().newest();
                        Ok(Heading { answer, seq })
                    };
                    spawn_blocking(work).await.unwrap_or_else(|lost| Err(Failure::lost(&lost)))
                }
            )*
        }

        /// What Tauri calls.
        pub(crate) fn handler() -> Box<dyn Fn(tauri::ipc::Invoke) -> bool + Send + Sync> {
            Box::new(tauri::generate_handler![$(handlers::$name),*])
        }

        /// The answer of a command without a window, for recordings and tests.
        ///
        /// # Errors
        /// The command's own; `bad-request` for one that isn't in the table or a wrong request.
        pub fn answer(desk: &Desk, name: &str, request: Value) -> Result<Value, Failure> {
            match name {
                $(stringify!($name) => {
                    let request: $request =
                        serde_json::from_value(request).map_err(Failure::bad_request)?;
                    let answer = desk.run(|desk| crate::$room::$name(desk, request))?;
                    serde_json::to_value(answer).map_err(Failure::bad_request)
                })*
                _ => Err(Failure::bad_request(name)),
            }
        }

        /// Calls `visit` with name, request and answer of every command.
        pub(crate) fn each(visit: &mut impl Visit) {
            $(visit.command::<$request, $answer>(stringify!($name));)*
        }
    };
}

/// Looks at every command and its types.
pub(crate) trait Visit {
    fn command<Request: TS + 'static, Answer: TS + 'static>(&mut self, name: &'static str);
}

include!("table.rs");
