### The window: blueprints.

## The list
making-new = New Blueprint…
making-open-file = Open File…
making-empty = No blueprint yet
making-empty-text = A blueprint says how the iPads of a batch are prepared: supervision, names, profiles and apps. Begin with a starter and change what is different at your school.
making-no-format = Apple documents no file format for blueprints. What Companion writes are files of its own and a sheet with the exact clicks; Configurator itself can’t open them.
making-line = r{ $revision } · { $when } · profiles: { $profiles } · apps: { $apps }
making-line-used = For { $batches }
making-line-unused = Not used by a batch yet
making-ready = Ready
making-errors =
    { $count ->
        [one] One error
       *[other] { $count } errors
    }
making-warnings =
    { $count ->
        [one] One warning
       *[other] { $count } warnings
    }

## A new one, or one from a file
making-new-title = New Blueprint
making-new-go = Create Blueprint
making-name = Name of the blueprint
making-name-example = For example: Year 7
making-starter = Begin with
making-which-fitting = The school’s profiles that match the starter
making-which-fitting-hint = Those made from the templates that the starter asks for, in its order.
making-which-these = Only these, in the order you choose them
making-file-title = Open “{ $name }”
making-file-holds = The blueprint “{ $name }”. Profiles: { $profiles }, apps: { $apps }.
making-file-taken = There is a blueprint “{ $name }” already
making-file-revision = Keep it as its next revision
making-file-revision-hint = The revisions before stay in the list.
making-file-other = Keep it under another name
making-file-keep = Keep Blueprint

## Head of the editor
making-back = All blueprints
making-save = Save
making-revert = Undo Changes
making-revision = Revision { $revision }, { $when }
making-changed = Revision { $revision }, changed
making-from-revision = As in revision { $revision }
making-for = Shown for
making-for-none = No batch
making-for-batch =
    { $count ->
        [one] { $name } (one iPad)
       *[other] { $name } ({ $count } iPads)
    }
making-kit-after-save = Save first; the kit is made from the saved revision.
making-leave-title = Save the changes to “{ $name }”?
making-leave-text = Without saving, what was changed since revision { $revision } is lost.
making-leave-drop = Don’t Save

## The blueprint as a thing of the library
making-used = Where it is used
making-used-nowhere = No batch is planned with it, and no kit was made with it.
making-used-kits =
    { $count ->
        [one] One kit was made with it.
       *[other] { $count } kits were made with it.
    }
making-revisions = Revisions
making-begin = Begin From It
making-begin-from = Begin from revision { $revision }
making-copy = Duplicate…
making-copy-label = Name of the copy
making-copy-name = { $name } copy
making-copy-go = Duplicate
making-remove = Remove…
making-remove-go = Remove Blueprint
making-remove-ask = Remove “{ $name }” from the list?
making-remove-text = It can no longer be chosen. Kits that were made with it stay as they are, and the journal keeps every revision.
making-remove-used = { $batches } is planned with it and then needs another blueprint. Kits that were made stay as they are, and the journal keeps every revision.

## The steps
making-notes = Good to know
making-steps = Steps of the blueprint
making-step-unassign = Unassign
making-step-unassign-what = No device management service may be assigned to the iPads in Apple School Manager, or they can’t be supervised by cable. Whether they are in it at all decides the lane.
making-step-erase = Erase
making-step-erase-what = Prepare erases every iPad: apps, data and settings are gone for good.
making-step-prepare = Prepare
making-step-prepare-what = What is set in Configurator’s Prepare: supervision, organization, Setup Assistant.
making-step-name = Name
making-step-name-what = What each iPad is called, based on the roster.
making-step-profiles = Profiles
making-step-profiles-what = Installed in this order. Wi-Fi comes first, so that the later ones find a network.
making-step-apps = Apps
making-step-apps-what = Configurator assigns one licence of the signed-in Location to each iPad.
making-step-layout = Layout
making-step-layout-what = Wallpaper and Home Screen.
making-step-verify = Verify
making-step-verify-what = Each iPad is looked at before it leaves the bench.
making-step-hand-over = Hand over
making-step-hand-over-what = Each iPad goes to its keeper, its class or its slot.
making-ipados = Oldest iPadOS among these iPads
making-ipados-hint = Settings that need a newer one are then pointed out. Leave it empty if you don’t know.
making-erase-guards = Instructions that erase are shown only for iPads for which all of this holds:
making-erase-limits = Somebody has read and signed “What you give up without MDM”
making-erase-none = There is nothing to set here.

