# The command line.

## Headings and small words
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-finding = { $severity }: { $sentence }
cli-finding-at = { $severity } { $place }: { $sentence }
cli-heading-exit = Exit status
cli-heading-json = JSON shapes (--json)
cli-yes = y|yes
cli-copy = copy
cli-required = (required)
cli-asked-when = (asked if { $question } is { $answers })
cli-asked-when-answered = (asked if { $question } is answered)
cli-row = row { $row }
cli-name = Name
cli-revision = Revision
cli-saved = Saved
cli-date = Date
cli-days = Days left
cli-what = What
cli-account = Account
cli-id = Id
cli-check = Check
cli-state = State
cli-why = Why
cli-how = How
cli-proof = Proof
cli-named = { $name }: { $value }
cli-devices = iPads
cli-bytes = Bytes
cli-file = File
cli-payload-type = Payload type
cli-introduced = Since iPadOS
cli-keys = Keys
cli-key = Key
cli-kind = Type
cli-marks = Notes
cli-mark-supervised = supervised
cli-mark-mdm = MDM only
cli-mark-deprecated = deprecated
cli-password = Password:
cli-password-again = The same password again:

## Answers
cli-school-told = { $name } ({ $identifier }){"\u000A"}Ledger: { $ledger }
cli-practice-ready = The practice school is ready: a roster of 30 simulated iPads, profiles and the blueprint “{ $blueprint }”.{"\u000A"}Ledger: { $ledger }{"\u000A"}Rosters:{"\u000A"}  { $files }
practice-notice = This is a practice ledger: none of its iPads is real.
practice-mark = [PRACTICE]
practice-school-name = Practice Elementary School
practice-blueprint-name = Practice blueprint
cli-roster-file =
    { $file }: { $format }{ $encoding ->
        [none] { "" }
       *[other] , encoding { $encoding }
    }, { $row ->
        [0] no header
       *[other] header in row { $row }
    }; { $rows ->
        [one] one row
       *[other] { $rows } rows
    }: { $new } new, { $changed } changed, { $same } the same, { $skipped } skipped
cli-roster-change = { $serial }, { $field }: “{ $old }” → “{ $new }”
cli-roster-change-added = { $serial }, { $field }: nothing so far → “{ $new }”
cli-roster-changes-more =
    { $count ->
        [one] and one more change
       *[other] and { $count } more changes
    }
cli-batch-taken =
    { $count ->
        [one] One iPad moves here from another batch:
       *[other] { $count } iPads move here from another batch:
    }
cli-batch-taken-from = from “{ $batch }”: { $serials }
cli-roster-question =
    Add { $new ->
        [one] one iPad
       *[other] { $new } iPads
    } and change { $changed }{ $skipped ->
        [0] { "" }
        [one] { " " }(one row is skipped)
       *[other] { " " }({ $skipped } rows are skipped)
    }? [y/N]
cli-roster-which = Rows { $first_row } and { $row } are both { $serial }, but “{ $column }” differs: 1 “{ $first }”, 2 “{ $second }”. Which value is right? [1/2]
cli-roster-imported = Imported: { $new } new, { $changed } changed, { $same } the same, { $skipped } skipped.
cli-roster-exported =
    { $count ->
        [one] Wrote one iPad to { $file }.
       *[other] Wrote { $count } iPads to { $file }.
    }
cli-device-moved =
    { $count ->
        [one] Moved one iPad to “{ $stage }”.
       *[other] Moved { $count } iPads to “{ $stage }”.
    }
cli-device-ticked =
    { $count ->
        [one] Ticked “{ $tick }” on one iPad.
       *[other] Ticked “{ $tick }” on { $count } iPads.
    }
cli-device-confirm =
    Erased data can't be brought back. { $count ->
        [one] Was this iPad
       *[other] Were these { $count } iPads
    } erased in Apple Configurator?{"\u000A"}{ $serials }{"\u000A"}Type the number of iPads to confirm:
cli-device-story =
    { $count ->
        [one] The journal has one entry about it.
       *[other] The journal has { $count } entries about it.
    }
