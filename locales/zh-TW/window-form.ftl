# 視窗裡的描述檔表單。

## 描述檔的承載資料。

form-payloads = 這個描述檔的承載資料
form-profile = 描述檔
form-add = 加入⋯
form-add-title = 這個描述檔要設定什麼？
form-add-find = 搜尋，例如 Wi-Fi 或過濾
form-add-none = 沒有這個名稱，請換個字詞。
form-add-taken = 描述檔裡已經有了；一台 iPad 只接受一個
form-cancel = 取消
form-payload-do = 這份承載資料
form-payload-earlier = 移到前一個之前
form-payload-later = 移到後一個之後
form-payload-copy = 製作副本
form-payload-remove = 移除
form-payload-removed = 已移除{ $name }。按 ⌘Z 可以還原。
form-payload-macos = { $type } 是給 Mac 用的，iPad 不會使用。內容原樣保留。
form-payload-unknown = Apple 沒有針對 iPad 說明 { $type }。內容原樣保留，輸出時也不變。
form-encrypted = 這個描述檔已為某一台 iPad 加密，會保留，但無法更改。
form-empty = 這個描述檔還沒有內容。請按「加入⋯」，選擇它要設定什麼。
# A setting by its name, within the sentence of a finding.
form-quoted = 「{ $name }」
form-fix-fill = 填上{ $path }

## 尋找與篩選。

form-find = 尋找設定項目
form-only-set = 只看已設定的
form-only-works = 只看對我們的 iPad 有用的
form-only-works-version = 以連接線安裝、沒有 MDM 伺服器、iPadOS { $version } 以上（您最舊的 iPad）
form-found-none = 沒有符合的設定項目。
form-show-all = 顯示全部

## 表單的各部分。

form-part-set = 已設定 { $set } 項，共 { $count } 項
form-part-count = { $count } 項設定
form-part-more = 其他設定
form-part-payload = 關於這份承載資料
form-part-profile = 名稱
form-part-removal = 移除
form-part-network = 網路
form-part-security = 安全性
form-part-behaviour = 連線方式
form-part-proxy = 代理伺服器
form-part-passpoint = Passpoint 與漫遊
form-part-filter = 過濾
form-part-addresses = 網址
form-part-filter-app = 過濾 App
form-part-web-clip = 在主畫面上
form-part-web-clip-opens = 打開時
form-part-passcode = 密碼的條件
form-part-passcode-time = 時間
form-part-passcode-erase = 密碼輸入錯誤

setting-applicationaccess = 限制
setting-applicationaccess-what = 學生在 iPad 上可以與不可以做的事：每一行可設為允許、不允許，或不設定。
setting-caldav-account = 行事曆（CalDAV）
setting-carddav-account = 聯絡人（CardDAV）
setting-cellular = 行動網路
setting-cellularprivatenetwork-managed = 行動專用網路
setting-declarations = 宣告
setting-dnsProxy-managed = DNS 代理伺服器
setting-domains = 網域
setting-education = 教育設定
setting-globalethernet-managed = 802.1X：全域乙太網路
setting-google-oauth = Google 帳號
setting-mail-managed = 郵件
setting-networkusagerules = 網路使用規則
setting-relay-managed = 轉送
setting-security-acme = 憑證（ACME）
setting-security-certificaterevocation = 憑證撤銷
setting-security-certificatetransparency = 憑證透明度
setting-sso = 單一登入
setting-subscribedcalendar-account = 訂閱的行事曆
setting-tvremote = 電視遙控器
setting-vpn-managed-applayer = App 層 VPN
setting-group-apps = App 與商店
setting-group-accounts = 帳號與雲端
setting-group-content = Safari 與內容
setting-group-camera = 相機與螢幕
setting-group-classroom = 課堂與考試
setting-group-intelligence = Siri 與智慧功能
setting-group-device = 裝置與清除
setting-group-network = 網路

## 值。

form-not-set = 未設定
form-not-set-default = 未設定（{ $value }）
form-allow-yes = 允許
form-allow-no = 不允許
form-on-yes = 開啟
form-on-no = 關閉
form-default = 未填時：{ $value }
form-range = { $min } 到 { $max }
form-range-from = { $min } 以上
form-range-to = { $max } 以下
form-days = 天
form-required = 必填
form-clear = 拿掉這個設定
form-remove = 移除
form-remove-key = 移除 { $key }
form-choose = 選擇⋯
form-open = 顯示設定（{ $count } 項）
form-unknown-key = Apple 沒有說明這個項目。內容原樣保留。
form-fix = 修正

