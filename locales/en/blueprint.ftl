# Blueprints: starters, errors, findings, run plan and step sheet.

## Starter blueprints.

blueprint-starter-elementary-title = Elementary school (shared from a cart)
blueprint-starter-elementary-what = Prepares shared iPads: supervision, Wi-Fi, restrictions, filter and Lock Screen.
blueprint-starter-junior-high-title = Junior high school (one for each pupil)
blueprint-starter-junior-high-what = Prepares pupils’ iPads; what lessons often use stays on.
blueprint-starter-staff-title = Staff
blueprint-starter-staff-what = Prepares teachers’ iPads: passcode rules and the most necessary restrictions.

## Errors while reading and writing a blueprint.

error-blueprint-too-large =
    The file is too large for a blueprint ({ $bytes } bytes) and was not read. Check that it is the right file.
error-blueprint-too-deep = The file is nested too deeply for a blueprint. It was not read and nothing was changed. Check that it is the right file.
error-blueprint-syntax =
    { $line ->
        [0] The file is neither TOML nor JSON and was not read. Check that it is the right file.
       *[other] Line { $line } can’t be understood: the file is no correct TOML or JSON and was not read. Correct that line.
    }
error-blueprint-form =
    The file lacks something that a blueprint needs, or holds another kind of value ({ $what }). It was not read and not changed.
error-blueprint-version =
    This blueprint has version { $version } of the form; a newer Companion opens it. The file was not changed.
error-blueprint-no-toml = The blueprint holds something that TOML can’t write; no file was written. Save it as JSON.

## Findings about a blueprint.

finding-blueprint-unknown-key = Companion doesn’t know “{ $key }”. It is kept as it is and does nothing.
finding-blueprint-no-organization =
    No organization is named, so Prepare can’t be finished. Enter its name as in Configurator’s settings.
finding-blueprint-not-supervised =
    This blueprint doesn’t supervise. Most restrictions, the Lock Screen and the Home Screen layout then do nothing. Turn supervision on.
finding-blueprint-pairing-allowed =
    Any computer may reach these iPads by cable. Consider turning it off if pupils take them home; then guard the supervision identity well.
finding-blueprint-lane-1-adds =
    Lane 1 leaves “Add to Apple School Manager” deselected: if it is selected, Configurator offers only “New Server…”. Deselect it, or choose lane 2.
finding-blueprint-lane-2-does-not-add =
    The first round of lane 2 needs “Add to Apple School Manager” selected, or nothing is added. Select it, or choose lane 1.
finding-blueprint-lane-2-activates =
    Lane 2 needs “Activate and complete enrollment” deselected; otherwise Prepare fails halfway.
finding-blueprint-enrolls-in-mdm = This blueprint chooses an MDM server. Scenario B has none: choose “Do not enroll in MDM”.
finding-blueprint-already-in-asm =
    { $count ->
        [one] One iPad is already in Apple School Manager; adding it again fails. Move it to lane 1.
       *[other] { $count } iPads are already in Apple School Manager; adding them again fails. Move them to lane 1.
    }
finding-blueprint-still-assigned =
    { $count ->
        [one] One iPad is still assigned to a server and refuses manual supervision (33004). Unassign it in Apple School Manager first; don’t release it.
       *[other] { $count } iPads are still assigned to a server and refuse manual supervision (33004). Unassign them in Apple School Manager first; don’t release them.
    }
finding-blueprint-pane-unknown =
    This cfgutil doesn’t list the pane “{ $pane }”, so it isn’t skipped. Use a name of its list, or remove it.
finding-blueprint-pane-of-payload =
    “{ $pane }” is a name of the profile payload; Prepare has another list. Use Prepare’s name.
finding-blueprint-no-profiles =
    The blueprint has no profile: the iPads would be supervised but without Wi-Fi and restrictions. Add profiles.
finding-blueprint-profile-unknown = There is no profile “{ $profile }”. Make or add it first, or take it out of the blueprint.
finding-blueprint-profile-twice = The profile “{ $profile }” is listed twice. Keep one.
finding-blueprint-profile-old =
    “{ $profile }” is named with revision { $revision }; the newest is { $newest }. Change the blueprint if you want that.
finding-blueprint-revision-unknown = “{ $profile }” has no revision { $revision }; the newest is { $newest }. Correct it.
finding-blueprint-profile-needs-supervision =
    “{ $profile }” holds { $type }, which an unsupervised iPad refuses. Turn supervision on, or take the profile out.
finding-blueprint-no-wifi =
    No profile brings a Wi-Fi network: apps can’t download, and iPads may stop at the Wi-Fi pane. Add one, as the first.
