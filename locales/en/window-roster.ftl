### The roster: lists coming in and going out, single lines by hand, files that are dropped.

## Import
import-title = Import Lists
import-title-one = Import “{ $file }”
import-done-title = Import
import-pasted-name = Pasted list
import-lists = Lists
import-tab-new = { $count } new
import-leave-list = Leave This List Out
import-anew = Something was recorded since you opened these lists, so they were compared again. Nothing has been imported yet; please look once more.
import-read = The file as read
import-encoding = Encoding
import-separator = Separator
import-sheet = Sheet
import-header = Header row
import-no-header = No header
import-header-row = Row { $row }: { $text }
import-top = First rows of the file
import-columns = Columns
import-empty-column = empty
import-secret = Never read
import-second = Not used (also { $field })
import-unused = Not used
import-outcome = What would change
import-count-new = new
import-count-changed = changed
import-count-same = the same
import-count-skipped = left out
import-count-doubtful = doubtful
import-merged =
    { $count ->
        [one] One more row names the same iPad as a row above; that iPad counts once.
       *[other] { $count } more rows name the same iPads as rows above; each iPad counts once.
    }
import-row = Row { $row }
import-change = { $field }: “{ $old }” → “{ $new }”
import-change-added = { $field }: nothing so far → “{ $new }”
import-more =
    { $count ->
        [one] Show One More
       *[other] Show More ({ $count })
    }
import-more-lines =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
import-doubts =
    { $count ->
        [0] Settled rows
        [one] One doubtful row
       *[other] { $count } doubtful rows
    }
import-doubts-left =
    { $count ->
        [one] 1 of { $of } rows is still doubtful
       *[other] { $count } of { $of } rows are still doubtful
    }
import-which = { $field }: which counts, row { $first } or row { $second }?
import-which-open = Not chosen yet; the upper row counts.
import-leave-row = Leave this row out
import-batch = Put all of them into a batch
import-batch-none = As the lists say
import-batch-hint = An existing batch or the name of a new one. Empty: the batch column of the list counts, if there is one.
import-taken =
    { $count ->
        [one] One iPad would leave another batch
       *[other] { $count } iPads would leave another batch
    }
import-taken-done =
    { $count ->
        [one] One iPad left another batch
       *[other] { $count } iPads left another batch
    }
import-taken-line = { $serial } was in “{ $batch }”
import-reading = Reading and comparing…
import-stop = Stop
import-stopped = Stopped. Nothing was imported.
import-adding =
    { $count ->
        [one] Recording one iPad…
       *[other] Recording { $count } iPads…
    }
import-nothing = This changes nothing: everything in it is known already.
import-go-none = Nothing to Add
import-go-add =
    { $count ->
        [one] Add One iPad
       *[other] Add { $count } iPads
    }
import-go-change =
    { $count ->
        [one] Change One iPad
       *[other] Change { $count } iPads
    }
import-go-both = Add { $new }, Change { $changed }
import-go-batch = Put Into Batch
import-done = New: { $new }. Changed: { $changed }.
import-done-same =
    { $count ->
        [one] One iPad was the same already.
       *[other] { $count } iPads were the same already.
    }
import-done-nothing =
    { $count ->
        [one] Nothing was changed: the one iPad on it was known already, with the same values.
       *[other] Nothing was changed: all { $count } iPads on it were known already, with the same values.
    }
import-done-skipped =
    { $count ->
        [one] One row gave no iPad.
       *[other] { $count } rows gave no iPad.
    }
import-show = Show in Roster
paste-title = Paste a List
paste-text = A column of serials, or a table copied from a spreadsheet
paste-hint = Paste with ⌘V. You see what would change before anything is imported.
paste-go = Review

## Roster
ipads-import = Import…
ipads-more = More
ipads-paste = Paste a List…
ipads-add = Add One iPad…
ipads-export = Export…
ipads-assign = Assign…
ipads-tick = Confirm…
begin-title = Bring in your iPads
begin-text = Choose or drop a list: an export of Profile Manager, Apple School Manager, Jamf or Mosyle, or a spreadsheet of the property office. You see what would change before anything is imported.
begin-practice = Lists of the practice school
scan-label = Scan a serial
scan-hint = Scan or type a serial and press Return: the list jumps to that iPad.
scan-found = Found { $serial }
which-title = Which number is right?
which-text = Barcodes on boxes may begin with an S that isn’t part of the number. Compare with the number in Settings › General › About.

