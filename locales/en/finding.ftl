# Findings about profiles: what was found, what it means, what to do.

## How much a finding matters.
severity-error = Error
severity-warning = Warning
severity-info = Note

## What reading the file found.
finding-text-before-xml =
    Something stands before the beginning of the profile. Nothing is lost; it is left out when the file is written.
finding-text-after-xml =
    Something stands after the end of the profile. Nothing is lost; it is left out when the file is written.
finding-xml-declaration =
    The first line of the file is malformed. It is written anew when the file is written.
finding-duplicate-key =
    { $key } is there twice. The last value counts, as on the iPad. Check that it is the one you mean.
finding-signed =
    The profile is signed. Editing it removes the signature; sign it again afterwards if you need to.
finding-signature-broken =
    The signature doesn’t hold: the profile was changed after signing, or damaged. An iPad refuses it. Get it again from its source, or sign it anew.
finding-binary-form =
    The file is a binary property list. It is written as XML; its meaning stays the same.

## Structure.
finding-key-missing =
    { $key } is missing in { $type }. An iPad refuses the profile without it. Add it.
finding-not-a-configuration =
    The profile calls itself “{ $value }” instead of “Configuration”. An iPad doesn’t take it as a profile.
finding-profile-service =
    This file starts an enrolment over the air and sets up nothing by itself. It has no use on a cable; keep it only for your records.
finding-content-not-array =
    The payloads don’t stand in a list. An iPad refuses the profile.
finding-content-empty =
    The profile holds no payload, so it changes nothing. Add one, or leave the profile out.
finding-payload-not-dictionary =
    Entry { $number } of the profile is no payload. An iPad refuses the profile. Remove the entry, or write it anew.
finding-encrypted-content =
    The payloads are encrypted for one iPad. They are kept as they are and can’t be shown or edited.
finding-required-text-empty =
    { $key } in { $type } is empty. Fill it in.
finding-too-many-findings =
    There are more than { $most } findings. Only the first ones are listed. Mend those and check again.

## Values. $expected and $found are names of Apple’s kinds of values.
finding-wrong-type =
    { $key } should be of the kind { $expected } and is { $found }. An iPad refuses such a value.
finding-near-type =
    { $key } should be of the kind { $expected } and is { $found }. Some systems forgive that, others refuse it. It can be written correctly without changing its meaning.
finding-value-not-allowed =
    { $key } is “{ $value }”. Allowed are: { $allowed }.
finding-below-minimum =
    { $key } is { $value }; the least allowed is { $least }.
finding-above-maximum =
    { $key } is { $value }; the most allowed is { $most }.
finding-format-mismatch =
    { $key } doesn’t have the form that Apple asks for. Compare it with the source you took it from.
finding-too-few-items =
    { $key } holds { $count } items; at least { $least } are needed.
finding-too-many-items =
    { $key } holds { $count } items; at most { $most } are allowed.
finding-not-a-url =
    { $key } is not a complete address. Write it with its beginning, such as https://.
finding-not-a-bundle-id =
    “{ $value }” is no bundle ID, so { $key } names no app. It should look like com.apple.Pages.
finding-not-a-hostname =
    { $key } is no host name. Write the name or IP address alone, without http:// and without a path.
finding-control-character =
    { $key } holds an invisible character that a profile can’t carry. It is lost when the file is written. Type the text again.
finding-placeholder-left =
    { $key } still holds the placeholder { $placeholder } of another tool. An iPad takes it literally. Put the real value there.
finding-placeholder-unknown =
    { $key } holds { $placeholder }, which is none of the placeholders that are filled in per iPad. It stays as it is. Check its spelling.

## Names.
finding-unknown-key =
    { $key } is not known for { $type }. It is kept; an iPad that doesn’t know it ignores it.
finding-misspelled-key =
    { $key } is not known for { $type }. Did you mean { $suggestion }?
finding-reserved-key =
    { $key } begins with “Payload”, which Apple reserves for itself. It is kept.
finding-unknown-payload-type =
    The payload type { $type } is not known. It is kept as it is; whether an iPad takes it isn’t known either.
