# Findings about profiles: what was found, what it means, what to do.

## How much a finding matters.
severity-error = エラー
severity-warning = 警告
severity-info = 情報

## What reading the file found.
finding-text-before-xml =
    プロファイルの先頭より前に余分な内容があります。プロファイル自体は失われません。余分な内容は書き出すときに省かれます。
finding-text-after-xml =
    プロファイルの末尾より後に余分な内容があります。プロファイル自体は失われません。余分な内容は書き出すときに省かれます。
finding-xml-declaration =
    ファイルの1行目が正しくありません。書き出すときに書き直されます。
finding-duplicate-key =
    { $key }が同じ場所に重複しています。iPadでもここでも、最後の値が使われます。意図した値か確認してください。
finding-signed =
    このプロファイルは署名されています。編集すると署名が外れます。必要であれば、編集後に署名し直してください。
finding-signature-broken =
    署名が正しくありません。署名後に変更されたか、壊れています。iPadにはインストールできません。配布元から入手し直すか、署名し直してください。
finding-binary-form =
    このファイルはバイナリ形式のプロパティリストです。XMLで書き出しますが、意味は変わりません。

## Structure.
finding-key-missing =
    { $type }に{ $key }がありません。これがないとiPadはプロファイルを受け付けません。追加してください。
finding-not-a-configuration =
    プロファイルの種類が「Configuration」ではなく「{ $value }」です。iPadではプロファイルとして扱われません。
finding-profile-service =
    このファイルは無線での登録を始めるためのもので、設定は含まれていません。ケーブルでの設定には使えません。控えとしてのみ保管してください。
finding-content-not-array =
    ペイロードがリストになっていません。iPadはプロファイルを受け付けません。
finding-content-empty =
    ペイロードが1つもないため、何も設定されません。ペイロードを追加するか、このプロファイルを外してください。
finding-payload-not-dictionary =
    プロファイルの{ $number }番目の項目はペイロードではありません。iPadはプロファイルを受け付けません。この項目を削除するか、書き直してください。
finding-encrypted-content =
    ペイロードは特定のiPad用に暗号化されています。そのまま残りますが、表示や編集はできません。
finding-required-text-empty =
    { $type }の{ $key }が空です。入力してください。
finding-too-many-findings =
    問題が{ $most }件を超えたため、先頭の分だけを表示しています。修正してから、もう一度確認してください。

## Values. $expected and $found are names of Apple’s kinds of values.
finding-wrong-type =
    { $key }の型は{ $expected }でなければなりませんが、{ $found }になっています。iPadはこの値を受け付けません。
finding-near-type =
    { $key }の型は{ $expected }のはずですが、{ $found }になっています。受け付けるシステムも、受け付けないシステムもあります。意味を変えずに修正できます。
finding-value-not-allowed =
    { $key }の値は「{ $value }」です。使える値：{ $allowed }
finding-below-minimum =
    { $key }の値は{ $value }ですが、最小値は{ $least }です。
finding-above-maximum =
    { $key }の値は{ $value }ですが、最大値は{ $most }です。
finding-format-mismatch =
    { $key }がAppleの定める形式になっていません。入力元の資料と照合してください。
finding-too-few-items =
    { $key }の項目は{ $count }個ですが、{ $least }個以上必要です。
finding-too-many-items =
    { $key }の項目は{ $count }個ですが、{ $most }個までしか使えません。
finding-not-a-url =
    { $key }は完全なURLではありません。https://などから始めて入力してください。
finding-not-a-bundle-id =
    「{ $value }」はバンドルIDではないため、{ $key }が指すAppがありません。com.apple.Pagesのような形式にしてください。
finding-not-a-hostname =
    { $key }はホスト名ではありません。http://やパスを付けずに、ホスト名またはIPアドレスだけを入力してください。
finding-control-character =
    { $key }に、プロファイルでは使えない目に見えない文字が含まれています。書き出すと失われます。入力し直してください。
