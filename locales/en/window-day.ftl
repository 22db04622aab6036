### The day by hand: a batch step by step, in the words of Apple Configurator.

day-steps = Steps of the day
day-ipads = iPads and slots
day-progress = { $done } of { $of } done
day-step-mac = Get this Mac ready
day-step-collect = Collect
day-step-back-up = Back up
day-step-sign-out = Sign out, lock off
day-step-unassign = Unassign
day-step-prepare = Erase and prepare
day-step-profiles = Profiles
day-step-apps = Apps
day-step-verify = Verify
day-step-hand-over = Hand over
day-about-collect = Every iPad in the batch is here, with its case and charger.
day-about-back-up = Nothing is erased until somebody has said that the data is safe or not needed.
day-about-sign-out = No personal account, no passcode, no Activation Lock. cfgutil can’t see the lock: you look.
day-about-unassign = In Apple School Manager, unassign the iPads from the old device management service. Never release them.
day-about-prepare = The iPads are erased, supervised and set up by Apple Configurator.
day-about-profiles = Every iPad has the profiles of the plan.
day-about-apps = Every iPad has its apps.
day-about-verify = Someone picks up each iPad and checks it.
day-about-hand-over = Each iPad goes to its keeper or back into its slot.
day-mac-text = Once on this Mac, before the first iPad is connected.
day-needed = Ready for today?
day-go-on = Go On: { $step }
day-clicks = What to do
day-turn-due = Ready for this step
day-turn-stuck = Blocked
day-turn-ahead = Not yet
day-turn-away = Not here
day-turn-done = Done
day-rounds = Rounds of Prepare
day-round-first = Lane 2, first round
day-round-last = Lane 1, and second round
day-round-second = Lane 2, second round
day-limits-first = Before the first erase somebody has to read the page of limits and sign it with their name.
day-erase-hidden = Choose the iPads and press Erase below: then the click that erases is shown here.
day-erase-nobody = No iPad may be erased at the moment. What is missing stands beside each one.
day-asm-note = Compared with the list of Apple School Manager
day-which-profiles = Which profiles are on them now?
day-open-handover = Open Hand-over
day-scan = Scan a serial or tag
day-scan-at-once = Record at once when scanned
day-scan-stranger = { $serial } is on the roster, but not in this batch.
day-scan-take-in = Take Into This Batch…
day-scan-recorded = { $name }: recorded
day-scan-found = { $name }: { $turn }
day-none-due = No iPad is ready for this step.
day-no-ipads = This batch has no iPads yet.
day-choose-due = Select All
day-choose-none = Deselect All
day-choose-hint = Select iPads in the list, or scan them, to record this step.
day-confirmed = Confirmed for the erase
day-lacks = Still missing:
day-go-set-for = Go to “{ $step }” with { $serial }
day-note-who = Who said so?
day-note-any = Note (optional)
day-missing =
    { $count ->
        [one] Mark as Missing
       *[other] Mark { $count } as Missing
    }
day-lane = Change Lane…
day-take-back =
    { $count ->
        [one] Take Back One
       *[other] Take Back { $count }
    }
day-record-erased = Record { $count } as Erased
day-record-erased-prepared = Record { $count } as Erased and Prepared
day-confirm-erase =
    { $count ->
        [one] Erase 1 iPad…
       *[other] Erase { $count } iPads…
    }
day-record-collect = Record { $count } as Collected
day-record-back-up = Record { $count } as Backed Up or Waived
day-record-sign-out = Record { $count } as Signed Out, Lock Off
day-record-unassign = Record { $count } as Unassigned
day-record-prepare = Record { $count } as Prepared
day-record-profiles = Record the Profiles on { $count }
day-record-apps = Record the Apps on { $count }
day-record-verify = Record { $count } as Verified
day-record-hand-over = Record { $count } as Handed Over

## Confirming an erase
day-erase-title =
    { $count ->
        [one] Erase one iPad
       *[other] Erase { $count } iPads
    }
day-erase-lost = Everything on these iPads will be lost: accounts, documents, photos, apps and settings. This can’t be undone. The list below shows why each iPad may be erased.
day-erase-which = The iPads to erase
day-erase-proof = Why it may be erased
day-erase-next = Nothing is erased by this button: it shows you the clicks in Apple Configurator for these iPads.
day-erase-go =
    { $count ->
        [one] Show the Clicks for One iPad
       *[other] Show the Clicks for { $count } iPads
    }

## Apple School Manager
day-asm-lists = Serial numbers to paste there
day-asm-copy = Copy { $from }–{ $to }
day-asm-copied = Copied
day-asm-nothing = No iPad is waiting to be unassigned.
day-asm-size = Serials in one list
day-asm-compare = Compare afterwards
day-asm-paste = Paste what Apple School Manager shows for these iPads
day-asm-compare-go =
    { $count ->
        [one] Compare with One iPad
       *[other] Compare with { $count } iPads
    }
