# The Profiles screen: library, what is found, export.

## The library.

profiles-count =
    { $count ->
        [one] One profile
       *[other] { $count } profiles
    }
profiles-library = Profiles of the school
profiles-open = Open File…
profiles-new = New Profile…
profiles-drop = Drop .mobileconfig files here, or choose them
profiles-none = No profiles yet
profiles-none-text = A profile holds settings for iPads: Wi-Fi, restrictions, the Home Screen. Start from a school template, or open a .mobileconfig file you already have.
profiles-choose = Choose a profile
profiles-choose-text = Choose one on the left to see and change it, make a new one from a template, or drop a .mobileconfig file anywhere on the window.
profiles-revision = r{ $revision }
profiles-revision-when = Revision { $revision }, { $when }
profiles-unsaved = not saved yet
profiles-edited = edited
profiles-practice = practice
profiles-encrypted = encrypted for one iPad
profiles-signed = signed
profiles-errors =
    { $count ->
        [one] One error
       *[other] { $count } errors
    }
profiles-warnings =
    { $count ->
        [one] One warning
       *[other] { $count } warnings
    }
profiles-unreadable = Can’t be read
profiles-nothing-in-it = Nothing in it yet
profiles-itself = Profile
profiles-yes = Yes
profiles-no = No
profiles-empty-text = (empty)
profiles-bytes =
    { $count ->
        [one] One byte, { $digest }
       *[other] { $count } bytes, { $digest }
    }
profiles-secret-changed = password changed

## The open profile.

profiles-save = Save
profiles-save-as = Save as r{ $revision }
profiles-saved = “{ $name }” saved as revision { $revision }.
profiles-same = “{ $name }” is the same as revision { $revision }; nothing was saved.
profiles-export = Export…
profiles-more = More for this profile
profiles-rename = Rename…
profiles-copy = Duplicate…
profiles-close = Close
profiles-remove = Remove…
profiles-aside = Details
profiles-aside-count = Details ({ $count })
profiles-or-more = { $count }+
profiles-about = About this profile
profiles-tab-findings = Findings
profiles-tab-xml = XML
profiles-tab-changes = Changes
profiles-tab-used = Used in
profiles-tab-ipad = One iPad

## Findings.

profiles-sound = Nothing found that needs a look
profiles-sound-text = Checked for supervised iPads by cable, without an MDM server.
profiles-mend = Mend
profiles-mend-all =
    { $count ->
        [one] Mend One Finding
       *[other] Mend { $count } Findings
    }
profiles-secret-gone = The password that was kept for this is no longer there. Type it again and save.
profiles-show-ipads =
    { $count ->
        [one] Show this iPad
       *[other] Show these { $count } iPads
    }
profiles-signature = Signature
profiles-signer-unknown = Unknown signer
profiles-until = valid until { $date }
profiles-trust = Only the arithmetic of the signature was checked, not whether this Mac trusts the certificate. Saving a change leaves the signature off; sign again at export.

## XML and changes.

profiles-xml-find = Find in the XML
profiles-xml-next = Next
profiles-xml-none = Not found
profiles-xml-at = { $at } of { $count }
profiles-xml-shortened = Long data are shortened here; the file has all of it.
profiles-from = From
profiles-to = To
profiles-now = As it is now
profiles-against-choose = Compare with a File…
profiles-against-file = Compared with “{ $file }”: what this profile has in its place.
profiles-against-back = Back to Revisions
profiles-changes-new = There is nothing to compare with until this profile is saved.
profiles-changes-none = No difference.
profiles-change-added = Added
profiles-change-removed = Removed
profiles-change-changed = Changed
profiles-change-moved = Moved

## Where it is used, and one iPad's own.

profiles-used-new = Once it is saved, blueprints can use this profile.
profiles-used-blueprints = Blueprints
profiles-used-batches = Batches
profiles-used-ipads = On iPads
profiles-used-none = None
profiles-used-ipads-none = No iPad is recorded with it yet.
profiles-used-pinned = always revision { $revision }
profiles-used-newest =
    { $count ->
        [one] One iPad has r{ $revision }, the newest
       *[other] { $count } iPads have r{ $revision }, the newest
    }
profiles-used-old =
    { $count ->
        [one] One iPad still has r{ $revision }
       *[other] { $count } iPads still have r{ $revision }
    }
profiles-ipad-same = This profile is the same for every iPad.
profiles-ipad-own = Each iPad gets a file of its own, with its own values in place of the words in braces.
profiles-ipad-find = Serial number, asset tag, name or keeper
profiles-ipad-none = No iPad fits.
profiles-ipad-other = Choose Another
profiles-ipad-missing = missing in the roster
profiles-ipad-no-file = No file can be made for this iPad before the missing values are in the roster.

