# ウインドウにあるプロファイルのフォーム。

## プロファイルのペイロード。

form-payloads = このプロファイルのペイロード
form-profile = プロファイル
form-add = 追加…
form-add-title = このプロファイルで何を設定しますか？
form-add-find = 検索（例：Wi-Fi、フィルタ）
form-add-none = この名前のものはありません。別の言葉でお試しください。
form-add-taken = すでに含まれています。iPadが受け入れるのは1つだけです
form-cancel = キャンセル
form-payload-do = このペイロード
form-payload-earlier = 1つ前に移動
form-payload-later = 1つ後ろに移動
form-payload-copy = 複製
form-payload-remove = 削除
form-payload-removed = { $name }を削除しました。⌘Zで元に戻せます。
form-payload-macos = { $type }はMac用で、iPadでは使われません。そのまま保持します。
form-payload-unknown = { $type }について、AppleはiPadでの説明を公開していません。そのまま保持し、書き出すときも変えません。
form-encrypted = このプロファイルは1台のiPad用に暗号化されています。保持しますが、変更はできません。
form-empty = このプロファイルにはまだ何も入っていません。「追加…」を押して、設定する内容を選んでください。
# A setting by its name, within the sentence of a finding.
form-quoted = 「{ $name }」
form-fix-fill = { $path }を入力する

## 検索と絞り込み。

form-find = 設定を検索
form-only-set = 設定済みのみ
form-only-works = 自校のiPadで有効なもののみ
form-only-works-version = ケーブルで、MDMサーバなしに、iPadOS { $version }以降（いちばん古いiPad）で有効なもの
form-found-none = 当てはまる設定はありません。
form-show-all = すべて表示

## フォームの各部分。

form-part-set = { $count }項目中{ $set }項目を設定済み
form-part-count = { $count }項目
form-part-more = その他の設定
form-part-payload = このペイロードについて
form-part-profile = 名前
form-part-removal = 削除
form-part-network = ネットワーク
form-part-security = セキュリティ
form-part-behaviour = 接続の動作
form-part-proxy = プロキシ
form-part-passpoint = Passpointとローミング
form-part-filter = フィルタ
form-part-addresses = アドレス
form-part-filter-app = フィルタApp
form-part-web-clip = ホーム画面での表示
form-part-web-clip-opens = 開いたとき
form-part-passcode = パスコードの条件
form-part-passcode-time = 時間
form-part-passcode-erase = パスコードの入力間違い

setting-applicationaccess = 制限
setting-applicationaccess-what = 児童生徒がiPadでできることとできないこと。1行ごとに、許可、不許可、未設定を選びます。
setting-caldav-account = カレンダー（CalDAV）
setting-carddav-account = 連絡先（CardDAV）
setting-cellular = モバイル通信
setting-cellularprivatenetwork-managed = モバイル通信プライベートネットワーク
setting-declarations = 宣言
setting-dnsProxy-managed = DNSプロキシ
setting-domains = ドメイン
setting-education = 教育機関構成
setting-globalethernet-managed = 802.1X：グローバルEthernet
setting-google-oauth = Googleアカウント
setting-mail-managed = メール
setting-networkusagerules = ネットワーク使用ルール
setting-relay-managed = リレー
setting-security-acme = 証明書（ACME）
setting-security-certificaterevocation = 証明書の失効
setting-security-certificatetransparency = 証明書の透明性
setting-sso = シングルサインオン
setting-subscribedcalendar-account = 照会カレンダー
setting-tvremote = TVリモコン
setting-vpn-managed-applayer = AppレイヤーVPN
setting-group-apps = Appとストア
setting-group-accounts = アカウントとクラウド
setting-group-content = Safariとコンテンツ
setting-group-camera = カメラと画面
setting-group-classroom = 授業と試験
setting-group-intelligence = Siriとインテリジェンス
setting-group-device = デバイスと消去
setting-group-network = ネットワーク

## 値。

form-not-set = 未設定
form-not-set-default = 未設定（{ $value }）
form-allow-yes = 許可
form-allow-no = 不許可
form-on-yes = オン
form-on-no = オフ
form-default = 未入力の場合：{ $value }
form-range = { $min }〜{ $max }
form-range-from = { $min }以上
form-range-to = { $max }以下
form-days = 日
form-required = 必須
form-clear = この設定を外す
form-remove = 削除
form-remove-key = { $key }を削除
form-choose = 選択…
form-open = 設定を表示（{ $count }項目）
form-unknown-key = Appleが説明を公開していないキーです。そのまま保持します。
form-fix = 修正

