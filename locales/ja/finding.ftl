# Findings about profiles: what was found, what it means, what to do.

## How much a finding matters.
severity-error = エラー
severity-warning = 警告
severity-info = 情報

## What reading the file found.
finding-text-before-xml =
    プロファイルの先頭より前に余分な内容があります。プロファイル自体は失われません。書き出すときに省かれます。
finding-text-after-xml =
    プロファイルの終わりより後に余分な内容があります。プロファイル自体は失われません。書き出すときに省かれます。
finding-xml-declaration =
    ファイル先頭の XML 宣言が正しくありません。書き出すときに書き直されます。
finding-duplicate-key =
    { $key } が同じ場所に 2 回あります。iPad と同じく最後の値が有効です。意図した値か確認してください。
finding-signed =
    このプロファイルは署名されています。編集すると署名は外れます。必要なら後で署名し直してください。
finding-binary-form =
    このファイルはバイナリ形式のプロパティリストです。XML で書き出しますが、意味は変わりません。

## Structure.
finding-key-missing =
    { $type } に { $key } がありません。これがないと iPad はプロファイルを受け付けません。追加してください。
finding-not-a-configuration =
    プロファイルの種類が「Configuration」ではなく「{ $value }」です。iPad はプロファイルとして扱いません。
finding-profile-service =
    このファイルは無線での登録を始めるためのもので、設定を含みません。ケーブル接続では役に立ちません。
finding-content-not-array =
    ペイロードがリストになっていません。iPad はプロファイルを受け付けません。
finding-content-empty =
    ペイロードが 1 つもないため、何も変わりません。設定を追加するか、使わないでください。
finding-payload-not-dictionary =
    プロファイルの { $number } 番目の項目はペイロードではありません。iPad は受け付けません。削除するか書き直してください。
finding-encrypted-content =
    ペイロードは特定の iPad 用に暗号化されています。そのまま保持され、表示も編集もできません。
finding-required-text-empty =
    { $type } の { $key } が空です。入力してください。
finding-too-many-findings =
    指摘が { $most } 件を超えたため、最初の分だけを表示しています。直してからもう一度確認してください。

## Values. $expected and $found are names of Apple’s kinds of values.
finding-wrong-type =
    { $key } の型は { $expected } であるべきですが、{ $found } です。iPad はこの値を受け付けません。
finding-near-type =
    { $key } の型は { $expected } であるべきですが、{ $found } です。許すシステムも拒むシステムもあります。意味を変えずに正しく書き直せます。
finding-value-not-allowed =
    { $key } の値は「{ $value }」です。使える値は { $allowed } です。
finding-below-minimum =
    { $key } の値は { $value } です。最小は { $least } です。
finding-above-maximum =
    { $key } の値は { $value } です。最大は { $most } です。
finding-format-mismatch =
    { $key } が Apple の求める形式になっていません。元の資料と見比べてください。
finding-too-few-items =
    { $key } の項目は { $count } 個です。少なくとも { $least } 個必要です。
finding-too-many-items =
    { $key } の項目は { $count } 個です。最大 { $most } 個までです。
finding-not-a-url =
    { $key } は完全な URL ではありません。https:// などの先頭部分から入力してください。
finding-not-a-hostname =
    { $key } はホスト名ではありません。http:// やパスを付けず、名前か IP アドレスだけを入力してください。
finding-control-character =
    { $key } にプロファイルでは扱えない見えない文字が含まれています。書き出すと失われます。入力し直してください。
finding-placeholder-left =
    { $key } に別のツールのプレースホルダ { $placeholder } が残っています。iPad は文字どおりに使います。実際の値に置き換えてください。
finding-placeholder-unknown =
    { $key } の { $placeholder } は iPad ごとに置き換わるプレースホルダではなく、そのまま残ります。綴りを確認してください。

## Names.
finding-unknown-key =
    { $key } は { $type } の既知のキーではありません。保持されますが、知らない iPad は無視します。
finding-misspelled-key =
    { $key } は { $type } の既知のキーではありません。{ $suggestion } のことですか？
finding-reserved-key =
    { $key } は Apple が予約している「Payload」で始まります。そのまま保持されます。
finding-unknown-payload-type =
    ペイロードの種類 { $type } は未知です。そのまま保持されますが、iPad が受け付けるかどうかはわかりません。
finding-misspelled-payload-type =
    ペイロードの種類 { $type } は未知です。{ $suggestion } のことですか？

