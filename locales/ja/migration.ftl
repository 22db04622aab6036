# 移行：進捗、根拠、理由、確認、期限、制限。

## 進捗
stage-planned = 予定
stage-collected = 回収済み
stage-backed-up = バックアップ済み（または不要）
stage-unlocked = サインアウト・ロック解除済み
stage-unassigned = 割り当て解除済み
stage-wiped = 消去済み
stage-supervised = 準備済み・監視対象
stage-provisioned = 構成済み
stage-verified = 確認済み
stage-handed-over = 引き渡し済み
stage-blocked = 保留
stage-repair = 修理中
stage-missing = 未回収・紛失
stage-retired = 廃棄・除却済み

## 集計の見出し
head-not-started = 未着手
head-in-progress = 進行中
head-done = 完了
head-stuck = 保留・未回収
head-out = 修理・廃棄

## 根拠
evidence-manual = 担当者がチェック
evidence-usb = USBで検出
evidence-cfgutil = cfgutilで読み取り
evidence-document = 書類（一覧・画面写真・署名）
witness-person = 担当者
witness-bench = 作業台

## チェック項目
tick-backed-up = データの保存または不要を確認
tick-unlocked = サインアウト・パスコードとアクティベーションロックを解除
tick-unassigned = 割り当て解除済み、またはApple School Managerに未登録
tick-labelled = ラベル貼付済み
tick-charged = 充電済み
tick-accessories = 付属品あり
tick-unlock-token = ロック解除トークン保存済み

## 方式
lane-1 = 方式1：Apple School Managerに登録済み、または登録不要。準備は1回
lane-2 = 方式2：Apple School Managerに追加する。準備と消去を2回ずつ
lane-a = 方式A：クラウドのデバイス管理サービスへ移行

## 対応する人
actor-operator = 作業台の担当者
actor-asm-administrator = Apple School Managerの管理者またはデバイス登録マネージャ
actor-owner = 利用者または保護者
actor-network = 学校のネットワーク担当者
actor-property-office = 物品管理の担当
actor-apple = Appleまたは修理業者