finding-placeholder-left =
    { $key }に、ほかのツールのプレースホルダ{ $placeholder }が残っています。iPadではそのままの文字として扱われます。実際の値に置き換えてください。
finding-placeholder-unknown =
    { $key }の{ $placeholder }は、iPadごとに値が入るプレースホルダではないため、そのまま残ります。つづりを確認してください。

## Names.
finding-unknown-key =
    { $key }は{ $type }のキーとして知られていません。そのまま残りますが、対応していないiPadでは無視されます。
finding-misspelled-key =
    { $key }は{ $type }のキーとして知られていません。{ $suggestion }ではありませんか？
finding-reserved-key =
    { $key }は、Appleが予約している「Payload」で始まっています。そのまま残ります。
finding-unknown-payload-type =
    { $type }は未知のペイロードの種類です。そのまま残りますが、iPadが受け付けるかどうかはわかりません。
finding-misspelled-payload-type =
    { $type }は未知のペイロードの種類です。{ $suggestion }ではありませんか？

## Identity.
finding-duplicate-payload-uuid =
    このペイロードのUUIDは、{ $other }番目のペイロードと同じです。iPadはプロファイルを受け付けません。固有のUUIDにしてください。
finding-duplicate-payload-identifier =
    このペイロードの識別子は、{ $other }番目のペイロードと同じです。iPadはプロファイルを受け付けません。固有の識別子にしてください。
finding-payload-identifier-of-profile =
    このペイロードの識別子が、プロファイル自身の識別子{ $value }と同じです。最初にインストールする前に、固有の識別子に変えてください。後から変えると、iPadで一度削除されてから追加し直されます。
finding-payload-uuid-of-profile =
    このペイロードのUUIDが、プロファイル自身のUUIDと同じです。プロファイル自身のUUIDは変えても問題ありません。
finding-uuid-form =
    UUID「{ $value }」は一般的な形式ではありません。iPadは受け付けますが、ほかのツールは受け付けないことがあります。
finding-identity-empty =
    { $type }の{ $key }が空です。これがないとiPadはプロファイルを受け付けません。

## References.
finding-reference-missing =
    { $key }が参照するペイロードが、このプロファイルにありません。証明書を選び直すか、追加してください。
finding-reference-no-certificate =
    { $key }が参照する{ $number }番目のペイロード（{ $other }）は証明書ではありません。証明書を選んでください。
finding-vpn-reference-missing =
    { $type }の{ $key }が参照するAppレイヤーVPNが、このプロファイルにありません。このままでは、アカウントでVPNが使われません。

## Supervision and MDM.
finding-payload-needs-supervision =
    { $type }は監視対象のiPadでしか使えません。先にApple ConfiguratorでiPadを監視対象にするか、このペイロードを外してください。
finding-key-needs-supervision =
    { $key }は監視対象のiPadでのみ有効です。それ以外のiPadでは、何も表示されずに無視されます。
finding-supervision-advised =
    { $key }は、今のところ監視対象でないiPadでも有効です。Appleは今後使えなくなるとしています。
finding-mdm-only-payload =
    { $type }はMDMサーバからしかインストールできません。ケーブルではiPadが受け付けません。外してください。
finding-mdm-only-key =
    { $key }を設定できるのはMDMサーバだけです。ケーブル用のプロファイルからは外してください。
finding-manual-only-payload =
    { $type }はMDMサーバからはインストールできません。Apple Configuratorでインストールしてください。
finding-payload-needs-managed-apps =
    Appやアカウントを管理するMDMサーバがない場合、{ $type }はおそらく何の効果もありません。外しても構いません。
finding-key-needs-managed-apps =
    Appやアカウントを管理するMDMサーバがない場合、{ $key }はおそらく何の効果もありません。外しても構いません。
finding-payload-twice =
    iPadに{ $type }は1つしかインストールできませんが、{ $other }番目のペイロードにもあります。どちらか1つを残してください。
finding-google-account =
    ケーブルでGoogleアカウントを設定するには、監視対象のiPadとApple Configuratorが必要です。パスワードはiPadで入力します。

