### 發生錯誤後，在視窗的哪裡繼續：顯示在 `error-<code>` 那句話的下方。

window-hint-no-home = 請以有個人專屬檔案夾的帳號登入這台 Mac，再重新打開 Companion。
window-hint-school-missing = 校名請到「設定」（⌘,）的「學校」輸入。
window-hint-limits-not-acknowledged = 限制說明在「事前檢查」最上方。
window-hint-ledger-unreadable = 可以到「紀錄」檢查，並在「設定」（⌘,）的「備份」回復備份。
window-hint-ledger-traces-remain = 這個功能在「設定」（⌘,）的「移除班級個資」。
window-hint-bench-cfgutil-not-found = 可以到「設定」（⌘,）的「工具」選擇 cfgutil。
window-hint-bench-cfgutil-path-unusable = 可以到「設定」（⌘,）的「工具」改選其他檔案，或讓 Companion 自行尋找。
window-hint-vault = 機密資料存放的位置，請看「設定」（⌘,）的「機密資料」。
