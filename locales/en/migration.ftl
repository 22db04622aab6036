# The migration: stages, evidence, reasons, checks, deadlines and limits.

## Stages
stage-planned = Planned
stage-collected = Collected
stage-backed-up = Backed up or waived
stage-unlocked = Signed out, lock off
stage-unassigned = Unassigned in Apple School Manager
stage-wiped = Erased
stage-supervised = Prepared and supervised
stage-provisioned = Profiles and apps installed
stage-verified = Verified
stage-handed-over = Handed over or in its slot
stage-blocked = Blocked
stage-repair = In repair
stage-missing = Missing
stage-retired = Retired

## Words of a report's head
head-not-started = Not started
head-in-progress = In progress
head-done = Done
head-stuck = Stuck
head-out = In repair or retired

## Evidence
evidence-manual = Ticked by a person
evidence-usb = Seen on USB
evidence-cfgutil = Read by cfgutil
evidence-document = Document (list, screenshot or signature)
witness-person = A person
witness-bench = The bench

## Ticks
tick-backed-up = Data kept or waived
tick-unlocked = Signed out, passcode and Activation Lock off
tick-unassigned = Unassigned, or not in Apple School Manager
tick-labelled = Label attached
tick-charged = Charged
tick-accessories = Accessories complete
tick-unlock-token = Unlock token saved

## Lanes
lane-1 = Lane 1: already in Apple School Manager or not needed there; prepared once
lane-2 = Lane 2: to be added to Apple School Manager; prepared and erased twice
lane-a = Lane A: moves to a cloud device management service

## Who must act
actor-operator = The teacher at the bench
actor-asm-administrator = An Administrator or Device Enrollment Manager in Apple School Manager
actor-owner = The user or their parents
actor-network = Whoever runs the school’s network
actor-property-office = The property office
actor-apple = Apple or a repair shop

## Reasons and what to do
reason-activation-lock-user = Personal Activation Lock
reason-activation-lock-user-do = Ask the user to sign out and turn off Find My. If they can’t be reached, an administrator can turn the lock off on the iPad’s page in Apple School Manager (this can’t be undone); for an iPad that was never listed there, contact Apple with proof of purchase.
reason-activation-lock-org = Old MDM’s Activation Lock
reason-activation-lock-org-do = Turn the lock off in Apple School Manager first. If that fails, use the bypass code exported from the old server: leave the user name empty and enter the code as password.
reason-passcode-unknown = Passcode unknown
reason-passcode-unknown-do = Ask the user first. Otherwise a saved unlock token lets Apple Configurator clear the passcode; without one only a restore in recovery mode helps, which loses all data and leaves Activation Lock on.
reason-not-in-asm = Not in Apple School Manager
reason-not-in-asm-do = Decide whether it has to be there. If not, tick it as unassigned and stay in lane 1; if so, choose lane 2. For iPads bought from a reseller, the reseller can add them.
reason-still-assigned = Still assigned to a management service
reason-still-assigned-do = Unassign it in Apple School Manager; don’t release it. Wait until the activity is complete, then compare the list of serials.
reason-old-remote-management = Old server’s Remote Management after the erase
reason-old-remote-management-do = It is still assigned to the old server. Unassign it in Apple School Manager and erase it again. Don’t go on enrolling on the iPad.
reason-cannot-pair-other-identity = Supervised by another identity, can’t pair
reason-cannot-pair-other-identity-do = Use the Mac that holds that identity, or import the identity on this one. If neither exists, only a restore in recovery mode helps, and the data is lost.
reason-not-detected-cable = Not detected (cable)
reason-not-detected-cable-do = Try a cable that is known to carry data, unlock the iPad and choose Trust, then look again.
reason-not-detected-port = Not detected (port or hub)
reason-not-detected-port-do = Use another port or plug it straight into the Mac. If several come and go, connect fewer and check that the hub has its own power.
reason-no-network-activation = Can’t reach Apple to activate
reason-no-network-activation-do = Check that the network has no sign-in page and no HTTPS inspection and reaches albert.apple.com. Sharing the Mac’s Internet by cable is another way.
reason-os-too-old = iPadOS too old
reason-os-too-old-do = Update it in Apple Configurator: an update keeps the data, a restore erases it. Turn on content caching first and go in small groups.
reason-unsupported-model = Model not supported
reason-unsupported-model-do = This model can’t run the iPadOS the plan needs. Make a blueprint for the older system, or discuss replacing it with the property office.
reason-no-licence = No app licence left
reason-no-licence-do = Revoke unused licences under VPP Assignments in Apple Configurator or buy more in Apple School Manager, and check that they are in the Location Configurator uses.
reason-profile-failed = Profile couldn’t be installed
reason-profile-failed-do = Look at the profile’s findings and check that the iPad is supervised. After the fix only this profile has to be installed again.
reason-app-failed = App couldn’t be installed
reason-app-failed-do = Check that Apple Configurator is signed in, licences are left, and the iPad’s space and iPadOS suffice; then try again.
reason-low-battery = Battery too low
reason-low-battery-do = Charge it to at least 40% and go on. If it won’t charge, change cable and charger; if that doesn’t help, send it to repair.
reason-damaged = Damaged
reason-damaged-do = Note the damage. Unassign the iPad in Apple School Manager before it goes to repair; if it can’t be repaired, retire it.
reason-wrong-serial = Serial differs from the list
reason-wrong-serial-do = Look up the serial on the iPad under Settings > General > About and scan it; then correct the list, not only the label.
reason-duplicate-asset-tag = Asset tag used twice
reason-duplicate-asset-tag-do = Compare with the inventory; the property office decides which iPad is right. Correct the other one and print its label again.
reason-data-owner-unreached = Owner of the data not reached
reason-data-owner-unreached-do = Don’t erase it yet. Ask through the class teacher or the parents and set a date; after that the school decides, in writing.
reason-other = Other
reason-other-do = Write in the note what happened and what comes next, and settle who sees to it.

