# Profile templates: names, questions, reasons for the defaults, errors.

## Names of templates, and what each does.

template-supervision-title = Supervision basics
template-supervision-what = Forbids what ends supervision or can bring Activation Lock back. Every iPad should have it.
template-wifi-personal-title = Wi-Fi with one password
template-wifi-personal-what = Joins the school’s Wi-Fi that has one password for all.
template-wifi-hidden-title = Hidden Wi-Fi
template-wifi-hidden-what = Joins a Wi-Fi network that doesn’t announce its name.
template-wifi-enterprise-title = Wi-Fi with accounts or certificates
template-wifi-enterprise-what = Joins an 802.1X Wi-Fi network with an account or a certificate, and says which servers to trust.
template-wifi-proxy-title = Wi-Fi behind a proxy
template-wifi-proxy-what = Joins a Wi-Fi network that reaches the Internet through a proxy server.
template-certificates-title = Certificates
template-certificates-what = Installs the certificates that the school’s servers or filter need.
template-restrictions-elementary-title = Restrictions: elementary school
template-restrictions-elementary-what = Restrictions for elementary pupils and shared iPads.
template-restrictions-junior-high-title = Restrictions: junior high school
template-restrictions-junior-high-what = Restrictions for junior high pupils; what lessons often use stays on.
template-restrictions-staff-title = Restrictions: staff
template-restrictions-staff-what = Only the most necessary restrictions, for teachers and staff.
template-restrictions-exam-title = Restrictions: exam
template-restrictions-exam-what =
    Turns off messaging, typing aids and look-up during an exam. Remove or replace it afterwards.
template-web-filter-title = Web content filter
template-web-filter-what = Uses the built-in filter, or opens only the websites that you list.
template-lock-screen-title = Lock Screen message
template-lock-screen-what = Shows the asset tag and an “if found” text on the Lock Screen. One file for each iPad.
template-home-screen-title = Home Screen layout
template-home-screen-what = Gives every iPad the same order of apps. Apps that an iPad doesn’t have are left out.
template-web-clips-title = Web clips
template-web-clips-what = Puts web pages on the Home Screen as icons.
template-notifications-title = Notifications
template-notifications-what = Silences apps that would interrupt a lesson.
template-passcode-title = Passcode rules
template-passcode-what =
    Demands a passcode and its length. No limit of failed attempts is set: at the limit an iPad erases itself, and supervision ends with it.
template-setup-assistant-title = Setup Assistant after updates
template-setup-assistant-what = Skips the panes that come up after an update.
template-app-lock-title = Single App Mode
template-app-lock-what = Keeps the iPad in one app, for an exam or a display. It is taken off by cable.
template-dns-settings-title = Encrypted DNS
template-dns-settings-what = Uses the encrypted DNS server of a filtering service.
template-global-proxy-title = Global HTTP proxy
template-global-proxy-what = Sends web traffic of every network through the school’s proxy.
template-airprint-title = AirPrint printers
template-airprint-what = Adds the school’s printers.
template-airplay-title = AirPlay displays
template-airplay-what = Lets iPads mirror only to the displays that you list.
template-calendar-title = Calendar subscription
template-calendar-what = Subscribes to the school calendar.

## Defaults that are texts.

template-default-lock-screen-footnote = If found, please return to {"{"}school{"}"}. Thank you.
template-default-calendar-calendar-name = School calendar

## Questions, help, and the reason for each default.

template-question-allow-erase = Allow Erase All Content and Settings
template-reason-allow-erase = An erase ends supervision; the iPad must then be prepared by cable again.
template-question-allow-account-changes = Allow adding and changing accounts
template-reason-allow-account-changes = A personal Apple Account can bring Activation Lock back.
template-question-allow-profile-installation = Allow installing profiles by hand
template-reason-allow-profile-installation = Profiles from the web can get round the filter or change the network.
template-question-allow-name-changes = Allow changing the device name
template-reason-allow-name-changes =
    Hand-over and stock-taking go by the name. Name the iPads first: afterwards Configurator can’t rename them either.
template-question-allow-passcode-changes = Allow setting and changing the passcode
template-reason-allow-passcode-changes =
    A passcode protects the data of an iPad with one user. Save the unlock token too, so that a forgotten one can be cleared.
