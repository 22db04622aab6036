# The form of a profile in the window.

## Payloads of a profile.

form-payloads = Payloads of this profile
form-profile = Profile
form-add = Add…
form-add-title = What should this profile set up?
form-add-find = Search, such as Wi-Fi or filter
form-add-none = Nothing of this name. Try another word.
form-add-taken = Already in this profile; an iPad takes it only once
form-cancel = Cancel
form-payload-do = This payload
form-payload-earlier = Move before the previous one
form-payload-later = Move after the next one
form-payload-copy = Duplicate
form-payload-remove = Remove
form-payload-removed = { $name } removed. ⌘Z brings it back.
form-payload-macos = { $type } is for Macs; an iPad doesn’t use it. It is kept as it is.
form-payload-unknown = Apple doesn’t document { $type } for iPads. It is kept as it is, and exported unchanged.
form-encrypted = This profile is encrypted for one iPad. It is kept, but can’t be changed.
form-empty = There is nothing in this profile yet. Press “Add…” and choose what it should set up.
# A setting by its name, within the sentence of a finding.
form-quoted = “{ $name }”
form-fix-fill = Fill in { $path }

## Finding and narrowing.

form-find = Find a setting
form-only-set = Only what’s set
form-only-works = Only what works on your iPads
form-only-works-version = By cable, without an MDM server, on iPadOS { $version } and later: the oldest of your iPads
form-found-none = No setting fits.
form-show-all = Show All

## Parts of a form.

form-part-set = { $set } of { $count } set
form-part-count = { $count ->
    [one] One setting
   *[other] { $count } settings
}
form-part-more = More settings
form-part-payload = About this payload
form-part-profile = Name
form-part-removal = Removal
form-part-network = Network
form-part-security = Security
form-part-behaviour = Behaviour
form-part-proxy = Proxy
form-part-passpoint = Passpoint and roaming
form-part-filter = Filter
form-part-addresses = Addresses
form-part-filter-app = Filter app
form-part-web-clip = On the Home Screen
form-part-web-clip-opens = When it is opened
form-part-passcode = What a passcode must be
form-part-passcode-time = Times
form-part-passcode-erase = Wrong passcodes

setting-applicationaccess = Restrictions
setting-applicationaccess-what = What pupils may and may not do on the iPad: each line is allowed, not allowed, or left as it is.
setting-caldav-account = CalDAV
setting-carddav-account = CardDAV
setting-cellular = Cellular
setting-cellularprivatenetwork-managed = Cellular Private Network
setting-declarations = Declarations
setting-dnsProxy-managed = DNS Proxy
setting-domains = Domains
setting-education = Education Configuration
setting-globalethernet-managed = 802.1X: Global Ethernet
setting-google-oauth = Google Account
setting-mail-managed = Mail
setting-networkusagerules = Network Usage Rules
setting-relay-managed = Relay
setting-security-acme = ACME Certificate
setting-security-certificaterevocation = Certificate Revocation
setting-security-certificatetransparency = Certificate Transparency
setting-sso = Single Sign-On
setting-subscribedcalendar-account = Subscribed Calendars
setting-tvremote = TV Remote
setting-vpn-managed-applayer = App-Layer VPN
setting-group-apps = Apps and store
setting-group-accounts = Accounts and cloud
setting-group-content = Safari and content
setting-group-camera = Camera and screen
setting-group-classroom = Classroom and exams
setting-group-intelligence = Siri and intelligence
setting-group-device = Device and erase
setting-group-network = Network

## Values.

form-not-set = Not set
form-not-set-default = Not set ({ $value })
form-allow-yes = Allowed
form-allow-no = Not allowed
form-on-yes = On
form-on-no = Off
form-default = Without a value: { $value }
form-range = { $min } to { $max }
form-range-from = from { $min }
form-range-to = up to { $max }
form-days = days
form-required = required
form-clear = Take This Setting Out
form-remove = Remove
form-remove-key = Remove { $key }
form-choose = Choose…
form-open = Show Settings ({ $count })
form-unknown-key = Apple doesn’t document this key. It is kept as it is.
form-fix = Fix

