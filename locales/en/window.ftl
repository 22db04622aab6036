### The window: frame, first start, overview, preflight, roster, settings.

## Frame
practice-band = Practice · invented iPads, nothing here is real
sidebar-label = Screens
sidebar-unsaved = with unsaved changes
sidebar-plan = Plan
sidebar-do = Do
sidebar-keep = Keep
sidebar-preflight = { $done } of 20 ready
sidebar-deadlines = { $count } due soon or overdue
sidebar-operator = Who is at this Mac?
screen-overview = Overview
screen-preflight = Preflight
screen-roster = Roster
screen-profiles = Profiles
screen-blueprints = Blueprints
screen-handover = Hand-over
screen-print = Print
screen-deadlines = Deadlines
screen-journal = Journal
toolbar-find = Serial, tag, name, keeper
toolbar-find-check = Find a check
status-label = Last thing that happened
status-nothing = Nothing has happened yet
status-undo = Undo
status-saved = Saved
status-unsaved-profile = A profile isn’t saved yet
status-unsaved-blueprint = A blueprint isn’t saved yet
sheet-cancel = Cancel
sheet-close = Close
sheet-save = Save
sheet-note = Note (optional)
sheet-serials = Serial numbers
failure-close = Close
failure-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
error-bad-request = The window asked for something this version doesn’t know. Nothing was changed. Open the app anew.
error-window-unexpected = Something unexpected happened ({ $code }). What was recorded before is safe. Try again; if it happens again, open the app anew.
error-window-not-ready = The app isn’t ready yet. Nothing was changed. Wait a moment and try again.
error-window-clipboard = The serials couldn’t be copied. Nothing was changed. Press ⌘C in the list instead.

## Screens with nothing in them yet
empty-title = Nothing here yet
sidebar-roster-empty = Your list of iPads goes here: an export of the old server, of Apple School Manager, or a spreadsheet of the property office.

## First start
first-title = Welcome to Companion
first-text = It stands beside Apple Configurator and keeps track of every iPad from collecting to handing over.
first-way = How to begin
first-practice = Try it on a practice school
first-practice-text = Thirty invented iPads in two carts. Rehearse the whole day; a mistake touches no real iPad.
first-own = Begin with our school
first-own-text = Starts empty, for your real iPads. You can still practise later.
first-name = Name of the school
first-name-example = As it should stand on paper
first-identifier = Identifier
first-identifier-hint = Made from the name or the web address. It is part of every profile’s identifier. You can change it later in Settings, best before the first profile.
first-go-practice = Start Practising
first-go-own = Begin
first-stays-here = Everything stays on this Mac. No account, no server.

## Settings
settings-title = Settings
settings-language = Language
settings-operator = Who is at this Mac
settings-operator-hint = This name appears beside every step that you record.
settings-version = Companion { $version }

## Overview
overview-whole = The whole school
overview-ipads =
    { $count ->
        [one] iPad
       *[other] iPads
    }
overview-batches = Batches
overview-no-batches = There is no batch yet. A batch is the iPads that you do in one go: a cart, a class, a day.
overview-as-table = As Table
overview-as-chart = As Chart
overview-part = { $stage }: { $count }
overview-batch-chart = { $batch }: { $parts }
overview-done-of = { $done } of { $of } handed over
overview-all = All
overview-stuck = Stuck
overview-nothing-stuck = Nothing is stuck.
overview-actor = Who must act: { $actor }
overview-show = Show
overview-show-reason = Show iPads: { $reason }
overview-next = Next
overview-nothing-next = Nothing is left to do.
overview-deadline = Next deadline
overview-no-deadline = No date has been entered yet.
overview-pace = Pace
overview-pace-chart = { $done } of { $of } iPads handed over
overview-days-left =
    { $days ->
        [one] At this pace it takes one more day.
       *[other] At this pace it takes { $days } more days.
    }
next-roster = Bring in your list of iPads
next-batch =
    { $count ->
        [one] Put one iPad into a batch
       *[other] Put { $count } iPads into a batch
    }
