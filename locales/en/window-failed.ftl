### The window: a ledger that can’t be opened, and notices.

notice-title = Please Note
notice-go-on = Go On

failed-title = Your school’s ledger can’t be opened
failed-title-practice = The practice ledger can’t be opened
failed-file = File: { $file }
failed-safe = What is safe
failed-safe-file = The file itself. Companion opens a ledger only when it is safe to, and never deletes one.
failed-safe-backups =
    { $count ->
        [0] There is no backup of it on this Mac.
        [one] One backup, which holds everything up to the day it was made.
       *[other] { $count } backups, the newest of which holds everything up to the day it was made.
    }
failed-safe-secrets = Passwords and keys. They aren’t in this file.
failed-do = What you can do
failed-restore = Restore Newest Good Backup
failed-restore-text = Goes back to { $when }. The file that can’t be opened is set aside under a name of its own.
failed-restore-gone-text = Goes back to { $when }.
failed-retry = Try Again
failed-retry-text = After you’ve done what it says above.
failed-reveal = Show in Finder
failed-reveal-text = To look at the file, its folder and who can write to it.
failed-aside = Begin with an Empty Ledger…
failed-aside-text = The file is set aside, not deleted, in case somebody can save it later.
failed-anew-text = The backups stay where they are.
failed-aside-title = Begin with an empty ledger?
failed-aside-sheet = Your iPads, profiles and dates have to be entered again. The file that can’t be opened is set aside in the same folder and can still be looked at by somebody who knows about such things.
failed-anew-sheet = Your iPads, profiles and dates have to be entered again. The backups stay where they are and can be brought back later.
failed-aside-go = Begin Empty
failed-aside-done = The file that couldn’t be opened is kept as { $name }.
failed-practice = Practise Meanwhile
failed-practice-text = Opens the practice school. Your school’s ledger stays as it is.
failed-own = Back to Our School
failed-own-text = Opens your school’s ledger.
failed-backups = All backups
failed-looking = Backups are being checked…

## Hints for a ledger that can’t be opened
window-hint-ledger-from-the-future = Get the newest version of Companion, open it and everything is there. A backup from before that version can be restored below, but lacks what came after it.
window-hint-ledger-busy = If Companion is open twice, or another program works with the ledger, close it there. It is the same after a minute? Restart the Mac.
window-hint-ledger-disk-full = Emptying the Trash or moving large files elsewhere frees space.
