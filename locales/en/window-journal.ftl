### The window: the journal.

toolbar-find-line = iPad, person, note, name
journal-lines =
    { $count ->
        [one] 1 line
       *[other] { $count } lines
    }
journal-verify = Verify…
journal-export = Export…
journal-filters = Filters
journal-kind = Kind
journal-kind-all = Everything
journal-batch = Batch
journal-batch-all = All batches
journal-operator = Person
journal-operator-all = Everybody
journal-operator-forgotten = Forgotten name
journal-since = From
journal-until = To
journal-only-device = Only { $serial }
journal-clear = Clear Filters
journal-list = What happened, newest first
journal-when = When
journal-what = What happened
journal-whom = What it concerns
journal-who = Who
journal-none = No line matches
journal-none-text = Search for an iPad, a keeper, a note or the name of a profile, or remove a filter.
journal-more = Reading on…
journal-undone = Taken back
journal-undone-by = Taken back by line { $position }
journal-detail = Line { $position }
journal-detail-close = Close line
journal-opens = What it concerns
journal-open-device = Open the story of { $name }
journal-open-batch = Show the iPads of { $name }
journal-open-profile = Open profile { $name }
journal-open-blueprint = Open blueprint { $name }
journal-open-preflight = Open the preflight
journal-open-deadlines = Open the deadlines
journal-filter-device = Only lines about { $name }
journal-filter-batch = Only lines about { $name }
journal-devices-more =
    { $count ->
        [one] and one more iPad
       *[other] and { $count } more iPads
    }
journal-whom-many =
    { $count ->
        [one] { $name } and one more
       *[other] { $name } and { $count } more
    }
journal-go-device = Story
journal-go-batch = iPads
journal-go-only = Only These
journal-machine = As it is stored
journal-machine-text = Names and notes appear here only as seals, so that they can be forgotten without breaking the chain.
journal-hash = Hash of this line
journal-prev = Hash of the line before
journal-station = Chain and number
journal-id = ID
journal-empty = Every step will stand here with its time, its person and what proves it. Nothing is ever erased from it but names that you forget.
journal-exported =
    { $count ->
        [one] One line saved in { $file }
       *[other] { $count } lines saved in { $file }
    }
journal-export-title = Export the Journal
journal-export-text = Writes all lines into one file, oldest first, one JSON object a line, with all hashes. Names and notes stay sealed in it. Other programs can read it and check the chain.
journal-export-go = Choose Place…
journal-suggested = journal { $day }
verify-title = Verify the Journal
verify-text = Reads the whole ledger and checks four things against each other. Nothing is changed.
verify-chain = The chain: every line follows from the one before it.
verify-texts = Names and notes: each is what was written, or was forgotten on purpose.
verify-bodies = Profiles, blueprints, certificates: each revision is kept whole.
verify-lists = Lists: what the screens show is what the journal says.
verify-go = Verify
verify-busy = Verifying…
verify-stop = Stop
verify-stopped = Stopped. Nothing was found or changed.
verify-progress = { $done } of { $of } lines
verify-good =
    { $lines ->
        [one] The journal is sound: its one line verifies.
       *[other] The journal is sound: all { $lines } lines verify.
    }
verify-bad =
    { $count ->
        [one] One problem was found in { $lines } lines.
       *[other] { $count } problems were found in { $lines } lines.
    }
verify-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
verify-head = Fingerprint of today’s last line. Written down or printed, it proves later that nothing before it was changed.
verify-what-now = What to do
verify-what-tables = Only lists differ, not the journal. Rebuild them below, then verify again.
verify-what-journal = Stop working for now. Make a backup of the file as it is, compare with the newest good backup in Settings, and restore it if it is sound. Rebuilding doesn’t help: lists made from changed lines are no better than those lines.
rebuild-title = Rebuild the lists
rebuild-text = All lists of the window are made from the journal. Rebuilding empties them and makes them again from every line, in one step. The journal itself stays as it is. It helps only when a list doesn’t agree with the journal.
rebuild-go = Rebuild Lists
rebuild-busy = Rebuilding…
rebuild-done =
    { $lines ->
        [one] All lists were rebuilt from one line.
       *[other] All lists were rebuilt from { $lines } lines.
    }
rebuild-unreadable =
    { $count ->
        [one] One line can’t be read by this version and was left out.
       *[other] { $count } lines can’t be read by this version and were left out.
    }
error-journal-stopped = Stopped. Nothing was changed.

## Kinds of lines
kinds-way = The way of an iPad
kinds-list = The list
kinds-batches = Batches
kinds-checks = Preflight
kinds-making = Profiles, blueprints, paper
kinds-deadlines = Deadlines
kinds-school = School and ledger
kind-moved = Moved
kind-blocked = Blocked
kind-ticked = Confirmed
kind-unticked = Confirmation taken back
kind-undone = iPad’s step undone
kind-step-taken-back = Other step undone
kind-lane-chosen = Lane chosen
kind-device-seen = Seen by the bench
kind-assigned = Keeper or place
kind-profiles-installed = Profiles installed
kind-replaced = Replaced
kind-roster-imported = List read in
kind-device-listed = New on the list
kind-device-changed = List changed
kind-device-merged = Two lines merged
kind-findings-kept = Doubts kept
kind-batch-created = Batch planned
kind-batch-changed = Batch changed
kind-batch-closed = Batch done
kind-batch-removed = Batch removed
kind-device-batched = iPad put into a batch
kind-preflight-ticked = Check confirmed
kind-preflight-unticked = Check taken back
kind-preflight-probed = This Mac looked
kind-limits-acknowledged = Page of limits
kind-profile-saved = Profile saved
kind-profile-removed = Profile removed
kind-blueprint-saved = Blueprint saved
kind-blueprint-removed = Blueprint removed
kind-identity-added = Supervision identity
kind-identity-backed-up = Copy of the identity
kind-identity-retired = Identity set aside
kind-file-exported = File saved
kind-kit-exported = Kit built
kind-document-printed = Document printed
kind-deadline-set = Date set
kind-deadline-done = Deadline done
kind-deadline-removed = Date removed
kind-practice-marked = Practice begun
kind-school-set = School
kind-operator-added = New person
kind-setting-set = Setting
kind-class-forgotten = Class forgotten
kind-backup-made = Backup made
kind-backup-restored = Backup restored