next-preflight =
    { $count ->
        [one] One check is still open
       *[other] { $count } checks are still open
    }
next-limits = Read the page of limits and sign it with a name; nothing may be erased before
next-collect =
    { $count ->
        [one] { $batch }: collect one iPad
       *[other] { $batch }: collect { $count } iPads
    }
next-back-up =
    { $count ->
        [one] { $batch }: settle the data of one iPad
       *[other] { $batch }: settle the data of { $count } iPads
    }
next-sign-out =
    { $count ->
        [one] { $batch }: sign out one iPad and turn the lock off
       *[other] { $batch }: sign out { $count } iPads and turn the lock off
    }
next-unassign =
    { $count ->
        [one] { $batch }: unassign one iPad in Apple School Manager
       *[other] { $batch }: unassign { $count } iPads in Apple School Manager
    }
next-erase =
    { $count ->
        [one] { $batch }: erase one iPad
       *[other] { $batch }: erase { $count } iPads
    }
next-prepare =
    { $count ->
        [one] { $batch }: prepare one iPad
       *[other] { $batch }: prepare { $count } iPads
    }
next-install =
    { $count ->
        [one] { $batch }: install profiles and apps on one iPad
       *[other] { $batch }: install profiles and apps on { $count } iPads
    }
next-verify =
    { $count ->
        [one] { $batch }: verify one iPad
       *[other] { $batch }: verify { $count } iPads
    }
next-hand-over =
    { $count ->
        [one] { $batch }: hand over one iPad
       *[other] { $batch }: hand over { $count } iPads
    }
next-unstick =
    { $count ->
        [one] { $batch }: unblock one iPad
       *[other] { $batch }: unblock { $count } iPads
    }
next-go-show = Show iPads
next-go-limits = Read Page of Limits
next-go-preflight = Open Preflight
next-go-roster = Open Roster
next-go-batch = New Batch…

## Preflight
checks-progress = { $done } of { $of } ready
checks-look = Let This Mac Look
checks-looking = Looking…
checks-show = Which checks
checks-show-open = To do { $count }
checks-show-all = All { $count }
checks-show-done = Ready { $count }
checks-none = No check here.
checks-after = Best after { $items }
checks-tick = Confirm…
checks-untick = Take Back
checks-confirm = Confirm
checks-ticked = Confirmed by { $name }
checks-overrule = This Mac saw that it isn’t as it should be. If you know better, say why in the note.
checks-note = Note
checks-note-hint = For example where the screenshot or the paper lies. Never a password.
limits-title = What you give up without MDM
limits-text = Twelve limits of managing by cable. Somebody has to read them and sign with a name once, before the first iPad is erased.
limits-read = Read and Sign…
limits-read-again = Read Again
limits-name = Your name
limits-name-hint = It is recorded with today’s date and can’t be taken back.
limits-acknowledge = I Have Read It
limits-acknowledged = Acknowledged by { $name }, { $when }
seen-p1 =
    { $rows ->
        [one] One row came in from a list.
       *[other] { $rows } rows came in from lists.
    } Whether this is the old server’s list, and whether bypass codes and profiles were exported too, only you can tell.
seen-p6 =
    { $configurator ->
        [none] Apple Configurator wasn’t found.
       *[other] Apple Configurator { $configurator }, macOS { $macos }.
    }
seen-p7 =
    { $free_gb ->
        [none] The free space couldn’t be seen.
       *[other] { $free_gb } GB free; { $needed_gb } GB needed for { $at_once } iPads at once.
    }
seen-p8 =
    { $on_power ->
        [true] The power adapter is connected.
        [false] The power adapter isn’t connected.
       *[other] The power adapter couldn’t be seen.
    }
seen-p10 =
    { $missed ->
        [none] Reached: { $reached }
       *[other] Not reached: { $missed }
    }{ $address ->
        [unknown] {""}
        [none] {". "}This Mac is on no local network.
       *[other] {". "}This Mac’s address on the local network: { $address }
    }