## 保留の理由と対応
reason-activation-lock-user = アクティベーションロック（個人のアカウント）
reason-activation-lock-user-do = 利用者にサインアウトと「探す」のオフを依頼してください。連絡がつかない場合は、管理者がApple School Managerのデバイス画面でロックをオフにできます（元に戻せません）。登録されていないiPadは、購入証明を用意してAppleに相談してください。
reason-activation-lock-org = アクティベーションロック（以前の管理サービス）
reason-activation-lock-org-do = まずApple School Managerでロックをオフにします。できない場合は、以前のサーバから書き出したバイパスコードを使います。ユーザ名は空欄、パスワード欄にコードを入力してください。
reason-passcode-unknown = パスコード不明
reason-passcode-unknown-do = まず利用者に確認してください。保存済みのロック解除トークンがあれば、Apple Configuratorでパスコードを消去できます。なければリカバリモードでの復元だけが方法で、データはすべて失われ、アクティベーションロックは残ります。
reason-not-in-asm = Apple School Managerに未登録
reason-not-in-asm-do = 登録が必要かを先に決めます。不要なら「割り当て解除」をチェックして方式1のまま進め、必要なら方式2にします。販売代理店で購入したiPadは、代理店に登録を依頼できます。
reason-still-assigned = 管理サービスに割り当てられたまま
reason-still-assigned-do = Apple School Managerで割り当てを解除します。所有解除はしないでください。アクティビティの完了後、シリアル番号の一覧を照合します。
reason-old-remote-management = 消去後に以前の「リモートマネジメント」が表示される
reason-old-remote-management-do = 以前のサーバに割り当てられたままです。Apple School Managerで割り当てを解除し、もう一度消去してください。iPadで登録を続けないでください。
reason-cannot-pair-other-identity = 別の監視識別情報のためペアリングできない
reason-cannot-pair-other-identity-do = その識別情報を持つMacを使うか、このMacに読み込んでください。どちらもない場合はリカバリモードでの復元だけが方法で、データは失われます。
reason-not-detected-cable = 検出されない（ケーブル）
reason-not-detected-cable-do = データ通信できるケーブルに替え、iPadのロックを解除して「信頼」を選び、もう一度確認してください。
reason-not-detected-port = 検出されない（ポート・ハブ）
reason-not-detected-port-do = 別のポートか、Macに直接つないでください。複数台が出たり消えたりする場合は、台数を減らし、ハブに電源がつながっているか確認します。
reason-no-network-activation = アクティベーションのネットワークに接続できない
reason-no-network-activation-do = ログイン画面やHTTPS検査がなく、albert.apple.comに接続できるネットワークか確認してください。Macのインターネットをケーブルで共有する方法もあります。
reason-os-too-old = iPadOSが古い
reason-os-too-old-do = Apple Configuratorでアップデートします。アップデートではデータが残り、復元では消えます。先にコンテンツキャッシュを有効にし、少しずつ進めてください。
reason-unsupported-model = 対応していない機種
reason-unsupported-model-do = この機種では計画に必要なiPadOSが動きません。古いシステム用のブループリントを用意するか、物品管理の担当と更新を相談してください。
reason-no-licence = Appのライセンス不足
reason-no-licence-do = Apple Configuratorの「一括購入の割り当て」で使っていないライセンスを取り消すか、Apple School Managerで追加購入し、Configuratorが使う場所にあるか確認してください。
reason-profile-failed = プロファイルをインストールできない
reason-profile-failed-do = プロファイル画面で問題を確認し、iPadが監視対象か確かめてください。修正後は、そのプロファイルだけを入れ直します。
reason-app-failed = Appをインストールできない
reason-app-failed-do = Apple Configuratorのサインイン、ライセンスの残り、iPadの空き容量とiPadOSを確認し、もう一度試してください。
reason-low-battery = バッテリー不足
reason-low-battery-do = 40％以上に充電してから再開してください。充電できない場合はケーブルと充電器を替え、それでもだめなら修理に出します。
reason-damaged = 破損
reason-damaged-do = 状態を記録してください。修理に出す前にApple School Managerで割り当てを解除します。修理できない場合は廃棄の手続きをします。
reason-wrong-serial = シリアル番号が名簿と違う
reason-wrong-serial-do = iPadの「設定」>「一般」>「情報」でシリアル番号を確認して読み取り、ラベルだけでなく名簿を直してください。
reason-duplicate-asset-tag = 管理番号の重複
reason-duplicate-asset-tag-do = 台帳と照合し、どちらが正しいかを物品管理の担当に確認してください。誤っている方を直し、ラベルを印刷し直します。
reason-data-owner-unreached = データの持ち主に連絡がつかない
reason-data-owner-unreached-do = まだ消去しないでください。担任または保護者を通じて連絡し、期限を決めます。期限後は学校が判断し、書面で残してください。
reason-other = その他
reason-other-do = 状況と次の対応をメモに書き、担当者を決めてください。

## 項目名
field-serial = シリアル番号
field-asset-tag = 管理番号
field-device-name = デバイス名
field-model = 機種
field-capacity = 容量
field-os-version = iPadOSバージョン
field-udid = UDID
field-ecid = ECID
field-imei = IMEI
field-wifi-mac = Wi-Fiアドレス
field-in-asm = ASM登録
field-asm-source = 購入元
field-assigned-service = 割り当て先
field-order-no = 注文番号
field-purchase-date = 購入日
field-batch = バッチ
field-cart = カート
field-slot = スロット
field-keeper = 管理者
field-location = 保管場所
field-class = 学級
field-seat = 番号
field-user = 利用者
field-funding = 予算区分
field-warranty-end = 保証期限
field-accessories = 付属品
field-condition = 状態
field-state = 進捗
field-blocked-reason = 理由
field-lane = 方式
field-supervision-identity = 監視識別情報の指紋
field-unlock-token = ロック解除トークン
field-repair-no = 修理番号
field-replaces = 交換元
field-note = 備考

## 期限
deadline-apns = APNs証明書
deadline-ade-token = サーバトークン（自動デバイス登録）
deadline-content-token = コンテンツトークン（Appとブック）
deadline-asm-terms = Apple School Managerの利用規約
deadline-identity-backup = 監視識別情報のバックアップ確認
deadline-federated = Federated Authentication
deadline-warranty = 保証
deadline-own = 独自の日付
deadline-state-done = 完了
deadline-state-ahead = あと{ $days }日
deadline-state-near =
    { $days ->
        [0] 今日が期限
       *[other] あと{ $days }日
    }
deadline-state-over = { $days }日超過
deadline-apns-rule = 同じApple Accountで「更新」を選び、新規作成は決して選ばないでください。新しい証明書にすると、すべてのiPadとの接続が失われます。
relevance-applies = 対象
relevance-may-be-absent = ケーブルだけの運用では不要な場合あり