## Identity.
finding-duplicate-payload-uuid =
    このペイロードの UUID は { $other } 番目と同じです。iPad は受け付けません。固有の UUID が必要です。
finding-duplicate-payload-identifier =
    このペイロードの識別子は { $other } 番目と同じです。iPad は受け付けません。固有の識別子が必要です。
finding-payload-identifier-of-profile =
    このペイロードの識別子がプロファイル自身の { $value } と同じです。最初のインストール前に変えてください。後で変えると、iPad は一度削除して追加し直します。
finding-payload-uuid-of-profile =
    このペイロードの UUID がプロファイル自身と同じです。プロファイル自身の UUID は変えても問題ありません。
finding-uuid-form =
    UUID「{ $value }」は一般的な形式ではありません。iPad は受け付けますが、ほかのツールは受け付けないことがあります。
finding-identity-empty =
    { $type } の { $key } が空です。これがないと iPad はプロファイルを受け付けません。

## References.
finding-reference-missing =
    { $key } が指すペイロードがこのプロファイルにありません。証明書を選び直すか、追加してください。
finding-reference-no-certificate =
    { $key } が指す { $number } 番目の { $other } は証明書ではありません。証明書を選んでください。
finding-vpn-reference-missing =
    { $type } の { $key } が指す App レイヤー VPN がこのプロファイルにありません。VPN は使われません。

## Supervision and MDM.
finding-payload-needs-supervision =
    { $type } は監視対象の iPad でのみ使えます。先に Apple Configurator で監視対象にするか、このペイロードを外してください。
finding-key-needs-supervision =
    { $key } は監視対象の iPad でのみ有効です。それ以外では通知なく無視されます。
finding-supervision-advised =
    { $key } は今のところ監視対象でない iPad でも働きますが、Apple は終了を予告しています。
finding-mdm-only-payload =
    { $type } は MDM サーバからしかインストールできません。ケーブルでは iPad が拒みます。外してください。
finding-mdm-only-key =
    { $key } は MDM サーバだけが設定できます。ケーブル用のプロファイルからは外してください。
finding-manual-only-payload =
    { $type } は MDM サーバからはインストールできません。Apple Configurator を使ってください。
finding-payload-needs-managed-apps =
    App やアカウントを管理する MDM サーバがないと、{ $type } はおそらく効果がありません。外してもかまいません。
finding-key-needs-managed-apps =
    App やアカウントを管理する MDM サーバがないと、{ $key } はおそらく効果がありません。外してもかまいません。
finding-payload-twice =
    iPad が受け付ける { $type } は 1 つだけですが、{ $other } 番目にすでにあります。1 つだけ残してください。
finding-google-account =
    ケーブルで Google アカウントを設定するには、監視対象の iPad と Apple Configurator が必要です。パスワードは iPad で入力します。

## Versions of iPadOS.
finding-payload-deprecated =
    Apple は iPadOS { $version } から { $type } を非推奨にしています。まだ使えます。
finding-key-deprecated =
    Apple は iPadOS { $version } から { $key } を非推奨にしています。まだ使えます。
finding-payload-removed =
    iPadOS { $version } 以降は { $type } を無視します。外してもかまいません。
finding-key-removed =
    iPadOS { $version } 以降は { $key } を無視します。外してもかまいません。
finding-payload-too-new =
    { $type } には iPadOS { $version } が必要ですが、対象の iPad は { $ipados } です。先にアップデートするか、外してください。
finding-key-too-new =
    { $key } には iPadOS { $version } が必要です。対象の iPad は { $ipados } なので無視します。

## What stays behind in this migration.
finding-drop-mdm =
    このペイロードは iPad を MDM サーバに登録します。古いサーバはもう応答しないため、インストールは失敗するか、iPad が動かないサーバに結び付きます。外してください。
finding-drop-identity =
    この識別情報（{ $type }）を使うのは MDM 登録だけです。登録と一緒に外してください。
finding-drop-payload =
    { $type } は古いサーバのものか、すでに置き換えられたものです。今回の移行では外してください。
finding-macos-only-payload =
    { $type } は Mac 用です。iPad では使われません。iPad 用のプロファイルからは外してください。

## The profile as a whole.
finding-consent-text =
    このプロファイルは、iPad ごとに誰かが文章に同意しないとインストールされません。手を触れずに進めるには文章を削除してください。
