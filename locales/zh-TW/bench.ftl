### Apple Configurator 與 cfgutil：找不到、無法啟動、看不懂。

error-bench-cfgutil-not-found = 在 { $count } 個已知位置都找不到 cfgutil。什麼都沒有改變；沒有 cfgutil 也能繼續，App 會逐步引導您在 Apple Configurator 裡點選。若要由 App 讀取 iPad，請從 App Store 安裝 Apple Configurator，或告訴 App cfgutil 在哪裡。

error-bench-cfgutil-path-unusable = 無法使用「{ $path }」作為 cfgutil：路徑必須從「/」開始，而且是可執行的檔案。App 沒有改用其他程式。請改正路徑，或不要指定，讓 App 自行尋找。

error-bench-cfgutil-refused-in-practice = 這是練習用帳本，絕不會使用真正的 cfgutil，所以沒有碰到任何一台 iPad。要處理真正的 iPad，請開啟學校的正式帳本。

error-bench-cfgutil-cannot-start = 系統無法啟動「{ $path }」，因此沒有對任何 iPad 下指令。請打開 Apple Configurator 一次並接受授權條款；若仍失敗，請重新安裝。

error-bench-cfgutil-failed =
    執行「cfgutil { $question }」失敗（{ $status ->
        [-1] 被系統中止
       *[other] 結束碼 { $status }
    }{ $fault ->
        [none] { "" }
       *[other] ，錯誤 { $fault }
    }）。這個問題只是查詢，沒有改變任何 iPad。請結束其他正在使用 Apple Configurator 或 cfgutil 的動作，再試一次。

error-bench-cfgutil-timed-out =
    「cfgutil { $question }」在 { NUMBER($seconds) } 秒內沒有回答，已將它停止。這個問題只是查詢，沒有改變任何 iPad。請結束並重新打開 Apple Configurator，再試一次。

error-bench-cfgutil-unreadable = 「cfgutil { $question }」有回答，但 App 看不懂（{ $reason }）。沒有改變任何 iPad；App 會改用內建的清單。請確認路徑指向的確實是 cfgutil，並保留記錄以便回報。