## Prepare
making-supervision = Supervision
making-supervise = Supervise devices
making-supervise-hint = Most restrictions, the Lock Screen text and the Home Screen layout need it.
making-pairing = Allow devices to pair with other computers
making-pairing-hint = Off: only a Mac with the supervision identity reaches them by cable.
making-unlock-token = Save Unlock Token
making-unlock-token-hint = With it Configurator clears a forgotten passcode without erasing. The tokens stay on this Mac.
making-organization = Organization
making-organization-hint = Exactly as in Configurator’s settings.
making-enrollment = Enrollment
making-add-to-asm = Add to Apple School Manager
making-add-to-asm-1 = Lane 1: off.
making-add-to-asm-2 = Lane 2: on in the first round.
making-activate = Activate and complete enrollment
making-activate-hint = Off in lane 2, or Prepare fails halfway.
making-mdm = Enroll in an MDM server
making-mdm-hint = Off: “Do not enroll in MDM” is chosen. Managing by cable has no server.
making-assistant = Setup Assistant
making-network = Network profile
making-network-none = None
making-language = Language of the iPads
making-region = Region of the iPads
making-not-set = Not set
making-panes = Panes that are skipped: { $count } of { $of }
making-panes-asked = As cfgutil { $version } on this Mac lists them.
making-panes-believed = As one command of 2025 named them; cfgutil on this Mac has not been asked. Names can differ in your version.
making-panes-all = Skip All
making-panes-none = Show All
making-programs = Apple Configurator
making-configurator = Made for version
making-configurator-installed = This Mac has { $version }. Clicks and pane names can differ in another version.
making-configurator-none = Clicks and pane names can differ between versions.
making-configurator-use = Use { $version }

## Name
making-pattern = Name pattern
making-pattern-hint = Words in braces are filled in for each iPad. Click one to add it.
making-placeholders = Placeholders
making-no-pattern = Without a pattern the iPads keep the name that Configurator gives them.
making-names = Preview
making-names-none = There is no iPad on the roster yet.
making-names-twice = Several iPads would get the same name: { $names }
making-names-missing =
    { $count ->
        [one] One iPad lacks a value on the roster and can’t be named.
       *[other] { $count } iPads lack a value on the roster and can’t be named.
    }
making-names-lacks = lacks: { $placeholder }
making-names-more =
    { $count ->
        [one] and one more iPad
       *[other] and { $count } more iPads
    }

## Profiles
making-profile-revision = Revision of { $name }
making-profile-newest = Newest (r{ $revision })
making-profile-pinned = Revision { $revision }
making-profile-named = { $name } r{ $revision }
making-profile-add = Add a profile…
making-profiles-none = There is no profile yet. Make one from a template first.
making-profiles-go = Open Profiles
making-profiles-all = All profiles of the school are in this blueprint.
making-earlier = Move { $name } forward
making-later = Move { $name } back
making-take-out = Take { $name } out
making-moved = { $name } is now number { $number }

## Apps
making-apps-none = No app is in this blueprint. Apps of iPadOS itself need no entry.
making-app-add = Add App
making-app-name = Name
making-app-bundle = Bundle identifier
making-app-needed = Needed
making-app-owned = Owned
making-app-missing = Short
making-app-each = 1 each
making-app-remove = Remove app { $name }
making-apps-account = Owned licences are those of the Location of the account that is signed in to Configurator. Companion can’t see them; enter the number from Apple School Manager.
making-licences-enough = Licences are enough
making-licences-short =
    { $count ->
        [one] Licences of one app are short
       *[other] Licences of { $count } apps are short
    }
