### 帳本：一個檔案，記住發生過的每件事。

error-ledger-not-found = 這裡沒有帳本：{ $path }。沒有建立任何檔案。請確認路徑，或建立新的帳本。

error-ledger-already-there = { $path } 已經有檔案，沒有覆寫。請換一個名稱，或直接打開原有的檔案。

error-ledger-from-the-future = 這份帳本由較新的版本寫成（第 { $found } 步，本版只到第 { $known } 步）。檔案完全沒有更動。請更新本程式後再打開。

error-ledger-outdated = 這份帳本由較舊的版本寫成（第 { $found } 步，本版為第 { $known } 步），唯讀時無法升級。資料沒有更動。請先以可寫入的方式打開一次。

error-ledger-damaged =
    { $backup ->
        [none] 帳本已損毀，也找不到可用的備份。損毀的檔案原封不動。請先把它移到一旁保存，再建立新的帳本。
       *[other] 帳本已損毀。損毀的檔案原封不動，最新的可用備份是 { $backup }。請從這份備份還原，損毀的檔案會移到一旁保存。
    }

error-ledger-foreign = 這個資料庫屬於其他程式（識別碼 { $application }），不是帳本。檔案沒有更動。請選擇正確的檔案。

error-ledger-is-practice = 這是練習用的帳本，不能當作正式的打開。沒有更動任何內容。要處理真正的 iPad，請打開學校的正式帳本。

error-ledger-is-real = 這是學校的正式帳本，不能拿來練習。沒有更動任何內容。要練習，請打開練習用的帳本。

error-ledger-mark-broken = 這份帳本的「練習」與「正式」標記互相矛盾，可能有人用其他工具改過檔案。本程式不會打開它，內容也沒有更動。請從備份還原。

error-ledger-mark-at-birth-only = 只有建立帳本時才能標記為練習，之後不能更改。沒有寫入任何內容。要練習，請另外建立練習用的帳本。

error-ledger-busy = 另一個視窗或指令正在使用帳本。這一步沒有寫入，先前的紀錄都安全。請稍候再試，或關閉另一個視窗。

error-ledger-read-only = 無法寫入帳本或所在的檔案夾。這一步沒有寫入，先前的紀錄都安全。請檢查檔案夾的權限，或把帳本移到可以寫入的位置。

error-ledger-no-access = 您的帳號無法打開帳本或所在的檔案夾。沒有更動任何內容。請檢查檔案權限，或改用建立它的 Mac 帳號登入。

error-ledger-disk-full = 磁碟已滿，這一步完全沒有寫入；先前的紀錄都安全。請清出空間後再做一次。

error-ledger-text-too-long = 文字太長（{ $bytes } 個位元組，上限為 65536）。沒有寫入任何內容。請縮短備註或姓名。

error-ledger-fact-too-long = 一次要記錄的內容太長（{ $bytes } 個位元組）。沒有寫入任何內容。請分成幾次進行。

error-ledger-content-too-long = 描述檔或藍圖太大（{ $bytes } 個位元組，上限為 32 MB）。沒有寫入任何內容。請縮小其中的圖片或憑證。

error-ledger-content-absent = 要記錄的版本缺少內容（SHA-256 { $sha256 }）。沒有寫入任何內容。這是程式的問題，請連同這個數值回報。

error-ledger-time = 這個時間無法寫入帳本。沒有寫入任何內容。請檢查這部 Mac 的日期與時間。

error-ledger-unreadable = 帳本第 { $position } 行無法讀懂。其他內容沒有更動。請執行 journal verify 查看哪裡有問題，必要時從備份還原。

error-ledger-backup-unfit = { $path } 沒有通過檢查，不能當作備份使用。現有的帳本沒有更動。請改選另一份備份。

error-ledger-traces-remain = 姓名已從所有清單移除，但另一個視窗或指令正在使用檔案，檔案裡可能還留有痕跡。請關閉其他視窗，再執行一次「忘記這個班級」。

error-ledger-file =
    { $action ->
        [copy] 無法拷貝 { $path }。
        [create] 無法建立 { $path }。
        [delete] 無法刪除 { $path }。
        [read] 無法讀取 { $path }。
        [rename] 無法重新命名 { $path }。
        [write] 無法寫入 { $path }。
       *[other] 無法使用 { $path }。
    } 帳本裡的紀錄都安全。請檢查磁碟與檔案夾，再試一次。

error-ledger-database = 資料庫無法完成這一步。這一步沒有寫入，先前的紀錄都安全。請再試一次；若仍失敗，請重新打開帳本。

finding-ledger-pages-broken = 檔案內部有損壞。請不要繼續寫入，先從最新的可用備份還原。
finding-ledger-line-changed = 第 { $position } 行寫入後被改過。請與備份比對，查明是誰用其他工具改了檔案。
finding-ledger-chain-broken = 第 { $position } 行接不上前一行：中間少了一行，或多插了一行。請與備份比對。
finding-ledger-line-unreadable = 第 { $position } 行不是本版看得懂的內容。其他各行仍可使用；請與備份比對。
finding-ledger-text-changed = 第 { $position } 行的姓名或備註與當初寫入的不同。請與備份比對。
finding-ledger-text-missing = 第 { $position } 行的姓名或備註不見了，而沒有任何紀錄說它被忘記。請與備份比對。
finding-ledger-text-unknown = 有 { $texts } 段姓名或備註沒有任何紀錄提到。請與備份比對；若不需要，請從備份還原。
finding-ledger-content-changed = 一份描述檔、藍圖或憑證的內容與當初存入的不同（SHA-256 { $sha256 }）。請從備份還原，或重新加入。
finding-ledger-content-missing = 第 { $position } 行提到的描述檔、藍圖或憑證不見了（SHA-256 { $sha256 }）。請從備份還原，或重新加入。
finding-ledger-table-differs = 目前狀態的表格 { $table } 有 { $rows } 列與紀錄不符。紀錄本身不受影響；執行 journal rebuild 即可重建。
finding-ledger-marks-differ = 「練習」與「正式」的標記互相矛盾。請從備份還原。

ledger-kind-real = 正式
ledger-kind-practice = 練習