## 確認の状態
probe-passed = 適合
probe-failed = 不適合
probe-unknown = 確認できない
proof-mac = Macが確認
proof-file = ファイルで確認
proof-person = 担当者が確認
proof-mac-and-person = Macと担当者の両方が確認
readiness-open = 未確認
readiness-half = 担当者の確認待ち
readiness-ready = 準備完了
readiness-failed = 不適合
readiness-overruled = 不適合だが担当者が承認
grade-o = 実例あり
grade-1 = 第三者の情報のみ
grade-i = 推定
fit-fits = 対応
fit-too-old = 機種が古い
fit-unknown = 不明

## 20の事前確認
preflight-p1-title = 以前のサーバからすべて書き出す
preflight-p1-why = そのMacがなくなると、デバイス一覧もアクティベーションロックのバイパスコードも失われます。macOS ServerはmacOS 12以降では動きません。
preflight-p1-how = デバイス、グループ、プロファイル、プレースホルダ、バイパスコードを書き出し、デバイス一覧を名簿に取り込みます。コードは名簿に入れず、暗号化した別のファイルに保管してください。
preflight-p2-title = iPadを登録元で分ける
preflight-p2-why = Appleまたは販売代理店から購入、Configuratorで追加、Apple School Managerに未登録のどれかで、割り当て解除の要否と方式が決まります。
preflight-p2-how = Apple School Managerからデバイス一覧をダウンロードして取り込み、「購入元」を確認します。一覧にないiPadは未登録です。
preflight-p3-title = Configurator専用の場所
preflight-p3-why = コンテンツトークンは1つのサービスでしか使えません。Configuratorにサインインすると、ほかのサービスのライセンスを引き取ってしまうことがあります。
preflight-p3-how = Apple School Managerで場所を追加し、Appのライセンスを移します。以前のサービスがそのトークンを使っていないことを確認し、画面写真を残してください。
preflight-p4-title = 以前のサービスのライセンスを取り消す
preflight-p4-why = iPad1台につきAppごとに1つのライセンスが必要です。使用中のままだとインストールに失敗します。ブックのライセンスは取り消せません。
preflight-p4-how = Apple Configuratorの「ウインドウ」>「一括購入の割り当て」で取り消し、ライセンス数がiPadの台数とAppの数の積以上あるか確認します。
preflight-p5-title = Apple School Manager：規約・管理者・アカウント
preflight-p5-why = 規約が未承諾だとすべて止まります。Federated Authenticationの管理者はConfiguratorにサインインできません。6桁のコードが手元にない電話に届く場合も同じです。
preflight-p5-how = サインインして規約を承諾し、管理者が2人以上いること、アカウントがFederated Authenticationでないことを確認し、作業する部屋でコードを一度受け取ってみます。
preflight-p6-title = macOSとApple Configuratorが最新
preflight-p6-why = 古いと新しいiPadやiPadOSを認識できず、操作に失敗します。
preflight-p6-how = macOSを更新し、App StoreでApple Configuratorを更新して一度開きます。見つかったバージョンが表示されます。
preflight-p7-title = ディスクの空き容量
preflight-p7-why = ファームウェアは機種ごとに5GB以上あり、iPad1台ごとに展開され、自動では消えません。
preflight-p7-how = 15GBに加えて、同時に作業する台数×10GBを空けてください。これは目安で、試行後に調整できます。
preflight-p8-title = 電源・スリープ・画面ロック・アクセサリ
preflight-p8-why = Appleシリコン搭載のノート型Macは、新しいアクセサリごとに確認します。スリープやロックで準備が中断します。準備中はシステム終了しないでください。
preflight-p8-how = 電源アダプタをつなぎ、スリープと画面ロックを止め、「システム設定」のプライバシーとセキュリティでアクセサリの接続を許可します。
preflight-p9-title = ハブとケーブル
preflight-p9-why = 電力不足や充電専用ケーブル、つなぎすぎでiPadが出たり消えたりします。
preflight-p9-how = 電源付きハブとデータ用ケーブルを使い、8〜10台から始め、ポートに番号を付けて、予定台数と検出台数を比べます。
preflight-p10-title = ネットワークからAppleに接続できる
preflight-p10-why = アクティベーションにはAppleへの接続が必要です。ログイン画面、802.1X、HTTPS検査、DNSフィルタが妨げになります。
preflight-p10-how = このMacからalbert.apple.comなどへの接続を確認します。iPadが使うWi-Fiはご自身で試してください。Macのインターネットをケーブルで共有することもできますが、802.1X接続は共有できません。
preflight-p11-title = Wi-Fiプロファイル
preflight-p11-why = ないと、すべてのiPadがWi-Fi画面で止まり、入力を待ちます。
preflight-p11-how = ログイン画面のないネットワーク用にテンプレートで作り、ブループリントの先頭に置き、準備のときにネットワークプロファイルとして選びます。
preflight-p12-title = コンテンツキャッシュ
preflight-p12-why = システムとAppのダウンロードが1回で済み、30台でも回線が混みません。
preflight-p12-how = 「システム設定」>「一般」>「共有」でコンテンツキャッシュをオンにし、iPadとこのMacを同じネットワークにつなぎます。
preflight-p13-title = 組織と監視識別情報
preflight-p13-why = 識別情報を失うとiPadを管理できなくなり、変更するとすべて消去してやり直しになります。
preflight-p13-how = Apple Configuratorで組織と識別情報を作り、.p12で書き出し、2か所に1つずつ保管してここに記録します。パスワードは金庫に保管してください。
preflight-p14-title = ブループリント
preflight-p14-why = ブループリントがあれば全台が同じ構成になります。ロック解除トークンを保存しておくと、パスコードを忘れても消去できます。
preflight-p14-how = 準備の設定、プロファイル、App、壁紙を並べ、ロック解除トークンの保存を選び、入っているべきプロファイルとAppを一覧にします。
preflight-p15-title = 制限を決める
preflight-p15-why = iPadを消去すると監視が終わり、個人アカウントでアクティベーションロックが戻ります。どちらも先に禁止します。
preflight-p15-how = 少なくとも消去、アカウントの変更、プロファイルのインストール、名前の変更を禁止します。パスコードの変更も検討してください。
preflight-p16-title = 名簿を確定
preflight-p16-why = シリアル番号、管理番号、スロット、管理者が合わないと、ラベルも受領書もすべて誤りになります。
preflight-p16-how = 名簿を取り込み、重複や疑わしい行を警告がなくなるまで直します。以後の変更はここで行います。
preflight-p17-title = お知らせを配布
preflight-p17-why = iPadは消去されます。児童生徒と保護者には、バックアップ、サインアウト、「探す」のオフのための時間が必要です。
preflight-p17-how = 提出のお知らせを印刷し、期日、バックアップ、サインアウト、「探す」とパスコードのオフ、持参する充電器・ケース・ペンを書きます。
preflight-p18-title = 2台で試行
preflight-p18-why = 方式、ボタン名、時間は学校ごとに違います。2台なら小さな失敗で済みますが、30台なら1日が失われます。
preflight-p18-how = Appleまたは販売代理店で購入した1台とそうでない1台を選び、本番のハブで最後まで行い、各手順の時間を記録します。
preflight-p19-title = 予定と期限
preflight-p19-why = トークンや証明書は、担当者が不在になりやすい夏休みに切れがちです。
preflight-p19-how = 「期限」に日付、アカウント、ダウンロードした人を入力してカレンダーに書き出し、7〜8月に更新の日を決めます。
preflight-p20-title = 作業中はほかの人が操作しない
preflight-p20-why = 割り当てやライセンスを同時に変更すると、失敗したり打ち消し合ったりします。
preflight-p20-how = この期間は以前の管理サービスとApple School Managerを操作しないよう伝え、担当者を1人決めます。