template-reason-passcode-shared = A passcode that one pupil sets locks out the next class.
template-question-allow-app-store = Allow installing apps from the App Store
template-reason-allow-app-store = The school installs apps with Configurator; pupils don’t need the App Store.
template-reason-staff-apps = Teachers choose apps for their lessons. Where an account is needed, use the school’s.
template-question-allow-app-removal = Allow removing apps
template-reason-allow-app-removal = A removed app must be installed again by cable.
template-question-allow-in-app-purchases = Allow in-app purchases
template-reason-allow-in-app-purchases = Keeps costs out of school.
template-question-allow-messages = Allow iMessage
template-reason-allow-messages = Lessons don’t need it, and it distracts.
template-question-allow-facetime = Allow FaceTime
template-reason-allow-facetime = For video calls use the app that the school chose.
template-question-allow-game-center = Allow Game Center
template-reason-allow-game-center = Lessons don’t need it.
template-question-allow-airdrop = Allow AirDrop
template-reason-allow-airdrop = Keeps pupils from sending each other unsuitable files.
template-reason-airdrop-lessons = Lessons often hand work round by AirDrop.
template-question-allow-explicit-content = Allow explicit content
template-reason-allow-explicit-content = It isn’t for pupils.
template-question-allow-wallpaper-changes = Allow changing the wallpaper
template-reason-allow-wallpaper-changes = Shared iPads stay alike and easy to tell.
template-reason-own-wallpaper = A pupil’s own iPad may have its own wallpaper.
template-question-allow-private-browsing = Allow private browsing in Safari (iPadOS 26 and later)
template-reason-allow-private-browsing = The history helps when something must be talked about. Older iPadOS ignores this.
template-question-allow-personalized-ads = Allow personalized Apple ads
template-reason-allow-personalized-ads = Pupils should not be targets of advertising.
template-question-allow-diagnostics = Allow sending diagnostics to Apple
template-reason-allow-diagnostics = Less data leaves the school.
template-question-allow-vpn = Allow adding a VPN
template-reason-allow-vpn = A VPN gets round the filter.
template-question-automatic-time = Force automatic date and time
template-reason-automatic-time = With a wrong clock websites’ certificates fail, and time limits can be dodged.
template-question-wifi-on = Keep Wi-Fi on
template-reason-wifi-on = Turning it off is sometimes right, on a journey for example; force it only if you must.
template-question-allow-camera = Allow the camera
template-reason-allow-camera = Lessons use the camera to record and scan.
template-reason-exam-camera = It was reported that Single App Mode and a switched-off camera don’t install together.
template-question-allow-screenshots = Allow screenshots and screen recording
template-reason-allow-screenshots = Pupils often hand in work as screenshots.
template-question-fraud-warning = Force Safari’s warning of fraudulent websites
template-reason-fraud-warning = It keeps pupils from fraudulent websites.
template-question-allow-enterprise-apps = Allow trusting enterprise apps
template-reason-allow-enterprise-apps = Apps from outside the App Store were reviewed by no one.
template-question-allow-nearby-setup = Allow setting up a new device nearby
template-reason-allow-nearby-setup = Keeps the iPad’s settings off private devices.
template-reason-exam = It has no place in an exam. Go back to the usual profile afterwards.
template-question-allow-safari = Allow Safari
template-question-allow-autocorrection = Allow auto-correction
template-question-allow-spell-check = Allow spell check
template-question-allow-prediction = Allow predictive text
template-question-allow-definitions = Allow looking up words
template-question-allow-keyboard-shortcuts = Allow keyboard shortcuts
template-question-allow-dictation = Allow dictation
template-question-allow-siri = Allow Siri
template-question-allow-web-results = Allow web results in Search
template-question-allow-bluetooth-changes = Allow changing Bluetooth
template-question-removal-locked = Forbid removing this profile on the iPad
template-reason-removal-locked =
    Otherwise anyone can remove it in Settings. It needs supervision; Configurator can still remove it.
template-question-ssid = Network name (SSID)
template-question-ssid-help = Capitals and spaces must match exactly.
template-question-security = Security
template-reason-security = Most access points support it.
template-choice-security-wpa2 = WPA2
template-choice-security-wpa3 = WPA3
template-choice-security-any = Any personal security
template-question-wifi-password = Wi-Fi password
template-question-wifi-password-help =
    8 to 63 characters, or 64 hexadecimal digits. It is kept only on this Mac and enters a file only at export.