form-item = Item { $number }
form-item-add = Add
form-item-remove = Remove item { $number }
form-item-up = Move item { $number } up
form-item-down = Move item { $number } down
form-items = { $count ->
    [one] One item
   *[other] { $count } items
}
form-items-range = { $min } to { $max } items
form-moved = Now number { $number } of { $count }
form-pasted = { $count ->
    [one] One item added
   *[other] { $count } items added
}
form-entries = { $count ->
    [0] empty
    [one] one entry
   *[other] { $count } entries
}
form-entries-show = { $count ->
    [one] Show one entry
   *[other] Show { $count } entries
}
form-pair-key = Key
form-pair-new = New key
form-pair-remove = Remove { $key }
form-kind = Kind of value
form-kind-string = Text
form-kind-boolean = On or off
form-kind-integer = Whole number
form-kind-real = Number
form-kind-date = Date
form-kind-data = Data
form-kind-array = List
form-kind-dictionary = Dictionary
form-kind-any = Any value
form-format = form { $format }

form-secret-enter = Enter
form-secret-keep = Keep
form-secret-kept = stored separately
form-secret-gone = no longer stored: enter it anew
form-secret-readable = readable in this profile
form-secret-again = Enter Anew…
form-bytes = { $bytes } bytes
form-bytes-none = No file yet
form-file-choose = Choose File…
form-file-replace = Another File…
form-picture = Icon
form-picture-hint = PNG, square, at most 400 × 400 pixels.
form-web-clip-unnamed = No name yet

form-refer-payload-none = No certificate in this profile yet
form-refer-vpn-none = No App-Layer VPN in this profile yet
form-refer-lost = Not in this profile: { $id }

## Small print of a setting.

form-detail-key = Apple’s key
form-detail-type = Value
form-detail-default = Without it
form-detail-since = First version
form-detail-until = Last version
form-since = iPadOS { $version }
form-removed = ignored from iPadOS { $version } on
form-mark-mdm = MDM only
form-mark-managed = does nothing without MDM
form-mark-supervised = supervised
form-mark-advised = supervision advised
form-mark-deprecated = outdated since iPadOS { $version }
form-mark-removed = ignored since iPadOS { $version }
form-mark-since = iPadOS { $version }

## Certificates.

form-certificate-none = No certificate yet. Choose a .cer, .pem or .p12 file.
form-certificate-closed = The certificate is inside, but can’t be read here. To use another password, choose the file again.
form-certificate-issuer = Issued by { $issuer }
form-certificate-authority = certificate authority
form-certificate-until = Valid until { $date } ({ $days } days)
form-certificate-ended = Expired on { $date } ({ $days } days)
form-certificate-password-title = Password of { $file }
form-certificate-password = Password of the file
form-certificate-password-hint = It is stored separately, not in the list of profiles.
form-certificate-take = Import

## Wi-Fi, addresses, removal.

form-sign-in-password = One password for everybody, or none
form-sign-in-account = Account or certificate (802.1X)
form-addresses-paste = Paste addresses here: one a line, or any text with addresses in it
form-bookmarks-paste = Paste websites here, one a line: address and name
form-addresses-add = { $count ->
    [0] Nothing New in It
    [one] Add One Address
   *[other] Add { $count } Addresses
}
form-addresses-known = { $count ->
    [one] one is already in the list
   *[other] { $count } are already in the list
}
form-setting-profile-DurationUntilRemoval = Remove it after
form-setting-profile-DurationUntilRemoval-what = The profile removes itself so many days after it was installed. If a removal date is set too, the earlier one counts.
form-removal-anyone = It can be removed on the iPad
form-removal-nobody = It can’t be removed on the iPad
form-removal-password = Only with a password

## Lock Screen.