## Versions of iPadOS.
finding-payload-deprecated =
    Appleは、iPadOS { $version }以降で{ $type }を非推奨としています。今のところ使えます。
finding-key-deprecated =
    Appleは、iPadOS { $version }以降で{ $key }を非推奨としています。今のところ使えます。
finding-payload-removed =
    iPadOS { $version }以降では、{ $type }は無視されます。外しても構いません。
finding-key-removed =
    iPadOS { $version }以降では、{ $key }は無視されます。外しても構いません。
finding-payload-too-new =
    { $type }にはiPadOS { $version }が必要ですが、対象のiPadはiPadOS { $ipados }です。先にアップデートするか、外してください。
finding-key-too-new =
    { $key }にはiPadOS { $version }が必要ですが、対象のiPadはiPadOS { $ipados }のため、無視されます。

## What stays behind in this migration.
finding-drop-mdm =
    このペイロードはiPadをMDMサーバに登録します。以前のサーバはもう応答しないため、インストールに失敗するか、iPadが止まったサーバにつながったままになります。外してください。
finding-drop-identity =
    この識別情報（{ $type }）を使うのは、MDMへの登録だけです。登録と一緒に外してください。
finding-drop-payload =
    { $type }は以前のサーバ用か、ずっと前にほかのものに置き換わっています。今回の移行では外してください。
finding-macos-only-payload =
    { $type }はMac用で、iPadでは使われません。iPad用のプロファイルからは外してください。

## The profile as a whole.
finding-consent-text =
    このプロファイルは、iPadごとに誰かが文章に同意しないとインストールされません。iPadに触れずに進めるには、この文章を削除してください。
finding-removal-date-past =
    このプロファイルが自動で削除される日（{ $date }）はすでに過ぎているため、iPadは受け付けません。先の日付にするか、日付をなしにしてください。
finding-profile-expired =
    プロファイルの有効期限（{ $date }）が過ぎています。iPadでは期限切れと表示されます。
finding-locked-without-password =
    このプロファイルは、iPadの操作では削除できません。削除するには、監視識別情報のあるApple Configuratorを使うか、iPadを消去します。識別情報の控えを保管しておいてください。
finding-locked-needs-signer =
    削除を禁止したこのプロファイルは、署名されています。Appleの以前の文書では、更新にも同じ署名者の署名が必要とされています。現在もそうかどうかは不明です。
finding-target-not-ipad =
    このプロファイルは、別の種類のデバイス（番号{ $value }）向けになっています。iPad向けにするには、0または1を選んでください。
finding-scope-ignored =
    PayloadScopeはMacでのみ意味を持ちます。そのまま残り、影響はありません。
finding-asks-on-device =
    { $key }があるため、{ $type }はiPadで誰かの入力を求めます。iPadに触れずに進めるインストールは、そこで止まります。
finding-secret-in-clear =
    このファイルを手に入れた人は、誰でも{ $type }の{ $key }を読めます。自分だけが開ける場所に保管し、不要なコピーは削除してください。

## Wi-Fi and proxies.
finding-wifi-no-network =
    Wi-Fiペイロードにネットワークの指定がありません。ネットワーク名（SSID）か、Passpointネットワークのドメインを入力してください。
finding-wifi-name-long =
    ネットワーク名「{ $network }」は{ $bytes }バイトあります。使えるのは{ $most }バイトまでです（漢字やかなは1文字3バイト）。アクセスポイントに表示されるとおりに入力してください。
finding-wifi-wep =
    ネットワーク「{ $network }」は、誰でも破れるWEPを使っています。アクセスポイントをWPA2またはWPA3に変更してください。
finding-wifi-password-length =
    「{ $network }」のパスワードは8〜63文字ではないため、WPAのパスワードとして使えません。入力し直してください。
finding-wifi-password-unused =
    「{ $network }」はオープンネットワークなので、パスワードは使われません。削除するか、正しいセキュリティを選んでください。
