# 日期、列舉與數量在中文裡的寫法。

# $year, $month, $day
words-date = { $year }年{ $month }月{ $day }日
# $clock：24 小時制，例如 09:05
words-datetime = { words-date } { $clock }
words-list-separator = 、
# Two sentences, one after the other.
words-sentences = { $first }{ $next }
words-devices = { $count } 台 iPad

error-words-unknown-lang = Companion 不支援「{ $given }」這個語言。請使用 zh-TW、en 或 ja。
