### The window: supervision identity.

## Supervision identity
identity-title = Supervision Identity
identity-text = With it a Mac proves that it may manage the supervised iPads. By default it is made in Apple Configurator and its .p12 is imported here. If it is lost, all iPads have to be erased and prepared again.
identity-open = Supervision Identity…
identity-several = There are several identities. iPads are supervised with one; choose it by its fingerprint.
identity-kept = Kept
identity-fingerprint = Fingerprint (SHA-256)
identity-until = Certificate expires
identity-no-end = Not known
identity-added = Added
identity-password = Password
identity-password-again = Password again
identity-password-differs = The two passwords differ.

## Taking in and making
identity-take = Import .p12…
identity-take-title = Import “{ $name }”
identity-take-hint = The one that was set when Apple Configurator exported the file.
identity-take-go = Import
identity-create = Create One…
identity-create-title = Create an identity with Companion
identity-create-untried = An identity that Companion makes has never been tried on a device. Try it on one iPad first, or make one in Apple Configurator.
identity-untried = Never tried on a device
identity-organization = Organization
identity-country = Country
identity-country-hint = Two letters
identity-create-go = Create

## Copies
identity-copies = Copies
identity-copies-missing = Copies are recorded in { $places } of { $needed } places
identity-copies-there = Copies lie in two places
identity-set-aside = Set aside on { $when }: no batch waits for copies of it. Its key stays here.
identity-copy-checked = checked { $when }, { $name }
identity-copy-again = Check Again…
identity-copy-again-for = Check the copy in { $place } again
identity-backup = Record a Copy…
identity-retire = Set Aside
identity-use-again = Use Again
identity-backup-title = Record a Copy
identity-backup-text = Choose the copy where it lies: on the stick, on the other Mac. It is opened, must hold this very identity with its key, and its hash is recorded. The password isn’t kept.
identity-backup-choose = Choose the Copy…
identity-backup-no-file = No file chosen
identity-place = Where it lies
identity-place-example = For example: school safe
identity-backup-go = Check and Record

## Writing it out
identity-export = Export…
identity-form = As
identity-form-p12 = .p12 for every macOS
identity-form-p12-hint = The older protection, which Apple Configurator and the keychain surely take. Choose a long password.
identity-form-p12-modern = .p12 with newer protection
identity-form-p12-modern-hint = Stronger, but some versions of macOS refuse it.
identity-form-der = Certificate and key for cfgutil (two DER files)
identity-form-der-hint = Without a password: whoever has the files controls the iPads.
identity-export-go = Choose Place and Write…
identity-exported = Written: { $files }
identity-exported-text = Only you may read it on this Mac. Now put it where it belongs and record the copy.
identity-export-done = Done