finding-wifi-password-missing =
    「{ $network }」は保護されていますが、パスワードが入力されていないため、iPadごとに入力を求められます。iPadに触れずに進めるには、入力してください。
finding-wifi-trust-missing =
    「{ $network }」には信頼する証明書もサーバ名もないため、サーバを信頼するかどうかをiPadごとに尋ねられます。RADIUSサーバの証明書か名前を追加してください。
finding-proxy-incomplete =
    手動プロキシに{ $key }がありません。入力するか、自動にしてください。

## Passcode.
finding-passcode-not-forced =
    パスコードが必須ではないため、パスコードの規則が適用されるのは、パスコードを設定した人だけです。
finding-passcode-contradiction =
    { $length }文字のパスコードに、複合文字が{ $value }文字求められています。長さを増やすか、複合文字の数を減らしてください。
finding-passcode-cannot-be-set =
    パスコードが必須なのに、パスコードの設定や変更が禁止されています。iPadで必須の設定ができなくなるおそれがあります。どちらかを許可してください。

## Web clips and the content filter.
finding-webclip-no-url =
    WebクリップにURLがありません。iPadでは、プロファイルが壊れていると表示されます。URLを入力してください。
finding-webclip-scheme =
    Webクリップでは、{ $scheme }:で始まるアドレスを開けません。Webページのhttps:// アドレスか、Appが開くアドレスを使ってください。
finding-insecure-url =
    { $value }は暗号化されていません。サイトが対応していればhttps:// を使ってください。
finding-icon-large =
    アイコンが{ $kilobytes }KBあります。{ $most }KBまでにすると、プロファイルが小さくなります。それ以上細かくしても、ホーム画面では違いが見えません。
finding-filter-allow-list =
    許可リスト（{ $count }サイト）があると、自動フィルタの判定にかかわらず、そのサイトしか開けません。ほかのサイトも開けるようにするには、リストを削除してください。
finding-filter-permitted-unused =
    許可したURLは自動フィルタの例外ですが、自動フィルタがオフになっています。オンにするか、許可リストを使ってください。
finding-filter-plugin-missing =
    フィルタAppを使う設定ですが、どのAppかが指定されていません。AppのバンドルIDを入力してください。

## Apps and the Home Screen.
finding-app-lock-no-app =
    シングルAppモードで使うAppが指定されていません。開いたままにするAppのバンドルIDを入力してください。
finding-app-lock-camera-off =
    シングルAppモードとカメラのオフを一緒にインストールできなかったという報告が1件あります。まず1台のiPadで試してください。
finding-home-screen-twice =
    { $app }がホーム画面に重複しています。iPadでは1つしか表示されません。どちらかを外してください。
finding-home-screen-dock-full =
    Dockに{ $count }個の項目があります。すべてのiPadで確実に表示されるのは{ $most }個です。
finding-home-screen-page-empty =
    { $number }ページ目が空です。削除するか、何かを置いてください。
finding-home-screen-item-incomplete =
    種類が{ $kind }の項目に{ $key }がありません。入力するか、この項目を外してください。
finding-pane-unknown =
    設定アシスタントの画面「{ $pane }」はAppleの一覧にありません。対応していないiPadでは無視されます。
finding-pane-not-ipad =
    設定アシスタントの画面「{ $pane }」はほかのシステム用です。iPadでは効果がありません。
finding-pane-deprecated =
    設定アシスタントの画面「{ $pane }」は、iPadOS { $version }以降では表示されません。外しても構いません。
finding-pane-shown-anyway =
    設定アシスタントの画面「{ $pane }」は、省略できないことがあります。その場合は、タップして進む必要があります。

## Certificates and fonts.
finding-certificate-unreadable =
    { $type }の証明書を読み取れません。iPadは受け付けません。.cerまたは.pemのファイルを追加し直してください。
finding-certificate-expired =
    証明書の有効期限は{ $date }に切れています。iPadを配布する前に、新しい証明書を用意してください。