finding-misspelled-payload-type =
    The payload type { $type } is not known. Did you mean { $suggestion }?

## Identity.
finding-duplicate-payload-uuid =
    This payload has the same UUID as payload { $other }. An iPad refuses the profile. It needs one of its own.
finding-duplicate-payload-identifier =
    This payload has the same identifier as payload { $other }. An iPad refuses the profile. It needs one of its own.
finding-payload-identifier-of-profile =
    This payload has the identifier of the profile itself, { $value }. Give it one of its own before the first installation; afterwards a change makes the iPad remove it and add it again.
finding-payload-uuid-of-profile =
    This payload has the UUID of the profile itself. The profile’s own UUID may change without harm.
finding-uuid-form =
    The UUID “{ $value }” doesn’t have the usual form. An iPad takes it; other tools may not.
finding-identity-empty =
    { $key } is empty in { $type }. An iPad refuses the profile without it.

## References.
finding-reference-missing =
    { $key } names a payload that this profile doesn’t hold. Choose the certificate again, or add it.
finding-reference-no-certificate =
    { $key } names payload { $number }, { $other }, which is no certificate. Choose a certificate.
finding-vpn-reference-missing =
    { $key } in { $type } names an App-Layer VPN that this profile doesn’t hold. Without it the account uses no VPN.

## Supervision and MDM.
finding-payload-needs-supervision =
    { $type } works on supervised iPads only. Supervise the iPads with Apple Configurator first, or leave this payload out.
finding-key-needs-supervision =
    { $key } counts on supervised iPads only; on others it is ignored without a word.
finding-supervision-advised =
    { $key } still works on unsupervised iPads. Apple says that this will end.
finding-mdm-only-payload =
    { $type } can only come from an MDM server. Installed by cable, an iPad refuses it. Take it out.
finding-mdm-only-key =
    { $key } can only be set by an MDM server. Take it out of a profile for the cable.
finding-manual-only-payload =
    { $type } can’t come from an MDM server. Install it with Apple Configurator.
finding-payload-needs-managed-apps =
    { $type } most likely does nothing without an MDM server that manages apps or accounts. You may leave it out.
finding-key-needs-managed-apps =
    { $key } most likely does nothing without an MDM server that manages apps or accounts. You may leave it out.
finding-payload-twice =
    An iPad takes only one { $type }, and payload { $other } is one already. Keep one of them.
finding-google-account =
    A Google account by cable needs a supervised iPad and Apple Configurator. The password is typed on the iPad.

## Versions of iPadOS.
finding-payload-deprecated =
    Apple advises against { $type } since iPadOS { $version }. It still works.
finding-key-deprecated =
    Apple advises against { $key } since iPadOS { $version }. It still works.
finding-payload-removed =
    iPadOS { $version } and later ignore { $type }. You may leave it out.
finding-key-removed =
    iPadOS { $version } and later ignore { $key }. You may leave it out.
finding-payload-too-new =
    { $type } needs iPadOS { $version }; these iPads run { $ipados }. Update them first, or leave it out.
finding-key-too-new =
    { $key } needs iPadOS { $version }; these iPads run { $ipados } and ignore it.

## What stays behind in this migration.
finding-drop-mdm =
    This payload enrols the iPad in an MDM server. The old server no longer answers, so the installation fails or the iPad hangs on a dead server. Leave it out.
finding-drop-identity =
    Only the MDM enrolment uses this identity ({ $type }). It goes together with the enrolment.
finding-drop-payload =
    { $type } belongs to the old server or was replaced long ago. Leave it behind in this migration.
finding-macos-only-payload =
    { $type } is for the Mac. An iPad has no use for it. Leave it out of a profile for iPads.

## The profile as a whole.
finding-consent-text =
    Someone must accept a text on every iPad before this profile installs. Remove the text for a hands-free day on the bench.
finding-removal-date-past =
    The profile was to remove itself on { $date }. An iPad refuses it. Choose a later day, or none.
