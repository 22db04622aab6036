# How English writes days, lists and amounts.

# $year, $month, $day
words-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# $clock is 24-hour, e.g. 09:05
words-datetime = { words-date }, { $clock }
# The quotes keep the blank at the end.
words-list-separator = { ", " }
# Two sentences, one after the other.
words-sentences = { $first } { $next }
words-devices =
    { $count ->
        [one] { $count } iPad
       *[other] { $count } iPads
    }

error-words-unknown-lang = “{ $given }” isn’t a language Companion speaks. Use zh-TW, en or ja.