making-licences-unknown = Not known for every app
making-licences-for =
    { $count ->
        [one] for the one iPad of this batch
       *[other] for the { $count } iPads of this batch
    }
making-licences-for-none = Choose a batch above to count for its iPads.

## Layout, verify, hand over
making-wallpaper = Wallpaper
making-wallpaper-hint = Only the name of the file is kept, for the step sheet. Keep the picture beside the kit.
making-wallpaper-choose = Choose…
making-home = Home Screen layout
making-home-none = None
making-home-hint = The layout is a profile. It must also be in the step “Profiles”, or nothing installs it.
making-restart = Restart every iPad at the end
making-restart-hint = Some settings only take hold after a restart.
making-verify = Read and compare every iPad
making-verify-hint = Supervision, organization, name, profiles with their revision, apps.
making-hand-over-none = There is nothing to set here. iPads are handed over one by one, with keeper, class and seat.
making-hand-over-go = Open Hand-over

## Beside it
making-side = Preview
making-side-sheet = Step Sheet
making-side-plan = Run Plan
making-side-file = File
making-sheet-note = The exact clicks in Apple Configurator, as they will appear on paper. Names can differ between versions.
making-sheet-erases = Erases
making-plan-note = To be read, never to be run: what cfgutil would be told, argument by argument. Companion doesn’t run it, and it is no script.
making-plan-no-batch = Choose a batch above to read the plan for its iPads.
making-plan-believed = As far as known; not checked with an installed cfgutil.
making-plan-read = As the installed cfgutil names it.
making-plan-left-out = This cfgutil doesn’t have: { $flags }
making-file-note = A file of Companion’s own, to give to another Mac or keep beside the kit. Configurator can’t open it: Apple documents no format for blueprints.
making-export = Export…
making-exported = Written: { $name }
making-reveal = Show in Finder

## Panes of Setup Assistant, by cfgutil’s names
pane-accessibility-appearance = Accessibility and appearance
pane-action-button = Action button
pane-android = Move from Android
pane-app-store = App Store
pane-appearance = Light or dark appearance
pane-apple-intelligence = Apple Intelligence
pane-appleid = Apple Account
pane-applepay = Apple Pay
pane-camera-controls = Camera Control
pane-diagnostics = Analytics sharing
pane-dictation-setup = Dictation
pane-feature-highlights = What’s new
pane-home-button = Home button
pane-imessage-and-facetime = iMessage and FaceTime
pane-intended-user = Who uses this iPad
pane-keyboard-setup = Keyboards
pane-language = Language
pane-location = Location Services
pane-multitasking = Multitasking
pane-passcode = Passcode
pane-phone-number-permission = Phone number
pane-preferred-language-setup = Preferred languages
pane-privacy = Data and privacy
pane-region = Region
pane-restore = Apps and data from a backup
pane-restore-completed = Restore completed
pane-safety = Safety
pane-screen-saver = Screen saver (Apple TV)
pane-screentime = Screen Time
pane-sim-setup = Mobile network plan
pane-siri = Siri
pane-software-update = Automatic updates
pane-tap-to-setup = Tap to set up (Apple TV)
pane-terms-of-address = Terms of address
pane-touchid = Touch ID or Face ID
pane-true-tone = True Tone
pane-tv-home-screen-sync = One Home Screen (Apple TV)
pane-tv-provider = TV provider (Apple TV)
pane-update-completed = Update completed
pane-watch-migration = Apple Watch
pane-web-content-filtering = Web content filtering
pane-welcome = Welcome
pane-where-is-this-apple-tv = Where is this Apple TV (Apple TV)
pane-zoom = Display zoom
