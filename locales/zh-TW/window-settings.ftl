### 視窗：設定。

settings-sections = 設定的項目
settings-section-general = 一般
settings-section-school = 學校
settings-section-people = 人員
settings-section-tools = 工具
settings-section-secrets = 機密資料
settings-section-backups = 備份
settings-section-forget = 移除班級個資
settings-section-practice = 練習
settings-section-about = 關於
settings-done = 完成
settings-no-ledger = 打開紀錄檔後才能設定這一項。

## 一般
settings-window = 視窗
settings-paper = 紙本
settings-paper-language = 紙本的語言
settings-paper-same = 與視窗相同
settings-paper-size = 紙張
settings-paper-a4 = A4（210 × 297 公釐）
settings-paper-letter = US Letter（8.5 × 11 英吋）
settings-paper-hint = 檢核表與序號清單都以此為準；列印個別文件時仍可另外選擇。

## 學校
settings-school-name = 學校名稱
settings-school-name-hint = 會出現在紙本、描述檔和資料包裡。
settings-school-identifier = 識別碼
settings-school-identifier-hint = 每個新描述檔的識別碼都以此開頭。
settings-school-change = 您正在更改識別碼
settings-school-change-text = 資料庫裡現有的描述檔會保留原本的識別碼，Apple Configurator 仍會直接更新。之後新增的描述檔會使用新的識別碼。如果重新製作已經裝在 iPad 上的描述檔，新的會與舊的並存，不會取代舊的。
settings-school-saved = 已儲存

## 人員
settings-people-now = 目前的操作人員
settings-people-hint = 之後記錄的每一步都會附上這個姓名。
settings-people-nobody = 不指定
settings-people-erased = 姓名已移除
settings-people-none = 還沒有輸入任何人員。
settings-people-add = 加入人員
settings-people-name = 姓名
settings-people-add-go = 加入
settings-people-rename = 更改姓名⋯
settings-people-rename-who = 更改 { $name } 的姓名
settings-people-rename-text = 這個人先前的紀錄都會保留，並改以新的姓名顯示。
settings-people-rename-go = 更改

## 工具
settings-tools-text = Companion 透過 Apple Configurator 附的 cfgutil 讀取 iPad。沒有 cfgutil 也能手動進行，Companion 會逐步引導您操作。
settings-tools-looking = 正在尋找⋯
settings-tools-macos = macOS
settings-tools-configurator = Apple Configurator
settings-tools-cfgutil = cfgutil
settings-tools-version = 版本 { $version }
settings-tools-version-unknown = 已安裝，但無法讀取版本
settings-tools-found = 已找到
settings-tools-not-found = 找不到
settings-tools-needs-mac = 需要 Mac
settings-tools-needs-mac-text = Apple Configurator 和 cfgutil 只有 Mac 版本。其他功能在這台電腦上都能使用。
settings-tools-chosen = 您選擇的檔案
settings-tools-looked-at = 尋找過的位置
settings-tools-place-missing = 沒有檔案
settings-tools-place-not-executable = 無法執行
settings-tools-place-usable = 找到了
settings-tools-choose = 選擇其他檔案⋯
settings-tools-forget = 使用自動找到的
settings-tools-again = 重新尋找
settings-tools-practice = 練習時絕不會啟動 cfgutil。

## 機密資料
settings-secrets-text = 密碼和私密金鑰不會出現在紀錄檔、備份、系統日誌或紙本上，而是存放在這裡：
settings-secrets-keychain = 這台 Mac 的「登入」鑰匙圈，名稱為「{ $service }」。可以用「鑰匙圈存取」查看。
settings-secrets-file = 紀錄檔旁邊的 { $file }，只有您的帳號可以讀取。
settings-secrets-holds = 存放的內容
settings-secrets-profiles =
    { $count ->
        [0] 沒有描述檔的密碼
       *[other] { $count } 個描述檔的密碼：{ $names }
    }
settings-secrets-identities =
    { $count ->
        [0] 沒有監管身分的私密金鑰
       *[other] { $count } 個監管身分的私密金鑰
    }
settings-secrets-backup = 紀錄檔的備份不含機密資料。請依事前檢查（P13）將監管身分的 .p12 另外存放兩份，並把 Wi-Fi 密碼記在學校保管密碼的地方。
settings-secrets-reveal = 在 Finder 中顯示