form-placeholders = Put in a value of each iPad
form-placeholder-school = School
form-lock-screen-example = An example; every iPad shows its own values.
form-example-device = iPad-007
form-example-class = Class 701
form-example-keeper = A. Teacher

## Setup Assistant.

form-panes-all = Skip All
form-panes-none = Skip None
form-panes-count = { $count } skipped
form-pane-not-always = can’t always be skipped
form-pane-ActionButton = Action button
form-pane-Android = Move data from Android
form-pane-Appearance = Light and dark appearance
form-pane-AppleID = Sign in with an Apple Account
form-pane-AppStore = App Store
form-pane-Biometric = Touch ID or Face ID
form-pane-CameraButton = Camera Control
form-pane-DeviceToDeviceMigration = Transfer from another device
form-pane-Diagnostics = Share analytics
form-pane-DisplayTone = True Tone
form-pane-EnableLockdownMode = Lockdown Mode
form-pane-HomeButtonSensitivity = Home button
form-pane-iMessageAndFaceTime = iMessage and FaceTime
form-pane-Intelligence = Apple Intelligence
form-pane-Keyboard = Keyboards
form-pane-Location = Location Services
form-pane-MessagingActivationUsingPhoneNumber = Phone number for messages
form-pane-OnBoarding = Hints for newcomers
form-pane-Passcode = Passcode
form-pane-Payment = Apple Pay
form-pane-Privacy = Data and privacy
form-pane-Restore = Restore or transfer data
form-pane-RestoreCompleted = Restore finished
form-pane-Safety = Safety
form-pane-SafetyAndHandling = Safety and handling
form-pane-ScreenTime = Screen Time
form-pane-SIMSetup = Cellular plan
form-pane-Siri = Siri
form-pane-SoftwareUpdate = Software update
form-pane-SpokenLanguage = Dictation languages
form-pane-TermsOfAddress = Form of address
form-pane-TOS = Terms and conditions
form-pane-UpdateCompleted = Update finished
form-pane-WatchMigration = Apple Watch
form-pane-WebContentFiltering = Web content filter
form-pane-Welcome = Welcome
form-pane-Zoom = Display zoom

## Values that Apple writes as words and numbers.

form-value-EncryptionType-WEP = WEP (unsafe)
form-value-EncryptionType-WPA = WPA
form-value-EncryptionType-WPA2 = WPA2 or newer
form-value-EncryptionType-WPA3 = WPA3
form-value-EncryptionType-Any = Any with a password
form-value-EncryptionType-None = None (open network)
form-value-ProxyType-None = None
form-value-ProxyType-Manual = Manual
form-value-ProxyType-Auto = Automatic (PAC file)
form-value-AcceptEAPTypes-13 = TLS (certificate)
form-value-AcceptEAPTypes-17 = LEAP
form-value-AcceptEAPTypes-18 = EAP-SIM
form-value-AcceptEAPTypes-21 = TTLS (account)
form-value-AcceptEAPTypes-23 = EAP-AKA
form-value-AcceptEAPTypes-25 = PEAP (account)
form-value-AcceptEAPTypes-43 = EAP-FAST (account)
form-value-FilterType-BuiltIn = Apple’s own filter
form-value-FilterType-Plugin = Filter app
form-value-AlertType-0 = None
form-value-AlertType-1 = Banner, goes away
form-value-AlertType-2 = Banner, stays
form-value-GroupingType-0 = Automatic
form-value-GroupingType-1 = By app
form-value-GroupingType-2 = Not grouped
form-value-PreviewType-0 = Always
form-value-PreviewType-1 = When unlocked
form-value-PreviewType-2 = Never
form-value-DNSProtocol-HTTPS = DNS over HTTPS
form-value-DNSProtocol-TLS = DNS over TLS
form-value-Action-Connect = Use the DNS settings
form-value-Action-Disconnect = Don’t use them
form-value-Action-EvaluateConnection = Decide by domain
form-value-DomainAction-ConnectIfNeeded = May use the DNS settings
form-value-DomainAction-NeverConnect = Never uses them
form-value-InterfaceTypeMatch-Ethernet = Ethernet
form-value-InterfaceTypeMatch-WiFi = Wi-Fi
form-value-InterfaceTypeMatch-Cellular = Cellular
form-value-safariAcceptCookies-0 = Never
form-value-safariAcceptCookies-1 = From the current website only
form-value-safariAcceptCookies-1_5 = From websites visited
form-value-safariAcceptCookies-2 = Always
form-value-ratingRegion-us = United States
form-value-ratingRegion-au = Australia
form-value-ratingRegion-ca = Canada
form-value-ratingRegion-de = Germany
form-value-ratingRegion-fr = France
form-value-ratingRegion-ie = Ireland
form-value-ratingRegion-jp = Japan
form-value-ratingRegion-nz = New Zealand
form-value-ratingRegion-gb = United Kingdom
form-value-PayloadScope-System = System
form-value-PayloadScope-User = User
form-value-TargetDeviceType-0 = Any device
form-value-TargetDeviceType-1 = iPhone and iPad
form-value-TargetDeviceType-2 = Apple Watch
form-value-TargetDeviceType-3 = HomePod
form-value-TargetDeviceType-4 = Apple TV
form-value-TargetDeviceType-5 = Mac
form-value-TargetDeviceType-6 = Apple Vision Pro

