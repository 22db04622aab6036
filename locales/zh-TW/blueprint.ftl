# 藍圖：範例、錯誤、檢查結果、執行計畫與步驟表。

## 範例藍圖。

blueprint-starter-elementary-title = 國小（充電車共用）
blueprint-starter-elementary-what = 準備國小共用的 iPad：監管、Wi-Fi、限制、過濾與鎖定畫面訊息。
blueprint-starter-junior-high-title = 國中（一人一機）
blueprint-starter-junior-high-what = 準備國中學生的 iPad，課堂常用的功能保持開啟。
blueprint-starter-staff-title = 教職員
blueprint-starter-staff-what = 準備教職員的 iPad：密碼規則與最必要的限制。

## 讀取與寫入藍圖的錯誤。

error-blueprint-too-large = 檔案太大（{ $bytes } 個位元組），不像是藍圖，所以沒有讀取。請確認是否選對檔案。
error-blueprint-too-deep = 檔案的結構層數太多，不像是藍圖，所以沒有讀取。請確認是否選對檔案。
error-blueprint-syntax =
    { $line ->
        [0] 檔案不是 TOML 也不是 JSON，所以沒有讀取。請確認是否選對檔案。
       *[other] 第 { $line } 行有錯：檔案不是正確的 TOML 或 JSON，所以沒有讀取。請修正這一行。
    }
error-blueprint-form = 檔案缺少藍圖需要的內容，或內容的種類不對（{ $what }）。檔案沒有讀取，也沒有變更。
error-blueprint-version = 這份藍圖使用第 { $version } 版格式，要用較新的 Companion 才能打開。檔案沒有變更。
error-blueprint-no-toml = 藍圖裡有 TOML 無法表示的內容，所以沒有寫出檔案。請改存成 JSON。

## 藍圖的檢查結果。

finding-blueprint-unknown-key = Companion 不認得「{ $key }」。會原樣保留，但沒有作用。
finding-blueprint-no-organization = 還沒有指定組織，「準備」無法完成。請填入 Configurator「設定」裡的組織名稱。
finding-blueprint-not-supervised = 這份藍圖不監管 iPad，多數限制、鎖定畫面訊息與主畫面佈局都不會生效。請開啟監管。
finding-blueprint-pairing-allowed = 任何電腦都能以連接線存取這些 iPad。若學生會帶回家，請考慮關閉；關閉後務必保管好監管身分。
finding-blueprint-lane-1-adds = 路徑 1 不勾選「將裝置加入 Apple 校務管理」：勾選後 Configurator 只會提供「新增伺服器」。請取消勾選，或改用路徑 2。
finding-blueprint-lane-2-does-not-add = 路徑 2 的第一輪必須勾選「將裝置加入 Apple 校務管理」，否則不會加入。請勾選，或改用路徑 1。
finding-blueprint-lane-2-activates = 路徑 2 必須取消勾選「啟用並完成註冊」，否則「準備」會中途失敗。
finding-blueprint-enrolls-in-mdm = 這份藍圖選了 MDM 伺服器。情境 B 沒有伺服器，請選「不要註冊 MDM」。
finding-blueprint-already-in-asm = 有 { $count } 台 iPad 已在 Apple 校務管理，再次加入會失敗。請改用路徑 1。
finding-blueprint-still-assigned = 有 { $count } 台 iPad 仍指派給伺服器，會拒絕手動監管（錯誤 33004）。請先在 Apple 校務管理取消指派，不要釋放。
finding-blueprint-pane-unknown = 這個 cfgutil 的清單裡沒有步驟「{ $pane }」，所以不會跳過。請改用清單上的名稱，或刪除。
finding-blueprint-pane-of-payload = 「{ $pane }」是描述檔使用的步驟名稱，「準備」用的是另一份清單。請改用「準備」的名稱。
finding-blueprint-no-profiles = 這份藍圖沒有描述檔：iPad 會受監管，但沒有 Wi-Fi 與限制。請加入描述檔。
finding-blueprint-profile-unknown = 找不到描述檔「{ $profile }」。請先建立或加入，或從藍圖移除。
finding-blueprint-profile-twice = 描述檔「{ $profile }」出現兩次。請只保留一個。
finding-blueprint-profile-old = 藍圖指定「{ $profile }」的第 { $revision } 版，最新的是第 { $newest } 版。要用最新版，請修改藍圖。
finding-blueprint-revision-unknown = 「{ $profile }」沒有第 { $revision } 版，最新的是第 { $newest } 版。請更正。
finding-blueprint-profile-needs-supervision = 「{ $profile }」含有 { $type }，未受監管的 iPad 會拒絕安裝。請開啟監管，或移除這個描述檔。
finding-blueprint-no-wifi = 沒有任何描述檔提供 Wi-Fi：App 無法下載，iPad 也可能停在 Wi-Fi 畫面。請加入 Wi-Fi 描述檔，並放在第一個。
finding-blueprint-wifi-not-first = 「{ $profile }」含有 Wi-Fi，但不是第一個。請移到最前面，後面的步驟才有網路。
finding-blueprint-no-network-profile = 沒有選擇網路描述檔，iPad 可能停在 Wi-Fi 畫面等人操作。請選一個 Wi-Fi 描述檔。
finding-blueprint-network-profile-unknown = 找不到網路描述檔「{ $profile }」。請先建立，或改選其他描述檔。
finding-blueprint-network-profile-no-wifi = 網路描述檔「{ $profile }」沒有 Wi-Fi 設定。請選有 Wi-Fi 的描述檔。
finding-blueprint-network-profile-not-in-list = 網路描述檔「{ $profile }」不在這份藍圖的描述檔清單裡，資料包不會包含它的檔案。請把它加入清單，或改選清單裡的描述檔。
finding-blueprint-home-screen-unknown = 找不到主畫面描述檔「{ $profile }」。請先建立，或改選其他描述檔。
finding-blueprint-home-screen-no-layout = 「{ $profile }」沒有主畫面佈局。請選有主畫面佈局的描述檔。
finding-blueprint-home-screen-not-in-list = 主畫面描述檔「{ $profile }」不在這份藍圖的描述檔清單裡，不會安裝到 iPad。請把它加入清單，或改選清單裡的描述檔。
finding-blueprint-unlock-token-off = 沒有儲存解鎖代號：忘記密碼時只能清除 iPad。請開啟「Save Unlock Token」（儲存解鎖代號）。
finding-blueprint-rename-first = 「{ $profile }」禁止更改名稱，安裝後連 Configurator 也無法改名。執行計畫與步驟表都會先命名，再安裝這個描述檔；請照順序進行。
finding-blueprint-name-placeholder-unknown = 名稱樣式裡的 { $placeholder } 不是佔位文字，會原樣出現在名稱中。請更正。
finding-blueprint-name-for-all = 全部 { $count } 台 iPad 都會叫做「{ $name }」。請加入佔位文字，例如 {"{"}serial{"}"} 或 {"{"}seat{"}"}。
finding-blueprint-licences-short = 「{ $app }」需要 { $needed } 個授權，目前有 { $owned } 個，還差 { $missing } 個。請在 Apple 校務管理取得或移入授權。
finding-blueprint-licences-unknown = 不知道「{ $app }」有多少授權（需要 { $needed } 個）。請到 Apple 校務管理查看後填入。
finding-blueprint-bundle-id = 「{ $id }」不是套件識別碼（{ $app }）。正確的寫法類似 com.apple.Pages。
finding-blueprint-app-twice = App「{ $app }」出現兩次。請只保留一個。