## できなくなることの一覧
limit-1 = 無線では何も変更できません。変更のたびに、このMacにケーブルでつなぎます。
limit-2 = 紛失モードはなく、iPadの位置も調べられません。
limit-3 = 遠隔でのロック、消去、パスコードの消去はできません。
limit-4 = 組織のアクティベーションロックでiPadを守ることはできません。
limit-5 = 共有iPadは使えません。
limit-6 = Appは自動で更新されず、ライセンスのレポートもありません。
limit-7 = iPadの準拠状況や最後の接続日時は分かりません。
limit-8 = iPadを消去すると監視は終わり、準備をやり直す必要があります。管理サービスで元に戻すことはできません。
limit-9 = システムアップデートの時期を一括で管理できません。
limit-10 = 「クラスルーム」をApple School Managerのクラスから自動設定できません（実機では未確認です）。
limit-11 = 監視識別情報を失うと、ケーブルでもiPadを管理できなくなります。
limit-12 = 管理下にある台数を行政から問われることがあります。この選択には校長の署名をもらってください。

## エラー
error-serial-empty = シリアル番号がありません。何も変更していません。英数字8〜14文字で入力してください。
error-serial-length = シリアル番号は8〜14文字ですが、{ $length }文字あります。何も変更していません。iPadの「設定」>「一般」>「情報」で確認してください。
error-serial-character = シリアル番号に「{ $character }」は使えません。何も変更していません。使えるのは英字と数字だけです。
error-unknown-value = 「{ $value }」は使えません。何も変更していません。次のいずれかを指定してください：{ $allowed }
error-move-not-allowed = { $serial }は「{ $from }」から「{ $to }」へ進めません。進捗は変わっていません。順番どおりに進めるか、直前の操作を取り消してください。
error-move-already-there = { $serial }はすでに「{ $to }」です。何も変更していません。
error-guard-missing = { $serial }を「{ $from }」から「{ $to }」へ進めるには、{ $count }件のチェックが足りません：{ $missing }。進捗は変わっていません。確認して先にチェックしてください。
error-move-skips-stage = { $serial }を「{ $from }」から「{ $to }」へ進めると「{ $skipped }」を飛ばします。進捗は変わっていません。先に途中の手順を記録してください。
error-evidence-not-personal = 根拠「{ $evidence }」を記録できるのは作業台だけなので、{ $serial }は変更していません。手動または書類を使ってください。
error-evidence-not-of-bench = 根拠「{ $evidence }」を示せるのは人だけなので、{ $serial }は変更していません。担当者が確認してください。
error-evidence-not-enough = { $serial }を「{ $to }」にするには「{ $evidence }」では足りません。進捗は変わっていません。必要な根拠：{ $accepted }
error-not-confirmed = { $serial }についてこの操作がまだ確認されていないため、変更していません。シリアル番号を確かめてから確認してください。
error-limits-not-acknowledged = 最初の消去の前に、できなくなることの一覧を読み、名前を記入する必要があります。{ $serial }は変わっていません。先に一覧を開いてください。
error-repair-needs-unassign = { $serial }は修理に出す前にApple School Managerで割り当てを解除する必要があります。進捗は変わっていません。解除してチェックしてから修理に出してください。
error-receipt-missing = { $serial }には署名済みの受領書もスロットの記録もありません。進捗は変わっていません。書類を根拠にするか、先にスロットを入力してください。
error-reason-needed = { $serial }を保留にするには理由が必要です。進捗は変わっていません。理由を選んでください。
error-tick-evidence = 「{ $evidence }」では{ $serial }の「{ $tick }」をチェックできないため、変更していません。確認できる人が、手動または書類でチェックしてください。
error-device-retired = { $serial }は廃棄済みのため変更できません。誤りの場合は、直前の操作を取り消してください。
error-nothing-to-undo = { $serial }には取り消せる操作がありません。何も変更していません。訂正するには、新しい操作を記録してください。

