# Signatures, certificates, identities: errors and findings.

error-sign-too-large = The file has { $megabytes } MB; up to { $limit } MB can be read. Nothing was changed. Check that it is the right file.
error-sign-too-complex = The file is nested more deeply, or in more pieces, than any real one. It wasn't opened. Get it again from its source.
error-sign-not-ber = The file is cut off or of another kind. Nothing was changed. Get it again from its source.
error-sign-not-signed = This isn't a readable signed file. Nothing was changed. If it is an ordinary profile, open it without checking a signature.
error-sign-encrypted = The file is encrypted for one device; only that device can open it. It stays as it is. Ask its author for an unencrypted copy.
error-sign-detached = The file holds only a signature, not what was signed. Ask its author for the signed profile itself.
error-sign-certificate = The certificate can't be read. Nothing was changed. Choose a .cer, .crt or .pem file, or export it again.
error-sign-key = The private key can't be read. Nothing was taken in. Export the identity again from Keychain Access or Apple Configurator.
error-sign-key-mismatch = The private key doesn't belong to this certificate. Nothing was taken in. Choose the two files that were exported together.
error-sign-not-rsa = This needs an RSA key, and the identity has another kind. Nothing was changed. Choose an identity with an RSA key.
error-sign-p12 = This isn't a readable .p12 file, or it is damaged. Nothing was taken in. Export it again.
error-sign-p12-password = The password doesn't open this .p12 file. Nothing was taken in. Type the password that was set when it was exported; capital letters count.
error-sign-p12-algorithm = The .p12 file is protected in a way that can't be read here ({ $algorithm }). Nothing was taken in. Import it into Keychain Access and export it from there.
error-sign-p12-iterations = To open the .p12 file would take { $iterations } rounds of computing; at most { $limit } are done. Export it again with ordinary settings.
error-sign-p12-no-key = The .p12 file holds no private key, so it isn't an identity. In Keychain Access choose the certificate together with its key, then export.
error-sign-p12-no-certificate = The .p12 file holds a private key but not its certificate. In Keychain Access choose both together, then export.
error-sign-organization = The organization's name needs 1 to { $limit } characters on one line. Shorten it and try again.
error-sign-country = The country needs two letters, such as TW. Correct it and try again.
error-sign-dates = The certificate's dates lie outside the calendar. Check this Mac's date and try again.
error-sign-failed = The signature or key couldn't be made. Nothing was written. The key may be damaged or too short; choose another identity.

finding-identity-expired = The certificate ended on { $date }. iPads already supervised with it aren't known to check this date; don't replace it for that reason alone.
finding-identity-expires-soon = { $days ->
    [0] The certificate ends within a day ({ $date }). Plan what follows it.
    [one] The certificate ends in one day ({ $date }). Plan what follows it.
   *[other] The certificate ends in { $days } days ({ $date }). Plan what follows it.
}
finding-identity-not-yet-valid = The certificate begins only on { $date }. Check this Mac's date.
finding-identity-weak-key = The key has { $bits } bits; Apple Configurator makes 2048. It works, but is easier to break.
finding-identity-not-rsa = The key isn't an RSA key. Profiles can't be signed with it here, and whether Apple Configurator takes it is unknown.
finding-identity-several-keys = { $count ->
    [one] The file holds one key.
   *[other] The file holds { $count } keys; the first one that has a certificate was taken. Compare the fingerprint.
}
finding-identity-other-certificates = { $count ->
    [one] One certificate in the file belongs to another identity and was left out.
   *[other] { $count } certificates in the file belong to other identities and were left out.
}
finding-identity-empty-password = The file opens without a password: whoever finds it controls the supervised iPads. Export it again with a long password.
finding-identity-no-checksum = The file has no checksum, so damage to it can't be detected. Compare the fingerprint with the original.
finding-identity-untried = This identity was made by Configurator Companion and was never tried on a device. Try it on one iPad first, or make one in Apple Configurator.
finding-identity-not-configurator = The certificate is named “{ $subject }”, not as Apple Configurator names its own. Check that it is the supervision identity.

## What the arithmetic of a signature says.
verdict-valid = the signature holds, the content is unchanged
verdict-content-changed = the content was changed after signing
verdict-forged = the signature was not made by this certificate
verdict-no-certificate = the signer's certificate is missing; can't be checked
verdict-unreadable = the signature is damaged; can't be checked
verdict-unsupported = made with an algorithm that can't be checked here
