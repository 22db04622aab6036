# Errors of the use cases.
error-moves-refused = 有 { $count } 台 iPad 不符合條件，所以全部都沒有變更進度：
error-batch-not-done = 還不能將批次標示為完成：必須先記錄監管身分，並有兩處備份。沒有變更任何內容。請先記錄備份的位置。
error-batch-not-empty = 「{ $batch }」裡還有 { $count } 台 iPad，因此不能移除。沒有任何變更。請先將這些 iPad 移出，或編入其他批次。
error-cannot-read = 無法讀取 { $file }。沒有任何變更。請確認檔案存在，而且您有讀取權限。
error-file-too-large = { $file } 超過 { $limit_mb } MB 的上限，因此沒有讀取。沒有任何變更。請確認是否選對檔案。
error-cannot-write = 無法寫入 { $file }。原有的資料沒有變更。請確認檔案夾存在，而且您有寫入權限。
error-disk-full = 磁碟空間不足，{ $file } 沒有寫入，也沒有留下不完整的檔案。請清出空間後再試一次。
error-cannot-answer = 無法輸出結果，可能是磁碟空間不足。指令已完成的動作仍然有效。如果指令只是讀取資料，可以再執行一次；否則請用對應的 list 指令查看結果。
error-no-home = 找不到您的個人專屬檔案夾，因此不知道紀錄檔該放在哪裡。沒有任何變更。
error-already-there = { $file } 已經存在，沒有覆寫。請改用其他名稱。
error-unknown-name = 找不到「{ $name }」。沒有任何變更。可能已改名或移除。
error-name-taken =
    { $kind ->
        [profile] 「{ $name }」是另一個描述檔的名稱。沒有儲存任何資料。請改用其他名稱。
        [blueprint] 已經有名為「{ $name }」的藍圖。沒有儲存任何資料。請改用其他名稱。
       *[other] 「{ $name }」這個名稱已經用過。請改用其他名稱。
    }
error-school-missing = 還沒有設定學校。沒有任何變更。請先輸入校名。
error-identity-missing = 還沒有監管身分。請先匯入從 Apple Configurator 輸出的 .p12。
error-blueprint-missing = 這個批次還沒有指定藍圖。請先指定。
error-devices-missing = 這個批次裡沒有 iPad。請先匯入名冊並指定批次。
error-not-confirmed-here = 這一步需要您確認，但這裡沒有終端機可以詢問。沒有任何變更。請在終端機執行。
error-cancelled = 已取消。沒有任何變更。
error-last-step-stays = 上一步無法還原，沒有任何變更。「紀錄」裡可以看到上一步是什麼。
error-bad-value =
    { $what } 的值「{ $value }」不正確。沒有任何變更。{ $what ->
        [at] 請指定時間，例如 2026-07-01T09:00:00Z 或 2026-07-01T09:00:00+08:00。
        [date] 請用 YYYY-MM-DD 格式指定日期。
        [on] 請用 YYYY-MM-DD 格式指定日期。
        [next] 請用 YYYY-MM-DD 格式指定日期。
        [identifier] 請使用反向網域名稱，例如 tw.edu.example。
        [out] 檔名請以 .csv 或 .xlsx 結尾。
        [encoding] 請輸入像 Big5、UTF-8、UTF-16LE、Shift_JIS、EUC-JP、GB18030 或 windows-1252 的名稱。
        [separator] 請輸入 comma、semicolon、tab、bar 或 blanks。
        [header-row] 請輸入列號，或 none。
        [column] 請輸入欄的字母與項目，例如 B=serial 或 C=none。
        [field] 這個項目由操作紀錄決定，不能直接輸入。
        [assignment] 請輸入班級、充電車、座號或格位。
        [outdir] 請指定新檔案夾的名稱。
        [lang] 請指定 zh-TW、en 或 ja。
        [paper-lang] 請指定 zh-TW、en 或 ja。
        [ipados] 請指定版本，例如 17.5。
        [set] 請寫成 key=value，或以 key=@檔案 指定文字檔。
        [ledger] 請指定檔案的路徑。
        [switch] 只有 apns、ade_token 和 federated 可以關閉；其他期限每所學校都有。
        [slots] 請指定 1 以上的格數。
       *[other] 不能空白。
    }
error-vault = 無法使用存放機密資料的地方。機密資料沒有變更。請確認「鑰匙圈」已解鎖，或機密資料檔沒有損壞而且可以寫入。
error-secret-gone =
    { $kind ->
        [identity] 找不到監管身分「{ $name }」的私密金鑰。其他資料都完好。請重新輸入它的 .p12 檔。
       *[profile] 找不到描述檔「{ $name }」的機密資料。其他資料都完好。請用同一個名稱重新建立或加入描述檔，並再次輸入密碼。
    }
error-secret-not-given = 沒有指定或輸入{ $what ->
        [password] 密碼
       *[other] 「{ $what }」的內容
    }。沒有任何變更。
error-secret-variable-not-set = 環境變數 { $name } 沒有設定，或內容不是文字。沒有任何變更。請先設定，或改用 @檔案。
error-secret-not-text = { $file } 不是 UTF-8 文字檔，無法從中讀取密碼。沒有任何變更。請將密碼存成純文字檔。
error-secret-on-command-line = 密碼（{ $what }）不能寫在指令列上，其他程式會看到。請改用 @檔案 或 $變數名稱。
error-passwords-differ = 兩次輸入的密碼不同。沒有寫入任何資料。請重新輸入。
error-password-too-short = 密碼至少要有 { $shortest } 個字元。沒有寫入任何資料。請改用較長的密碼。
error-wrong-password = 這個密碼打不開 { $file }。檔案沒有變更，也沒有解開任何內容。請再試一次。
error-kit-unreadable = { $file } 不是加密的資料包，或已經損壞。沒有解開任何內容。請從來源重新拷貝這個檔案。
error-identities-several = 有多個監管身分，但沒有指定要用哪一個。沒有寫入任何資料。請依指紋選擇，指紋的開頭例如 { $example }。
error-identity-differs = { $file } 是另一個監管身分，沒有記錄為備份。
error-findings = 檢查出 { $count } 個錯誤，所以沒有製作資料包。請先修正。
error-list-findings = 檢查出 { $count } 個錯誤，所以沒有匯入任何資料：
companion-of-file = { $file }：{ $sentence }
vault-keychain = 機密資料存放在這台 Mac 的「鑰匙圈」。
vault-file = 這台電腦沒有可用的「鑰匙圈」，機密資料存放在只有您能讀取的檔案：{ $file }

# At the end of the step sheet in a kit.
kit-sheet-left-out = 不在這個資料包裡、需要另外輸出的描述檔：{ $profiles }