## What happened
event-practice-marked = This ledger is for practice, for ever
event-school-set = School set: { $name }, { $identifier }
event-operator-added =
    { $name ->
        [none] Somebody new works here
       *[other] { $name } works here
    }
event-setting-set =
    { $key ->
        [deadlines_off] Deadlines switched off or on again
        [paper_lang] Language of the paper changed
        [paper_size] Size of the paper changed
        [cfgutil] Place of cfgutil changed
       *[other] Setting changed: { $key }
    }
event-roster-imported =
    { $rows ->
        [one] List read in: one row, new { $new }, changed { $changed }, left out { $skipped }
       *[other] List read in: { $rows } rows, new { $new }, changed { $changed }, left out { $skipped }
    }
event-device-listed = Came onto the list
event-device-changed =
    { $fields ->
        [none] The list was changed
       *[other] Changed on the list: { $fields }
    }
event-device-merged = Two lines became one; { $absorbed } was a wrong serial
event-findings-kept =
    { $count ->
        [0] No doubt is left
        [one] One doubt kept
       *[other] { $count } doubts kept
    }
event-device-seen =
    { $fields ->
        [none] Seen by the bench
       *[other] Seen by the bench, which read: { $fields }
    }
event-lane-chosen = Lane chosen: { $lane }
event-moved = From “{ $from }” to “{ $to }”
event-blocked = Blocked: { $reason }
event-replaced = { $new } took the place of { $old }
event-ticked = Confirmed: { $tick }
event-unticked = Taken back: { $tick }
event-undone = Undone: { $what }
event-step-taken-back = Undone: { $what }
event-assigned =
    { $how ->
        [kept] Given to { $keeper }
        [placed] Put into its place: { $place }
       *[freed] Keeper and place removed
    }
event-profiles-installed =
    { $profiles ->
        [none] No profile is on it
       *[other] Profiles on it: { $profiles }
    }
event-batch-created =
    { $day ->
        [none] Batch planned: { $name }
       *[other] Batch planned: { $name }, for { $day }
    }
event-batch-changed = Plan of the batch changed: { $name }
event-batch-closed = Batch declared done: { $name }
event-batch-removed = Batch removed: { $name }
event-device-batched =
    { $batch ->
        [none] Taken out of its batch
       *[other] Put into batch { $batch }
    }
event-preflight-ticked = { $item } confirmed: { $check }
event-preflight-unticked = { $item } taken back: { $check }
event-preflight-probed = This Mac looked at { $item }, { $check }: { $outcome }
event-limits-acknowledged =
    { $name ->
        [none] The page of limits was read and accepted
       *[other] The page of limits was read and accepted by { $name }
    }
event-deadline-set = Date set: { $what }, { $on }
event-deadline-done =
    { $next ->
        [none] Done: { $what }, on { $on }
       *[other] Done: { $what }, on { $on }; next { $next }
    }
event-deadline-removed = Date removed: { $what }
event-profile-saved = Profile { $name } saved, revision { $revision }
event-profile-removed =
    { $name ->
        [none] A profile left the library
       *[other] Profile { $name } left the library
    }
event-blueprint-saved = Blueprint { $name } saved, revision { $revision }
event-blueprint-removed =
    { $name ->
        [none] A blueprint left the library
       *[other] Blueprint { $name } left the library
    }
event-identity-added = Supervision identity added: { $subject }
event-identity-backed-up = Copy of the supervision identity recorded: { $place }
event-identity-retired = Supervision identity set aside: { $subject }
event-file-exported =
    { $what ->
        [identity] Supervision identity saved as a file, with its private key: { $file }
        [roster] Roster saved as a file: { $file }
       *[profile]
            { $secrets ->
                [yes] Profile saved as a file, with passwords: { $file }
               *[no] Profile saved as a file: { $file }
            }
    }
event-kit-exported =
    { $devices ->
        [one] Kit built for one iPad
       *[other] Kit built for { $devices } iPads
    }{ $batch ->
        [none] { "" }
       *[other] { " " }of { $batch }
    }{ $secrets ->
        [yes] , with secrets in it
       *[no] { "" }
    }
event-document-printed =
    { $batch ->
        [none] Printed or saved: { $document }
       *[other] Printed or saved: { $document } of { $batch }
    }
event-class-forgotten =
    { $count ->
        [one] Names of class { $class } forgotten, one iPad
       *[other] Names of class { $class } forgotten, { $count } iPads
    }
event-backup-made = Backup made: { $file }
event-backup-restored = Brought back from backup { $file }
event-unreadable = A line that this version can’t read
event-was-undone = Undone
