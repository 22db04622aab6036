### The window: dates to keep.

deadlines-soon =
    { $count ->
        [0] Nothing is due soon
        [one] One is due soon
       *[other] { $count } are due soon
    }
deadlines-over =
    { $count ->
        [one] One is overdue
       *[other] { $count } are overdue
    }
toolbar-find-deadline = Find a date
deadlines-add = Add Date…
deadlines-ahead = To do
deadlines-undated = No date entered yet
deadlines-undated-text = Look the day up once, and you will be reminded in time.
deadlines-kept = Done
deadlines-off = Not used here
deadlines-off-text = These rest. Their dates stay as they are and aren’t counted.
deadlines-none = No date matches.
deadlines-due = Due { $day }
deadlines-kept-on = Done on { $day }
deadlines-lapse = If it lapses
deadlines-who = Who may renew it
deadlines-who-acts = Who does it
deadlines-account = Account
deadlines-downloaded-by = Downloaded by
deadlines-place = Where the file lies
deadlines-note = Note
deadlines-forgotten = Forgotten
deadlines-reminders = Reminders
deadlines-reminder =
    { $days ->
        [one] 1 day before
       *[other] { $days } days before
    }
deadlines-reminder-reached = reached
deadlines-enter = Enter Date…
deadlines-done = Done…
deadlines-change = Change…
deadlines-remove = Remove…
deadlines-switch-off = Not Used Here
deadlines-switch-on = Use Again
deadlines-of = { $action } { $what }

deadlines-edit-title-new = Add a Date
deadlines-edit-title = Change the Date
deadlines-edit-kind = What runs out
deadlines-edit-name = Title
deadlines-edit-name-hint = For a date of your own, for example “Inventory of the property office”.
deadlines-edit-name-optional = Title (optional)
deadlines-edit-name-optional-hint = If you have several of a kind, for example the name of the Location.
deadlines-edit-on = Due date
deadlines-edit-account-hint = The Apple Account or person that may renew it. Never a password.
deadlines-edit-downloaded-hint = A server token also ends when this person leaves or changes the password.
deadlines-edit-place-hint = For example “locked drawer in the server room” or the name of a folder.
deadlines-edit-add = Add
deadlines-kept-title = Done: { $what }
deadlines-kept-day = On this day
deadlines-kept-again = It comes back
deadlines-kept-next = Next date
deadlines-kept-next-hint = Suggested from its fixed life of { $years ->
        [one] one year
       *[other] { $years } years
    }. Enter what the certificate or token itself says.
deadlines-kept-once = It doesn’t come back
deadlines-kept-go = Record
deadlines-remove-title = Remove { $what }?
deadlines-remove-text = The date { $day } and everything noted with it leave the list, and nobody is reminded any more. The journal keeps that it was there.
deadlines-remove-go = Remove

deadline-apns-what = The certificate with which a device management service reaches its iPads. It is valid for one year.
deadline-apns-lapse = The service reaches no iPad any more. Profile Manager has been unable to renew it since 29 October 2024; other services have to renew it before that day.
deadline-apns-who = Only the Apple Account it was created with, at identity.apple.com/pushcert. No other account sees it.
deadline-ade-token-what = Connects Apple School Manager with a device management service, so that new iPads enrol by themselves. It is valid for one year.
deadline-ade-token-lapse = New assignments no longer reach the service; iPads that are erased don’t enrol by themselves.
deadline-ade-token-who = An Administrator, Site Manager or Device Enrollment Manager in Apple School Manager. It also ends when the person who downloaded it leaves or changes the password.
deadline-content-token-what = Lets Apple Configurator or a service hand out the licences of Apps and Books of one Location. It is valid for one year.
deadline-content-token-lapse = No app can be installed or updated with a licence until a new token is in place. One token serves one service only.
deadline-content-token-who = An Administrator, Site Manager or Content Manager of this Location in Apple School Manager.
deadline-asm-terms-what = Apple changes the terms of Apple School Manager from time to time, often before summer.
deadline-asm-terms-lapse = Until they are accepted, nothing works: no tokens, no licences, no assigning or unassigning.
deadline-asm-terms-who = An Administrator who may sign for the school. Have at least two.
deadline-identity-backup-what = Every prepared iPad obeys this identity alone. Check once a year that both copies are where you noted and can be opened.
deadline-identity-backup-lapse = Without a copy, if the Mac breaks, every iPad has to be erased, prepared and supervised again.
deadline-identity-backup-who = Whoever keeps the copies; the password is kept apart from them.
deadline-federated-what = Sign-in to Apple School Manager with the accounts of the school’s directory. The connection has to be confirmed again now and then.
deadline-federated-lapse = Teachers and pupils can’t sign in with their Managed Apple Accounts until it is connected again.
deadline-federated-who = An administrator of the directory together with an Administrator or People Manager in Apple School Manager.
deadline-warranty-what = Until then Apple or the dealer repairs free of charge.
deadline-warranty-lapse = Repairs cost money. Send in what is damaged before that day; unassign each iPad in Apple School Manager first.
deadline-warranty-who = The property office, with the order number.
deadline-own-what = A date that your school has set for itself.
