### The window: kits.

## Building a kit
kit-build = Build Kit…
kit-title = Build Kit
kit-go = Build
kit-choose = Choose…
kit-batch = Batch
kit-blueprint = Blueprint
kit-no-batches = There is no batch yet. A kit is made for the iPads of a batch.
kit-lang = Language of documents and texts
kit-paper = Paper
kit-paper-a4 = A4
kit-paper-letter = US Letter
kit-name = Kit { $batch }
kit-outlook = What goes in
kit-outlook-holds =
    { $devices ->
        [one] For one iPad; profiles of the blueprint: { $profiles }.
       *[other] For { $devices } iPads; profiles of the blueprint: { $profiles }.
    }
kit-outlook-per-ipad =
    { $count ->
        [one] One more file is made for a single iPad.
       *[other] { $count } more files are each made for a single iPad.
    }
kit-outlook-left-out =
    { $count ->
        [one] One profile holds a password and is left out.
       *[other] { $count } profiles hold a password and are left out.
    }
kit-outlook-empty = There is no iPad in this batch.
kit-outlook-held = This holds the kit back:
kit-secrets = Files with secrets
kit-secrets-nothing = Leave out
kit-secrets-nothing-hint = Profiles with passwords and the supervision key stay on this Mac.
kit-secrets-in = Include
kit-secrets-in-hint = Whoever has the kit can read the Wi-Fi password; with the key also erase the iPads.
kit-identity = Files of the supervision identity
kit-identity-none = None
kit-form = Write as
kit-form-folder = A folder
kit-form-folder-hint = Ready for the bench. Only you can read files with names or secrets, if the disk supports it.
kit-form-file = One encrypted file
kit-form-file-hint = For a USB drive or for sending. Only the password opens it; keep the two apart.
kit-password-hint = At least { $shortest } characters. It is kept nowhere.
kit-where = Save to
kit-where-choose = Choose Folder…
kit-where-none = No folder chosen
kit-not-private = This disk keeps nothing private
kit-not-private-text = Whoever plugs it in reads every file, pupils’ names too. One encrypted file is safer there.
kit-not-private-go = Use One Encrypted File

## While it is built
kit-building = The kit is being built.
kit-building-text = You can close this sheet and go on working. A kit is complete or not there at all.
kit-part-checks = Check blueprint and profiles
kit-part-profiles = Make the profiles
kit-part-texts = Lists, run plan, step sheet
kit-part-papers = Lay out the printed sheets
kit-part-writing = Write the files
kit-part-of = { $done } of { $of }
kit-stop = Stop
kit-stopping = Stopping…
kit-stopped = Stopped. Nothing of the kit was left behind.
kit-go-on = Go On in the Background

## The kit that was made
kit-made-title = “{ $name }” is complete
kit-made-text =
    { $devices ->
        [one] { $files } files for one iPad. The manifest in it names each with its SHA-256.
       *[other] { $files } files for { $devices } iPads. The manifest in it names each with its SHA-256.
    }
kit-made-left-out = Left out because they hold secrets: { $names }
kit-made-identity = The private key of “{ $subject }” is in it. Whoever has it can manage and erase these iPads.
kit-made-exposed = That disk can’t keep files private: anyone may read the secrets there. Delete the kit there and build one encrypted file.
kit-another = Build Another
kit-files =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
kit-file = File
kit-size = Size
kit-hash = SHA-256
kit-private = only you can read it
kit-bytes = { $count } bytes
kit-kilobytes = { $count } KB

## Kits that were made, and opening one
kit-made = Kits
kit-none = No kit has been built yet. A kit holds everything a batch needs at the bench: profiles, serial lists, printed sheets.
kit-line =
    { $count ->
        [one] { $batch }, one iPad
       *[other] { $batch }, { $count } iPads
    }
kit-no-batch = Without a batch
kit-open = Open Encrypted Kit…
kit-open-title = Open “{ $name }”
kit-open-text = It is opened into a new folder that you alone may read, complete or not at all.
kit-open-where = Where it is opened
kit-open-go = Open
kit-opened = Opened into “{ $name }”
kit-opened-text = It may hold passwords. Delete the folder when it is no longer needed.
