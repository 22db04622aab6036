### The window: Preflight, what isn't in window.ftl.

checks-looked = This Mac has looked
checks-look-once = Look
checks-look-again = Look Again
checks-stop = Stop
checks-needs-mac = Needs a Mac to be seen. On this computer your word is enough.
checks-overrule-go = Confirm Nevertheless
checks-go-tools = Open Tools in Settings
checks-go-roster = Open Roster
checks-go-profiles = Open Profiles
checks-go-blueprints = Open Blueprints
checks-go-deadlines = Open Deadlines
seen-p15 =
    { $count ->
        [0] The restrictions in the library forbid all four: erasing, changing accounts, installing profiles, renaming.
       *[other] Not forbidden by any profile of the library: { $allowed }
    }
seen-p15-erase = erasing the iPad
seen-p15-accounts = changing accounts
seen-p15-profiles = installing profiles
seen-p15-name = renaming the iPad
