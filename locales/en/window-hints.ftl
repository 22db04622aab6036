### Where in the window to go on after an error: shown below the sentence of `error-<code>`.

window-hint-no-home = Log in to this Mac with an account that has a home folder, then open Companion again.
window-hint-school-missing = The name is typed in Settings (⌘,) under School.
window-hint-limits-not-acknowledged = The page of limits is at the top of Preflight.
window-hint-ledger-unreadable = You can check the journal in Journal, and restore a backup in Settings (⌘,) under Backups.
window-hint-ledger-traces-remain = You find this in Settings (⌘,) under Forget a Class.
window-hint-bench-cfgutil-not-found = You can choose cfgutil in Settings (⌘,) under Tools.
window-hint-bench-cfgutil-path-unusable = You can choose another one, or let Companion look by itself, in Settings (⌘,) under Tools.
window-hint-vault = Where secrets are kept is told in Settings (⌘,) under Secrets.