form-item = 第 { $number } 項
form-item-add = 加入
form-item-remove = 移除第 { $number } 項
form-item-up = 第 { $number } 項上移
form-item-down = 第 { $number } 項下移
form-items = { $count } 項
form-items-range = { $min } 到 { $max } 項
form-moved = 現在是第 { $number } 個，共 { $count } 個
form-pasted = 已加入 { $count } 項
form-entries = { $count ->
    [0] 空的
   *[other] { $count } 個項目
}
form-entries-show = 顯示 { $count } 個項目
form-pair-key = 名稱
form-pair-new = 新的名稱
form-pair-remove = 移除 { $key }
form-kind = 值的種類
form-kind-string = 文字
form-kind-boolean = 開或關
form-kind-integer = 整數
form-kind-real = 數字
form-kind-date = 日期
form-kind-data = 資料
form-kind-array = 列表
form-kind-dictionary = 字典
form-kind-any = 任何值
form-format = 格式 { $format }

form-secret-enter = 輸入
form-secret-keep = 存入
form-secret-kept = 與描述檔分開存放
form-secret-gone = 存放的密碼已經不在了，請重新輸入
form-secret-readable = 在這個描述檔裡可以讀到
form-secret-again = 重新輸入⋯
form-bytes = { $bytes } 位元組
form-bytes-none = 還沒有檔案
form-file-choose = 選擇檔案⋯
form-file-replace = 更換檔案⋯
form-picture = 圖像
form-picture-hint = 正方形 PNG，最大 400 × 400 像素。
form-web-clip-unnamed = 尚未命名

form-refer-payload-none = 這個描述檔還沒有憑證
form-refer-vpn-none = 這個描述檔還沒有 App 層 VPN
form-refer-lost = 不在這個描述檔裡：{ $id }

## 設定項目的細節。

form-detail-key = Apple 的名稱
form-detail-type = 值
form-detail-default = 沒有設定時
form-detail-since = 最早版本
form-detail-until = 最後版本
form-since = iPadOS { $version }
form-removed = 自 iPadOS { $version } 起不再理會
form-mark-mdm = 僅限 MDM
form-mark-managed = 沒有 MDM 就沒有作用
form-mark-supervised = 需監管
form-mark-advised = 建議監管
form-mark-deprecated = iPadOS { $version } 起不建議使用
form-mark-removed = iPadOS { $version } 起不再理會
form-mark-since = iPadOS { $version }

## 憑證。

form-certificate-none = 還沒有憑證。請選擇 .cer、.pem 或 .p12 檔案。
form-certificate-closed = 裡面有憑證，但這裡無法讀取。要改用其他密碼，請重新選擇檔案。
form-certificate-issuer = 簽發者：{ $issuer }
form-certificate-authority = 憑證授權單位
form-certificate-until = 有效至 { $date }（還有 { $days } 天）
form-certificate-ended = 已於 { $date } 到期（{ $days } 天）
form-certificate-password-title = { $file } 的密碼
form-certificate-password = 檔案的密碼
form-certificate-password-hint = 密碼與描述檔分開存放，不會放進描述檔列表。
form-certificate-take = 匯入

## Wi-Fi、網址、移除。

form-sign-in-password = 大家共用一組密碼，或沒有密碼
form-sign-in-account = 帳號或憑證（802.1X）
form-addresses-paste = 把網址貼在這裡：一行一個，或任何含有網址的文字
form-bookmarks-paste = 把網站貼在這裡，一行一個：網址與名稱
form-addresses-add = { $count ->
    [0] 沒有新的網址
   *[other] 加入 { $count } 個網址
}
form-addresses-known = { $count } 個已經在列表裡
form-setting-profile-DurationUntilRemoval = 幾天後移除
form-setting-profile-DurationUntilRemoval-what = 安裝後經過這麼多天，描述檔會自行移除。若也設定了移除日期，以較早的為準。
form-removal-anyone = 可以在 iPad 上移除
form-removal-nobody = 不能在 iPad 上移除
form-removal-password = 輸入密碼才能移除

## 鎖定畫面。