seen-p11 =
    { $networks ->
        [0] There is no Wi-Fi profile yet.
       *[other] Wi-Fi profile for { $networks }
    }
seen-p12 =
    { $active ->
        [true] Content caching is on.
        [false] Content caching is off.
       *[other] Content caching couldn’t be seen.
    }
seen-p13 =
    { $identities ->
        [0] There is no supervision identity yet.
       *[other] Identities: { $identities }, with copies in two places: { $safe }
    }
seen-p14 =
    { $blueprints ->
        [0] There is no blueprint yet.
        [one] One blueprint.
       *[other] { $blueprints } blueprints.
    }
seen-p16 = iPads: { $devices }, doubtful: { $doubtful }, without asset tag: { $without_tag }

## Roster
short-planned = Planned
short-collected = Collected
short-backed-up = Backed up
short-unlocked = Signed out
short-unassigned = Unassigned
short-wiped = Erased
short-supervised = Supervised
short-provisioned = Installed
short-verified = Verified
short-handed-over = Handed over
short-blocked = Blocked
short-repair = In repair
short-missing = Missing
short-retired = Retired
ipads-all = All
ipads-filters = Filters
ipads-add-filter = Add Filter…
ipads-remove-filter = Remove filter: { $filter }
ipads-filter-stage = Stage
ipads-filter-batch = Batch
ipads-filter-cart = Cart
ipads-filter-reason = Reason
ipads-seen = Last step
ipads-chosen-column = Selected
ipads-chosen =
    { $count ->
        [one] One iPad selected
       *[other] { $count } iPads selected
    }
ipads-actions = With the selected iPads
ipads-move = Move…
ipads-block = Block…
ipads-copy = Copy for ASM
ipads-copy-hint = Copies the serials with commas between, as the search of Apple School Manager takes them (⌘C)
ipads-copied =
    { $count ->
        [one] One serial copied
       *[other] { $count } serials copied
    }
