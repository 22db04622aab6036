# 名冊：讀取檔案時的發現與拒絕原因。

roster-format-csv = 以逗號或分號分隔的文字檔
roster-format-tsv = 以 Tab 分隔的文字檔
roster-format-txt = 純文字清單
roster-format-xlsx = Excel 活頁簿
roster-format-xls = 舊版 Excel 活頁簿
roster-format-ods = OpenDocument 試算表
roster-format-html = 網頁表格
roster-format-xml = Excel 2003 XML 試算表
roster-format-deviceinfo = Apple Configurator 裝置資訊檔
roster-separator-comma = 逗號
roster-separator-semicolon = 分號
roster-separator-tab = Tab 鍵
roster-separator-bar = 直線
roster-separator-blanks = 空格（對齊的欄位）

finding-roster-encoding-guessed = 文字編碼可能是 { $encoding }，也可能是 { $other }。目前以 { $encoding } 讀取；若預覽出現亂碼，請改選另一種。
finding-roster-encoding-gb18030 = 這個檔案使用簡體中文編碼（{ $encoding }）。請確認預覽中的姓名與名稱正確。
finding-roster-undecodable = 有 { $count } 個字元無法以 { $encoding } 讀取，已用 � 代替。請改選編碼，或從試算表另存為 UTF-8 的 CSV。
finding-roster-quote-unclosed = 第 { $row } 列有一個引號沒有成對，已當作一般字元讀取。請檢查這一列。
finding-roster-columns-cut = 只讀取前 { $columns } 欄，更右邊的欄位沒有讀取。請確認需要的資料都在前面的欄位裡。
finding-roster-cells-cut = 有 { $count } 個儲存格超過 { $limit } 個字元，只保留前面的部分。
finding-roster-sheet-chosen =
    { $count ->
        [0] 已讀取工作表「{ $sheet }」。
       *[other] 已讀取序號最多的工作表「{ $sheet }」。這些工作表也有序號，但沒有讀取：{ $others }。
    }
finding-roster-rows-above-header = 標題列上方的 { $count } 列文字沒有讀取。
finding-roster-serial-by-content = 沒有標示為序號的欄位，因此依內容把「{ $column }」欄當作序號（共 { $count } 格）。請在預覽中確認。
finding-roster-no-serial-column = 找不到含有 iPad 序號的欄位，所以沒有資料可以匯入。請指定序號欄，或確認是否選對檔案。
finding-roster-serial-column-misnamed = 「{ $column }」欄的內容不是 iPad 序號（可能是流水號），改用「{ $used }」欄。請在預覽中確認。
finding-roster-no-rows = 標題列下方沒有資料。
finding-roster-columns-unknown = 有 { $count } 欄沒有對應的項目，不會匯入：{ $columns }。
finding-roster-column-twice = { $column_at } 欄「{ $column }」與 { $used_at } 欄「{ $used }」的內容一致，使用 { $used_at } 欄。
finding-roster-column-twice-differs = { $column_at } 欄「{ $column }」與 { $used_at } 欄「{ $used }」是同一種資料，但有 { $count } 列不同，最先不同的是第 { $first_row } 列（{ $column_at } 欄「{ $value }」，{ $used_at } 欄「{ $kept }」）。目前使用 { $used_at } 欄，不讀取 { $column_at } 欄。請確認哪一欄正確。
finding-roster-column-secret = 「{ $column }」欄看起來是密碼（{ $count } 格）。密碼一律不讀取、不保存。請從檔案刪除這一欄，並妥善保管原始檔。
finding-roster-bypass-codes = 「{ $column }」欄有 { $count } 列附有啟用鎖定的略過碼。略過碼不會匯入名冊。請把原始檔存放在安全的地方：舊伺服器停用後，就無法再取得這些略過碼。
finding-roster-column-derived = 「{ $column }」欄是進度，不會匯入：進度只依實際發生的步驟而定。
finding-roster-row-header = 這一列重複了標題，已略過。
finding-roster-row-total = 這一列是合計（「{ $text }」），已略過。
finding-roster-row-remark = 這一列只有說明文字（「{ $text }」），已略過。
finding-roster-row-left-out = 您已排除這一列。
finding-roster-serial-missing = 這一列沒有序號，已略過。請補上序號，再匯入一次。
finding-roster-serial-length = 「{ $value }」有 { $length } 個字元，不是序號（8 到 14 個字元）。這一列已略過。
finding-roster-serial-character = 「{ $value }」含有「{ $character }」，序號不會有這個字元。這一列已略過。
finding-roster-serial-numeric = 試算表把序號變成了數字「{ $value }」，原來的序號已經遺失。這一列已略過。請把該欄設為文字格式，重新填入序號。
finding-roster-serial-odd-length = 序號 { $serial } 有 { $length } 個字元，很少見（通常是 10 或 12 個）。已保留，請對照 iPad 核對。
finding-roster-serial-letter-i-or-o = 序號 { $serial } 含有字母 I 或 O，Apple 序號通常沒有這兩個字母，可能是 1 或 0。已保留，請對照 iPad 核對。
finding-roster-serial-one-character = 序號 { $serial } 全部都是「{ $character }」，可能只是暫時填上的。已保留，請對照 iPad 核對。
finding-roster-serial-merged = { $serial } 已記錄為 { $other } 的誤植並合併，這一列不匯入。
finding-roster-serial-leading-s = { $serial } 開頭的 S 可能是條碼的一部分，真正的序號可能是 { $stripped }。目前照原樣保留，請對照 iPad 核對。
finding-roster-serial-s-left-out = 掃描到 { $read }；名冊裡已有 { $serial }，因此去掉了開頭的 S。
finding-roster-duplicate-same = 序號 { $serial } 與第 { $first_row } 列重複，內容一致，已合併。
finding-roster-duplicate-differs = 序號 { $serial } 與第 { $first_row } 列重複，但「{ $column }」不同：「{ $first }」與「{ $second }」。目前採用「{ $kept }」，請確認哪一個正確。
finding-roster-duplicate-settled = 序號 { $serial } 與第 { $first_row } 列重複，「{ $column }」不同：「{ $first }」與「{ $second }」。採用先前選擇的「{ $kept }」。
finding-roster-asset-tag-twice =
    { $other_row ->
        [0] 財產編號 { $tag } 已經屬於名冊裡的 { $other }，這裡又用在 { $serial }。請核對這兩台 iPad。
       *[other] 財產編號 { $tag } 同時用在 { $serial } 與第 { $other_row } 列的 { $other }。請核對這兩台 iPad。
    }
