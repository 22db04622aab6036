### The ledger: one file that remembers everything that happened.

error-ledger-not-found = There is no ledger at { $path }. Nothing was created. If the file was moved, put it back; or create a new ledger.

error-ledger-moved = The ledger is no longer at { $path }: somebody moved, deleted or replaced the file. This step wasn’t written; everything before it is in the file that is still open here. Put the file back, for example from the Trash, or make a backup now in Settings before you quit.

error-ledger-already-there = There already is a file at { $path }; it wasn’t overwritten. Choose another name, or open the file that is there.

error-ledger-from-the-future = This ledger was written by a newer version (format { $found }; this version knows format { $known }). The file is untouched. Update the app, then open it again.

error-ledger-outdated = This ledger was written by an older version (format { $found }; this version reads format { $known }) and can’t be brought up to date while only reading. Nothing was changed. Open it once for writing first.

error-ledger-damaged =
    { $backup ->
        [none] The ledger is damaged, and no good backup was found. The damaged file is untouched. To start over, choose “Begin with an Empty Ledger”; the damaged file is kept.
       *[other] The ledger is damaged. The damaged file is untouched, and the newest good backup is { $backup }. Restore from it; the damaged file will be set aside, not deleted.
    }

error-ledger-foreign = This database belongs to another program (application id { $application }); it isn’t a ledger. The file is untouched. Choose the right file.

error-ledger-is-practice = This is a practice ledger and can’t be opened as a real one. Nothing was changed. To work on real iPads, open your school’s own ledger.

error-ledger-is-real = This is your school’s real ledger and can’t be used for practice. Nothing was changed. To practise, open a practice ledger.

error-ledger-kind-differs =
    { $backup ->
        [practice] This backup is of a practice ledger and can’t take the place of a real one.
       *[other] This backup is of a real ledger and can’t take the place of a practice one.
    } Nothing was changed. Choose a backup of this ledger, or name the ledger the backup belongs to.

error-ledger-mark-broken = The marks that tell practice from real contradict each other in this ledger; somebody may have changed the file with another tool. It was not opened and nothing was changed. Restore from a backup.

error-ledger-mark-at-birth-only = A ledger is marked as practice when it is created, and never later. Nothing was written. To practise, create a practice ledger.

error-ledger-busy = Another window or program is using the ledger. Nothing new was written; everything recorded before is safe. Wait a moment and try again, or close the other window.

error-ledger-read-only = The ledger or its folder can’t be written to. Nothing new was written; everything recorded before is safe. Check the folder’s permissions, or move the ledger to a place that can be written to.

error-ledger-no-access = Your account can’t open the ledger or its folder. Nothing was changed. Check the permissions, or sign in to the Mac account that created it.

error-ledger-disk-full = The disk is full. Nothing new was written; everything recorded before is safe. Free some space, then try again.

error-ledger-text-too-long = A text of { $bytes } bytes is too long; 65536 is the limit. Nothing was written. Shorten the note or name.

error-ledger-fact-too-long = { $bytes } bytes are too much to record in one step. Nothing was written. Do it in several steps.

error-ledger-content-too-long = A profile or blueprint of { $bytes } bytes is too large; 32 MB is the limit. Nothing was written. Make its images or certificates smaller.

error-ledger-content-absent = The body of the revision to record is missing (SHA-256 { $sha256 }). Nothing was written. This is a fault of the app; please report it with this value.

error-ledger-time = This time can’t be written to the ledger. Nothing was written. Check the date and time of this Mac.

error-ledger-unreadable = Line { $position } of the ledger can’t be understood. Everything else is unchanged. Check the journal to see what is wrong, and restore from a backup if need be.

error-ledger-backup-unfit = { $path } didn’t pass its check and can’t be used as a backup. The present ledger is untouched. Choose another backup.

error-ledger-traces-remain = The names are gone from every list, but another window or program is using the file, so traces can remain in it. Close the other windows and forget the class once more.

error-ledger-file =
    { $action ->
        [copy] { $path } can’t be copied.
        [create] { $path } can’t be created.
        [delete] { $path } can’t be deleted.
        [read] { $path } can’t be read.
        [rename] { $path } can’t be renamed.
        [write] { $path } can’t be written.
       *[other] { $path } can’t be used.
    } What the ledger has recorded is safe. Check the disk and the folder, then try again.

error-ledger-database = The database couldn’t complete this step. It wasn’t written; everything recorded before is safe. Try again; if it still fails, open the ledger anew.

finding-ledger-pages-broken = The file is broken inside. Write nothing more to it; restore from the newest good backup first.
finding-ledger-line-changed = Line { $position } was changed after it was written. Compare with a backup, and find out who changed the file with another tool.
finding-ledger-chain-broken = Line { $position } doesn’t follow the line before it: one is missing, or one was put in. Compare with a backup.
finding-ledger-line-unreadable = Line { $position } holds nothing this version understands. The other lines can be used; compare with a backup.
finding-ledger-text-changed = A name or note of line { $position } isn’t what was written. Compare with a backup.
finding-ledger-text-missing = A name or note of line { $position } is gone, and no record says that it was forgotten. Compare with a backup.
finding-ledger-text-unknown =
    { $texts ->
        [one] One name or note is kept that no record speaks of. Compare with a backup; if it isn’t needed, restore from one.
       *[other] { $texts } names or notes are kept that no record speaks of. Compare with a backup; if they aren’t needed, restore from one.
    }
finding-ledger-content-changed = The body of a profile, blueprint or certificate isn’t what was kept (SHA-256 { $sha256 }). Restore from a backup, or add it again.
finding-ledger-content-missing = The profile, blueprint or certificate that line { $position } names is gone (SHA-256 { $sha256 }). Restore from a backup, or add it again.
finding-ledger-table-differs =
    { $rows ->
        [one] One row of the table { $table } doesn’t agree with the journal. The journal itself isn’t affected; the lists can be made anew from it.
       *[other] { $rows } rows of the table { $table } don’t agree with the journal. The journal itself isn’t affected; the lists can be made anew from it.
    }
finding-ledger-marks-differ = The marks that tell practice from real contradict each other. Restore from a backup.

ledger-kind-real = Real
ledger-kind-practice = Practice