## 備份
settings-backups-text = 使用 Companion 的每一天以及結束 App 時都會自動備份，並挑選保留十四份。
settings-backups-list = 備份
settings-backups-none = 還沒有備份。
settings-backups-make = 立即備份
settings-backups-making = 備份中⋯
settings-backups-made = 已完成備份：{ $name }
settings-backups-reveal = 在 Finder 中顯示
settings-backups-file = 從檔案回復⋯
settings-backups-good = 完好
settings-backups-bad = 無法使用
settings-backups-size = { $megabytes } MB
settings-backups-lines = { $count } 筆紀錄
settings-backups-restore = 回復⋯
settings-backups-restore-name = 回復 { $when } 的備份
settings-restore-title = 要回到 { $when } 嗎？
settings-restore-title-file = 要回到「{ $name }」嗎？
settings-restore-lost =
    { $count ->
        [0] 這份備份包含所有紀錄，不會遺失任何資料。
       *[other] 之後記錄的 { $count } 筆紀錄將不在紀錄檔裡。
    }
settings-restore-lost-unknown = 這份備份之後的紀錄將不在紀錄檔裡。
settings-restore-aside = 目前的紀錄檔不會刪除，會以另外的名稱保留在同一個檔案夾，需要時可以找回。
settings-restore-secrets = 密碼和金鑰不受影響。
settings-restore-go = 回復
settings-restore-busy = 回復中⋯
settings-restored = 已回復。原有的紀錄檔保留為 { $name }。
settings-restored-plain = 已回復。

## 移除班級個資
settings-forget-text = 班級畢業後，學生的姓名就不該留在這裡。移除班級個資會一次從所有地方永久清除這些姓名。
settings-forget-none = 還沒有 iPad 屬於任何班級。
settings-forget-class = 班級
settings-forget-choose = 選擇班級
settings-forget-option =
    { $devices ->
        [0] { $class }（曾有 { $past } 台）
       *[other] { $class }（{ $devices } 台 iPad）
    }
settings-forget-goes = 將移除
settings-forget-field = { $field }：{ $count } 台 iPad，包括清單和搜尋
settings-forget-texts = 共 { $count } 個姓名和備註，包括紀錄裡的
settings-forget-copies =
    { $count ->
        [0] 沒有需要改寫的備份
       *[other] 改寫 { $count } 個備份和保留檔，移除同樣的內容
    }
settings-forget-past = 有 { $count } 台 iPad 已離開這個班級；當時寫下的內容會移除，之後的內容會保留。
settings-forget-nothing = 這個班級已經沒有可移除的內容。
settings-forget-stays = 將保留
settings-forget-stays-devices = iPad 的序號、財產編號、進度和日期
settings-forget-stays-journal = 每一筆紀錄，仍可驗證，但不含姓名
settings-forget-stays-outside = 已經列印、輸出或拷貝到別處的內容，Companion 無法處理
settings-forget-type = 確定要移除時，請輸入班級名稱：{ $class }
settings-forget-go = 永久移除班級個資
settings-forget-busy = 移除中⋯
settings-forgotten = 已移除 { $class } 的個資：清除了 { $texts } 個姓名和備註，改寫了 { $copies } 個備份。
settings-forgotten-left = 下列檔案無法改寫，裡面可能還有姓名。請自行檢查並刪除：{ $files }

## 練習
settings-practice-here = 目前在練習學校，這裡的一切都不是真的。
settings-practice-own-here = 目前在貴校自己的紀錄檔。
settings-practice-text = 練習和貴校是兩個分開的紀錄檔，絕不會混在一起。
settings-practice-go = 開始練習
settings-practice-go-text = 打開有三十台虛構 iPad 的練習學校。貴校的紀錄檔會關閉，內容不變。
settings-practice-back = 回到本校
settings-practice-back-text = 關閉練習學校。內容會保留，之後可以再回來。
settings-practice-own = 開始使用本校
settings-practice-own-text = 建立貴校自己的空白紀錄檔。練習學校的內容不變。
settings-practice-anew = 重新開始練習⋯
settings-practice-anew-text = 收起先前的練習，回到練習學校第一天的樣子。
settings-anew-title = 要重新開始練習嗎？
settings-anew-text = 先前的練習會保留在同一個檔案夾，不會刪除。貴校的紀錄檔不受影響。
settings-anew-go = 重新開始

## 關於
settings-about-name = Configurator Companion
settings-about-text = 搭配 Apple Configurator 使用，從回收到點交，掌握每一台 iPad。
settings-about-version = 版本 { $version }
settings-about-untried = 尚未在實機上試過
settings-about-untried-text = 這個版本在製作和測試時沒有 Mac、iPad 或 cfgutil 可用。請先用兩台 iPad 試做全部步驟（事前檢查 P18），並核對畫面上的說明與實際情況是否相符。
settings-about-ledger = 紀錄檔
settings-about-licence = 授權
settings-about-licence-text = Companion 是採用 { $licence } 授權的自由軟體。
settings-about-parts = 第三方元件
settings-about-parts-text = 這個 App 使用了 { $count } 個第三方元件，各自適用其授權條款。
settings-about-trademark = Apple、Apple Configurator、Apple 校務管理、iPad、iPadOS 和 Mac 是 Apple Inc. 的商標。Companion 不是 Apple 的產品。