finding-roster-value-numeric = 試算表把 { $serial } 的「{ $column }」變成了「{ $value }」，原來的值已經遺失，因此沒有匯入。請把該欄設為文字格式，重新填寫。
finding-roster-slot-twice =
    { $other_row ->
        [0] { $cart } 第 { $slot } 格已經屬於名冊裡的 { $other }，這裡又用在 { $serial }。
       *[other] { $cart } 第 { $slot } 格有兩台 iPad：{ $serial } 與第 { $other_row } 列的 { $other }。
    }
finding-roster-slot-unknown = { $serial } 的格位「{ $slot }」不是 1 到 999 的數字，已照原樣保留。
finding-roster-batch-unknown = { $serial } 的批次「{ $batch }」還不存在，匯入時會新增。若是筆誤，請先更正名稱。
finding-roster-date-unreadable = 無法確定 { $serial } 的「{ $column }」日期「{ $value }」是哪一天，已照原樣保留。
finding-roster-not-an-ipad = { $serial } 的機型是「{ $model }」，看起來不是 iPad。已保留，請確認是否應該列入。

error-roster-empty = 這個檔案是空的。請選擇有清單的檔案。
error-roster-too-large = 這個檔案有 { $megabytes } MB，超過上限 { $limit } MB，因此沒有讀取。請只留下 iPad 清單再試一次。
error-roster-unpacked-too-large = 這個活頁簿解壓縮後太大（超過 { $limit } MB），因此沒有讀取。請把清單另存為 CSV。
error-roster-too-many-rows = 這個清單超過 { $limit } 列，因此沒有讀取。請分成幾個檔案。
error-roster-too-many-cells = 這個清單超過 { $limit } 個儲存格，因此沒有讀取。請刪除不需要的欄與列，或另存為 CSV。
error-roster-encrypted = 這個活頁簿有密碼保護，無法讀取。請用試算表程式打開，移除密碼後另存新檔。
error-roster-numbers = 無法直接讀取 Numbers 文件。請在 Numbers 選擇「檔案」>「輸出至」> CSV 或 Excel。
error-roster-xlsb = 無法讀取二進位 Excel 活頁簿（.xlsb）。請在 Excel 另存為 .xlsx 或 CSV。
error-roster-pdf = 無法讀取 PDF。請向提供者索取試算表檔案，或拷貝序號後貼上。
error-roster-zip = 這是 ZIP 壓縮檔，裡面沒有活頁簿。請先解壓縮，再選擇裡面的清單。
error-roster-other-document = 這是文書或簡報檔，不是試算表。請把表格拷貝到試算表，再存檔。
error-roster-no-table = 這個網頁裡沒有表格。請重新下載，並確認您已登入。
error-roster-binary = 這不是清單檔案，因此沒有讀取。請選擇 CSV、Excel、OpenDocument 或文字檔。
error-roster-damaged = 這個檔案看起來是「{ $format }」，但不完整或已損壞，因此沒有讀取任何資料。請重新下載，或用試算表程式打開後另存新檔。
error-roster-sheet-unknown = 活頁簿裡沒有名為「{ $sheet }」的工作表。
error-roster-no-such-row = 第 { $row } 列是空的，不能當作標題列。
error-roster-no-such-column = 清單裡沒有第 { $column } 欄。
error-roster-column-refused = 「{ $column }」欄含有密碼或略過碼，不能對應到任何項目。
error-roster-write = 無法產生清單檔案。沒有寫入任何內容。請減少列數，或改用 CSV。