## cfgutil 執行計畫的標題。僅供閱讀，不會執行。

blueprint-plan-read = 讀取目前的狀態
blueprint-plan-lane-2 = 路徑 2：請先在 Configurator 完成第一輪（加入 Apple 校務管理），cfgutil 做不到
blueprint-plan-erase = 清除 iPad。所有資料都會消失
blueprint-plan-guards-open = 還有項目沒有勾選，所以不列出清除與準備的步驟。請先處理好資料、登出與取消指派。
blueprint-plan-prepare = 準備：監管、組織、要跳過的步驟
blueprint-plan-unlock-token = 讀取解鎖代號。輸出的內容是機密資料，請勿貼到別處
blueprint-plan-rename = 命名為「{ $name }」
blueprint-plan-name-missing = 無法命名：名冊裡沒有 { $placeholder }，請先補上
blueprint-plan-wallpaper = 設定背景圖片
blueprint-plan-profile =
    { $revision ->
        [0] 安裝描述檔 { $number }：{ $profile }
       *[other] 安裝描述檔 { $number }：{ $profile }（第 { $revision } 版）
    }
blueprint-plan-apps = 在 Configurator 加入 { $count } 個 App；cfgutil 不會指派授權
blueprint-plan-restart = 重新啟動
blueprint-plan-verify = 讀取並比對：監管、組織、名稱、描述檔、App

## 步驟表：在 Apple Configurator 裡的點選。選單名稱可能因版本而不同。

