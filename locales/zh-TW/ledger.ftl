### 紀錄檔：一個檔案，記住發生過的每件事。

error-ledger-not-found = { $path } 沒有紀錄檔。沒有建立任何檔案。如果檔案被移走，請放回原位；或建立新的紀錄檔。

error-ledger-moved = 紀錄檔已不在 { $path }：檔案被移動、刪除或取代了。這個步驟沒有寫入；之前的內容仍在目前打開的檔案中。請把檔案放回原位（例如從「垃圾桶」），或現在就到「設定」製作備份，再結束 App。

error-ledger-already-there = { $path } 已經有檔案，沒有覆寫。請換一個名稱，或打開原有的檔案。

error-ledger-from-the-future = 這個紀錄檔由較新的版本寫成（格式 { $found }，本版最新只支援格式 { $known }）。檔案沒有變更。請更新 App 後再打開。

error-ledger-outdated = 這個紀錄檔由較舊的版本寫成（格式 { $found }，本版使用格式 { $known }），唯讀時無法升級。沒有任何變更。請先以可寫入的方式打開一次。

error-ledger-damaged =
    { $backup ->
        [none] 紀錄檔已損壞，也找不到可用的備份。損壞的檔案保持原狀。要重新開始時，請按「從空白紀錄檔開始」，原檔會保留。
       *[other] 紀錄檔已損壞。損壞的檔案保持原狀，最新的可用備份是 { $backup }。請從這份備份回復；損壞的檔案會移到一旁，不會刪除。
    }

error-ledger-foreign = 這個資料庫屬於其他程式（識別碼 { $application }），不是紀錄檔。檔案沒有變更。請選擇正確的檔案。

error-ledger-is-practice = 這是練習用的紀錄檔，不能當作正式的打開。沒有任何變更。要處理真正的 iPad，請打開學校的正式紀錄檔。

error-ledger-is-real = 這是學校的正式紀錄檔，不能拿來練習。沒有任何變更。要練習，請打開練習用的紀錄檔。

error-ledger-kind-differs =
    { $backup ->
        [practice] 這是練習紀錄檔的備份，不能取代正式的紀錄檔。
       *[other] 這是正式紀錄檔的備份，不能取代練習用的紀錄檔。
    }沒有任何變更。請選擇這個紀錄檔自己的備份，或指定備份所屬的紀錄檔。

error-ledger-mark-broken = 這個紀錄檔的「練習」與「正式」標記互相矛盾，可能有人用其他工具改過檔案。App 沒有打開它，沒有任何變更。請從備份回復。

error-ledger-mark-at-birth-only = 只有在建立紀錄檔時才能標為練習用，之後不能更改。沒有寫入任何內容。要練習，請另外建立練習用的紀錄檔。

error-ledger-busy = 另一個視窗或程式正在使用紀錄檔。沒有寫入新的內容，先前的紀錄都安全。請稍候再試，或關閉另一個視窗。

error-ledger-read-only = 無法寫入紀錄檔或它所在的檔案夾。沒有寫入新的內容，先前的紀錄都安全。請檢查檔案夾的權限，或把紀錄檔移到可以寫入的位置。

error-ledger-no-access = 您的帳號無法打開紀錄檔或它所在的檔案夾。沒有任何變更。請檢查權限，或改用建立它的 Mac 帳號登入。

error-ledger-disk-full = 磁碟已滿。沒有寫入新的內容，先前的紀錄都安全。請清出空間，再試一次。

error-ledger-text-too-long = 文字太長（{ $bytes } 個位元組，上限 65536）。沒有寫入任何內容。請縮短備註或姓名。

error-ledger-fact-too-long = 一次要記錄的內容太長（{ $bytes } 個位元組）。沒有寫入任何內容。請分成幾次進行。

error-ledger-content-too-long = 描述檔或藍圖太大（{ $bytes } 個位元組，上限 32 MB）。沒有寫入任何內容。請縮小其中的影像或憑證。

error-ledger-content-absent = 要記錄的版本缺少內容（SHA-256 { $sha256 }）。沒有寫入任何內容。這是 App 的錯誤，請附上這個數值回報。

error-ledger-time = 無法把這個時間寫入紀錄檔。沒有寫入任何內容。請檢查這台 Mac 的日期與時間。

error-ledger-unreadable = 無法讀懂紀錄檔的第 { $position } 筆紀錄。其他內容沒有變更。請檢查紀錄，看看哪裡有問題，必要時從備份回復。

error-ledger-backup-unfit = { $path } 沒有通過檢查，不能當作備份使用。現有的紀錄檔沒有變更。請改選其他備份。

error-ledger-traces-remain = 姓名已從所有清單移除，但另一個視窗或程式正在使用檔案，檔案裡可能還留有痕跡。請關閉其他視窗，再移除一次這個班級的姓名。

error-ledger-file =
    { $action ->
        [copy] 無法拷貝 { $path }。
        [create] 無法建立 { $path }。
        [delete] 無法刪除 { $path }。
        [read] 無法讀取 { $path }。
        [rename] 無法重新命名 { $path }。
        [write] 無法寫入 { $path }。
       *[other] 無法使用 { $path }。
    }紀錄檔裡的紀錄都安全。請檢查磁碟與檔案夾，再試一次。

error-ledger-database = 資料庫無法完成這一步。這一步沒有寫入，先前的紀錄都安全。請再試一次；仍然失敗時，請重新打開紀錄檔。

finding-ledger-pages-broken = 檔案內部有損壞。請不要再寫入，先從最新的可用備份回復。
finding-ledger-line-changed = 第 { $position } 筆紀錄寫入後被更動過。請與備份比對，並查明是誰用其他工具改了檔案。
finding-ledger-chain-broken = 第 { $position } 筆紀錄接不上前一筆：中間少了一筆，或多插了一筆。請與備份比對。
finding-ledger-line-unreadable = 本版看不懂第 { $position } 筆紀錄。其他紀錄仍可使用；請與備份比對。
finding-ledger-text-changed = 第 { $position } 筆紀錄的姓名或備註與當初寫入的不同。請與備份比對。
finding-ledger-text-missing = 第 { $position } 筆紀錄的姓名或備註不見了，也沒有移除它的紀錄。請與備份比對。
finding-ledger-text-unknown = 有 { $texts } 段姓名或備註不屬於任何一筆紀錄。請與備份比對；若不需要，請從備份回復。
finding-ledger-content-changed = 一份描述檔、藍圖或憑證的內容與當初存入的不同（SHA-256 { $sha256 }）。請從備份回復，或重新加入。
finding-ledger-content-missing = 第 { $position } 筆紀錄提到的描述檔、藍圖或憑證不見了（SHA-256 { $sha256 }）。請從備份回復，或重新加入。
finding-ledger-table-differs = 清單 { $table } 有 { $rows } 列與紀錄不符。紀錄本身不受影響，可以依紀錄重建清單。
finding-ledger-marks-differ = 「練習」與「正式」的標記互相矛盾。請從備份回復。

ledger-kind-real = 正式
ledger-kind-practice = 練習