ipads-deselect = Deselect All
ipads-none = No iPad matches
ipads-none-text = Search for a part of the serial, the tag, the name or the keeper, or remove a filter.
ipads-show-all = Show All
ipads-findings =
    { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
ipads-blocked-by = { $stage }: { $reason }

## One iPad's story
story-label = Story of { $serial }
story-close = Close story
story-since = Since { $when }
story-unblock = Unblock
story-findings = Worth a look
story-line = Stages
story-line-pass = Stages, pass { $pass }
story-ahead = Still ahead
story-ticks = Confirmed
story-facts = On the list
story-keepers = Keepers
story-no-keeper = No keeper
story-class = Class { $class }, seat { $seat }
story-slot = Cart { $cart }, slot { $slot }
story-events = What happened
story-by = { $name }, { $when }
story-somebody = Somebody
story-app = This Mac

## Sheets of the roster
move-title =
    { $count ->
        [one] Move one iPad
       *[other] Move { $count } iPads
    }
move-to = To stage
move-choose = Choose a stage
move-new-pass = Begins a new pass: everything has to be confirmed again.
move-evidence = Evidence
move-erase-text = Everything on these iPads is gone after an erase. Go on only if their data is kept or waived, they are signed out, and they are unassigned in Apple School Manager.
move-erase-count = Type the number of iPads: { $count }
move-go =
    { $count ->
        [one] Move iPad
       *[other] Move { $count } iPads
    }
block-title =
    { $count ->
        [one] Block One iPad
       *[other] Block { $count } iPads
    }
block-reason = Reason
block-choose = Choose a reason
block-go =
    { $count ->
        [one] Block iPad
       *[other] Block { $count } iPads
    }

## The last thing that happened
last-moved =
    { $count ->
        [one] One iPad → { $to }
       *[other] { $count } iPads → { $to }
    }
last-ticked =
    { $count ->
        [one] Confirmed for one iPad: { $tick }
       *[other] Confirmed for { $count } iPads: { $tick }
    }
last-unticked =
    { $count ->
        [one] Taken back for one iPad: { $tick }
       *[other] Taken back for { $count } iPads: { $tick }
    }
last-blocked =
    { $count ->
        [one] One iPad blocked: { $reason }
       *[other] { $count } iPads blocked: { $reason }
    }
last-unblocked =
    { $count ->
        [one] One iPad goes on
       *[other] { $count } iPads go on
    }
last-undone =
    { $count ->
        [one] Undone for one iPad: { $what }
       *[other] Undone for { $count } iPads: { $what }
    }
last-step-taken-back = Undone: { $what }
last-preflight-ticked = { $item } confirmed
last-preflight-unticked = { $item } taken back
last-preflight-probed = This Mac has looked
last-limits-acknowledged = Page of limits acknowledged by { $name }
last-school-set = School: { $name }
last-practice-marked = Practice began
last-operator-added = Name recorded: { $name }
last-setting-set = { event-setting-set }
last-roster-imported = List imported: { $new } new, { $changed } changed
last-device-listed =
    { $count ->
        [one] One iPad added
       *[other] { $count } iPads added
    }
last-device-changed =
    { $count ->
        [one] One iPad’s entry changed
       *[other] Entries of { $count } iPads changed
    }
last-device-merged = Two entries of one iPad merged
last-findings-kept =
    { $count ->
        [one] Doubts about one iPad kept
       *[other] Doubts about { $count } iPads kept
    }
last-device-seen =
    { $count ->
        [one] One iPad seen
       *[other] { $count } iPads seen
    }
last-lane-chosen =
    { $count ->
        [one] Lane chosen for one iPad
       *[other] Lane chosen for { $count } iPads
    }
last-replaced = One iPad replaced by another
last-assigned =
    { $count ->
        [one] One iPad assigned
       *[other] { $count } iPads assigned
    }
last-profiles-installed =
    { $count ->
        [one] Profiles on one iPad noted
       *[other] Profiles on { $count } iPads noted
    }
last-batch-created = Batch planned: { $name }
last-batch-changed = Batch changed: { $name }
last-batch-closed = Batch done: { $name }
last-batch-removed = Batch removed: { $name }
last-device-batched =
    { $name ->
        [none] { $count ->
            [one] One iPad taken out of its batch
           *[other] { $count } iPads taken out of their batch
        }
       *[other] { $count ->
            [one] One iPad put into the batch “{ $name }”
           *[other] { $count } iPads put into the batch “{ $name }”
        }
    }
last-deadline-set = Deadline noted: { $what }, { $on }
last-deadline-done = Deadline done: { $what }
last-deadline-removed = Deadline removed: { $what }
last-profile-saved = Profile saved: { $name }, revision { $revision }
last-profile-removed = Profile removed
last-blueprint-saved = Blueprint saved: { $name }, revision { $revision }
last-blueprint-removed = Blueprint removed
last-identity-added = Supervision identity added: { $name }
last-identity-backed-up = Copy of the identity noted: { $name }
last-identity-retired = Supervision identity set aside: { $name }
last-file-exported = File saved: { $name }
last-kit-exported =
    { $devices ->
        [one] Kit built for one iPad
       *[other] Kit built for { $devices } iPads
    }
last-document-printed = Document made
last-class-forgotten = Names of class { $name } erased
last-backup-restored = Backup restored: { $name }

## The menu bar (on the Mac)
menu-about = About Configurator Companion
menu-settings = Settings…
menu-services = Services
menu-hide = Hide Configurator Companion
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit = Quit Configurator Companion
menu-file = File
menu-open = Open…
menu-import = Import iPads…
menu-kit = Build Kit…
menu-print = Print…
menu-close = Close Window
menu-edit = Edit
menu-undo = Undo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-find = Find
menu-view = View
menu-full-screen = Enter Full Screen
menu-window = Window
menu-minimize = Minimize
menu-zoom = Zoom

closing-title = Close the window?
closing-text = Not saved yet, and lost if the window closes:
closing-anyway = Close Without Saving
closing-show = Go Back and Save
leaving-text = Not saved yet, and lost if you go on:
leaving-anyway = Go On Without Saving