template-question-auto-join = Join automatically
template-reason-auto-join = Nobody has to choose the network.
template-question-fixed-mac-address = Use the iPad’s own Wi-Fi address (Private Wi-Fi Address off)
template-reason-fixed-mac-address = School networks often register iPads or look them up by address.
template-question-proxy = Proxy
template-reason-proxy = Most schools have one server and port.
template-choice-proxy-manual = Server and port
template-choice-proxy-auto = Automatic (PAC file)
template-question-proxy-server = Proxy server
template-question-proxy-port = Proxy port
template-reason-proxy-port = The port that proxies use most.
template-question-proxy-user = Proxy user name
template-question-proxy-password = Proxy password
template-question-proxy-pac = Address of the PAC file
template-question-eap = Authentication
template-reason-eap = School networks with accounts mostly use PEAP.
template-choice-eap-peap = PEAP (account and password)
template-choice-eap-ttls = TTLS (account and password)
template-choice-eap-tls = TLS (certificate)
template-question-authorities = Certificates to trust
template-question-authorities-help =
    The authority that issued the server’s certificate (.cer, .pem). Without it the iPad goes by the server’s name alone.
template-question-server-names = Server names to trust
template-question-server-names-help =
    The name in the server’s certificate, such as radius.example.edu.tw. With it every iPad trusts the server by itself, and nobody has to tap Trust.
template-question-user-name = User name
template-question-user-name-help = For shared iPads use an account that the school made for them.
template-question-user-password = Password
template-question-inner-authentication = Inner authentication
template-reason-inner-authentication = The default of most servers.
template-choice-inner-authentication-mschapv2 = MSCHAPv2
template-choice-inner-authentication-pap = PAP
template-question-identity-file = Client certificate (.p12)
template-question-identity-file-help = All iPads with this profile share this certificate.
template-question-identity-password = Password of the client certificate
template-question-certificates = Certificate files
template-question-certificates-help = .cer, .crt or .pem. A file may hold several; each becomes a payload of its own.
template-question-filter = Filter
template-reason-filter = It fits ordinary lessons; use the list where only a few websites are to open.
template-choice-filter-automatic = Limit adult content automatically
template-choice-filter-allow-list = Only the websites of a list
template-question-deny-urls = Addresses always blocked
template-question-deny-urls-help = One a line, beginning with https://. Pages below an address are blocked too.
template-question-permit-urls = Addresses always open
template-question-permit-urls-help = Websites that the filter blocks by mistake. One a line.
template-question-bookmarks = Websites that open
template-question-bookmarks-help = They also become bookmarks in Safari. A line each: title | address.
template-column-title = Title
template-column-url = Address
template-column-label = Name
template-column-ipaddress = IP address or host name
template-column-resourcepath = Resource path
template-question-asset-tag-text = Asset tag
template-question-asset-tag-text-help =
    May hold {"{"}asset_tag{"}"}, {"{"}serial{"}"}, {"{"}device_name{"}"}, {"{"}class{"}"}, {"{"}seat{"}"}, {"{"}keeper{"}"}, {"{"}school{"}"}.
