# Errors of the use cases.
error-moves-refused = { $count } iPads don’t meet the rules, so none was moved:
error-batch-not-done = The batch can’t be called done: its supervision identity has to be recorded, with copies in two places. Nothing was changed. Record the copies first.
error-batch-not-empty =
    { $count ->
        [one] One iPad belongs to “{ $batch }”
       *[other] { $count } iPads belong to “{ $batch }”
    }, so it can’t be removed. Nothing was changed. First take its iPads out, or put them into another batch.
error-cannot-read = { $file } can’t be read. Nothing was changed. Check that it is there and that you may read it.
error-file-too-large = { $file } is over the limit of { $limit_mb } MB and was not read. Nothing was changed. Make sure that it is the right file.
error-cannot-write = { $file } can’t be written. What was there is unchanged. Check that the folder is there and that you may write to it.
error-disk-full = The disk is full; { $file } was not written and nothing half-done is left. Free some space and try again.
error-cannot-answer = The answer couldn’t be written, perhaps because the disk is full. What the command did stays done. Run it again only if it just reads; otherwise look at the matching list.
error-no-home = It isn’t known where your home folder is, so there is no place for the ledger. Nothing was changed.
error-already-there = { $file } is already there and was left untouched. Choose another name.
error-unknown-name = There is no “{ $name }”. Nothing was changed. It may have been renamed or removed.
error-name-taken =
    { $kind ->
        [profile] Another profile has the name “{ $name }”. Nothing was saved. Choose another name.
        [blueprint] There is a blueprint “{ $name }” already. Nothing was saved. Choose another name.
       *[other] The name “{ $name }” is taken. Nothing was changed. Choose another one.
    }
error-school-missing = The school has no name yet. Nothing was changed. Give it a name first.
error-identity-missing = There is no supervision identity yet. Nothing was changed. First import the .p12 that Apple Configurator exported.
error-blueprint-missing = This batch has no blueprint yet. Nothing was changed. Give it one first.
error-devices-missing = There are no iPads in this batch. Import a roster with this batch first.
error-not-confirmed-here = This step needs your consent, and there is no terminal to ask at. Nothing was changed. Run it in a terminal.
error-cancelled = Cancelled; nothing was changed.
error-last-step-stays = The last step can’t be taken back. Nothing was changed. The journal shows what it was.
error-bad-value =
    “{ $value }” is not a proper value for { $what }. Nothing was changed. { $what ->
        [at] Give a time like 2026-07-01T09:00:00Z or 2026-07-01T09:00:00+08:00.
        [date] Give a date as YYYY-MM-DD.
        [on] Give a date as YYYY-MM-DD.
        [next] Give a date as YYYY-MM-DD.
        [identifier] Give a reverse-domain identifier like tw.edu.example.
        [out] Give a file name that ends in .csv or .xlsx.
        [encoding] Give a name like Big5, UTF-8, UTF-16LE, Shift_JIS, EUC-JP, GB18030 or windows-1252.
        [separator] Give comma, semicolon, tab, bar or blanks.
        [header-row] Give the number of a row, or none.
        [column] Give the letter of a column and a field, like B=serial or C=none.
        [field] This follows from steps and can’t be typed.
        [assignment] Give a class, a cart, a seat or a slot.
        [outdir] Give the name of a new folder.
        [lang] Give zh-TW, en or ja.
        [paper-lang] Give zh-TW, en or ja.
        [ipados] Give a version like 17.5.
        [set] Give key=value, or key=@FILE with a text file.
        [ledger] Give the path of a file.
        [switch] Only apns, ade_token and federated can be switched off; every school has the others.
        [slots] Give a number of slots from 1 on.
       *[other] It must not be empty.
    }
error-vault = The place for secrets can’t be used. No secret was changed; check that the keychain is unlocked, or that the file is undamaged and writable.
error-secret-gone =
    { $kind ->
        [identity] The private key of the identity “{ $name }” is gone. Everything else is intact; import its .p12 again.
       *[profile] A secret of the profile “{ $name }” is gone. Everything else is intact; make or add the profile again under the same name, with its secret.
    }
error-secret-not-given = Nothing was given or typed for { $what }. Nothing was changed.
error-secret-variable-not-set = The environment variable { $name } isn’t set, or isn’t text. Nothing was changed. Set it, or use @FILE.
error-secret-not-text = { $file } isn’t a text file in UTF-8, so no password was read from it. Nothing was changed. Save the password there as plain text.
error-secret-on-command-line = A secret ({ $what }) must not stand on the command line, where other programs can read it. Use @FILE or $NAME.
error-passwords-differ = The two passwords are not the same. Nothing was written; please type them again.
error-password-too-short = The password must have at least { $shortest } characters. Nothing was written.
error-wrong-password = This password doesn’t open { $file }. The file is unchanged and nothing was unpacked. Try the password again.
error-kit-unreadable = { $file } is not an encrypted kit, or it is damaged. Nothing was unpacked. Copy the file from its source again.
error-identities-several = There are several supervision identities, and none of them was chosen. Nothing was written. Choose the one you mean by its fingerprint, which begins for example with { $example }.
error-identity-differs = { $file } holds another identity and was not recorded as a copy.
error-findings =
    { $count ->
        [one] There is one error finding, so no kit was made. Mend it first.
       *[other] There are { $count } error findings, so no kit was made. Mend them first.
    }
error-list-findings =
    { $count ->
        [one] One error was found, so nothing was imported:
       *[other] { $count } errors were found, so nothing was imported:
    }
companion-of-file = { $file }: { $sentence }
vault-keychain = Secrets are kept in this Mac’s keychain.
vault-file = There is no keychain to use here; secrets are kept in a file that only you may read: { $file }

# At the end of the step sheet in a kit.
kit-sheet-left-out = Not in this kit, to be exported separately: { $profiles }
