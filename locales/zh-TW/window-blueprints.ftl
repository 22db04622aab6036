### 視窗：藍圖。

## 清單
making-new = 新增藍圖⋯
making-open-file = 打開檔案⋯
making-empty = 還沒有藍圖
making-empty-text = 藍圖說明一個批次的 iPad 要怎麼準備：監管、名稱、描述檔與 App。請從範本開始，再改成貴校的做法。
making-no-format = Apple 沒有公開藍圖的檔案格式。Companion 寫出的是自己的檔案，以及每一步怎麼操作的步驟表；Configurator 本身無法打開這些檔案。
making-line = 第 { $revision } 版 · { $when } · 描述檔 { $profiles } 個 · App { $apps } 個
making-line-used = 用於：{ $batches }
making-line-unused = 還沒有批次使用
making-ready = 可以使用
making-errors = { $count } 個錯誤
making-warnings = { $count } 個警告

## 新增，或從檔案加入
making-new-title = 新增藍圖
making-new-go = 建立藍圖
making-name = 藍圖名稱
making-name-example = 例如：國中 113
making-starter = 從哪個範本開始
making-which-fitting = 自動選用符合範本的描述檔
making-which-fitting-hint = 採用以指定範本製作的描述檔，並依藍圖範本的順序排列。
making-which-these = 自行選擇，依選取順序
making-file-title = 打開「{ $name }」
making-file-holds = 藍圖「{ $name }」，描述檔 { $profiles } 個，App { $apps } 個。
making-file-taken = 已經有名為「{ $name }」的藍圖
making-file-revision = 存成它的下一版
making-file-revision-hint = 先前的版本仍會保留。
making-file-other = 以其他名稱另存
making-file-keep = 加入藍圖

## 編輯畫面上方
making-back = 所有藍圖
making-save = 儲存
making-revert = 放棄變更
making-revision = 第 { $revision } 版，{ $when }
making-changed = 第 { $revision } 版，有變更
making-from-revision = 與第 { $revision } 版相同
making-for = 檢視對象
making-for-none = 不指定批次
making-for-batch = { $name }（{ $count } 台）
making-kit-after-save = 請先儲存；資料包以儲存的版本製作。
making-leave-title = 要儲存「{ $name }」的變更嗎？
making-leave-text = 不儲存的話，第 { $revision } 版之後的變更都會消失。
making-leave-drop = 不儲存

## 藍圖的版本與用途
making-used = 用在哪裡
making-used-nowhere = 還沒有批次採用，也沒有用它製作過資料包。
making-used-kits = 用它製作過 { $count } 份資料包。
making-revisions = 版本
making-begin = 以此為起點
making-begin-from = 以第 { $revision } 版為起點
making-copy = 製作副本⋯
making-copy-label = 副本名稱
making-copy-name = { $name } 副本
making-copy-go = 製作副本
making-remove = 移除⋯
making-remove-go = 移除藍圖
making-remove-ask = 要從清單移除「{ $name }」嗎？
making-remove-text = 之後無法再選用。用它製作過的資料包不受影響，所有版本仍留在紀錄中。
making-remove-used = { $batches } 採用這份藍圖，移除後需要另選藍圖。製作過的資料包不受影響，所有版本仍留在紀錄中。

## 步驟
making-notes = 值得注意
making-steps = 藍圖的步驟
making-step-unassign = 取消指派
making-step-unassign-what = iPad 若仍在 Apple 校務管理指派給伺服器，就會拒絕以連接線監管。是否已在校務管理中，決定要走哪一條路徑。
making-step-erase = 清除
making-step-erase-what = 「準備」會清除每一台 iPad，App、資料與設定都無法找回。
making-step-prepare = 準備
making-step-prepare-what = 在 Configurator 的「準備」中要設定的內容：監管、組織、設定輔助程式。
making-step-name = 命名
making-step-name-what = 依名冊資料為每台 iPad 命名。
making-step-profiles = 描述檔
making-step-profiles-what = 依這個順序安裝。Wi-Fi 要排第一，後面的步驟才有網路。
making-step-apps = App
making-step-apps-what = Configurator 會把登入位置擁有的授權，逐一指派給每台 iPad。
making-step-layout = 主畫面佈局
making-step-layout-what = 背景圖片與主畫面。
making-step-verify = 驗證
making-step-verify-what = 每台 iPad 離開工作台之前都要檢查一次。
making-step-hand-over = 點交
making-step-hand-over-what = 每台 iPad 交給保管人、班級或歸回格位。
making-ipados = 這些 iPad 中最舊的 iPadOS
making-ipados-hint = 需要較新版本的設定會標示為需注意。不確定可以留空。
making-erase-guards = 只有符合下列所有條件的 iPad，才會列出清除的步驟：
making-erase-limits = 已有人讀過「沒有 MDM 的限制」並具名確認
making-erase-none = 這裡沒有需要設定的項目。