template-reason-asset-tag-text = Each iPad shows its own asset tag.
template-question-footnote = Text at the bottom of the Lock Screen
template-reason-footnote = Whoever finds the iPad knows where it belongs. Don’t put pupils’ names here.
template-question-dock-apps = Apps in the Dock
template-reason-dock-apps = Apps that every lesson uses.
template-question-page-1-apps = Apps of the first page
template-reason-page-1-apps = Apple’s usual apps for school; Settings stays on the first page for checking.
template-question-page-2-apps = Apps of the second page
template-question-clips = Web pages
template-question-clips-help = A line each: name | address.
template-question-full-screen = Open in full screen
template-reason-full-screen = With the address bar pupils see which website they are on.
template-question-clips-removable = Allow removing the icons
template-reason-clips-removable = A removed icon must be installed again by cable.
template-question-quiet-apps = Apps without notifications
template-question-passcode-length = Shortest passcode (characters)
template-reason-passcode-length = The iPad’s own length, and pupils can remember it.
template-question-simple-passcode = Allow simple passcodes (1111, 1234)
template-reason-simple-passcode = They are too easy to guess.
template-question-letters-in-passcode = Demand letters and digits
template-reason-letters-in-passcode = Digits are forgotten less often, and are enough for an iPad used at school.
template-question-auto-lock-minutes = Auto-Lock (minutes)
template-reason-auto-lock-minutes = A middle way between lessons and safety.
template-question-skip-panes = Panes to skip
template-question-skip-panes-help = Apple’s names. They differ from the names of the panes in Prepare.
template-reason-skip-panes = After an update nobody has to tap through every iPad.
template-question-app = Bundle identifier of the app
template-question-app-help = Such as com.apple.mobilesafari. The app must be installed.
template-question-keep-awake = Don’t lock automatically
template-reason-keep-awake = It should not lock in the middle of an exam or a display.
template-question-block-power-button = Disable the power button
template-reason-block-power-button = With it a stuck iPad can be restarted.
template-question-user-voiceover = Allow VoiceOver
template-reason-user-voiceover = Pupils who need it can still take part.
template-question-user-zoom = Allow Zoom
template-question-dns-protocol = Protocol
template-reason-dns-protocol = School firewalls usually let HTTPS pass.
template-choice-dns-protocol-https = DNS over HTTPS
template-choice-dns-protocol-tls = DNS over TLS
template-question-dns-url = Address of the server
template-question-dns-name = Name of the server
template-question-dns-addresses = IP addresses of the server
template-question-dns-addresses-help = Optional. With them the server’s own name needn’t be looked up elsewhere first.
template-question-dns-locked = Forbid turning it off
template-reason-dns-locked = Turned off, nothing is filtered. It needs supervision.
template-question-printers = Printers
template-question-printers-help = A line each: IP address | resource path, such as 192.0.2.20 | ipp/print.
template-question-displays = Names of displays
template-question-displays-help = As in the AirPlay menu. Names count from iPadOS 18 on.
template-question-calendar-url = Address of the calendar
template-question-calendar-name = Name of the calendar
template-reason-calendar-name = It is shown in Calendar.

## Errors about identifiers, templates, secrets and placeholders.

error-school-identifier-parts =
    The school’s identifier needs at least two parts with a dot between, such as tw.edu.example.
error-school-identifier-long = The school’s identifier is too long ({ $bytes } bytes, at most 155). Shorten it.
error-school-identifier-part =
    In the school’s identifier “{ $part }” may hold only letters, digits and inner hyphens, and may not be empty.
error-template-unknown = There is no template “{ $id }”. Nothing was changed.
error-template-answer-missing = “{ $key }” has no answer, so no profile was made. Please answer it.
error-template-answer-twice = “{ $key }” was answered more than once. Nothing was saved; give each answer once.
error-template-question-unknown = This template has no question “{ $key }”; no profile was made.
error-template-question-not-asked =
    With this answer to “{ $depends }”, “{ $key }” isn’t asked. Leave its answer out, or change “{ $depends }”.
error-template-answer-kind =
    The answer to “{ $key }” has another form than asked for. { $kind ->
        [number] Give a whole number.
        [boolean] Give true or false.
        [url] Give a full address, such as https://www.example.edu.tw.
        [list] Separate the items by commas or lines.
        [app-list] Separate the bundle identifiers by commas or lines.
        [rows] Give one row a line, columns separated by | and none empty; addresses in full.
        [certificates] Choose certificate files.
        [identity] Choose one .p12 file.
        [secret] Give the password in a file or an environment variable.
       *[text] Give a text.
    }
error-template-answer-not-allowed = “{ $key }” takes one of: { $allowed }.
error-template-answer-range = The number, length or count of “{ $key }” must lie between { $min } and { $max }.
error-template-certificate =
    No certificate can be read in “{ $file }” ({ $key }). Check that it is a .cer, .crt or .pem certificate.
error-template-broken =
    The built-in template has a mistake at “{ $place }”; no profile was made. This is a fault of Companion: please report it.
error-profile-secret-missing =
    The password for “{ $path }” isn’t in the store, so the profile was not exported. Enter it again, then export.
error-profile-secret-kind =
    What is stored for “{ $path }” is of another kind, so the profile was not exported. Enter it again, then export.
error-placeholder-value-missing =
    iPad { $serial } has no value for { $placeholder } ({ $path }), so no file was made. Add it in the roster and try again.
