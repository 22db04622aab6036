# Printed documents.

## Every page

paper-practice-mark = PRACTICE
paper-practice-band = Practice document: these iPads are simulated. Don’t take it for a real record.
# $moment: time of printing; $version: version of the app
paper-made = { $moment } · Configurator Companion { $version }
paper-page = Page { $page } of { $pages }

## Shared by documents

paper-school = School
paper-batch = Batch
paper-day = Date
paper-mac = Mac
paper-hub = USB hub
paper-operators = Operators
paper-slot = Slot
paper-cart = Cart { $cart }
paper-cart-none = No cart
paper-asset-tag = Asset tag
paper-serial = Serial number
paper-name = Device name
paper-remark = Remark
paper-devices = iPads
paper-signature-operator = In charge
paper-signature-head = Head of IT
paper-signature-date = Date
paper-unassign-never-release = In Apple School Manager, unassign. Never release.
paper-unassign-why = A released iPad leaves the school’s account. Only Apple Configurator brings it back, provisionally for 30 days.

## Batch checklist

paper-checklist-title = Batch Checklist
paper-preflight = Preflight
paper-preflight-p1 = Old server exported
paper-preflight-p2 = iPads sorted by origin
paper-preflight-p3 = Location and licences
paper-preflight-p4 = Old licences revoked
paper-preflight-p5 = ASM terms, two admins
paper-preflight-p6 = macOS, app current
paper-preflight-p7 = Enough free disk
paper-preflight-p8 = Power, no sleep, USB
paper-preflight-p9 = Hub, cables, port labels
paper-preflight-p10 = Network reaches Apple
paper-preflight-p11 = Wi-Fi profile ready
paper-preflight-p12 = Content Caching on
paper-preflight-p13 = Identity saved twice
paper-preflight-p14 = Blueprint ready
paper-preflight-p15 = Restrictions decided
paper-preflight-p16 = Roster settled
paper-preflight-p17 = Notice sent
paper-preflight-p18 = Pilot with two iPads
paper-preflight-p19 = Renewals in calendar
paper-preflight-p20 = MDM and ASM quiet
paper-step-collected = Collected
paper-step-backed-up = Backed up
paper-step-find-my-off = Find My off
paper-step-unassigned = Unassigned
paper-step-erased = Erased
paper-step-supervised = Supervised
paper-step-profiles = Profiles
paper-step-apps = Apps
paper-step-verified = Verified

## ASM serial sheet

paper-asm-serials-title = Apple School Manager Serial Sheet
paper-asm-how = How to use this sheet
paper-asm-how-1 = Sign in at school.apple.com and open Devices.
paper-asm-how-2 = Paste one group of serial numbers into the search field, separated by commas.
paper-asm-how-3 = Compare the number found. Unknown serial numbers are left out without a word, so use the list to see which are missing.
paper-asm-how-4 = Select everything found and unassign the device management service.
paper-asm-how-5 = Wait until the activity is completed, search the same group again, and tick each iPad that is now unassigned.
# $group: this one; $groups: all
paper-asm-group = Group { $group } of { $groups }
paper-asm-search-line = Serial numbers for the search field
paper-asm-list = Compare afterwards
paper-asm-found = Number found
paper-asm-done = Unassigned and compared

## Errors and findings

# $folders: where was looked
error-paper-no-fonts = No fonts for printing were found, so nothing was printed; your records are untouched. Reinstall the app. Looked in: { $folders }
# $rows: how many; $cap: how many at most
error-paper-too-many-rows = This document has { $rows } rows; the limit is { $cap }. Your records are untouched. Print it in parts.
# $document: internal name of the document
error-paper-layout = The document “{ $document }” couldn’t be laid out. This is a fault in the app; your records are untouched. Please send us the log.
error-paper-content = The content of the document “{ $document }” couldn’t be prepared for printing. This is a fault in the app; your records are untouched. Please send us the log.
error-paper-pdf = The PDF couldn’t be written. Your records are untouched. Try again, and report it if it fails again.
# $count: how many; $characters: the characters and their code points
finding-paper-no-glyph =
    { $count ->
        [one] One character has no font and prints as an empty frame: { $characters }. Add it by hand or write it differently.
       *[other] { $count } characters have no font and print as empty frames: { $characters }. Add them by hand or write them differently.
    }
# $font: file name of the font
finding-paper-font-missing = The font { $font } is missing. Another one stands in, so the page may look different. Reinstalling the app brings it back.
