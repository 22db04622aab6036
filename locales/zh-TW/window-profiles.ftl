# 「描述檔」畫面：資料庫、檢查結果、輸出。

## 資料庫。

profiles-count = { $count } 個描述檔
profiles-library = 學校的描述檔
profiles-open = 打開檔案⋯
profiles-new = 新增描述檔⋯
profiles-drop = 將 .mobileconfig 檔拖到這裡，或點此選擇
profiles-none = 還沒有描述檔
profiles-none-text = 描述檔存放 iPad 的設定，例如 Wi-Fi、限制和主畫面。您可以從學校範本開始，也可以打開手邊的 .mobileconfig 檔。
profiles-choose = 選擇描述檔
profiles-choose-text = 請在左側選擇要檢視或更改的描述檔，或從範本新增，也可以將 .mobileconfig 檔拖到視窗任何位置。
profiles-revision = 第 { $revision } 版
profiles-revision-when = 第 { $revision } 版，{ $when }
profiles-unsaved = 尚未儲存
profiles-edited = 已更改
profiles-practice = 練習
profiles-encrypted = 已為單台 iPad 加密
profiles-signed = 已簽署
profiles-errors = { $count } 個錯誤
profiles-warnings = { $count } 個警告
profiles-unreadable = 無法讀取
profiles-nothing-in-it = 還沒有內容
profiles-itself = 描述檔
profiles-yes = 是
profiles-no = 否
profiles-empty-text = （空白）
profiles-bytes = { $count } 位元組，{ $digest }
profiles-secret-changed = 密碼已變更

## 打開的描述檔。

profiles-save = 儲存
profiles-save-as = 儲存為第 { $revision } 版
profiles-saved = 已將「{ $name }」儲存為第 { $revision } 版。
profiles-same = 「{ $name }」與第 { $revision } 版相同，沒有儲存。
profiles-export = 輸出⋯
profiles-more = 此描述檔的更多動作
profiles-rename = 更改名稱⋯
profiles-copy = 製作副本⋯
profiles-close = 關閉
profiles-remove = 移除⋯
profiles-aside = 詳細資訊
profiles-aside-count = 詳細資訊（{ $count }）
profiles-or-more = { $count }+
profiles-about = 關於此描述檔
profiles-tab-findings = 檢查
profiles-tab-xml = XML
profiles-tab-changes = 變更
profiles-tab-used = 用於
profiles-tab-ipad = 單台

## 檢查結果。

profiles-sound = 沒有需要注意的問題
profiles-sound-text = 檢查條件：受監管的 iPad、以連接線安裝、沒有 MDM 伺服器。
profiles-mend = 修正
profiles-mend-all = 修正 { $count } 個問題
profiles-secret-gone = 這裡存放的密碼已經不在了。請重新輸入並儲存。
profiles-show-ipads = 顯示這 { $count } 台 iPad
profiles-signature = 簽章
profiles-signer-unknown = 簽署者不明
profiles-until = 有效期限至 { $date }
profiles-trust = 這裡只驗算簽章本身，並未確認這台 Mac 是否信任該憑證。更改並儲存後會移除簽章，輸出時可重新簽署。

## XML 與變更。

profiles-xml-find = 在 XML 中尋找
profiles-xml-next = 下一個
profiles-xml-none = 找不到
profiles-xml-at = 第 { $at } 個，共 { $count } 個
profiles-xml-shortened = 這裡縮短了較長的資料，檔案中是完整的。
profiles-from = 從
profiles-to = 到
profiles-now = 目前的內容
profiles-against-choose = 與檔案比較⋯
profiles-against-file = 與「{ $file }」比較：此描述檔相對的內容。
profiles-against-back = 返回版本比較
profiles-changes-new = 儲存此描述檔之後才能比較。
profiles-changes-none = 沒有差異。
profiles-change-added = 新增
profiles-change-removed = 移除
profiles-change-changed = 更改
profiles-change-moved = 移動

## 使用之處與單台預覽。

profiles-used-new = 儲存之後，藍圖就能使用此描述檔。
profiles-used-blueprints = 藍圖
profiles-used-batches = 批次
profiles-used-ipads = 在 iPad 上
profiles-used-none = 無
profiles-used-ipads-none = 目前沒有 iPad 記錄為已安裝。
profiles-used-pinned = 固定使用第 { $revision } 版
profiles-used-newest = { $count } 台 iPad 為最新的第 { $revision } 版
profiles-used-old = { $count } 台 iPad 仍為第 { $revision } 版
profiles-ipad-same = 這個描述檔在每一台 iPad 上都相同。
profiles-ipad-own = 每一台 iPad 都有自己的檔案，大括號裡的字會換成該台的資料。
profiles-ipad-find = 序號、財產編號、名稱或保管人
profiles-ipad-none = 沒有符合的 iPad。
profiles-ipad-other = 選擇其他 iPad
profiles-ipad-missing = 名冊裡沒有資料
profiles-ipad-no-file = 名冊補齊缺少的資料之前，無法為這台 iPad 製作檔案。