cli-limits-acknowledged = Acknowledged by { $name } on { $at }.
cli-limits-open = Nobody has acknowledged this yet. Until then no iPad may move to “Erased”.
cli-preflight-more = How to prove one: companion preflight list P7; all of them: --long
cli-hint-limits-not-acknowledged = To read that page: companion preflight limits. To sign it: companion preflight limits --acknowledge NAME
cli-hint-not-confirmed = To confirm, add --confirm COUNT with the number of iPads you name.
cli-hint-no-home = Set HOME, or name the ledger with --ledger FILE.
cli-hint-unknown-name = The matching list command shows what there is.
cli-hint-name-taken = Another name is given with --name. A changed blueprint is kept with: companion blueprint add
cli-hint-school-missing = To name the school: companion school set --name NAME
cli-hint-secret-not-given = Name the secret with @FILE or $NAME, or type it at a terminal.
cli-hint-identities-several = To see them all: companion identity show
cli-hint-ledger-unreadable = To check the journal: companion journal verify
cli-hint-template-unknown = To see them all: companion template list
cli-hint-table-differs = To make the lists anew: companion journal rebuild
cli-hint-paper-no-fonts = A font folder can be named in the environment variable COMPANION_FONTS.
cli-profile-saved = Saved profile “{ $name }”, revision { $revision }.
cli-profile-unchanged = Profile “{ $name }” is the same as revision { $revision }; nothing was saved.
cli-profile-head = { $name }, revision { $revision }
cli-expanded =
    { $count ->
        [one] Wrote one file to { $folder }, for one iPad.
       *[other] Wrote { $count } files to { $folder }, one for each iPad.
    }
cli-written = Wrote { $file }.
cli-file-private = The file holds secrets that anybody could read, so only you may read it (mode 0600). Delete it after use; don't mail or share it.
cli-fixed =
    { $count ->
        [one] Mended one place and wrote { $file }.
       *[other] Mended { $count } places and wrote { $file }.
    }
cli-no-difference = No difference.
cli-signed = Signed by “{ $signer }” and wrote { $file }.
cli-unsigned = This profile is not signed, so no signature holds. It can still be installed; the iPad shows it as unsigned.
cli-trust-not-checked = Only the arithmetic of the signature was checked, not whether this Mac trusts the certificate.
cli-identity-told = { $subject }{"\u000A"}  SHA-256 { $fingerprint }{"\u000A"}  valid until { $until }; places with a copy: { $places }
cli-printed = Wrote { $file }, { $pages } pages.
cli-journal-good = The journal is intact: all { $lines } entries verify.
cli-journal-bad = The journal has { $count } problems in { $lines } entries:
cli-journal-rebuilt = All lists were rebuilt from { $lines } entries.
cli-restored = Restored { $ledger }.
cli-restored-aside = Restored { $ledger }. The file that was there is kept as { $aside }.
cli-backup-failed = What this command did is recorded, but the backup due now couldn't be made: { $code ->
        [ledger-disk-full] the disk is full
        [ledger-busy] another window or command is using the ledger
        [ledger-backup-unfit] the copy didn't pass its check
       *[other] { $folder } can't be written
    }. Put that right, then run companion backup make.
cli-kit-written = The kit lies in { $folder }: { $files } files for { $devices } iPads.
cli-kit-left-out = Profile “{ $name }” holds a secret and was left out. Add --with-secrets if you want it in the kit.
cli-kit-not-private = The target disk can't keep files private: anybody can read the secrets in the kit. Delete it there, and write it to this Mac's own disk or add --encrypt for one encrypted file.
cli-kit-identity = The private key of the supervision identity { $subject } ({ $fingerprint }) is in the kit. Whoever has it can manage and erase these iPads.
cli-kit-encrypted = The kit is one encrypted file (a ZIP archive inside an age file). Keep the password apart from it: without the password nothing opens it. To unpack: companion kit open
cli-kit-opened = The kit was unpacked to { $folder }: { $files } files, private to you.
cli-blueprint-saved = Saved blueprint “{ $name }”, revision { $revision }.
cli-blueprint-unchanged = Blueprint “{ $name }” is the same as revision { $revision }; nothing was saved.
cli-nothing-found = Nothing was found.
cli-plan-notice = This is to be read, not to be run. Its cfgutil arguments were never tried on a device.