## 準備
making-supervision = 監管
making-supervise = 監管裝置
making-supervise-hint = 多數限制、鎖定畫面訊息與主畫面佈局都需要監管。
making-pairing = 允許裝置與其他電腦配對
making-pairing-hint = 關閉後，只有持有監管身分的 Mac 能以連接線存取。
making-unlock-token = 儲存解鎖代號
making-unlock-token-hint = 忘記密碼時，Configurator 可以用它清除密碼，不必清除 iPad。代號只存在這台 Mac。
making-organization = 組織
making-organization-hint = 必須與 Configurator「設定」中的名稱完全相同。
making-enrollment = 註冊
making-add-to-asm = 將裝置加入 Apple 校務管理
making-add-to-asm-1 = 路徑 1：不勾選。
making-add-to-asm-2 = 路徑 2：第一輪要勾選。
making-activate = 啟用並完成註冊
making-activate-hint = 路徑 2 不能勾選，否則「準備」會中途失敗。
making-mdm = 註冊 MDM 伺服器
making-mdm-hint = 關閉時選「不要註冊 MDM」。以連接線管理沒有伺服器。
making-assistant = 設定輔助程式
making-network = 網路描述檔
making-network-none = 不使用
making-language = iPad 的語言
making-region = iPad 的地區
making-not-set = 不設定
making-panes = 跳過的步驟：{ $of } 個中的 { $count } 個
making-panes-asked = 依這台 Mac 的 cfgutil { $version } 列出。
making-panes-believed = 依 2025 年一則指令所列；這台 Mac 沒有可詢問的 cfgutil。您的版本名稱可能不同。
making-panes-all = 全部跳過
making-panes-none = 全部顯示
making-programs = Apple Configurator
making-configurator = 適用版本
making-configurator-installed = 這台 Mac 是 { $version }。其他版本的操作與步驟名稱可能不同。
making-configurator-none = 各版本的操作與步驟名稱可能不同。
making-configurator-use = 使用 { $version }

## 命名
making-pattern = 名稱樣式
making-pattern-hint = 大括號中的文字會依每台 iPad 代入。按一下即可加入。
making-placeholders = 佔位文字
making-no-pattern = 沒有樣式時，沿用 Configurator 給的名稱。
making-names = 實際的名稱
making-names-none = 名冊裡還沒有 iPad。
making-names-twice = 會有多台 iPad 同名：{ $names }
making-names-missing = 有 { $count } 台 iPad 在名冊上缺少資料，無法命名。
making-names-lacks = 缺少：{ $placeholder }
making-names-more = 還有 { $count } 台 iPad

## 描述檔
making-profile-revision = 「{ $name }」的版本
making-profile-newest = 最新版（第 { $revision } 版）
making-profile-pinned = 第 { $revision } 版
making-profile-named = { $name }（第 { $revision } 版）
making-profile-add = 加入描述檔⋯
making-profiles-none = 還沒有描述檔。請先用範本製作。
making-profiles-go = 前往描述檔
making-profiles-all = 學校的描述檔都已在這份藍圖中。
making-earlier = 將「{ $name }」往前移
making-later = 將「{ $name }」往後移
making-take-out = 移除「{ $name }」
making-moved = 「{ $name }」現在是第 { $number } 個