finding-profile-expired =
    The profile’s expiration date, { $date }, has passed. The iPad shows it as expired. Set a later date or remove it.
finding-locked-without-password =
    It can’t be removed on the iPad, only with Apple Configurator and the supervision identity, or by erasing. Keep a copy of that identity.
finding-locked-needs-signer =
    This locked profile is signed. By Apple’s older documents an update must be signed by the same signer; whether that still holds is not known.
finding-target-not-ipad =
    The profile says that it is for another kind of device (number { $value }). For an iPad choose 0 or 1.
finding-scope-ignored =
    PayloadScope means something on a Mac only. It is kept and does no harm.
finding-asks-on-device =
    { $type } makes the iPad ask a person because of { $key }. A hands-free installation stops there.
finding-secret-in-clear =
    { $key } in { $type } can be read by anyone who has this file. Keep the file where only you can open it, and delete copies you no longer need.

## Wi-Fi and proxies.
finding-wifi-no-network =
    The Wi-Fi payload names no network. Fill in the network name (SSID), or the domain of a Passpoint network.
finding-wifi-name-long =
    The network name “{ $network }” has { $bytes } bytes; no network has more than { $most } (a Chinese character takes three). Type it as the access point shows it.
finding-wifi-wep =
    The network “{ $network }” uses WEP, which anyone can break. Change the access points to WPA2 or WPA3.
finding-wifi-password-length =
    The password of “{ $network }” doesn’t have 8 to 63 characters, so it can’t be a WPA password. Type it again.
finding-wifi-password-unused =
    “{ $network }” is an open network, so its password does nothing. Remove it, or choose the right security.
finding-wifi-password-missing =
    “{ $network }” is protected and has no password here, so every iPad asks for it. Fill it in for a hands-free day.
finding-wifi-trust-missing =
    “{ $network }” trusts no certificate and no server name, so every iPad asks whether to trust the server. Add the certificate of your RADIUS server, or its name.
finding-proxy-incomplete =
    The manual proxy lacks { $key }. Fill it in, or choose automatic.

## Passcode.
finding-passcode-not-forced =
    The passcode rules count only for those who set a passcode, since none is demanded.
finding-passcode-contradiction =
    { $value } complex characters are asked for in a passcode of { $length }. Raise the length, or lower the number.
finding-passcode-cannot-be-set =
    A passcode is demanded, and setting or changing one is forbidden. The iPads can be left without a way to obey. Allow one of the two.

## Web clips and the content filter.
finding-webclip-no-url =
    The web clip has no address. The iPad calls such a profile damaged. Fill in the address.
finding-webclip-scheme =
    A web clip can’t open an address that begins with { $scheme }:. Use the https:// address of a page, or one that an app opens.
finding-insecure-url =
    { $value } is not encrypted. Use https:// if the site offers it.
finding-icon-large =
    The icon has { $kilobytes } KB. Icons up to { $most } KB keep the profile small; a Home Screen shows no more detail.
finding-filter-allow-list =
    With an allow list ({ $count } { $count ->
        [one] site
       *[other] sites
    }) only those sites open, whatever the automatic filter says. Remove the list if the rest of the web should stay open.
finding-filter-permitted-unused =
    The permitted addresses are exceptions to the automatic filter, which is off. Turn the filter on, or use an allow list.
finding-filter-plugin-missing =
    A filter app is chosen, but not which one. Fill in the bundle ID of the app.

## Apps and the Home Screen.
finding-app-lock-no-app =
    Single App Mode names no app. Fill in the bundle ID of the app that should stay open.
finding-app-lock-camera-off =
    In one report from the field, Single App Mode and a switched-off camera did not install together. Try it on one iPad first.
finding-home-screen-twice =
    { $app } is on the Home Screen twice. An iPad shows it once. Remove one of them.
finding-home-screen-dock-full =
    The Dock holds { $count } items. Only { $most } are sure to show on every iPad.
finding-home-screen-page-empty =
    Page { $number } is empty. Remove it, or put something on it.
finding-home-screen-item-incomplete =
    An item of the type { $kind } lacks { $key }. Fill it in, or remove the item.
