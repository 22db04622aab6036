# Why a file can’t be read as a profile.
error-profile-empty = “{ $file }” is empty. Export or download it again.
error-profile-too-large = “{ $file }” has { $megabytes } MB, more than the { $most } MB that are read. The file is unchanged; leave out large icons or fonts and try again.
error-profile-too-deep = “{ $file }” is nested too deep near line { $line } and doesn't look like a profile. The file is unchanged.
error-profile-too-many-values = “{ $file }” holds too many values and doesn't look like a profile. The file is unchanged.
error-profile-zip = “{ $file }” is a zip archive. Unpack it and open the .mobileconfig inside.
error-profile-encoding = The text of “{ $file }” is damaged or in an unknown encoding. The file is unchanged; get it again from its source.
error-profile-not-plist = “{ $file }” is no proper property list at line { $line }; it may be cut off or no profile at all. The file is unchanged; get it again from its source.
error-profile-binary-damaged = “{ $file }” is a damaged binary property list. The file is unchanged; get it again from its source.
error-profile-not-dictionary = “{ $file }” is a property list, but no profile. The file is unchanged.
error-profile-encrypted = “{ $file }” is encrypted as a whole; only the iPad that holds the key opens it. The file is unchanged; use the original that isn't encrypted.
error-profile-signature-damaged = The signature round “{ $file }” is damaged, so the profile inside can't be read. The file is unchanged; get it again from its source.