## Field names
field-serial = Serial Number
field-asset-tag = Asset Tag
field-device-name = Device Name
field-model = Model
field-capacity = Capacity
field-os-version = iPadOS
field-udid = UDID
field-ecid = ECID
field-imei = IMEI
field-wifi-mac = Wi-Fi Address
field-in-asm = In ASM
field-asm-source = Source
field-assigned-service = Device Management Service
field-order-no = Order No.
field-purchase-date = Purchase Date
field-batch = Batch
field-cart = Cart
field-slot = Slot
field-keeper = Keeper
field-location = Location
field-class = Class
field-seat = Seat
field-user = User
field-funding = Funding
field-warranty-end = Warranty
field-accessories = Accessories
field-condition = Condition
field-state = State
field-blocked-reason = Reason
field-lane = Lane
field-supervision-identity = Identity Fingerprint
field-unlock-token = Token Saved
field-repair-no = Repair No.
field-replaces = Replaces
field-note = Note

## Deadlines
deadline-apns = Push certificate (APNs)
deadline-ade-token = Server token (Automated Device Enrollment)
deadline-content-token = Content token (Apps and Books)
deadline-asm-terms = Apple School Manager terms
deadline-identity-backup = Check the copies of the supervision identity
deadline-federated = Federated sign-in
deadline-warranty = Warranty
deadline-own = Custom date
deadline-state-done = Done
deadline-state-ahead = { $days } days left
deadline-state-near =
    { $days ->
        [0] Due today
        [one] { $days } day left
       *[other] { $days } days left
    }
deadline-state-over =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }
deadline-apns-rule = Use the same Apple Account and choose Renew, never Create New: a new certificate cuts off every iPad.
relevance-applies = Applies
relevance-may-be-absent = May not be needed with cables only

## State of a check
probe-passed = As it should be
probe-failed = Not as it should be
probe-unknown = Couldn’t be seen
proof-mac = The Mac looks
proof-file = A file proves it
proof-person = A person confirms
proof-mac-and-person = The Mac looks and a person confirms
readiness-open = Open
readiness-half = Waiting for a person
readiness-ready = Ready
readiness-failed = Failed
readiness-overruled = Failed, but confirmed by a person
grade-o = Observed
grade-1 = Third parties only
grade-i = Inferred
fit-fits = Can run it
fit-too-old = Model too old
fit-unknown = Unknown