form-item = 項目{ $number }
form-item-add = 追加
form-item-remove = 項目{ $number }を削除
form-item-up = 項目{ $number }を上へ
form-item-down = 項目{ $number }を下へ
form-items = { $count }項目
form-items-range = { $min }〜{ $max }項目
form-moved = { $count }個中{ $number }番目になりました
form-pasted = { $count }項目を追加しました
form-entries = { $count ->
    [0] 空
   *[other] { $count }項目
}
form-entries-show = { $count }項目を表示
form-pair-key = キー
form-pair-new = 新しいキー
form-pair-remove = { $key }を削除
form-kind = 値の種類
form-kind-string = テキスト
form-kind-boolean = オンまたはオフ
form-kind-integer = 整数
form-kind-real = 数値
form-kind-date = 日付
form-kind-data = データ
form-kind-array = リスト
form-kind-dictionary = 辞書
form-kind-any = 任意の値
form-format = 形式 { $format }

form-secret-enter = 入力
form-secret-keep = 保存
form-secret-kept = プロファイルとは別に保管済み
form-secret-gone = 保管されていません。入力し直してください
form-secret-readable = このプロファイルから読み取れます
form-secret-again = 入力し直す…
form-bytes = { $bytes }バイト
form-bytes-none = ファイルはまだありません
form-file-choose = ファイルを選択…
form-file-replace = 別のファイル…
form-picture = アイコン
form-picture-hint = 正方形のPNG、最大400×400ピクセル。
form-web-clip-unnamed = 名前はまだありません

form-refer-payload-none = このプロファイルに証明書はまだありません
form-refer-vpn-none = このプロファイルにApp層VPNはまだありません
form-refer-lost = このプロファイルにありません：{ $id }

## 設定の詳細。

form-detail-key = Appleのキー
form-detail-type = 値
form-detail-default = 設定しない場合
form-detail-since = 最初のバージョン
form-detail-until = 最後のバージョン
form-since = iPadOS { $version }
form-removed = iPadOS { $version }以降は無視されます
form-mark-mdm = MDM専用
form-mark-managed = MDMがないと無効
form-mark-supervised = 要監視
form-mark-advised = 監視を推奨
form-mark-deprecated = iPadOS { $version }以降は非推奨
form-mark-removed = iPadOS { $version }以降は無視
form-mark-since = iPadOS { $version }

## 証明書。

form-certificate-none = 証明書はまだありません。.cer、.pem、.p12のいずれかを選んでください。
form-certificate-closed = 証明書は入っていますが、ここでは読み取れません。別のパスワードを使うには、ファイルを選び直してください。
form-certificate-issuer = 発行者：{ $issuer }
form-certificate-authority = 認証局
form-certificate-until = { $date }まで有効（あと{ $days }日）
form-certificate-ended = { $date }に期限切れ（{ $days }日）
form-certificate-password-title = { $file }のパスワード
form-certificate-password = ファイルのパスワード
form-certificate-password-hint = パスワードはプロファイルとは別に保管され、一覧には入りません。
form-certificate-take = 読み込む

## Wi-Fi、アドレス、削除。

form-sign-in-password = 全員共通のパスワード、またはパスワードなし
form-sign-in-account = アカウントまたは証明書（802.1X）
form-addresses-paste = ここにアドレスをペースト：1行に1つ、またはアドレスを含む文章
form-bookmarks-paste = ここにWebサイトをペースト：1行に1つ、アドレスと名前
form-addresses-add = { $count ->
    [0] 新しいアドレスはありません
   *[other] { $count }件のアドレスを追加
}
form-addresses-known = { $count }件はすでにリストにあります
form-setting-profile-DurationUntilRemoval = 自動削除までの日数
form-setting-profile-DurationUntilRemoval-what = インストールからこの日数が過ぎると、プロファイルは自動的に削除されます。削除日も設定した場合は、早いほうが有効です。
form-removal-anyone = iPadで削除できます
form-removal-nobody = iPadでは削除できません
form-removal-password = パスワードがある場合のみ削除できます