finding-removal-date-past =
    このプロファイルは { $date } に自動で削除される設定です。iPad は受け付けません。後の日付にするか、なしにしてください。
finding-profile-expired =
    プロファイルの有効期限 { $date } を過ぎています。iPad では期限切れと表示されます。
finding-locked-without-password =
    このプロファイルは iPad 上では誰も削除できません。監視識別情報を持つ Apple Configurator か、消去が必要です。識別情報の控えを保管してください。
finding-locked-needs-signer =
    削除を禁止したこのプロファイルは署名されています。Apple の古い文書では更新版にも同じ署名者が必要です。現在もそうかは不明です。
finding-target-not-ipad =
    このプロファイルは別の種類のデバイス（番号 { $value }）向けになっています。iPad なら 0 か 1 にしてください。
finding-scope-ignored =
    PayloadScope は Mac でのみ意味があります。そのまま保持され、害はありません。
finding-asks-on-device =
    { $key } のため、{ $type } は iPad 上で人に入力を求めます。手を触れないインストールはそこで止まります。
finding-secret-in-clear =
    このファイルを持つ人は誰でも { $type } の { $key } を読めます。自分だけが開ける場所に置き、不要なコピーは削除してください。

## Wi-Fi and proxies.
finding-wifi-no-network =
    Wi-Fi ペイロードにネットワークの指定がありません。ネットワーク名（SSID）か Passpoint のドメインを入力してください。
finding-wifi-wep =
    ネットワーク「{ $network }」は、誰でも破れる WEP を使っています。アクセスポイントを WPA2 か WPA3 に変えてください。
finding-wifi-password-length =
    「{ $network }」のパスワードが 8〜63 文字ではないため、WPA のパスワードとして使えません。入力し直してください。
finding-wifi-password-unused =
    「{ $network }」はオープンネットワークなので、パスワードは使われません。削除するか、正しいセキュリティを選んでください。
finding-wifi-password-missing =
    「{ $network }」は保護されていますがパスワードがないため、iPad ごとに入力を求められます。手を触れずに進めるなら入力してください。
finding-wifi-trust-missing =
    「{ $network }」に信頼する証明書もサーバ名もないため、iPad ごとに信頼するか尋ねられます。RADIUS サーバの証明書か名前を追加してください。
finding-proxy-incomplete =
    手動プロキシに { $key } がありません。入力するか、自動に変えてください。

## Passcode.
finding-passcode-not-forced =
    パスコードが必須ではないため、この規則はパスコードを設定した人にだけ適用されます。
finding-passcode-contradiction =
    長さ { $length } のパスコードに複合文字が { $value } 個求められています。長さを増やすか、数を減らしてください。
finding-passcode-cannot-be-set =
    パスコードが必須なのに、設定と変更が禁止されています。iPad が従えなくなるおそれがあります。どちらかを緩めてください。

## Web clips and the content filter.
finding-webclip-no-url =
    Web クリップに URL がありません。iPad はプロファイルが壊れていると表示します。URL を入力してください。
finding-insecure-url =
    { $value } は暗号化されていません。サイトが対応していれば https:// を使ってください。
finding-icon-large =
    アイコンは { $kilobytes } kB あります。{ $most } kB までにするとプロファイルが小さく済みます。ホーム画面ではそれ以上の細部は見えません。
finding-filter-allow-list =
    許可リスト（{ $count } サイト）があると、自動フィルタの判定にかかわらず、そのサイトしか開けません。ほかのサイトも使うならリストを外してください。
finding-filter-permitted-unused =
    許可した URL は自動フィルタの例外ですが、自動フィルタがオフです。オンにするか、許可リストを使ってください。
finding-filter-plugin-missing =
    フィルタ用 App が選ばれていますが、どの App か指定がありません。App のバンドル ID を入力してください。

## Apps and the Home Screen.
finding-app-lock-no-app =
    App ロックに App の指定がありません。開いたままにする App のバンドル ID を入力してください。
finding-app-lock-camera-off =
    App ロックとカメラのオフを同時にインストールできなかったという報告があります。まず 1 台で試してください。
finding-home-screen-twice =
    { $app } がホーム画面に 2 回あります。iPad は 1 回しか表示しません。どちらかを外してください。
finding-home-screen-dock-full =
    Dock に { $count } 個の項目があります。すべての iPad で確実に表示されるのは { $most } 個です。
finding-home-screen-page-empty =
    { $number } ページ目が空です。削除するか、何か置いてください。