## The twenty checks
preflight-p1-title = Export everything from the old server
preflight-p1-why = Once that Mac is gone, so are the device list and the Activation Lock bypass codes; macOS Server is discontinued and doesn’t run on current versions of macOS.
preflight-p1-how = Export devices, groups, profiles, placeholders and bypass codes, then drop the device list on the roster. Keep the codes in a separate encrypted file, never in the roster.
preflight-p2-title = Sort the iPads by origin
preflight-p2-why = Bought through Apple or a reseller, added by Configurator, or not in Apple School Manager: this decides whether to unassign and which lane to take.
preflight-p2-how = Download the device list from Apple School Manager and import it. Apple School Manager shows under Devices where each iPad came from; iPads that aren’t listed aren’t in Apple School Manager.
preflight-p3-title = A Location of its own for Configurator
preflight-p3-why = A content token serves one service only. Signing in to Configurator can take over licences that another service is using.
preflight-p3-how = Add a Location in Apple School Manager, move the app licences there and check that the old service no longer uses its token. Keep a screenshot.
preflight-p4-title = Revoke licences held by the old service
preflight-p4-why = Every iPad needs one licence for each app; licences still held make installations fail. Licences for books can’t be revoked.
preflight-p4-how = In Apple Configurator choose Window > VPP Assignments and revoke them; then check that you have one licence for each app on each iPad.
preflight-p5-title = Apple School Manager: terms, administrators, account
preflight-p5-why = Terms that aren’t accepted stop everything; a federated administrator can’t sign in to Configurator; nor can anyone whose six-digit code goes to a phone elsewhere.
preflight-p5-how = Sign in and accept the terms, see that there are at least two administrators and that the account isn’t federated, and receive a code once in that room.
preflight-p6-title = macOS and Apple Configurator up to date
preflight-p6-why = Older versions don’t know newer iPads or iPadOS, and commands fail.
preflight-p6-how = Update macOS, update Apple Configurator from the App Store and open it once; the app shows the versions it sees.
preflight-p7-title = Free disk space
preflight-p7-why = Firmware takes more than 5 GB for each model, one unpacked copy for every iPad, and isn’t cleaned up afterwards.
preflight-p7-how = Keep 15 GB free and 10 GB for each iPad done at once. This is our estimate; adjust it after the pilot.
preflight-p8-title = Power, sleep, screen lock, accessory security
preflight-p8-why = Mac notebooks with Apple silicon ask about each new accessory; a sleeping or locked Mac interrupts the work. Never shut it down during Prepare.
preflight-p8-how = Connect the power adapter, turn off sleep and screen lock, and let accessories connect under Privacy & Security in System Settings.
preflight-p9-title = Hub and cables
preflight-p9-why = Too little power or charge-only cables make iPads come and go; so do too many at once.
preflight-p9-how = Use a powered hub and data cables, start with 8 to 10 iPads, number the ports, and compare expected with seen.
preflight-p10-title = The network reaches Apple
preflight-p10-why = Activation needs Apple’s hosts. Sign-in pages, 802.1X, HTTPS inspection and DNS filters get in the way.
preflight-p10-how = The app tests albert.apple.com and others from this Mac. Try the iPads’ own Wi-Fi yourself; the Mac can also share its Internet by cable, though not from an 802.1X link.
preflight-p11-title = Wi-Fi profile
preflight-p11-why = Without it every iPad stops at the Wi-Fi pane and waits for somebody to type.
preflight-p11-how = Make one from the template for a network without sign-in page, put it first in the blueprint and choose it as network profile when preparing.
preflight-p12-title = Content caching
preflight-p12-why = Systems and apps are downloaded once, so thirty iPads don’t clog the school’s line.
preflight-p12-how = Turn on Content Caching under System Settings > General > Sharing, with the iPads on the same network as this Mac.
preflight-p13-title = Organization and supervision identity
preflight-p13-why = A lost identity means losing hold of these iPads; a changed one means erasing and preparing all of them again.
preflight-p13-how = Make organization and identity in Apple Configurator, export the .p12, keep two copies in two places and record them here. The password goes into the school’s safe.
preflight-p14-title = Blueprint
preflight-p14-why = A blueprint makes every iPad the same; saved unlock tokens let you clear forgotten passcodes later.
preflight-p14-how = Arrange prepare settings, profiles, apps and wallpaper, choose to save unlock tokens, and list the profiles and apps that must be there.
preflight-p15-title = Restrictions decided
preflight-p15-why = Erasing an iPad ends supervision, and a personal account can bring Activation Lock back: forbid both beforehand.
preflight-p15-how = Let the restrictions forbid at least erasing, changing accounts, installing profiles and renaming; consider passcode changes too.
preflight-p16-title = Roster settled
preflight-p16-why = If serial, asset tag, slot and keeper don’t match, every label and receipt will be wrong.
preflight-p16-how = Import the roster and settle duplicates and doubtful rows until no warning is left; make later changes here.
preflight-p17-title = Notice sent
preflight-p17-why = The iPads will be erased. Pupils and parents need time to back up, sign out and turn off Find My.
preflight-p17-how = Print the hand-in notice with date, backup, sign-out, Find My and passcode off, and the charger, case and Apple Pencil to bring.
preflight-p18-title = Pilot with two iPads
preflight-p18-why = Lanes, button names and times differ from school to school. A mistake with two iPads is small; with thirty it is a day.
preflight-p18-how = Take one bought through Apple or a reseller and one not, go through everything on the real hub and note the time of each step.
preflight-p19-title = Calendar and deadlines
preflight-p19-why = Tokens and certificates tend to expire in the summer, when the person in charge is often away.
preflight-p19-how = Enter dates, accounts and who downloaded them under Deadlines, export them to a calendar, and set one renewal day in July or August.
preflight-p20-title = Nobody else at work meanwhile
preflight-p20-why = Two people changing assignments or licences at once can make steps fail or undo each other.
preflight-p20-how = Tell your colleagues to leave the old service and Apple School Manager alone these days, and name one person in charge.