## ロック画面。

form-placeholders = 各iPadの値を差し込む
form-placeholder-school = 学校名
form-lock-screen-example = 表示例です。iPadごとにそれぞれの値が表示されます。
form-example-device = iPad-007
form-example-class = 1年1組
form-example-keeper = 田中先生

## 設定アシスタント。

form-panes-all = すべて省略
form-panes-none = 省略しない
form-panes-count = { $count }画面を省略
form-pane-not-always = 省略できない場合があります
form-pane-ActionButton = アクションボタン
form-pane-Android = Androidからデータを移行
form-pane-Appearance = 外観モード（ライト／ダーク）
form-pane-AppleID = Apple Accountにサインイン
form-pane-AppStore = App Store
form-pane-Biometric = Touch IDまたはFace ID
form-pane-CameraButton = カメラコントロール
form-pane-DeviceToDeviceMigration = 別のデバイスから転送
form-pane-Diagnostics = 解析データの共有
form-pane-DisplayTone = True Tone
form-pane-EnableLockdownMode = ロックダウンモード
form-pane-HomeButtonSensitivity = ホームボタン
form-pane-iMessageAndFaceTime = iMessageとFaceTime
form-pane-Intelligence = Apple Intelligence
form-pane-Keyboard = キーボード
form-pane-Location = 位置情報サービス
form-pane-MessagingActivationUsingPhoneNumber = メッセージ用の電話番号
form-pane-OnBoarding = はじめての方へのヒント
form-pane-Passcode = パスコード
form-pane-Payment = Apple Pay
form-pane-Privacy = データとプライバシー
form-pane-Restore = データの復元または転送
form-pane-RestoreCompleted = 復元の完了
form-pane-Safety = 安全性
form-pane-SafetyAndHandling = 安全性と取り扱い
form-pane-ScreenTime = スクリーンタイム
form-pane-SIMSetup = モバイル通信プラン
form-pane-Siri = Siri
form-pane-SoftwareUpdate = ソフトウェアアップデート
form-pane-SpokenLanguage = 音声入力の言語
form-pane-TermsOfAddress = 敬称
form-pane-TOS = 利用規約
form-pane-UpdateCompleted = アップデートの完了
form-pane-WatchMigration = Apple Watch
form-pane-WebContentFiltering = Webコンテンツフィルタ
form-pane-Welcome = ようこそ
form-pane-Zoom = 拡大表示

## Appleが単語や数字で表す値。

form-value-EncryptionType-WEP = WEP（安全ではありません）
form-value-EncryptionType-WPA = WPA
form-value-EncryptionType-WPA2 = WPA2以降
form-value-EncryptionType-WPA3 = WPA3
form-value-EncryptionType-Any = パスワードのある方式すべて
form-value-EncryptionType-None = なし（オープンネットワーク）
form-value-ProxyType-None = なし
form-value-ProxyType-Manual = 手動
form-value-ProxyType-Auto = 自動（PACファイル）
form-value-AcceptEAPTypes-13 = TLS（証明書）
form-value-AcceptEAPTypes-17 = LEAP
form-value-AcceptEAPTypes-18 = EAP-SIM
form-value-AcceptEAPTypes-21 = TTLS（アカウント）
form-value-AcceptEAPTypes-23 = EAP-AKA
form-value-AcceptEAPTypes-25 = PEAP（アカウント）
form-value-AcceptEAPTypes-43 = EAP-FAST（アカウント）
form-value-FilterType-BuiltIn = Appleの標準フィルタ
form-value-FilterType-Plugin = フィルタApp
form-value-AlertType-0 = なし
form-value-AlertType-1 = バナー（一時的）
form-value-AlertType-2 = バナー（持続的）
form-value-GroupingType-0 = 自動
form-value-GroupingType-1 = App別
form-value-GroupingType-2 = まとめない
form-value-PreviewType-0 = 常に
form-value-PreviewType-1 = ロックされていないとき
form-value-PreviewType-2 = しない
form-value-DNSProtocol-HTTPS = DNS over HTTPS
form-value-DNSProtocol-TLS = DNS over TLS
form-value-Action-Connect = DNS設定を使う
form-value-Action-Disconnect = 使わない
form-value-Action-EvaluateConnection = ドメインによって決める
form-value-DomainAction-ConnectIfNeeded = DNS設定を使ってよい
form-value-DomainAction-NeverConnect = 使わない
form-value-InterfaceTypeMatch-Ethernet = Ethernet
form-value-InterfaceTypeMatch-WiFi = Wi-Fi
form-value-InterfaceTypeMatch-Cellular = モバイル通信
form-value-safariAcceptCookies-0 = しない
form-value-safariAcceptCookies-1 = 表示中のWebサイトのみ
form-value-safariAcceptCookies-1_5 = アクセスしたWebサイト
form-value-safariAcceptCookies-2 = 常に許可
form-value-ratingRegion-us = アメリカ合衆国
form-value-ratingRegion-au = オーストラリア
form-value-ratingRegion-ca = カナダ
form-value-ratingRegion-de = ドイツ
form-value-ratingRegion-fr = フランス
form-value-ratingRegion-ie = アイルランド
form-value-ratingRegion-jp = 日本
form-value-ratingRegion-nz = ニュージーランド
form-value-ratingRegion-gb = イギリス
form-value-PayloadScope-System = システム
form-value-PayloadScope-User = ユーザ
form-value-TargetDeviceType-0 = すべてのデバイス
form-value-TargetDeviceType-1 = iPhoneとiPad
form-value-TargetDeviceType-2 = Apple Watch
form-value-TargetDeviceType-3 = HomePod
form-value-TargetDeviceType-4 = Apple TV
form-value-TargetDeviceType-5 = Mac
form-value-TargetDeviceType-6 = Apple Vision Pro