## Home Screen.

home-title = Home Screen
home-help = Drag an app to move it; drop it on another to make a folder. With the keyboard: arrow keys select, Space picks up and puts down, Return opens a folder.
home-help-carrying = { $place }. The space bar puts it down, Esc puts it back.
home-help-onto = Into a folder with { $name }
home-keys = Arrows choose, the space bar picks up.
home-pages = Pages
home-page = Page { $page }
home-page-label = Page { $page }, { $count ->
    [one] one item
   *[other] { $count } items
}
home-page-add = Add a page
home-page-earlier = Move this page to the left
home-page-later = Move this page to the right
home-page-remove = Remove this page with everything on it
home-page-full = More than { $most } items. No iPad shows so many on one page, and with large icons it is fewer; the rest moves to a page of its own.
home-dock = Dock
home-dock-label = Dock, { $count ->
    [one] one item
   *[other] { $count } items
}
home-dock-full = Only { $most } items in the Dock are sure to show on every iPad.
home-empty = No page yet. Add apps, and the first page is there.
home-add-apps = Add Apps…
home-add-folder = New Folder
home-add-clip = Add Web Clip…
home-apps-find = Name or bundle identifier
home-apps-other = Another app:
home-apps-there = already there
home-apps-none = No app of this name. Type its bundle identifier, such as com.example.app.
home-apps-add = { $count ->
    [0] Add
    [one] Add One App
   *[other] Add { $count } Apps
}
home-clips-own = Web clips of this profile
home-clip-note = It shows only if the web clip itself is on the iPad, with exactly this address: add it to a profile as Web Clip.
home-app = App
home-folder = Folder
home-clip = Web clip
home-other = Other
home-field-app = Bundle identifier
home-field-folder = Name
home-field-clip = Address
home-folder-new = New folder
home-folder-open = Open
home-folder-close = Close the folder
home-folder-label = Folder { $name }, { $count ->
    [one] one item
   *[other] { $count } items
}
home-chosen = Chosen: { $name }
home-send = Move to…
home-into = Folder “{ $name }”
home-place-page = page { $page }, place { $number } of { $count }
home-place-dock = Dock, place { $number } of { $count }
home-place-folder = folder “{ $folder }”, place { $number } of { $count }
home-picked = { $name } picked up, { $place }. Arrows move it, the space bar puts it down, Esc puts it back.
home-dropped = { $name }: { $place }
home-cancelled = Put back
home-added = { $count ->
    [one] One item added
   *[other] { $count } items added
}
home-removed = { $name } removed. ⌘Z brings it back.
