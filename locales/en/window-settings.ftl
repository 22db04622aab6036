### The window: Settings.

settings-sections = Sections of Settings
settings-section-general = General
settings-section-school = School
settings-section-people = People
settings-section-tools = Tools
settings-section-secrets = Secrets
settings-section-backups = Backups
settings-section-forget = Forget a Class
settings-section-practice = Practice
settings-section-about = About
settings-done = Done
settings-no-ledger = This can be set once a ledger is open.

## General
settings-window = Window
settings-paper = Paper
settings-paper-language = Document language
settings-paper-same = As in the window
settings-paper-size = Paper size
settings-paper-a4 = A4 (210 × 297 mm)
settings-paper-letter = US Letter (8.5 × 11 in)
settings-paper-hint = Checklists and serial sheets are printed like this unless you choose otherwise for one document.

## School
settings-school-name = Name of the school
settings-school-name-hint = As it appears on paper, in profiles and in kits.
settings-school-identifier = Identifier
settings-school-identifier-hint = Every new profile’s identifier begins with it.
settings-school-change = You are changing the identifier
settings-school-change-text = Profiles in the library keep their identifiers, so Apple Configurator goes on updating them in place. Profiles you make from now on begin with the new one. If you make a profile anew that is already on iPads, it is installed beside the old one instead of replacing it.
settings-school-saved = Saved

## People
settings-people-now = Who’s working now
settings-people-hint = The name appears beside every step that is recorded from now on.
settings-people-nobody = Nobody in particular
settings-people-erased = Name erased
settings-people-none = Nobody has been entered yet.
settings-people-add = Add somebody
settings-people-name = Name
settings-people-add-go = Add
settings-people-rename = Rename…
settings-people-rename-who = Rename { $name }
settings-people-rename-text = What this person recorded stays theirs, under the new name.
settings-people-rename-go = Rename

## Tools
settings-tools-text = Companion reads iPads with cfgutil, which comes with Apple Configurator. Without it you work by hand, and Companion guides every click.
settings-tools-looking = Looking…
settings-tools-macos = macOS
settings-tools-configurator = Apple Configurator
settings-tools-cfgutil = cfgutil
settings-tools-version = Version { $version }
settings-tools-version-unknown = Installed; its version can’t be read
settings-tools-found = Found
settings-tools-not-found = Not found
settings-tools-needs-mac = Needs a Mac
settings-tools-needs-mac-text = Apple Configurator and cfgutil exist only for the Mac. Everything else works on this computer.
settings-tools-chosen = The one you chose
settings-tools-looked-at = Where Companion looked
settings-tools-place-missing = nothing there
settings-tools-place-not-executable = can’t be run
settings-tools-place-usable = found
settings-tools-choose = Choose Another…
settings-tools-forget = Use the One Found
settings-tools-again = Look Again
settings-tools-practice = cfgutil is never started in the practice school.

## Secrets
settings-secrets-text = Passwords and private keys are never stored in the ledger, in backups, in logs or on paper. They are kept here:
settings-secrets-keychain = The login keychain of this Mac, as “{ $service }”. You can look at it in Keychain Access.
settings-secrets-file = The file { $file } beside the ledger. Only your account can read it.
settings-secrets-holds = What’s kept there
settings-secrets-profiles =
    { $count ->
        [0] No passwords of profiles
        [one] Passwords of one profile: { $names }
       *[other] Passwords of { $count } profiles: { $names }
    }
settings-secrets-identities =
    { $count ->
        [0] No private keys of supervision identities
        [one] The private key of one supervision identity
       *[other] The private keys of { $count } supervision identities
    }
settings-secrets-backup = Backups of the ledger hold no secrets. Keep a copy of the supervision identity’s .p12 in two other places, as Preflight asks (P13), and note Wi-Fi passwords where your school keeps them.
settings-secrets-reveal = Show in Finder

## Backups
settings-backups-text = A backup is made every day you work and when you quit. The fourteen most useful ones are kept.
settings-backups-list = Backups
settings-backups-none = There is no backup yet.
settings-backups-make = Back Up Now
settings-backups-making = Backing up…
settings-backups-made = Backup made: { $name }
settings-backups-reveal = Show in Finder
settings-backups-file = Restore from a File…
settings-backups-good = Good
settings-backups-bad = Can’t be used
settings-backups-size = { $megabytes } MB
settings-backups-lines =
    { $count ->
        [one] one line
       *[other] { $count } lines
    }
