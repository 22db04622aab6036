### 視窗：紀錄。

toolbar-find-line = iPad、人員、備註、名稱
journal-lines = { $count } 筆
journal-verify = 驗證⋯
journal-export = 輸出⋯
journal-filters = 篩選
journal-kind = 種類
journal-kind-all = 全部
journal-batch = 批次
journal-batch-all = 所有批次
journal-operator = 人員
journal-operator-all = 所有人
journal-operator-forgotten = 已移除的姓名
journal-since = 從
journal-until = 到
journal-only-device = 只看 { $serial }
journal-clear = 清除篩選
journal-list = 發生的事，由新到舊
journal-when = 時間
journal-what = 發生的事
journal-whom = 相關項目
journal-who = 人員
journal-none = 沒有符合的紀錄
journal-none-text = 可搜尋 iPad、保管人、備註或描述檔名稱，或移除篩選。
journal-more = 繼續讀取⋯
journal-undone = 已還原
journal-undone-by = 由第 { $position } 筆還原
journal-detail = 第 { $position } 筆
journal-detail-close = 關閉紀錄
journal-opens = 相關項目
journal-open-device = 打開 { $name } 的經歷
journal-open-batch = 顯示 { $name } 的 iPad
journal-open-profile = 打開描述檔 { $name }
journal-open-blueprint = 打開藍圖 { $name }
journal-open-preflight = 打開事前檢查
journal-open-deadlines = 打開期限
journal-filter-device = 只看 { $name } 的紀錄
journal-filter-batch = 只看 { $name } 的紀錄
journal-devices-more = 另外還有 { $count } 台 iPad
journal-whom-many = { $name } 等，另有 { $count } 台
journal-go-device = 經歷
journal-go-batch = iPad
journal-go-only = 只看這些
journal-machine = 儲存的原始內容
journal-machine-text = 姓名和備註在這裡只以封存形式出現，因此可以移除而不破壞鏈結。
journal-hash = 這一筆的雜湊值
journal-prev = 前一筆的雜湊值
journal-station = 鏈與編號
journal-id = 識別碼
journal-empty = 每一步都會記在這裡：時間、人員和依據。除了您選擇移除的姓名，內容絕不刪除。
journal-exported = 已把 { $count } 筆存到 { $file }
journal-export-title = 輸出紀錄
journal-export-text = 把全部紀錄寫成一個檔案，由舊到新，每行一個 JSON 物件，含所有雜湊值。姓名和備註維持封存。其他程式可以讀取並核對鏈結。
journal-export-go = 選擇位置⋯
journal-suggested = 紀錄 { $day }
verify-title = 驗證紀錄
verify-text = 讀取整本紀錄檔，互相核對四件事。不會變更任何內容。
verify-chain = 鏈：每一筆都接續前一筆。
verify-texts = 姓名與備註：與當初寫下的相同，或是有意移除。
verify-bodies = 描述檔、藍圖、憑證：每個版本都完整保存。
verify-lists = 清單：畫面顯示的與紀錄一致。
verify-go = 驗證
verify-busy = 正在驗證⋯
verify-stop = 停止
verify-stopped = 已停止。沒有結論，也沒有變更。
verify-progress = 第 { $done } 筆，共 { $of } 筆
verify-good = 紀錄完好：全部 { $lines } 筆都通過驗證。
verify-bad = 在 { $lines } 筆中找到 { $count } 個問題。
verify-more = 另外還有 { $count } 個
verify-head = 今天最後一筆的指紋。抄下或印出，日後可以證明之前的內容沒有被改過。
verify-what-now = 接下來怎麼做
verify-what-tables = 只有清單不一致，紀錄本身沒問題。請在下面重建清單，再驗證一次。
verify-what-journal = 請先停止作業。照原樣備份這個檔案，與「設定」裡最新的完好備份比較；備份完好就回復那份備份。重建清單沒有幫助：由被改過的紀錄做出的清單，不會比紀錄更可靠。
rebuild-title = 重建清單
rebuild-text = 視窗裡的所有清單都由紀錄產生。重建會一次清空並由每一筆重新產生，紀錄本身不變。只有清單與紀錄不一致時才需要。
rebuild-go = 重建
rebuild-busy = 正在重建⋯
rebuild-done = 已由 { $lines } 筆重建全部清單。
rebuild-unreadable = 有 { $count } 筆這個版本無法讀取，已略過。
error-journal-stopped = 已停止，沒有變更任何內容。

## 紀錄的種類
kinds-way = iPad 的進度
kinds-list = 名冊
kinds-batches = 批次
kinds-checks = 事前檢查
kinds-making = 描述檔、藍圖、文件
kinds-deadlines = 期限
kinds-school = 學校與紀錄檔
kind-moved = 變更進度
kind-blocked = 卡住
kind-ticked = 確認
kind-unticked = 取消確認
kind-undone = 還原 iPad 的步驟
kind-step-taken-back = 還原其他步驟
kind-lane-chosen = 選定路徑
kind-device-seen = 工作台偵測
kind-assigned = 保管人或位置
kind-profiles-installed = 安裝描述檔
kind-replaced = 替換
kind-roster-imported = 匯入名冊
kind-device-listed = 列入名冊
kind-device-changed = 名冊變更
kind-device-merged = 合併兩筆
kind-findings-kept = 留下疑點
kind-batch-created = 建立批次
kind-batch-changed = 變更批次
kind-batch-closed = 批次完成
kind-batch-removed = 移除批次
kind-device-batched = 編入批次
kind-preflight-ticked = 確認檢查項目
kind-preflight-unticked = 取消確認檢查項目
kind-preflight-probed = 這台 Mac 檢查
kind-limits-acknowledged = 限制說明
kind-profile-saved = 儲存描述檔
kind-profile-removed = 移除描述檔
kind-blueprint-saved = 儲存藍圖
kind-blueprint-removed = 移除藍圖
kind-identity-added = 監管身分
kind-identity-backed-up = 監管身分備份
kind-identity-retired = 停用監管身分
kind-file-exported = 儲存檔案
kind-kit-exported = 製作資料包
kind-document-printed = 列印文件
kind-deadline-set = 設定日期
kind-deadline-done = 完成期限
kind-deadline-removed = 移除日期
kind-practice-marked = 開始練習
kind-school-set = 學校
kind-operator-added = 新人員
kind-setting-set = 設定
kind-class-forgotten = 移除班級個資
kind-backup-made = 製作備份
kind-backup-restored = 回復備份