## The page of limits
limit-1 = Nothing can be changed over the air: every change needs the cable to this Mac.
limit-2 = There is no Lost Mode and no way to locate an iPad.
limit-3 = An iPad can’t be locked, erased or have its passcode cleared remotely.
limit-4 = The school can’t protect iPads with an organization-linked Activation Lock.
limit-5 = Shared iPad isn’t available.
limit-6 = Apps don’t update by themselves, and there are no licence reports.
limit-7 = Nobody sees whether an iPad complies or when it was last in touch.
limit-8 = An erase ends supervision: the iPad has to be prepared again, and no management service brings it back.
limit-9 = There is no managed schedule for system updates.
limit-10 = Classroom can’t set itself up from Apple School Manager’s classes (still to be confirmed on devices).
limit-11 = If the supervision identity is lost, these iPads can no longer be managed by cable.
limit-12 = Authorities may ask how many iPads are managed: the head of the school should sign this choice.

## Errors
error-serial-empty = There is no serial number. Nothing was changed; enter 8 to 14 letters or digits.
error-serial-length = A serial number has 8 to 14 characters; this one has { $length }. Nothing was changed; compare it with Settings > General > About on the iPad.
error-serial-character = A serial number can’t contain “{ $character }”. Nothing was changed; serials have letters and digits only.
error-unknown-value = “{ $value }” isn’t known. Nothing was changed; use one of: { $allowed }.
error-move-not-allowed = { $serial } can’t go from “{ $from }” to “{ $to }”. Its stage is unchanged; follow the order or undo the last step.
error-move-already-there = { $serial } is already at “{ $to }”; nothing was changed.
error-guard-missing =
    { $count ->
        [one] { $serial } can’t go from “{ $from }” to “{ $to }”: this tick is missing: { $missing }. Its stage is unchanged; make sure of it and tick it first.
       *[other] { $serial } can’t go from “{ $from }” to “{ $to }”: { $count } ticks are missing: { $missing }. Its stage is unchanged; make sure of them and tick them first.
    }