## 検出事項
finding-serial-odd-length = シリアル番号の長さが珍しい値です（{ $length }文字。通常は10または12文字）。iPadの表示と照合してください。
finding-serial-letter-i-or-o = シリアル番号に英字のIまたはOがあります。数字の1または0かもしれません。iPadの表示と照合してください。
finding-label-missing = { $serial }にはまだラベルがありません。引き渡しはできますが、後で貼ってください。
finding-lane-round-missing = { $serial }は方式2ですが、今回の準備はまだ1回だけです。2回目の準備をしてから進めてください。
finding-slot-taken = カート「{ $cart }」のスロット{ $slot }に{ $count }台のiPadがあります：{ $serials }。どれを置くか決めてください。
finding-slot-unknown = { $serial }のスロットは{ $slot }ですが、このカートには{ $slots }までしかありません。スロットを直してください。
finding-batch-not-seen = 予定{ $expected }台のうち{ $seen }台を検出しました。検出できないスロット：{ $slots }。ケーブルかポートを替えてください。
finding-identity-backups-missing = 監視識別情報のバックアップの記録は{ $places }か所です（必要数{ $needed }か所）。別の場所にも保管して記録してから、バッチを完了にしてください。
finding-identity-missing = 監視識別情報の記録がないため、バッチを完了にできません。Apple Configuratorから.p12を書き出して追加してください。
finding-model-too-old = { $serial }（{ $name }）で使える最新はiPadOS { $newest }ですが、計画には{ $ipados }が必要です。別のブループリントを用意してください。
finding-model-unknown = { $serial }の機種「{ $model }」は一覧にないため、iPadOS { $ipados }に対応しているか分かりません。iPadで確認してください。
