### Apple Configurator 與 cfgutil：找不到、無法啟動、看不懂。

error-bench-cfgutil-not-found = 在 { $count } 個已知位置都找不到 cfgutil。沒有任何變更；沒有 cfgutil 也能繼續，App 會帶您一步步在 Apple Configurator 裡操作。若要讓 App 讀取 iPad，請從 App Store 安裝 Apple Configurator，或指定 cfgutil 的位置。

error-bench-cfgutil-path-unusable = 「{ $path }」不是 cfgutil，或無法執行。沒有對任何 iPad 下指令，也沒有改用其他程式。請選擇正確的檔案（完整路徑以「/」開頭），或不指定，讓 App 自行尋找。

error-bench-cfgutil-refused-in-practice = 這是練習用的紀錄檔，不會使用真正的 cfgutil，所以沒有動到任何 iPad。要處理真正的 iPad，請打開學校的正式紀錄檔。

error-bench-cfgutil-cannot-start = 無法啟動「{ $path }」，因此沒有對任何 iPad 下指令。請打開 Apple Configurator 一次並同意授權條款；仍然不行時，請重新安裝。

error-bench-cfgutil-failed =
    「cfgutil { $question }」執行失敗（{ $status ->
        [-1] 被系統中止
       *[other] 結束狀態 { $status }
    }{ $fault ->
        [none] { "" }
       *[other] ，錯誤 { $fault }
    }）。這只是查詢，沒有變更任何 iPad。請先結束其他正在使用 Apple Configurator 或 cfgutil 的工作，再試一次。

error-bench-cfgutil-timed-out =
    「cfgutil { $question }」在 { NUMBER($seconds) } 秒內沒有回應，已中止。這只是查詢，沒有變更任何 iPad。請結束 Apple Configurator，重新打開後再試一次。

error-bench-cfgutil-unreadable = App 看不懂「cfgutil { $question }」的回應（{ $reason }）。沒有變更任何 iPad，App 會改用內建的清單。請確認路徑確實指向 cfgutil，並保留診斷記錄以便回報。