## 發生的事
event-practice-marked = 這本紀錄檔永久標示為練習用
event-school-set = 設定學校：{ $name }，{ $identifier }
event-operator-added =
    { $name ->
        [none] 新增一位人員
       *[other] 新增人員：{ $name }
    }
event-setting-set =
    { $key ->
        [deadlines_off] 關閉或恢復某些期限
        [paper_lang] 變更紙本的語言
        [paper_size] 變更紙張大小
        [cfgutil] 變更 cfgutil 的位置
       *[other] 變更設定：{ $key }
    }
event-roster-imported = 匯入名冊：{ $rows } 列，新增 { $new }，變更 { $changed }，略過 { $skipped }
event-device-listed = 列入名冊
event-device-changed =
    { $fields ->
        [none] 名冊資料有變更
       *[other] 名冊變更：{ $fields }
    }
event-device-merged = 兩筆合併為一筆；{ $absorbed } 是錯誤的序號
event-findings-kept =
    { $count ->
        [0] 已沒有疑點
       *[other] 留下 { $count } 個疑點
    }
event-device-seen =
    { $fields ->
        [none] 工作台看到這台 iPad
       *[other] 工作台看到並讀取：{ $fields }
    }
event-lane-chosen = 選定路徑：{ $lane }
event-moved = 從「{ $from }」到「{ $to }」
event-blocked = 卡住：{ $reason }
event-replaced = { $new } 替換了 { $old }
event-ticked = 已確認：{ $tick }
event-unticked = 取消確認：{ $tick }
event-undone = 還原：{ $what }
event-step-taken-back = 還原：{ $what }
event-assigned =
    { $how ->
        [kept] 交由 { $keeper } 保管
        [placed] 放到位置：{ $place }
       *[freed] 移除保管人與位置
    }
event-profiles-installed =
    { $profiles ->
        [none] 沒有描述檔
       *[other] 已安裝描述檔：{ $profiles }
    }
event-batch-created =
    { $day ->
        [none] 建立批次：{ $name }
       *[other] 建立批次：{ $name }，日期 { $day }
    }
event-batch-changed = 變更批次計畫：{ $name }
event-batch-closed = 批次完成：{ $name }
event-batch-removed = 移除批次：{ $name }
event-device-batched =
    { $batch ->
        [none] 移出批次
       *[other] 編入批次「{ $batch }」
    }
event-preflight-ticked = 已確認 { $item }：{ $check }
event-preflight-unticked = 取消確認 { $item }：{ $check }
event-preflight-probed = 這台 Mac 檢查 { $item } { $check }：{ $outcome }
event-limits-acknowledged =
    { $name ->
        [none] 已閱讀並確認限制說明
       *[other] { $name } 已閱讀並確認限制說明
    }
event-deadline-set = 設定日期：{ $what }，{ $on }
event-deadline-done =
    { $next ->
        [none] 已完成：{ $what }，{ $on }
       *[other] 已完成：{ $what }，{ $on }；下次 { $next }
    }
event-deadline-removed = 移除日期：{ $what }
event-profile-saved = 儲存描述檔 { $name }，第 { $revision } 版
event-profile-removed =
    { $name ->
        [none] 描述檔移出資料庫
       *[other] 描述檔 { $name } 移出資料庫
    }
event-blueprint-saved = 儲存藍圖 { $name }，第 { $revision } 版
event-blueprint-removed =
    { $name ->
        [none] 藍圖移出資料庫
       *[other] 藍圖 { $name } 移出資料庫
    }
event-identity-added = 加入監管身分：{ $subject }
event-identity-backed-up = 記錄監管身分備份：{ $place }
event-identity-retired = 停用監管身分：{ $subject }
event-file-exported =
    { $what ->
        [identity] 將監管身分（含私密金鑰）存成檔案：{ $file }
        [roster] 將名冊存成檔案：{ $file }
       *[profile]
            { $secrets ->
                [yes] 將描述檔（含密碼）存成檔案：{ $file }
               *[no] 將描述檔存成檔案：{ $file }
            }
    }
event-kit-exported =
    { $batch ->
        [none] 製作 { $devices } 台 iPad 的資料包
       *[other] 製作「{ $batch }」的資料包，{ $devices } 台 iPad
    }{ $secrets ->
        [yes] ，內含機密資料
       *[no] { "" }
    }
event-document-printed =
    { $batch ->
        [none] 列印或儲存：{ $document }
       *[other] 列印或儲存：「{ $batch }」的{ $document }
    }
event-class-forgotten = 移除 { $class } 的個資，{ $count } 台 iPad
event-backup-made = 製作備份：{ $file }
event-backup-restored = 由備份回復：{ $file }
event-unreadable = 這個版本無法讀取的紀錄
event-was-undone = 已還原