finding-home-screen-item-incomplete =
    種類が { $kind } の項目に { $key } がありません。入力するか、項目を外してください。
finding-pane-unknown =
    設定アシスタントの画面「{ $pane }」は Apple の一覧にありません。知らない iPad は無視します。
finding-pane-not-ipad =
    設定アシスタントの画面「{ $pane }」は別のシステムのものです。iPad では効果がありません。
finding-pane-deprecated =
    設定アシスタントの画面「{ $pane }」は iPadOS { $version } から表示されません。外してもかまいません。
finding-pane-shown-anyway =
    設定アシスタントの画面「{ $pane }」は省略できないことがあります。タップが必要になる場合があります。

## Certificates and fonts.
finding-certificate-unreadable =
    { $type } の証明書を読み取れません。iPad は受け付けません。.cer か .pem のファイルを追加し直してください。
finding-certificate-expired =
    証明書は { $date } に期限切れになっています。iPad を配る前に新しいものを用意してください。
finding-certificate-several =
    このペイロードに証明書が { $count } 個あります。iPad は 1 ペイロードにつき 1 個だけ受け付けます。分けてください。
finding-identity-unreadable =
    識別情報のファイル（.p12）を読み取れないか、識別情報が入っていません。秘密鍵と一緒に書き出し直してください。
finding-identity-wrong-password =
    パスワードで識別情報のファイルを開けません。iPad は受け付けません。パスワードを入力し直してください。
finding-font-unreadable =
    このファイルは TrueType でも OpenType でもありません。iPad は受け付けません。.ttf か .otf を追加してください。
finding-font-collection =
    このファイルは複数のフォントの集まりです。iPad は 1 ペイロードにつき 1 つだけ受け付けます。1 つずつ追加してください。
finding-education-no-identity =
    教育ペイロードには同じプロファイル内の識別情報が必要ですが、指定がありません。追加するか、ペイロードを外してください。
finding-dns-certificate-place =
    DNS 設定の証明書が古いシステムの位置にあります。意味を変えずに移せます。

## Restrictions of a school without MDM.
finding-restriction-escape-open =
    { $key } がオフになっていません。MDM がないと抜け道になります。消去すると監視が終わり、個人のアカウントはアクティベーションロックを呼び戻します。ほかのプロファイルで禁止していなければオフにしてください。
finding-host-pairing-off =
    ケーブルでこの iPad にアクセスできるのは、監視識別情報を持つ Mac だけです。識別情報の控えを 2 か所に保管してください。
finding-rename-first =
    このプロファイルを入れると、Apple Configurator でも iPad の名前を変えられません。先に名前を付けてからインストールしてください。
finding-apn-and-cellular =
    iPad は古い APN ペイロードとモバイル通信ペイロードを同時に受け付けません。モバイル通信を残してください。

## Several profiles for the same iPads. $first and $second are the names of the profiles.
finding-together-same-identifier =
    「{ $first }」と「{ $second }」の識別子がどちらも { $value } です。後から入れたほうが前のものを置き換えます。ファイルのコピーではなく、プロファイルの複製を使ってください。
finding-together-same-uuid =
    「{ $first }」と「{ $second }」の最上位の UUID が同じです。Mac では両方インストールできますが、iPad では試していません。
finding-together-same-payload-uuid =
    「{ $first }」と「{ $second }」に同じ UUID のペイロードがあります。iPad は 2 つ目を拒むことがあります。複製機能で作り直し、固有の UUID にしてください。
finding-together-payload-twice =
    「{ $first }」と「{ $second }」の両方に { $type } がありますが、iPad は 1 つしか受け付けません。どちらか一方に残してください。
finding-together-restrictions-differ =
    { $key } は「{ $first }」では { $one }、「{ $second }」では { $two } です。iPad では厳しいほうが優先されます。どちらか一方だけで設定してください。
finding-together-wifi-twice =
    「{ $first }」と「{ $second }」の両方が Wi-Fi「{ $network }」を設定しています。片方を削除すると iPad が切断されることがあります。1 つだけ残してください。

## What a fix does, on its button.
fix-put-value = { $path } を「{ $value }」にする
fix-rename-key = { $path } の名前を { $to } に変える
fix-move-key = { $path } を { $to } に移す
fix-drop-payloads = ペイロードを { $count } 個外す
fix-rewrite-file = ファイルを書き直す