finding-certificate-several =
    このペイロードには証明書が{ $count }個ありますが、iPadが受け付けるのは1ペイロードにつき1個です。証明書ごとにペイロードを分けてください。
finding-identity-unreadable =
    識別情報のファイル（.p12）を読み取れないか、識別情報が入っていません。秘密鍵も含めて書き出し直してください。
finding-identity-wrong-password =
    パスワードで識別情報のファイルを開けません。iPadは受け付けません。パスワードを入力し直してください。
finding-font-unreadable =
    このファイルはTrueTypeフォントでもOpenTypeフォントでもありません。iPadは受け付けません。.ttfまたは.otfのファイルを追加してください。
finding-font-collection =
    このファイルには複数のフォントが入っていますが、iPadが受け付けるのは1ペイロードにつき1つです。フォントを1つずつ追加してください。
finding-education-no-identity =
    教育ペイロードには、同じプロファイル内の識別情報が必要ですが、指定されていません。識別情報を追加するか、ペイロードを外してください。
finding-dns-certificate-place =
    DNS設定の証明書が、古いシステムで使われていた位置にあります。意味を変えずに移動できます。

## Restrictions of a school without MDM.
finding-restriction-escape-open =
    { $key }がオフになっていません。{ $key ->
        [allowEraseContentAndSettings] 「設定」で消去されたiPadは監視対象から外れ、MDMがないと自動では元に戻りません。
        [allowAccountModification] 個人のApple Accountでサインインすると、アクティベーションロックが再び有効になることがあります。
        [allowUIConfigurationProfileInstallation] 児童生徒が自分でプロファイルをインストールでき、フィルタを回避するものもあります。
       *[other] 名前が変わったiPadは、一覧でもケーブルで接続したときも見分けにくくなります。
    }ここでオフにしてください。同じiPadのほかのプロファイルですでにオフにしている場合は、このままでかまいません。
finding-host-pairing-off =
    ケーブルでこのiPadにアクセスできるのは、監視識別情報のあるMacだけです。識別情報の控えを2か所に保管してください。
finding-rename-first =
    このプロファイルをインストールすると、Apple ConfiguratorでもiPadの名前を変更できなくなります。先に名前を付けてからインストールしてください。
finding-apn-and-cellular =
    iPadは、以前のAPNペイロードとモバイル通信ペイロードを同時には受け付けません。モバイル通信を残してください。

## Several profiles for the same iPads. $first and $second are the names of the profiles.
finding-together-same-identifier =
    「{ $first }」と「{ $second }」の識別子がどちらも{ $value }のため、後からインストールした方が前のものを置き換えます。ファイルをコピーするのではなく、プロファイルを複製してください。
finding-together-same-uuid =
    「{ $first }」と「{ $second }」の最上位のUUIDが同じです。Macでは両方インストールできますが、iPadでは試していません。
finding-together-same-payload-uuid =
    「{ $first }」と「{ $second }」に、同じUUIDのペイロードがあります。iPadが2つ目を受け付けないことがあります。プロファイルを複製して、固有のUUIDにしてください。
finding-together-payload-twice =
    「{ $first }」と「{ $second }」の両方に{ $type }がありますが、iPadは1つしか受け付けません。どちらか一方に残してください。
finding-together-restrictions-differ =
    { $key }の値が、「{ $first }」では{ $one }、「{ $second }」では{ $two }です。iPadでは厳しい方が優先されます。どちらか一方のプロファイルだけで設定してください。
finding-together-wifi-twice =
    「{ $first }」と「{ $second }」の両方がWi-Fiネットワーク「{ $network }」を設定しています。片方を削除すると、iPadがネットワークから切断されることがあります。どちらか一方を残してください。

## What a fix does, on its button.
fix-put-value = { $path }を「{ $value }」にする
fix-rename-key = { $path }の名前を{ $to }に変える
fix-move-key = { $path }を{ $to }に移す
fix-drop-payloads = ペイロードを{ $count }個外す
fix-rewrite-file = ファイルを書き直す