day-asm-unreadable = No serial number could be read in this. Copy the list of devices in Apple School Manager and paste it again.
day-asm-matched =
    { $count ->
        [one] One matches
       *[other] { $count } match
    }
day-asm-record = Record { $count } as Unassigned
day-asm-missing =
    { $count ->
        [one] One isn’t shown there
       *[other] { $count } aren’t shown there
    }
day-asm-missing-text = Apple School Manager drops numbers that it doesn’t know without a word. If an iPad isn’t in it, choose it and record it as unassigned with a note; if it should be there, mark it as blocked.
day-asm-choose = Choose These
day-asm-strangers =
    { $count ->
        [one] One was shown that nobody asked for
       *[other] { $count } were shown that nobody asked for
    }
day-asm-strangers-text = Look before you go on: these iPads may have been changed too.
day-asm-stranger-batch = in batch { $batch }
day-asm-stranger-roster = on the roster, in no batch
day-asm-stranger-unknown = not on the roster

## The clicks of each step. Menu names may differ between versions.
day-mac-licences = Signing in lets Configurator use the app licences of your Location in Apple School Manager. The six-digit code has to arrive in this room.
day-collect-take = Take the iPad with case, charger and Apple Pencil, and look at its condition.
day-collect-scan = Scan its barcode, or choose it in the list.
day-collect-stranger = An iPad that isn’t on the list stays aside until the roster is settled.
day-back-up-ask = Ask the person who uses the iPad whether anything on it is needed. Work in GarageBand, iMovie and Freeform may exist only on the iPad.
day-back-up-icloud = To keep it in iCloud: on the iPad, Settings > the name at the top > iCloud > iCloud Backup > Back Up Now.
day-back-up-mac = To keep it on this Mac: connect the iPad, select it in Apple Configurator and choose Actions > Back Up.
day-back-up-waive = If nothing is needed, write in the note who said so.
day-sign-out-account = On the iPad: Settings > the name at the top > Sign Out. The person types their password.
day-sign-out-find-my = Find My is off: Settings > the name at the top > Find My. Managed Apple Accounts don’t have it.
day-sign-out-passcode = Settings > Touch ID & Passcode (or Face ID & Passcode) > Turn Passcode Off.
day-sign-out-lock = In Apple School Manager, on the iPad’s page, Activation Lock has to say Off. If it doesn’t, an Administrator or Device Enrollment Manager chooses More > Turn off Activation Lock; that can’t be undone.
day-unassign-open = Sign in at school.apple.com and choose Devices.
day-unassign-search = Copy a list below, paste it into the search field and press Return. Select everything that was found.
day-unassign-unassign = Choose to edit the device management service, then choose Unassign. Never choose Release: it takes the iPads out of the school’s account.
day-unassign-wait = Wait until the activity is complete.
day-unassign-compare = Search again, copy what is shown as unassigned, and paste it below.
day-prepare-select = In Apple Configurator select exactly the iPads that are confirmed here, by their serial numbers.
day-prepare-prepare = Click Prepare.
day-prepare-panes = In the list of Setup Assistant panes, skip as many as you can.
day-prepare-network = At “Choose Network Profile” choose your Wi-Fi profile, so that no iPad stops at the Wi-Fi pane.
day-prepare-go = Check the serial numbers once more and click Prepare. Where Configurator says that an iPad is set up already, choose Erase.
day-prepare-wait = Wait until every iPad has restarted. Leave cable and Mac alone until then.
day-profiles-came = Applying the blueprint has installed: { $profiles }. If one is missing on an iPad, select that iPad and choose Add > Profiles.
day-profiles-look = Look on the iPad: Settings > General > VPN & Device Management.
day-profiles-make = Make the profiles first: in Profiles here, or in Configurator with File > New Profile.
day-profiles-export = Export the profiles that the iPads shall have: { $profiles }
day-profiles-add = Select the iPads, choose Add > Profiles and choose the files, the one with Wi-Fi first.
day-apps-none = The blueprint has no apps. Record the step and go on.
day-apps-came = Applying the blueprint has installed these apps. If one is missing on an iPad, select it and add the app by hand.
day-apps-add = Select the iPads and choose Add > Apps.
day-apps-choose = Choose from the list of apps bought in Apple School Manager and click Add. Each iPad takes one licence for each app.
day-apps-look = Look on the iPad: every app has finished loading and opens.
day-verify-hardware = Camera, speaker, buttons and screen work; the battery has 40% or more.
day-verify-lock-screen = The name is right, and the Lock Screen shows the asset tag.
day-hand-over-charge = Charge each iPad to 40% or more.
day-hand-over-label = Attach the label with asset tag and serial number.
day-hand-over-give = Give it to its keeper and get a signature, or put it in its slot. On the Hand-over screen you scan one after another.