## Usage errors
cli-usage-unknown-argument = Unknown argument { $argument }; see companion help.
cli-usage-unknown-command = Unknown command { $command }; see companion help.
cli-usage-missing-argument = { $argument } is missing or incomplete; see companion help.
cli-usage-missing-command = Please say which command to run; see companion help.
cli-usage-bad-value = “{ $value }” is no value for { $argument }; see companion help.
cli-usage-conflict = { $argument } is given twice, or with something it can't go with; see companion help.
cli-usage-other = The command line has an error; see companion help.
cli-exit = Exit status: 0 done; 1 error findings, or refused by a rule; 2 input unreadable; 64 usage; 73 can't write; 75 ledger busy, locked or from the future.
cli-secrets = Secrets never stand on the command line: use key=@FILE, key=$NAME for an environment variable (in single quotes), or type them when asked.

## Commands
cli = Helps a school move its iPads from Profile Manager to Apple Configurator
cli-school = The school
cli-school-set = Set the school's name and identifier
cli-school-show = Show the school
cli-practice = The practice school
cli-practice-init = Make a practice school of 30 simulated iPads
cli-roster = Rosters
cli-roster-preview = Read lists and show what would change; imports nothing
cli-roster-import = Preview lists, then import them
cli-roster-export = Write all iPads as .csv or .xlsx
cli-device = iPads
cli-device-list = List iPads
cli-device-show = Show one iPad and its story
cli-device-move = Move iPads to a stage, all of them or none
cli-device-block = Mark an iPad as stuck, and why
cli-device-undo = Take back the last step of an iPad
cli-device-tick = Tick what was confirmed on iPads
cli-device-assign = Set keeper, class, seat, cart and slot
cli-batch = Batches
cli-batch-create = Plan a batch
cli-batch-list = List batches
cli-batch-show = Show the iPads of a batch
cli-preflight = The twenty checks P1–P20
cli-preflight-list = List the twenty checks and how they stand
cli-preflight-tick = Confirm a check as a person
cli-preflight-probe = Let this Mac look at what it can see by itself
cli-preflight-limits = What a school gives up without MDM; to be acknowledged once before the first erase
cli-template = Templates
cli-template-list = List templates and their questions
cli-template-show = Show a template's questions and why its defaults
cli-profile = Profiles
cli-profile-new = Make a profile from a template and keep it
cli-profile-add = Keep an existing profile
cli-profile-list = List kept profiles
cli-profile-show = Show a profile, without its secrets
cli-profile-export = Write a profile for Apple Configurator
cli-profile-check = Check profile files
cli-profile-fix = Mend what has one right answer
cli-profile-rewrite = Read and write back, unchanged in meaning, unsigned
cli-profile-duplicate = Copy as another profile, with identifiers of its own
cli-profile-diff = Compare two profiles
cli-profile-expand = Write one file for each iPad of a batch
cli-profile-sign = Sign a profile with a .p12
cli-profile-verify = Check a profile's signature
cli-catalogue = Payload types and keys that Apple documents for iPadOS
cli-identity = The supervision identity
cli-identity-import = Take in the .p12 from Apple Configurator
cli-identity-create = Make an identity of our own (never tried on a device)
cli-identity-show = Show identities and their copies
cli-identity-export = Write as .p12 or as two DER files
cli-identity-backup = Record where a copy lies, with its hash
cli-blueprint = Blueprints
cli-blueprint-new = Make a blueprint and keep it
cli-blueprint-add = Keep a blueprint file
cli-blueprint-list = List blueprints
cli-blueprint-show = Show a blueprint
cli-blueprint-check = Check a blueprint
cli-blueprint-plan = Write the cfgutil run plan, to be read
cli-blueprint-sheet = The step sheet for Apple Configurator
cli-kit = Kits
cli-kit-export = Write everything a batch needs to a new folder
cli-kit-open = Unpack an encrypted kit into a new folder
cli-document = Documents
cli-document-checklist = The batch checklist (PDF)
cli-document-asm-serials = The serial sheet for Apple School Manager (PDF)
cli-deadline = Deadlines
cli-deadline-list = List deadlines
cli-deadline-add = Add a deadline
cli-deadline-done = Record that a deadline was kept
cli-deadline-remove = Take a deadline off the list
cli-deadline-switch = Switch a kind of deadline off, or on again
cli-journal = The journal
cli-journal-list = List entries
cli-journal-export = Write all entries, one JSON object a line
cli-journal-verify = Verify that the journal is intact
cli-journal-rebuild = Fold all lists anew from the journal
cli-backup = Backups
cli-backup-list = List backups
cli-backup-make = Make a backup now
cli-backup-restore = Bring a backup back; the present file is kept
cli-help = Show a command's usage and JSON shapes
cli-man = Print the man page