finding-blueprint-wifi-not-first =
    “{ $profile }” brings the Wi-Fi but isn’t the first. Move it to the front, so that later steps have a network.
finding-blueprint-no-network-profile =
    No network profile is chosen; iPads may wait at the Wi-Fi pane for a person. Choose a Wi-Fi profile.
finding-blueprint-network-profile-unknown = There is no network profile “{ $profile }”. Make it first, or choose another.
finding-blueprint-network-profile-no-wifi = The network profile “{ $profile }” has no Wi-Fi. Choose one that has.
finding-blueprint-network-profile-not-in-list =
    The network profile “{ $profile }” isn’t among the blueprint’s profiles, so the kit won’t hold its file. Add it to the profiles, or choose one of them.
finding-blueprint-home-screen-unknown = There is no Home Screen profile “{ $profile }”. Make it first, or choose another.
finding-blueprint-home-screen-no-layout = “{ $profile }” has no Home Screen layout. Choose one that has.
finding-blueprint-home-screen-not-in-list =
    The Home Screen profile “{ $profile }” isn’t among the blueprint’s profiles, so nothing installs it. Add it to the profiles, or choose one of them.
finding-blueprint-unlock-token-off =
    The unlock token isn’t saved: a forgotten passcode then costs an erase. Turn “Save Unlock Token” on.
finding-blueprint-rename-first =
    “{ $profile }” forbids changing names; afterwards Configurator can’t either. The run plan and the step sheet name the iPads before they install it; keep to that order.
finding-blueprint-name-placeholder-unknown =
    { $placeholder } in the name pattern is not a placeholder, so the names would contain it as it is. Correct it.
finding-blueprint-name-for-all =
    All { $count } iPads would be called “{ $name }”. Add a placeholder such as {"{"}serial{"}"} or {"{"}seat{"}"}.
finding-blueprint-licences-short =
    “{ $app }” needs { $needed } licences, { $owned } are owned, { $missing } are missing. Get or move licences in Apple School Manager.
finding-blueprint-licences-unknown =
    How many licences of “{ $app }” there are isn’t known ({ $needed } are needed). Look in Apple School Manager and enter it.
finding-blueprint-bundle-id = “{ $id }” is no bundle identifier ({ $app }). It should look like com.apple.Pages.
finding-blueprint-app-twice = The app “{ $app }” is listed twice. Keep one.

## Titles of the cfgutil plan, which is to be read and never runs.

blueprint-plan-read = Read the iPad’s state
blueprint-plan-lane-2 =
    Lane 2: do the first round in Configurator first (Add to Apple School Manager); cfgutil can’t
blueprint-plan-erase = Erase the iPad. Everything on it is lost
blueprint-plan-guards-open =
    Ticks are missing, so erasing and preparing aren’t shown. First settle data, sign-out and unassignment.
blueprint-plan-prepare = Prepare: supervision, organization, skipped panes
blueprint-plan-unlock-token = Read the unlock token. What it prints is a secret
blueprint-plan-rename = Name it “{ $name }”
blueprint-plan-name-missing = Can’t be named: the roster has no { $placeholder }. Add it first
blueprint-plan-wallpaper = Set the wallpaper
blueprint-plan-profile =
    { $revision ->
        [0] Install profile { $number }: { $profile }
       *[other] Install profile { $number }: { $profile } (revision { $revision })
    }
blueprint-plan-apps =
    { $count ->
        [one] Add one app in Configurator; cfgutil assigns no licences
       *[other] Add { $count } apps in Configurator; cfgutil assigns no licences
    }
blueprint-plan-restart = Restart
blueprint-plan-verify = Read and compare: supervision, organization, name, profiles, apps

## Step sheet: the clicks in Apple Configurator. Menu names may differ between versions.

blueprint-section-mac = Once on this Mac
blueprint-section-first-round = Lane 2, first round: Add to Apple School Manager
blueprint-section-blueprint = Make the blueprint
blueprint-section-apply = Apply it to iPads
blueprint-sheet-sign-in =
    Open Apple Configurator and choose Account > Sign In. Use an account that may manage devices and licences; a federated administrator can’t sign in.
blueprint-sheet-organization =
    Choose Settings > Organizations and look for “{ $organization }”. If it isn’t there, click + and choose “Generate a new supervision identity”; on a second Mac import the existing identity.
blueprint-sheet-identity =
    Export the supervision identity (.p12) and keep it in two places. If it is lost, every iPad must be erased and prepared again.