settings-backups-restore = Restore…
settings-backups-restore-name = Restore the backup of { $when }
settings-restore-title = Go back to { $when }?
settings-restore-title-file = Go back to “{ $name }”?
settings-restore-lost =
    { $count ->
        [0] Nothing that you recorded since then is lost: this backup has every step.
        [one] One step that was recorded since then won’t be in the ledger any more.
       *[other] { $count } steps that were recorded since then won’t be in the ledger any more.
    }
settings-restore-lost-unknown = Whatever was recorded after this backup won’t be in the ledger any more.
settings-restore-aside = The present ledger isn’t deleted. It is set aside in the same folder under a name of its own, and you can come back to it.
settings-restore-secrets = Passwords and keys stay where they are.
settings-restore-go = Restore
settings-restore-busy = Restoring…
settings-restored = Restored. The ledger that was there is kept as { $name }.
settings-restored-plain = Restored.

## Forget a class
settings-forget-text = When a class leaves the school, its pupils’ names are no longer needed here. Forgetting a class erases them everywhere at once, for good.
settings-forget-none = No iPad belongs to a class yet.
settings-forget-class = Class
settings-forget-choose = Choose a class
settings-forget-option =
    { $devices ->
        [0] { $class } (formerly { $past })
        [one] { $class } (one iPad)
       *[other] { $class } ({ $devices } iPads)
    }
settings-forget-goes = Is erased
settings-forget-field =
    { $count ->
        [one] { $field }: on one iPad, in lists and search
       *[other] { $field }: on { $count } iPads, in lists and search
    }
settings-forget-texts =
    { $count ->
        [one] One name or note altogether, in the journal too
       *[other] { $count } names and notes altogether, in the journal too
    }
settings-forget-copies =
    { $count ->
        [0] No backup has to be rewritten
        [one] The same in one backup or file set aside, which is rewritten
       *[other] The same in { $count } backups and files set aside, which are rewritten
    }
settings-forget-past =
    { $count ->
        [one] One iPad has left this class; what was written on it in that time goes, what came later stays.
       *[other] { $count } iPads have left this class; what was written on them in that time goes, what came later stays.
    }
settings-forget-nothing = Nothing is left to erase for this class.
settings-forget-stays = Stays
settings-forget-stays-devices = Serials, asset tags, stages and dates of the iPads
settings-forget-stays-journal = The journal with every step, still verifiable, without the names
settings-forget-stays-outside = What was printed, exported or copied elsewhere; Companion can’t reach that
settings-forget-type = To forget it, type the name of the class: { $class }
settings-forget-go = Forget Class for Good
settings-forget-busy = Forgetting…
settings-forgotten =
    { $texts ->
        [one] Class { $class } is forgotten: one name or note was erased; backups rewritten: { $copies }.
       *[other] Class { $class } is forgotten: { $texts } names and notes were erased; backups rewritten: { $copies }.
    }
settings-forgotten-left = These files couldn’t be rewritten, so names can still stand in them. Look at them and delete them yourself: { $files }

## Practice
settings-practice-here = You are in the practice school. Nothing here is real.
settings-practice-own-here = You are in your own school’s ledger.
settings-practice-text = Practice and your own school are two ledgers in two files. They never mix.
settings-practice-go = Practise
settings-practice-go-text = Opens the practice school with thirty invented iPads. Your own ledger is closed and stays as it is.
settings-practice-back = Back to Our School
settings-practice-back-text = Closes the practice school. It stays as it is, and you can come back to it.
settings-practice-own = Begin with Our School
settings-practice-own-text = Makes an empty ledger of your own. The practice school stays as it is.
settings-practice-anew = Start Practice Anew…
settings-practice-anew-text = Puts away what you practised and gives you the practice school as on the first day.
settings-anew-title = Start practice anew?
settings-anew-text = What you practised so far is set aside in the same folder, not deleted. Your own school’s ledger isn’t touched.
settings-anew-go = Start Anew

## About
settings-about-name = Configurator Companion
settings-about-text = Stands next to Apple Configurator and keeps track of every iPad from collecting to handing over.
settings-about-version = Version { $version }
settings-about-untried = Never tried on a real device yet
settings-about-untried-text = This version was built and tested without a Mac, an iPad or cfgutil at hand. Try everything with two iPads first (Preflight, P18), and check what it says against what you see.
settings-about-ledger = Ledger
settings-about-licence = Licence
settings-about-licence-text = Companion is free software under the { $licence } License.
settings-about-parts = Acknowledgements
settings-about-parts-text = { $count } parts by others are in this app, each under its own licence.
settings-about-trademark = Apple, Apple Configurator, Apple School Manager, iPad, iPadOS and Mac are trademarks of Apple Inc. Companion isn’t made by Apple.