blueprint-section-mac = 在這台 Mac 上（只做一次）
blueprint-section-first-round = 路徑 2 的第一輪：加入 Apple 校務管理
blueprint-section-blueprint = 製作藍圖
blueprint-section-apply = 套用到 iPad
blueprint-sheet-sign-in = 打開 Apple Configurator，選「帳號」>「登入」（有些版本是「帳戶」>「登入」），用可以管理裝置與授權的帳號登入。聯合驗證的管理員無法登入。
blueprint-sheet-organization = 選「設定」>「組織」，確認有「{ $organization }」。如果沒有，請按加號新增，並選「產生新的監管身分」；在第二台 Mac 上，請改為匯入既有的監管身分。
blueprint-sheet-identity = 輸出監管身分（.p12），存放在兩個地方。一旦遺失，所有 iPad 都要清除並重新準備。
blueprint-sheet-first-round = 選取要加入的 iPad，按「準備」。這一輪不使用藍圖。
blueprint-sheet-manual = 選「手動設定」。
blueprint-sheet-add-ticked = 勾選「將裝置加入 Apple 校務管理」。
blueprint-sheet-activate-unticked = 取消勾選「啟用並完成註冊」。
blueprint-sheet-add-unticked = 不要勾選「將裝置加入 Apple 校務管理」。
blueprint-sheet-new-server = 選「新增伺服器」，名稱自訂，網址填一個暫代的網址。出現無法驗證網址的訊息是正常的：按「下一步」繼續，不要加入憑證。
blueprint-sheet-supervise = 勾選「監管裝置」。
blueprint-sheet-no-supervision = 不要勾選「監管裝置」。這份藍圖不監管 iPad。
blueprint-sheet-pairing-unticked = 取消勾選「允許裝置與其他電腦配對」。之後只有持有監管身分的 Mac 能以連接線存取這些 iPad。
blueprint-sheet-pairing-ticked = 勾選「允許裝置與其他電腦配對」。
blueprint-sheet-no-mdm = 伺服器選「不要註冊 MDM」。
blueprint-sheet-choose-organization = 組織選「{ $organization }」。
blueprint-sheet-panes = 在設定輔助程式的步驟清單中，跳過這 { $count } 個：{ $panes }。
blueprint-sheet-panes-shown = 設定輔助程式的步驟全部保留。
blueprint-sheet-language = 語言選 { $language }，地區選 { $region }（如果 Configurator 有問）。
blueprint-sheet-network = 在「選擇網路描述檔」選「{ $profile }」。
blueprint-sheet-no-network = 「選擇網路描述檔」留空。iPad 可能停在 Wi-Fi 畫面等人操作，請安排人手。
blueprint-sheet-first-prepare = 按「準備」。這一步會清除 iPad，按下前請再核對一次序號。
blueprint-sheet-in-asm = 到 Apple 校務管理，確認這些序號已出現在「Apple Configurator」來源下。
blueprint-sheet-leave-unassigned = 先不要指派給任何伺服器。接著用下面的藍圖做第二輪。
blueprint-sheet-new = 選「檔案」>「新增藍圖」，命名為「{ $name }」。選取這份藍圖，再做以下步驟。
blueprint-sheet-prepare = 選取藍圖，按「準備」。
blueprint-sheet-unlock-token = 在「動作」>「進階」開啟「Save Unlock Token」（儲存解鎖代號）。代號只存在這台 Mac，請記得備份。
blueprint-sheet-wallpaper = 在「動作」>「修改」>「背景圖片」選「{ $file }」。
blueprint-sheet-home-screen = 主畫面佈局由描述檔「{ $profile }」提供，不必另外設定。
blueprint-sheet-profile =
    { $revision ->
        [0] 「加入」>「描述檔」，第 { $number } 個：{ $profile }
       *[other] 「加入」>「描述檔」，第 { $number } 個：{ $profile }（第 { $revision } 版）
    }
blueprint-sheet-profile-named =
    { $revision ->
        [0] 命名完畢後，選取所有 iPad，「加入」>「描述檔」，第 { $number } 個：{ $profile }。它禁止更改名稱，所以不放進藍圖。
       *[other] 命名完畢後，選取所有 iPad，「加入」>「描述檔」，第 { $number } 個：{ $profile }（第 { $revision } 版）。它禁止更改名稱，所以不放進藍圖。
    }
blueprint-sheet-profile-each = 一次只選取一台 iPad，「加入」>「描述檔」，第 { $number } 個：{ $profile }。每台 iPad 的檔案都不同，放在資料包的 per-ipad 檔案夾，請依序號選取。
blueprint-sheet-name-each = 逐台命名：選取一台 iPad，「動作」>「修改」>「裝置名稱」，依「{ $pattern }」輸入它的名稱。各台的名稱可在這份藍圖的「執行計畫」中查看。
blueprint-sheet-app = 「加入」>「App」：{ $app }（{ $id }）。需要 { $needed } 個授權，目前有 { $owned } 個。
blueprint-sheet-app-uncounted = 「加入」>「App」：{ $app }（{ $id }）。需要 { $needed } 個授權，目前有幾個還沒填。
blueprint-sheet-done = 按「完成」離開藍圖。
blueprint-sheet-connect =
    { $count ->
        [0] 連接 iPad，等到全部出現。先從 8 到 10 台開始。
       *[other] 連接 iPad（這個批次共 { $count } 台），等到全部出現。先從 8 到 10 台開始。
    }
blueprint-sheet-apply =
    選取 iPad，按「藍圖」，選「{ $name }」，再按「套用」。這一步會清除 iPad；Configurator 說某台 iPad 已經設定過時，請選「清除」。請依序號核對，只選取已確認要清除的 iPad。
blueprint-sheet-names =
    選「動作」>「修改」>「裝置名稱」，照「{ $pattern }」輸入；序號的位置請選用 Configurator 的序號變數。
blueprint-sheet-restart = 將每台 iPad 重新啟動。
blueprint-sheet-verify =
    逐台檢查：「設定」最上方顯示受監管、能連上 Wi-Fi、能打開 App、限制確實有效。
