### 視窗：無法打開的紀錄檔，以及通知。

notice-title = 請注意
notice-go-on = 繼續

failed-title = 無法打開貴校的紀錄檔
failed-title-practice = 無法打開練習用的紀錄檔
failed-file = 檔案：{ $file }
failed-safe = 哪些資料是安全的
failed-safe-file = 檔案本身。Companion 只在確定安全時才打開紀錄檔，也絕不會刪除紀錄檔。
failed-safe-backups =
    { $count ->
        [0] 這台 Mac 上沒有這個紀錄檔的備份。
       *[other] { $count } 份備份；最新的一份保有備份當天為止的所有資料。
    }
failed-safe-secrets = 密碼和金鑰。它們不在這個檔案裡。
failed-do = 您可以這樣做
failed-restore = 回復最新的完好備份
failed-restore-text = 回到 { $when }。無法打開的檔案會以另外的名稱保留。
failed-restore-gone-text = 回到 { $when }。
failed-retry = 再試一次
failed-retry-text = 請先依上面的說明處理。
failed-reveal = 在 Finder 中顯示
failed-reveal-text = 查看檔案、所在的檔案夾，以及誰有寫入權限。
failed-aside = 從空白紀錄檔開始⋯
failed-aside-text = 檔案會保留，不會刪除，日後或許還能救回。
failed-anew-text = 備份會保留在原處。
failed-aside-title = 要從空白紀錄檔開始嗎？
failed-aside-sheet = iPad、描述檔和期限都必須重新輸入。無法打開的檔案會保留在同一個檔案夾，仍可請熟悉的人查看。
failed-anew-sheet = iPad、描述檔和期限都必須重新輸入。備份會保留在原處，日後仍可回復。
failed-aside-go = 從空白開始
failed-aside-done = 無法打開的檔案保留為 { $name }。
failed-practice = 先練習
failed-practice-text = 打開練習學校。貴校的紀錄檔不受影響。
failed-own = 回到本校
failed-own-text = 打開貴校的紀錄檔。
failed-backups = 所有備份
failed-looking = 正在檢查備份⋯

## 無法打開紀錄檔時的提示
window-hint-ledger-from-the-future = 請取得最新版的 Companion，打開後資料都在。也可以在下方回復更新前的備份，但不含之後的紀錄。
window-hint-ledger-busy = 如果 Companion 開了兩次，或有其他程式正在使用紀錄檔，請先關閉。過一分鐘仍然如此時，請重新啟動 Mac。
window-hint-ledger-disk-full = 清空垃圾桶，或把大型檔案移到別處，就能騰出空間。