blueprint-sheet-first-round = Select the iPads to add and click Prepare. This round uses no blueprint.
blueprint-sheet-manual = Choose Manual Configuration.
blueprint-sheet-add-ticked = Select “Add to Apple School Manager”.
blueprint-sheet-activate-unticked = Deselect “Activate and complete enrollment”.
blueprint-sheet-add-unticked = Leave “Add to Apple School Manager” deselected.
blueprint-sheet-new-server =
    Choose “New Server…”, with any name and a placeholder address. That the address can’t be verified is expected: go on, and add no certificate.
blueprint-sheet-supervise = Select “Supervise devices”.
blueprint-sheet-no-supervision = Leave “Supervise devices” deselected. This blueprint doesn’t supervise.
blueprint-sheet-pairing-unticked =
    Deselect “Allow devices to pair with other computers”. From then on only a Mac with the supervision identity reaches them by cable.
blueprint-sheet-pairing-ticked = Select “Allow devices to pair with other computers”.
blueprint-sheet-no-mdm = For the server, choose “Do not enroll in MDM”.
blueprint-sheet-choose-organization = For the organization, choose “{ $organization }”.
blueprint-sheet-panes =
    { $count ->
        [one] In the list of Setup Assistant panes, skip this one: { $panes }.
       *[other] In the list of Setup Assistant panes, skip these { $count }: { $panes }.
    }
blueprint-sheet-panes-shown = Leave all Setup Assistant panes shown.
blueprint-sheet-language = Choose the language { $language } and the region { $region }, if Configurator asks.
blueprint-sheet-network = At “Choose Network Profile” choose “{ $profile }”.
blueprint-sheet-no-network =
    Leave “Choose Network Profile” empty. The iPads may stop at the Wi-Fi pane and wait for a person.
blueprint-sheet-first-prepare = Click Prepare. This erases the iPads: check the serial numbers once more first.
blueprint-sheet-in-asm =
    In Apple School Manager, see that these serial numbers have appeared under “Apple Configurator”.
blueprint-sheet-leave-unassigned = Leave them unassigned. Then do the second round with the blueprint below.
blueprint-sheet-new = Choose File > New Blueprint and call it “{ $name }”. Select it for the next steps.
blueprint-sheet-prepare = With the blueprint selected, click Prepare.
blueprint-sheet-unlock-token =
    Under Actions > Advanced turn on “Save Unlock Token”. The tokens stay on this Mac: back them up.
blueprint-sheet-wallpaper = Under Actions > Modify > Wallpapers choose “{ $file }”.
blueprint-sheet-home-screen = The Home Screen layout comes with the profile “{ $profile }”; nothing else is to be set.
blueprint-sheet-profile =
    { $revision ->
        [0] Add > Profiles, number { $number }: { $profile }
       *[other] Add > Profiles, number { $number }: { $profile } (revision { $revision })
    }
blueprint-sheet-profile-named =
    { $revision ->
        [0] Once the iPads are named, select all of them, Add > Profiles, number { $number }: { $profile }. It forbids renaming, so it isn’t part of the blueprint.
       *[other] Once the iPads are named, select all of them, Add > Profiles, number { $number }: { $profile } (revision { $revision }). It forbids renaming, so it isn’t part of the blueprint.
    }
blueprint-sheet-profile-each = Select one iPad at a time, choose Add > Profiles, number { $number }: { $profile }. Each iPad has a file of its own in the kit’s per-ipad folder, under its serial number.
blueprint-sheet-name-each = Name each iPad: select one, choose Actions > Modify > Device Name, and enter its name as in “{ $pattern }”. The blueprint’s Run Plan shows the name of each iPad.
blueprint-sheet-app = Add > Apps: { $app } ({ $id }). Licences needed: { $needed }, owned: { $owned }.
blueprint-sheet-app-uncounted =
    Add > Apps: { $app } ({ $id }). Licences needed: { $needed }; how many are owned was not entered.
blueprint-sheet-done = Click Done to leave the blueprint.
blueprint-sheet-connect =
    { $count ->
        [0] Connect the iPads and wait until all appear. Start with eight to ten.
       *[other] Connect the iPads (the batch has { $count }) and wait until all appear. Start with eight to ten.
    }
blueprint-sheet-apply =
    Select the iPads, click Blueprints, choose “{ $name }”, then Apply. This erases iPads; where Configurator says that an iPad is set up already, choose Erase. Select only the iPads that were confirmed for it, by their serial numbers.
blueprint-sheet-names =
    Choose Actions > Modify > Device Name and enter “{ $pattern }”; for the serial number use Configurator’s own variable.
blueprint-sheet-restart = Restart every iPad.
blueprint-sheet-verify =
    Check each: Settings shows supervision at the top, Wi-Fi connects, an app opens, a restriction holds.