## Arguments
cli-arg-help = Show help
cli-arg-ledger = Where the ledger is
cli-arg-lang = Language: zh-TW, en or ja
cli-arg-json = Answer in JSON
cli-arg-operator = Who works here
cli-arg-at = This time instead of now (e.g. 2026-07-01T09:00:00Z)
cli-arg-name = Name
cli-arg-identifier = Reverse-domain identifier, e.g. tw.edu.example
cli-arg-files = Files
cli-arg-file = File
cli-arg-batch = Name of the batch
cli-arg-encoding = Encoding of text files, e.g. Big5, Shift_JIS or UTF-8
cli-arg-separator = Separator of text files: comma, semicolon, tab, bar or blanks
cli-arg-header-row = Row of the header as the spreadsheet shows it, or none
cli-arg-sheet = Sheet of a workbook
cli-arg-columns = What a column is, e.g. B=serial or C=none; repeatable
cli-arg-left-out = Row to leave out; repeatable
cli-arg-yes = Import without asking
cli-arg-out = Output file
cli-arg-stage = Only at this stage
cli-arg-find = Words to look for
cli-arg-serial = Serial number
cli-arg-serials = Serial numbers
cli-arg-serials-and-stage = Serials, then the stage
cli-arg-serials-and-ticks = Serials, then one or more ticks
cli-arg-evidence = Evidence: manual or document
cli-arg-note = Note
cli-arg-confirm = The number of iPads, to confirm an erase
cli-arg-reason = Reason code
cli-arg-keeper = Keeper
cli-arg-class = Class
cli-arg-seat = Seat
cli-arg-cart = Cart
cli-arg-slot = Slot
cli-arg-slots = Number of slots
cli-arg-date = Date (YYYY-MM-DD)
cli-arg-blueprint = Blueprint, by name or file
cli-arg-item = The check
cli-arg-items = Only these checks, told at length
cli-arg-long = Tell every check at length
cli-arg-at-once = iPads prepared at once
cli-arg-acknowledge = Name of the person who acknowledges
cli-arg-template = Template
cli-arg-answers = Answer to a question of the template
cli-arg-ipados = iPadOS of the iPads, e.g. 17.5
cli-arg-unsupervised = Check for unsupervised iPads
cli-arg-input = Input file
cli-arg-output = Output file
cli-arg-before = The older file
cli-arg-after = The newer file
cli-arg-profile = Profile, by name or file
cli-arg-profiles = Profile by name; repeatable
cli-arg-outdir = Output folder
cli-arg-p12 = PKCS#12 file
cli-arg-values = { $text } [{ $values }]
cli-arg-default = { $text } (default: { $values })
cli-arg-version = Show the version
cli-arg-password = Where the password is: @FILE or $NAME; asked for without it
cli-arg-identity = Which identity goes in, by the beginning of its fingerprint
cli-arg-encrypt = Write one encrypted file instead of a folder; it opens only with the password
cli-arg-kit = Encrypted kit
cli-arg-payload-type = Payload type
cli-arg-organization = Name of the organization
cli-arg-country = Country, two letters
cli-arg-fingerprint = Beginning of the fingerprint
cli-arg-form = Form: p12, p12-modern or der
cli-arg-place = Place
cli-arg-starter = Starter blueprint
cli-arg-with-secrets = Put files with secrets in, too
cli-arg-devices = Only these serials
cli-arg-paper = Paper: a4 or letter
cli-arg-paper-lang = Language of the paper
cli-arg-empty-boxes = Checklist: print every box empty
cli-arg-group-size = Serial sheet: serial numbers in a group
cli-arg-to = on or off
cli-arg-kind = Kind
cli-arg-on = Date it ends (YYYY-MM-DD)
cli-arg-id = Id of the deadline, or how it begins
cli-arg-done-on = The day it was kept (YYYY-MM-DD); today without it
cli-arg-next = The next date (YYYY-MM-DD); without it the deadline stays done
cli-arg-title = Title
cli-arg-account = Account that may renew it
cli-arg-downloaded-by = Who downloaded the token
cli-arg-limit = At most so many
cli-arg-backup = File name or path of the backup
cli-arg-about = Command
