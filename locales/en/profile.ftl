# Why a file can’t be read as a profile.
error-profile-empty = “{ $file }” is empty. Export or download it again.
error-profile-too-large = “{ $file }” has { $megabytes } MB, more than the { $most } MB that are read. The file is unchanged; leave out large icons or fonts and try again.
error-profile-too-deep = “{ $file }” is nested too deep near line { $line } and doesn’t look like a profile. The file is unchanged.
error-profile-too-many-values = “{ $file }” holds too many values and doesn’t look like a profile. The file is unchanged.
error-profile-zip = “{ $file }” is a zip archive. Unpack it and open the .mobileconfig inside.
error-profile-encoding = The text of “{ $file }” is damaged or in an unknown encoding. The file is unchanged; get it again from its source.
error-profile-not-plist = “{ $file }” is no proper property list at line { $line }; it may be cut off or no profile at all. The file is unchanged; get it again from its source.
error-profile-binary-damaged = “{ $file }” is a damaged binary property list. The file is unchanged; get it again from its source.
error-profile-not-dictionary = “{ $file }” is a property list, but no profile. The file is unchanged.
error-profile-encrypted = “{ $file }” is encrypted as a whole; only the iPad that holds the key opens it. The file is unchanged; use the original that isn’t encrypted.
error-profile-signature-damaged = The signature round “{ $file }” is damaged, so the profile inside can’t be read. The file is unchanged; get it again from its source.

## Changing a profile.
error-profile-payloads-encrypted = The payloads of this profile are encrypted for one iPad, so they can be shown but not changed. Nothing was changed.
error-profile-no-place = “{ $path }” can’t be set, because something else stands in its place. Nothing was changed.
error-profile-key-fixed = “{ $path }” says which profile this is and is never typed: an iPad would take it for another one. Nothing was changed.
error-profile-no-identifier = The profile has no identifier yet, so nothing can be added. Mend the findings about it first.
error-profile-type-unknown = The type “{ $type }” isn’t in the catalogue, so it can’t be added. Profiles from files keep such payloads as they are.
error-profile-value = That is no value for this setting. Nothing was changed.
error-profile-newer = Somebody saved “{ $name }” in the meantime: it is at revision { $revision }. Your changes are still here and nothing was overwritten. Look at the newer revision, or save yours on top of it.