## Sheets.

profiles-name = Name
profiles-name-hint = What people at your school call it. It can be changed later; iPads know the profile by its identifier.
profiles-name-title = Save this profile
profiles-name-text = Passwords are stored separately and safely, everything else in the library. A profile of the same identifier gets a new revision.
profiles-rename-title = Rename “{ $name }”
profiles-rename-text = iPads still take it for the same profile. Blueprints that use it follow.
profiles-rename-unsaved = Save your changes first, then rename the profile.
profiles-rename-go = Rename
profiles-copy-title = Duplicate “{ $name }”
profiles-copy-text = The copy gets identifiers of its own, so an iPad can hold both. References inside it are kept.
profiles-copy-unsaved = Save your changes first, so that the copy has them too.
profiles-copy-name = { $name } copy
profiles-copy-go = Duplicate
profiles-leave-title = Save the changes to “{ $name }”?
profiles-leave-text = Without saving, the changes since the last revision are lost. The library keeps every revision.
profiles-leave-new = Without saving, this profile is lost.
profiles-leave-drop = Don’t Save
profiles-newer-title = There is a newer revision { $revision }
profiles-newer-go = Save Mine as r{ $revision }
profiles-remove-title = Remove “{ $name }” from the library?
profiles-remove-text = It leaves the library. Its revisions stay in the journal, and iPads that have it keep it.
profiles-remove-blueprints =
    { $count ->
        [one] One blueprint names it and will lack it: { $names }.
       *[other] { $count } blueprints name it and will lack it: { $names }.
    }
profiles-remove-ipads =
    { $count ->
        [one] One iPad has it.
       *[other] { $count } iPads have it.
    }
profiles-remove-go = Remove
profiles-check-title =
    { $count ->
        [one] One profile file
       *[other] { $count } profile files
    }
profiles-check-open = Open

## A new profile.

profiles-new-title = What should the iPads be set up for?
profiles-new-text = Each template asks a few questions and makes a profile that you can change afterwards.
profiles-new-back = Other Templates
profiles-new-go = Create
profiles-blank = Empty profile
profiles-blank-text = Begin with nothing and add what you need, from every payload Apple documents for iPad.
profiles-blank-name = New profile
profiles-question-needed = { $label } (required)
profiles-question-example = such as { $example }
profiles-question-lines = One in each line.
profiles-question-more = Add a Row
profiles-question-less = Remove this row
profiles-question-choose = Choose File…
profiles-no-file = No file chosen
profiles-app-find = App name or bundle identifier
profiles-app-more = Add
profiles-app-less = Remove { $name }

## Export.

profiles-export-title = Export “{ $name }”
profiles-export-unsaved = Save your changes first: the file shall carry the revision that the library has.
profiles-export-shape = What to write
profiles-export-each = One file for each iPad of a batch
profiles-export-each-hint = The words in braces become each iPad’s own values. A new folder is made.
profiles-export-one = One file with the words in braces
profiles-export-one-hint = To keep or pass on; an iPad would show the braces.
profiles-export-batch = Batch
profiles-export-no-batch = There is no batch yet. Put iPads into a batch in the roster first.
profiles-export-seal = Signature
profiles-export-unsigned = Unsigned
profiles-export-unsigned-hint = Apple Configurator installs it just the same; the iPad shows “Not Signed”.
profiles-export-kept = Signed with “{ $subject }”
profiles-export-p12 = Signed with a .p12
profiles-export-p12-hint = The iPad shows who signed. A locked profile is then only replaced by one of the same signer.
profiles-export-choose = Choose .p12…
profiles-export-password = Password of the .p12
profiles-export-secrets =
    { $count ->
        [one] This profile has one password or key
       *[other] This profile has { $count } passwords or keys
    }
profiles-export-include = Include in the file
profiles-export-include-hint = Anyone with the file can read everything in it. It is written so that only your account may open it.
profiles-export-leave = Leave out
profiles-export-leave-hint = The iPad asks for what is missing while the profile is installed.
profiles-export-go = Export…
profiles-export-done =
    { $count ->
        [one] “{ $file }” was written.
       *[other] { $count } files were written into “{ $file }”.
    }
profiles-export-private = It holds passwords that anyone can read. Give it to nobody, and delete it once it is installed.
profiles-export-next = In Apple Configurator, choose the iPads, then Add > Profiles, and choose this file.
profiles-export-reveal = Show in Finder
