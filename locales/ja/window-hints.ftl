### エラーのあとウインドウのどこで続けるか。`error-<code>`の文の下に表示します。

window-hint-no-home = ホームフォルダのあるアカウントでこのMacにログインしてから、Companionをもう一度開いてください。
window-hint-school-missing = 学校名は「設定」（⌘,）の「学校」で入力します。
window-hint-limits-not-acknowledged = 制限のページは「事前確認」の一番上から開けます。
window-hint-ledger-unreadable = 記録は「記録」で検証でき、バックアップは「設定」（⌘,）の「バックアップ」で復元できます。
window-hint-ledger-traces-remain = 「設定」（⌘,）の「学級の個人情報」で行えます。
window-hint-bench-cfgutil-not-found = cfgutilは「設定」（⌘,）の「ツール」で選択できます。
window-hint-bench-cfgutil-path-unusable = 「設定」（⌘,）の「ツール」で別のファイルを選ぶか、Companionに自動で探させることができます。
window-hint-vault = 機密情報の保管場所は「設定」（⌘,）の「機密情報」で確認できます。