finding-pane-unknown =
    The Setup Assistant pane “{ $pane }” is not in Apple’s list. An iPad that doesn’t know it ignores it.
finding-pane-not-ipad =
    The Setup Assistant pane “{ $pane }” belongs to another system. It does nothing on an iPad.
finding-pane-deprecated =
    The Setup Assistant pane “{ $pane }” is no longer shown since iPadOS { $version }. You may leave it out.
finding-pane-shown-anyway =
    The Setup Assistant pane “{ $pane }” can’t always be skipped. Someone may have to tap it away.

## Certificates and fonts.
finding-certificate-unreadable =
    No certificate can be read in { $type }. An iPad refuses it. Add the file again as .cer or .pem.
finding-certificate-expired =
    The certificate expired on { $date }. Get a new one before you hand out the iPads.
finding-certificate-several =
    The payload holds { $count } certificates; an iPad takes one per payload. Make a payload for each.
finding-identity-unreadable =
    The identity file (.p12) can’t be read or holds no identity. Export it again with its private key.
finding-identity-wrong-password =
    The password doesn’t open the identity file. An iPad refuses it. Type the password again.
finding-font-unreadable =
    The file is no TrueType or OpenType font. An iPad refuses it. Add a .ttf or .otf file.
finding-font-collection =
    The file is a collection of several fonts; an iPad takes one font per payload. Add the fonts one by one.
finding-education-no-identity =
    The Education payload needs an identity in the same profile and names none. Add one, or leave the payload out.
finding-dns-certificate-place =
    The certificate of the DNS settings stands where older systems had it. It can be moved without changing its meaning.

## Restrictions of a school without MDM.
finding-restriction-escape-open =
    { $key } is not turned off. { $key ->
        [allowEraseContentAndSettings] An iPad that is erased in Settings is no longer supervised, and without MDM it doesn’t become supervised again by itself.
        [allowAccountModification] With a personal Apple Account, Activation Lock can come back.
        [allowUIConfigurationProfileInstallation] Pupils can install profiles of their own, some of which get round the filter.
       *[other] An iPad with another name is harder to find in lists and by cable.
    } Turn it off here, unless another profile for the same iPads does already.
finding-host-pairing-off =
    Only a Mac that holds the supervision identity reaches these iPads by cable. Keep copies of the identity in two places.
finding-rename-first =
    Once this is installed, nobody can rename the iPad, not even Apple Configurator. Set the names first.
finding-apn-and-cellular =
    An iPad doesn’t take the old APN payload and the Cellular payload together. Keep Cellular.

## Several profiles for the same iPads. $first and $second are the names of the profiles.
finding-together-same-identifier =
    “{ $first }” and “{ $second }” have the same identifier, { $value }. The later one replaces the earlier one. Duplicate the profile instead of copying the file.
finding-together-same-uuid =
    “{ $first }” and “{ $second }” have the same UUID at the top. On a Mac both install; on an iPad it wasn’t tried.
finding-together-same-payload-uuid =
    “{ $first }” and “{ $second }” hold payloads with the same UUID. An iPad can refuse the second. Duplicate the profile so that it gets UUIDs of its own.
finding-together-payload-twice =
    “{ $first }” and “{ $second }” both hold { $type }, and an iPad takes only one. Keep it in one of them.
finding-together-restrictions-differ =
    “{ $first }” says { $one } for { $key }, “{ $second }” says { $two }. On an iPad the stricter one wins. Keep the key in one profile.
finding-together-wifi-twice =
    “{ $first }” and “{ $second }” both set up the Wi-Fi network “{ $network }”. Removing one of them can take the iPad off the network. Keep one.

## What a fix does, on its button.
fix-put-value = Set { $path } to “{ $value }”
fix-rename-key = Rename { $path } to { $to }
fix-move-key = Move { $path } to { $to }
fix-drop-payloads =
    Leave out { $count ->
        [one] this payload
       *[other] these { $count } payloads
    }
fix-rewrite-file = Write the file anew