form-placeholders = 放入每台 iPad 各自的值
form-placeholder-school = 學校名稱
form-lock-screen-example = 這是範例；每台 iPad 會顯示自己的值。
form-example-device = 國中-007
form-example-class = 701 班
form-example-keeper = 陳老師

## 設定輔助程式。

form-panes-all = 全部跳過
form-panes-none = 都不跳過
form-panes-count = 跳過 { $count } 個
form-pane-not-always = 不一定能跳過
form-pane-ActionButton = 動作按鈕
form-pane-Android = 從 Android 移轉資料
form-pane-Appearance = 淺色與深色外觀
form-pane-AppleID = 登入 Apple 帳號
form-pane-AppStore = App Store
form-pane-Biometric = Touch ID 或 Face ID
form-pane-CameraButton = 相機控制
form-pane-DeviceToDeviceMigration = 從其他裝置轉移
form-pane-Diagnostics = 分享分析資料
form-pane-DisplayTone = 原彩顯示
form-pane-EnableLockdownMode = 封閉模式
form-pane-HomeButtonSensitivity = 主畫面按鈕
form-pane-iMessageAndFaceTime = iMessage 與 FaceTime
form-pane-Intelligence = Apple Intelligence
form-pane-Keyboard = 鍵盤
form-pane-Location = 定位服務
form-pane-MessagingActivationUsingPhoneNumber = 訊息用的電話號碼
form-pane-OnBoarding = 新手提示
form-pane-Passcode = 密碼
form-pane-Payment = Apple Pay
form-pane-Privacy = 資料與隱私權
form-pane-Restore = 回復或轉移資料
form-pane-RestoreCompleted = 回復完成
form-pane-Safety = 安全
form-pane-SafetyAndHandling = 安全與使用須知
form-pane-ScreenTime = 螢幕使用時間
form-pane-SIMSetup = 行動方案
form-pane-Siri = Siri
form-pane-SoftwareUpdate = 軟體更新
form-pane-SpokenLanguage = 聽寫語言
form-pane-TermsOfAddress = 稱謂
form-pane-TOS = 條款與約定
form-pane-UpdateCompleted = 更新完成
form-pane-WatchMigration = Apple Watch
form-pane-WebContentFiltering = 網頁內容過濾
form-pane-Welcome = 歡迎
form-pane-Zoom = 顯示縮放

## Apple 以字詞或數字表示的值。

form-value-EncryptionType-WEP = WEP（不安全）
form-value-EncryptionType-WPA = WPA
form-value-EncryptionType-WPA2 = WPA2 以上
form-value-EncryptionType-WPA3 = WPA3
form-value-EncryptionType-Any = 任何有密碼的方式
form-value-EncryptionType-None = 無（開放網路）
form-value-ProxyType-None = 無
form-value-ProxyType-Manual = 手動
form-value-ProxyType-Auto = 自動（PAC 檔案）
form-value-AcceptEAPTypes-13 = TLS（憑證）
form-value-AcceptEAPTypes-17 = LEAP
form-value-AcceptEAPTypes-18 = EAP-SIM
form-value-AcceptEAPTypes-21 = TTLS（帳號）
form-value-AcceptEAPTypes-23 = EAP-AKA
form-value-AcceptEAPTypes-25 = PEAP（帳號）
form-value-AcceptEAPTypes-43 = EAP-FAST（帳號）
form-value-FilterType-BuiltIn = Apple 內建過濾
form-value-FilterType-Plugin = 過濾 App
form-value-AlertType-0 = 無
form-value-AlertType-1 = 橫幅，自動消失
form-value-AlertType-2 = 橫幅，持續顯示
form-value-GroupingType-0 = 自動
form-value-GroupingType-1 = 依 App
form-value-GroupingType-2 = 不分組
form-value-PreviewType-0 = 永遠
form-value-PreviewType-1 = 解鎖時
form-value-PreviewType-2 = 永不
form-value-DNSProtocol-HTTPS = DNS over HTTPS
form-value-DNSProtocol-TLS = DNS over TLS
form-value-Action-Connect = 使用 DNS 設定
form-value-Action-Disconnect = 不使用
form-value-Action-EvaluateConnection = 依網域決定
form-value-DomainAction-ConnectIfNeeded = 可以使用 DNS 設定
form-value-DomainAction-NeverConnect = 永不使用
form-value-InterfaceTypeMatch-Ethernet = 乙太網路
form-value-InterfaceTypeMatch-WiFi = Wi-Fi
form-value-InterfaceTypeMatch-Cellular = 行動網路
form-value-safariAcceptCookies-0 = 永不
form-value-safariAcceptCookies-1 = 只限目前的網站
form-value-safariAcceptCookies-1_5 = 造訪過的網站
form-value-safariAcceptCookies-2 = 一律接受
form-value-ratingRegion-us = 美國
form-value-ratingRegion-au = 澳洲
form-value-ratingRegion-ca = 加拿大
form-value-ratingRegion-de = 德國
form-value-ratingRegion-fr = 法國
form-value-ratingRegion-ie = 愛爾蘭
form-value-ratingRegion-jp = 日本
form-value-ratingRegion-nz = 紐西蘭
form-value-ratingRegion-gb = 英國
form-value-PayloadScope-System = 系統
form-value-PayloadScope-User = 使用者
form-value-TargetDeviceType-0 = 任何裝置
form-value-TargetDeviceType-1 = iPhone 與 iPad
form-value-TargetDeviceType-2 = Apple Watch
form-value-TargetDeviceType-3 = HomePod
form-value-TargetDeviceType-4 = Apple TV
form-value-TargetDeviceType-5 = Mac
form-value-TargetDeviceType-6 = Apple Vision Pro