## 工作表。

profiles-name = 名稱
profiles-name-hint = 請用校內習慣的叫法。之後可以更改，iPad 是以識別碼辨識描述檔。
profiles-name-title = 儲存此描述檔
profiles-name-text = 密碼會另外安全存放，其餘內容存入資料庫。若已有相同識別碼的描述檔，會成為它的新版本。
profiles-rename-title = 更改「{ $name }」的名稱
profiles-rename-text = iPad 仍會視為同一個描述檔，使用它的藍圖也會一併更新。
profiles-rename-unsaved = 請先儲存更改，再更改名稱。
profiles-rename-go = 更改名稱
profiles-copy-title = 製作「{ $name }」的副本
profiles-copy-text = 副本有自己的識別碼，因此 iPad 可以同時安裝兩者，內部的參照關係也會保留。
profiles-copy-unsaved = 請先儲存更改，副本才會包含這些內容。
profiles-copy-name = { $name } 副本
profiles-copy-go = 製作副本
profiles-leave-title = 要儲存「{ $name }」的更改嗎？
profiles-leave-text = 若不儲存，上一版之後的更改將會遺失。資料庫會保留每一版。
profiles-leave-new = 若不儲存，這個描述檔將會遺失。
profiles-leave-drop = 不儲存
profiles-newer-title = 已有較新的第 { $revision } 版
profiles-newer-go = 將我的內容儲存為第 { $revision } 版
profiles-remove-title = 要從資料庫移除「{ $name }」嗎？
profiles-remove-text = 描述檔會離開資料庫。各版本仍保留在紀錄中，已安裝的 iPad 不受影響。
profiles-remove-blueprints = { $count } 份藍圖用到它，移除後會缺少：{ $names }。
profiles-remove-ipads = 有 { $count } 台 iPad 已安裝。
profiles-remove-go = 移除
profiles-check-title = { $count } 個描述檔檔案
profiles-check-open = 打開

## 新增描述檔。

profiles-new-title = 要為 iPad 設定什麼？
profiles-new-text = 每個範本會問幾個問題並製作描述檔，之後仍可更改。
profiles-new-back = 其他範本
profiles-new-go = 製作
profiles-blank = 空白描述檔
profiles-blank-text = 從空白開始，自行加入 Apple 為 iPad 記載的任何設定內容。
profiles-blank-name = 新描述檔
profiles-question-needed = { $label }（必填）
profiles-question-example = 例如 { $example }
profiles-question-lines = 每行一個。
profiles-question-more = 加入一列
profiles-question-less = 移除此列
profiles-question-choose = 選擇檔案⋯
profiles-no-file = 尚未選擇檔案
profiles-app-find = App 名稱或套件識別碼
profiles-app-more = 加入
profiles-app-less = 移除 { $name }

## 輸出。

profiles-export-title = 輸出「{ $name }」
profiles-export-unsaved = 請先儲存更改，檔案才會與資料庫的版本一致。
profiles-export-shape = 輸出方式
profiles-export-each = 為批次中的每一台 iPad 各輸出一個檔案
profiles-export-each-hint = 大括號裡的字會換成各台的資料，並建立新的檔案夾。
profiles-export-one = 單一檔案，保留大括號裡的字
profiles-export-one-hint = 適合保存或轉交；直接安裝時 iPad 會顯示大括號。
profiles-export-batch = 批次
profiles-export-no-batch = 還沒有批次。請先在名冊將 iPad 編入批次。
profiles-export-seal = 簽章
profiles-export-unsigned = 不簽署
profiles-export-unsigned-hint = Apple Configurator 一樣可以安裝，iPad 會顯示「未簽署」。
profiles-export-kept = 以「{ $subject }」簽署
profiles-export-p12 = 以 .p12 簽署
profiles-export-p12-hint = iPad 會顯示簽署者。鎖定的描述檔之後只能由同一簽署者的版本取代。
profiles-export-choose = 選擇 .p12⋯
profiles-export-password = .p12 的密碼
profiles-export-secrets = 此描述檔包含 { $count } 個密碼或金鑰
profiles-export-include = 寫入檔案
profiles-export-include-hint = 拿到檔案的人都能看到。檔案會設為只有您的帳號可以打開。
profiles-export-leave = 不寫入
profiles-export-leave-hint = 安裝描述檔時 iPad 會要求輸入。
profiles-export-go = 輸出⋯
profiles-export-done =
    { $count ->
        [1] 已輸出「{ $file }」。
       *[other] 已將 { $count } 個檔案輸出到「{ $file }」。
    }
profiles-export-private = 檔案內含可直接讀取的密碼。請勿交給他人，安裝後請刪除。
profiles-export-next = 在 Apple Configurator 選擇 iPad，再選擇「加入」>「描述檔」，然後選擇這個檔案。
profiles-export-reveal = 在 Finder 中顯示
