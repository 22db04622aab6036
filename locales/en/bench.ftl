### Apple Configurator and cfgutil: not found, not started, not understood.

error-bench-cfgutil-not-found =
    { $count ->
        [one] No cfgutil at the one known place.
       *[other] No cfgutil at any of { $count } known places.
    } Nothing was changed, and you can go on without it: the app then guides your clicks in Apple Configurator. To let the app read iPads, install Apple Configurator from the App Store or tell the app where cfgutil is.

error-bench-cfgutil-path-unusable = “{ $path }” isn’t cfgutil or can’t be run. No iPad was given any command, and no other program was used instead. Choose the right file (its full path begins with “/”), or choose none so that the app looks by itself.

error-bench-cfgutil-refused-in-practice = This is a practice ledger. It never uses the real cfgutil, so no iPad was touched. To work on real iPads, open your school’s own ledger.

error-bench-cfgutil-cannot-start = The system couldn’t start “{ $path }”, so no iPad was given any command. Open Apple Configurator once and accept its licence; if that doesn’t help, install it again.

error-bench-cfgutil-failed =
    “cfgutil { $question }” failed ({ $status ->
        [-1] stopped by the system
       *[other] status { $status }
    }{ $fault ->
        [none] { "" }
       *[other] , fault { $fault }
    }). It only asked a question; no iPad was changed. Finish whatever else uses Apple Configurator or cfgutil, then try again.

error-bench-cfgutil-timed-out =
    “cfgutil { $question }” gave no answer within { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } and was stopped. It only asked a question; no iPad was changed. Quit and reopen Apple Configurator, then try again.

error-bench-cfgutil-unreadable = “cfgutil { $question }” answered, but the app can’t make sense of it ({ $reason }). No iPad was changed, and the app falls back on its built-in lists. Check that the path really leads to cfgutil, and keep the log for a report.