error-move-skips-stage = Going from “{ $from }” to “{ $to }”, { $serial } would skip “{ $skipped }”. Its stage is unchanged; record the steps in between first.
error-evidence-not-personal = Only the bench can give the evidence “{ $evidence }”, so { $serial } wasn’t moved. Give what a person can give: a tick by hand, or a document.
error-evidence-not-of-bench = Only a person can give the evidence “{ $evidence }”, so { $serial } wasn’t moved. Have a person confirm it.
error-evidence-not-enough = “{ $evidence }” isn’t enough to move { $serial } to “{ $to }”. Its stage is unchanged; needed: { $accepted }.
error-not-confirmed = Nobody has confirmed this step for { $serial }, so it wasn’t moved. Check the serial and confirm.
error-limits-not-acknowledged = Before the first erase somebody has to read the page of limits and sign it with their name. { $serial } is unchanged; open that page first.
error-repair-needs-unassign = { $serial } has to be unassigned in Apple School Manager before it goes to repair. Its stage is unchanged; unassign it, tick that, then send it.
error-receipt-missing = { $serial } has neither a signed receipt nor a recorded slot. Its stage is unchanged; give a document as evidence or enter the slot first.
error-reason-needed = Marking { $serial } as blocked needs a reason. Its stage is unchanged; choose one.
error-tick-evidence = “{ $evidence }” can’t set “{ $tick }” on { $serial }, so nothing was ticked. Somebody who knows has to tick it, by hand or with a document.
error-tick-before-collecting = Collecting starts with nothing ticked, so “{ $tick }” would be lost. Nothing was ticked. Move to “Collected” first, then tick: { $serials }.
error-device-retired = { $serial } is retired and can’t be changed any more. If that was a mistake, undo the last step.
error-same-device = { $serial } was named twice. Nothing was changed. Name two different iPads.
error-not-a-slip = { $serial } was seen on a cable or erased under this number, so it is an iPad of its own. Nothing was changed. If it is the one that stays, merge the other way round.
error-already-replaced = { $serial } is already bound to { $other } as its replacement. Nothing was changed.
error-nothing-to-undo = { $serial } has no step that can be taken back; nothing was changed. Record a new step to correct it.

## Findings
finding-serial-odd-length = The serial number has an unusual length ({ $length } characters; 10 or 12 are usual). Compare it with the iPad.
finding-serial-letter-i-or-o = The serial number has a letter I or O; 1 or 0 may be meant. Compare it with the iPad.
finding-label-missing = { $serial } has no label yet. It can be handed over; add the label later.
finding-lane-round-missing = { $serial } takes lane 2 but was prepared only once in this pass. Prepare it a second time before going on.
finding-slot-taken = Slot { $slot } of cart “{ $cart }” holds { $count } iPads: { $serials }. Decide which one stays there.
finding-slot-shared = Slot { $slot } of cart “{ $cart }” now belongs to { $serial } and still to { $serials }. If they swap places, assign the other one too.
finding-slot-unknown = { $serial } is in slot { $slot }, but the cart has only { $slots }. Correct the slot.
finding-batch-not-seen = { $expected } expected, { $seen } seen. Slots not seen: { $slots }. Change the cable or the port.
finding-identity-backups-missing = Copies of the supervision identity are recorded in { $places } of { $needed } places. Store and record them before the batch is called done.
finding-identity-missing = No supervision identity is recorded, so the batch can’t be called done. Export the .p12 from Apple Configurator and add it here.
finding-model-too-old = { $serial } ({ $name }) can run iPadOS { $newest } at most; the plan needs { $ipados }. Make another blueprint for it.
finding-model-unknown = The model “{ $model }” of { $serial } isn’t in the list, so it isn’t known whether it runs iPadOS { $ipados }. Check on the iPad.
