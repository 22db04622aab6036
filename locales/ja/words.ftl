# 日付、列挙、数量の日本語での書き方。

# $year, $month, $day
words-date = { $year }年{ $month }月{ $day }日
# $clock：24時間表記（例：09:05）
words-datetime = { words-date } { $clock }
words-list-separator = 、
# Two sentences, one after the other.
words-sentences = { $first }{ $next }
words-devices = { $count }台のiPad

error-words-unknown-lang = Companionは言語「{ $given }」に対応していません。zh-TW、en、jaのいずれかを指定してください。