## One line by hand
story-more = More about this iPad
story-change = Edit…
story-merge = Merge With Another Line…
story-replace = Replace by Another iPad…
line-add-title = Add an iPad
line-change-title = What the list says of { $serial }
line-serial-hint = Scan it or type it; blanks and small letters don’t matter.
line-listed = This iPad is on the list already.
line-more = More fields
line-kept-as = Kept as “{ $value }”
line-change-hint = Empty a field to take its value away. Every change stays in this iPad’s story.
line-add = Add iPad
merge-title = Two lines, one iPad
merge-text = If one iPad stands on the list twice because of a mistyped number, the wrong line can be merged into the right one. Its values fill gaps only.
merge-other = Serial of the other line
merge-find = Compare
merge-wrong = Which number is the wrong one?
merge-field = Field
merge-stays = stays
merge-goes = goes
merge-lost = The steps recorded for the wrong number don’t count for the right one. They stay in the journal. This can’t be undone; later lists with the wrong number are recognized.
merge-go = Merge
replace-title = Replace { $serial }
replace-text = The new iPad gets this one’s batch, keeper, class, seat, cart and slot. This one is retired and leaves its batch. This can’t be undone.
replace-new = Serial of the new iPad
replace-hint = If it isn’t on the list yet, it comes onto it.
replace-go = Replace

## Many at once
assign-title =
    { $count ->
        [one] Assign one iPad
       *[other] Assign { $count } iPads
    }
assign-first-slot = First slot
assign-first-seat = First seat
assign-hint = Slots and seats count up from the first, in the order selected. What you leave empty stays as it is. A new cart without slots empties the old slots.
assign-slot = Slot { $slot }
assign-seat = Seat { $seat }
assign-go =
    { $count ->
        [one] Assign iPad
       *[other] Assign { $count } iPads
    }
assign-done-look = Recorded. This deserves a look:
ticks-title =
    { $count ->
        [one] Confirm for one iPad
       *[other] Confirm for { $count } iPads
    }
ticks-what = What is confirmed
ticks-set = Confirm or take back
ticks-on = Confirm
ticks-off = Take back
ticks-go =
    { $count ->
        [one] Confirm
       *[other] Confirm for { $count } iPads
    }
ticks-go-off =
    { $count ->
        [one] Take Back
       *[other] Take Back for { $count } iPads
    }
asm-title = For Apple School Manager
asm-text = Paste one part after the other into the search of Apple School Manager. Each has at most { $size } serials.
asm-chunk = { $from }–{ $to }
asm-copy = Copy
asm-copied = Copied

## Export
export-title = Export the Roster
export-form = Format
export-xlsx = Excel workbook (.xlsx)
export-csv = Text with commas (.csv)
export-lang = Language of the headings
export-hint = All iPads with everything from your lists and their stages. It contains people’s names: keep it safe. It can be imported again as it is.
export-file = iPads
export-go = Export…
export-done =
    { $count ->
        [one] One iPad was written to “{ $file }”.
       *[other] { $count } iPads were written to “{ $file }”.
    }
export-reveal = Show in Finder

## Files that are dropped
drop-over-roster =
    { $count ->
        [one] Import a list into Roster
       *[other] Import { $count } lists into Roster
    }
drop-over-profile =
    { $count ->
        [one] Open a profile in Profiles
       *[other] Open { $count } profiles in Profiles
    }
drop-over-identity = Import a supervision identity
drop-over-kit = Open an encrypted kit
drop-over-blueprint =
    { $count ->
        [one] Open a blueprint
       *[other] Open { $count } blueprints
    }
drop-over-folder = Folders can’t be taken
drop-over-unknown =
    { $count ->
        [one] This file can’t be taken
       *[other] { $count } files can’t be taken
    }
drop-told-roster =
    { $count ->
        [one] The list { $files } is in the import sheet.
       *[other] { $count } lists are in the import sheet: { $files }.
    }
drop-told-profile =
    { $count ->
        [one] The profile { $files } waits in Profiles.
       *[other] { $count } profiles wait in Profiles: { $files }.
    }
drop-told-identity = The identity { $files } waits in Identity.
drop-told-kit = The encrypted kit { $files } waits to be opened.
drop-told-blueprint =
    { $count ->
        [one] The blueprint { $files } waits in Blueprints.
       *[other] { $count } blueprints wait in Blueprints: { $files }.
    }
drop-told-folder = Folders can’t be taken: { $files }. Drop the files inside.
drop-told-unknown =
    { $count ->
        [one] { $files } can’t be taken.
       *[other] { $count } files can’t be taken: { $files }.
    }
drop-show = Show
drop-takes = Companion takes ordinary files (no broken links or special files): lists (.csv, .tsv, .txt, .xlsx, .xls, .ods), profiles (.mobileconfig), identities (.p12), encrypted kits (.age) and its own blueprints (.ccblueprint).
drop-early = These files wait until you have chosen how to begin: { $files }