## ホーム画面。

home-title = ホーム画面
home-help = ドラッグで移動します。別のAppに重ねるとフォルダになります。キー操作：矢印キーで選択、スペースキーで持ち上げて置く、Returnキーでフォルダを開く。
home-help-carrying = { $place }。スペースキーで置き、Escで元に戻します。
home-help-onto = { $name }と一緒にフォルダへ
home-keys = 矢印キーで選択、スペースキーで持ち上げます。
home-pages = ページ
home-page = { $page }ページ目
home-page-label = { $page }ページ目、{ $count }項目
home-page-add = ページを追加
home-page-earlier = このページを左へ
home-page-later = このページを右へ
home-page-remove = このページを、置いてある項目ごと削除
home-page-full = { $most }項目を超えています。1ページにこれほど表示できるiPadはなく、大きいアイコンではさらに減ります。残りは別のページに移ります。
home-dock = Dock
home-dock-label = Dock、{ $count }項目
home-dock-full = すべてのiPadのDockに確実に表示されるのは{ $most }項目です。
home-empty = ページはまだありません。Appを追加すると、最初のページができます。
home-add-apps = Appを追加…
home-add-folder = 新規フォルダ
home-add-clip = Webクリップを追加…
home-apps-find = 名前またはバンドルID
home-apps-other = 別のApp：
home-apps-there = 配置済み
home-apps-none = この名前のAppはありません。com.example.appのようなバンドルIDを入力してください。
home-apps-add = { $count ->
    [0] 追加
   *[other] { $count }個のAppを追加
}
home-clips-own = このプロファイルのWebクリップ
home-clip-note = まったく同じアドレスのWebクリップがiPadにあるときだけ表示されます。プロファイルに「Webクリップ」を追加してください。
home-app = App
home-folder = フォルダ
home-clip = Webクリップ
home-other = その他
home-field-app = バンドルID
home-field-folder = 名前
home-field-clip = アドレス
home-folder-new = 新規フォルダ
home-folder-open = 開く
home-folder-close = フォルダを閉じる
home-folder-label = フォルダ{ $name }、{ $count }項目
home-chosen = 選択中：{ $name }
home-send = 移動先…
home-into = フォルダ「{ $name }」
home-place-page = { $page }ページ目、{ $count }個中{ $number }番目
home-place-dock = Dock、{ $count }個中{ $number }番目
home-place-folder = フォルダ「{ $folder }」、{ $count }個中{ $number }番目
home-picked = { $name }を持ち上げました。{ $place }。矢印キーで移動、スペースキーで置く、Escで元に戻します。
home-dropped = { $name }：{ $place }
home-cancelled = 元に戻しました
home-added = { $count }項目を追加しました
home-removed = { $name }を削除しました。⌘Zで元に戻せます。