## 主畫面。

home-title = 主畫面
home-help = 拖移即可移動，放到另一個 App 上會建立檔案夾。鍵盤操作：方向鍵選擇，空白鍵拿起與放下，Return 鍵打開檔案夾。
home-help-carrying = { $place }。按空白鍵放下，按 Esc 放回原位。
home-help-onto = 與{ $name }放進檔案夾
home-keys = 方向鍵選擇，空白鍵拿起。
home-pages = 頁面
home-page = 第 { $page } 頁
home-page-label = 第 { $page } 頁，{ $count } 個項目
home-page-add = 加入一頁
home-page-earlier = 這一頁往左移
home-page-later = 這一頁往右移
home-page-remove = 移除這一頁與上面的所有項目
home-page-full = 超過 { $most } 個項目。沒有一台 iPad 一頁能顯示這麼多，使用大圖像時更少；其餘的會移到另一頁。
home-dock = Dock
home-dock-label = Dock，{ $count } 個項目
home-dock-full = Dock 裡只有 { $most } 個項目確定會在每台 iPad 上顯示。
home-empty = 還沒有頁面。加入 App 後就有第一頁。
home-add-apps = 加入 App⋯
home-add-folder = 新增檔案夾
home-add-clip = 加入網頁捷徑⋯
home-apps-find = 名稱或 Bundle ID
home-apps-other = 其他 App：
home-apps-there = 已經在畫面上
home-apps-none = 沒有這個名稱的 App。請輸入 Bundle ID，例如 com.example.app。
home-apps-add = { $count ->
    [0] 加入
   *[other] 加入 { $count } 個 App
}
home-clips-own = 這個描述檔的網頁捷徑
home-clip-note = iPad 上要有網址完全相同的網頁捷徑才會顯示：請在描述檔裡加入「網頁捷徑」。
home-app = App
home-folder = 檔案夾
home-clip = 網頁捷徑
home-other = 其他
home-field-app = Bundle ID
home-field-folder = 名稱
home-field-clip = 網址
home-folder-new = 新檔案夾
home-folder-open = 打開
home-folder-close = 關閉檔案夾
home-folder-label = 檔案夾{ $name }，{ $count } 個項目
home-chosen = 已選擇：{ $name }
home-send = 移到⋯
home-into = 檔案夾「{ $name }」
home-place-page = 第 { $page } 頁，第 { $number } 個，共 { $count } 個
home-place-dock = Dock，第 { $number } 個，共 { $count } 個
home-place-folder = 檔案夾「{ $folder }」，第 { $number } 個，共 { $count } 個
home-picked = 已拿起{ $name }，{ $place }。方向鍵移動，空白鍵放下，Esc 放回原位。
home-dropped = { $name }：{ $place }
home-cancelled = 已放回原位
home-added = 已加入 { $count } 個項目
home-removed = 已移除{ $name }。按 ⌘Z 可以還原。