## App
making-apps-none = 這份藍圖沒有 App。iPadOS 內建的 App 不必列入。
making-app-add = 加入 App
making-app-name = 名稱
making-app-bundle = 套件識別碼
making-app-needed = 需要
making-app-owned = 擁有
making-app-missing = 不足
making-app-each = 每台 1
making-app-remove = 移除 App { $name }
making-apps-account = 擁有的授權，是指登入 Configurator 的帳號所屬位置的授權。Companion 看不到這個數字，請填入 Apple 校務管理顯示的數量。
making-licences-enough = 授權足夠
making-licences-short = { $count } 個 App 的授權不足
making-licences-unknown = 有些 App 的授權數未填
making-licences-for = （這個批次有 { $count } 台 iPad）
making-licences-for-none = 在上方選擇批次，即可依台數計算。

## 主畫面佈局、驗證、點交
making-wallpaper = 背景圖片
making-wallpaper-hint = 只記下檔名，供步驟表使用。請把圖片放在資料包旁邊。
making-wallpaper-choose = 選擇⋯
making-home = 主畫面佈局
making-home-none = 不設定
making-home-hint = 主畫面佈局是描述檔，也必須列在「描述檔」步驟中才會安裝。
making-restart = 最後重新啟動每台 iPad
making-restart-hint = 有些設定要重新啟動才會生效。
making-verify = 讀取並比對每台 iPad
making-verify-hint = 監管、組織、名稱、描述檔及其版本、App。
making-hand-over-none = 這裡沒有需要設定的項目。iPad 要逐台點交，並記錄保管人、班級與座號。
making-hand-over-go = 前往點交

## 右側
making-side = 結果
making-side-sheet = 步驟表
making-side-plan = 執行計畫
making-side-file = 檔案
making-sheet-note = 在 Apple Configurator 中要做的每一步，印出來也是這樣。各版本的名稱可能不同。
making-sheet-erases = 會清除
making-plan-note = 僅供閱讀，不會執行：逐項列出要交給 cfgutil 的參數。Companion 不會執行，這也不是程式碼。
making-plan-no-batch = 在上方選擇批次，即可閱讀各台 iPad 的計畫。
making-plan-believed = 依目前所知，未向已安裝的 cfgutil 查證。
making-plan-read = 依已安裝的 cfgutil 所列。
making-plan-left-out = 這個 cfgutil 沒有：{ $flags }
making-file-note = 這是 Companion 自己的檔案，可帶到另一台 Mac 或與資料包放在一起。Configurator 無法打開，因為 Apple 沒有公開藍圖的格式。
making-export = 輸出⋯
making-exported = 已寫入：{ $name }
making-reveal = 在 Finder 中顯示

## 設定輔助程式的步驟，依 cfgutil 的名稱
pane-accessibility-appearance = 輔助使用與外觀
pane-action-button = 動作按鈕
pane-android = 從 Android 移轉
pane-app-store = App Store
pane-appearance = 淺色或深色外觀
pane-apple-intelligence = Apple Intelligence
pane-appleid = Apple 帳號
pane-applepay = Apple Pay
pane-camera-controls = 相機控制
pane-diagnostics = 分享分析資料
pane-dictation-setup = 聽寫
pane-feature-highlights = 新功能介紹
pane-home-button = 主畫面按鈕
pane-imessage-and-facetime = iMessage 與 FaceTime
pane-intended-user = 使用對象
pane-keyboard-setup = 鍵盤
pane-language = 語言
pane-location = 定位服務
pane-multitasking = 多工處理
pane-passcode = 密碼
pane-phone-number-permission = 電話號碼
pane-preferred-language-setup = 偏好的語言
pane-privacy = 資料與隱私權
pane-region = 地區
pane-restore = 從備份回復 App 與資料
pane-restore-completed = 回復完成
pane-safety = 安全
pane-screen-saver = 螢幕保護程式（Apple TV）
pane-screentime = 螢幕使用時間
pane-sim-setup = 行動方案
pane-siri = Siri
pane-software-update = 自動更新
pane-tap-to-setup = 點一下來設定（Apple TV）
pane-terms-of-address = 稱謂
pane-touchid = Touch ID 或 Face ID
pane-true-tone = 原彩顯示
pane-tv-home-screen-sync = 同步主畫面（Apple TV）
pane-tv-provider = 電視供應商（Apple TV）
pane-update-completed = 更新完成
pane-watch-migration = Apple Watch
pane-web-content-filtering = 網頁內容過濾
pane-welcome = 歡迎
pane-where-is-this-apple-tv = Apple TV 的位置（Apple TV）
pane-zoom = 顯示縮放
