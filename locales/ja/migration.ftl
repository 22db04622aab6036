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
stage-handed-over = 引き渡し済み・収納済み
stage-blocked = 保留
stage-repair = 修理中
stage-missing = 未回収・紛失
stage-retired = 廃棄済み

## 集計の見出し
head-not-started = 未着手
head-in-progress = 進行中
head-done = 完了
head-stuck = 保留・未回収
head-out = 修理中・廃棄済み

## 根拠
evidence-manual = 担当者がチェック
evidence-usb = USBで検出
evidence-cfgutil = cfgutilで読み取り
evidence-document = 書類（一覧・スクリーンショット・署名）
witness-person = 担当者
witness-bench = 作業台

## チェック項目
tick-backed-up = データを保存した、または不要と確認した
tick-unlocked = サインアウト済み、パスコードとアクティベーションロックはオフ
tick-unassigned = 割り当て解除済み、またはApple School Managerに未登録
tick-labelled = ラベル貼付済み
tick-charged = 充電済み
tick-accessories = 付属品確認済み
tick-unlock-token = ロック解除トークン保存済み

## 方式
lane-1 = 方式1：Apple School Managerに登録済み、または登録不要。準備は1回
lane-2 = 方式2：Apple School Managerに追加する。準備と消去を2回行う
lane-a = 方式A：クラウドのデバイス管理サービスへ移行

## 対応する人
actor-operator = 作業台の担当者
actor-asm-administrator = Apple School Managerの管理者またはデバイス登録マネージャ
actor-owner = 利用者または保護者
actor-network = 学校のネットワーク担当者
actor-property-office = 備品管理の担当者
actor-apple = Appleまたは修理業者

## 保留の理由と対応
reason-activation-lock-user = アクティベーションロック（個人のアカウント）
reason-activation-lock-user-do = 利用者に、サインアウトして「探す」をオフにするよう依頼してください。連絡がつかない場合は、管理者がApple School ManagerのそのiPadのページでロックをオフにできます（元に戻せません）。Apple School Managerに登録されたことのないiPadは、購入を証明する書類を用意してAppleに相談してください。
reason-activation-lock-org = アクティベーションロック（以前の管理サービス）
reason-activation-lock-org-do = まずApple School Managerでロックをオフにしてください。できない場合は、以前のサーバから書き出したバイパスコードを使います。ユーザ名は空欄のまま、パスワード欄にコードを入力してください。
reason-passcode-unknown = パスコード不明
reason-passcode-unknown-do = まず利用者に確認してください。ロック解除トークンを保存してあれば、Apple Configuratorでパスコードを消去できます。ない場合はリカバリモードで復元するしかなく、データはすべて失われ、アクティベーションロックも残ります。
reason-not-in-asm = Apple School Managerに未登録
reason-not-in-asm-do = 登録が必要かどうかを決めてください。不要なら「割り当て解除済み」にチェックを付けて方式1のまま進め、必要なら方式2にします。販売代理店から購入したiPadは、代理店に登録を依頼できます。
reason-still-assigned = 管理サービスに割り当てられたまま
reason-still-assigned-do = Apple School Managerで割り当てを解除してください。所有解除はしないでください。アクティビティが完了してから、シリアル番号の一覧と照合します。
reason-old-remote-management = 消去後に以前の「リモートマネジメント」が表示される
reason-old-remote-management-do = 以前のサーバに割り当てられたままです。Apple School Managerで割り当てを解除し、もう一度消去してください。iPadの画面で登録を進めないでください。
reason-cannot-pair-other-identity = 別の監視識別情報で監視されており、ペアリングできない
reason-cannot-pair-other-identity-do = その監視識別情報があるMacを使うか、このMacに読み込んでください。どちらもできない場合はリカバリモードで復元するしかなく、データは失われます。
reason-not-detected-cable = 検出されない（ケーブル）
reason-not-detected-cable-do = データ通信ができるとわかっているケーブルに替え、iPadのロックを解除して「信頼」を選び、もう一度確認してください。
reason-not-detected-port = 検出されない（ポート・ハブ）
reason-not-detected-port-do = 別のポートを使うか、Macに直接つないでください。何台も表示されたり消えたりする場合は、台数を減らし、ハブに電源がつながっているか確認してください。
reason-no-network-activation = アクティベーション時にAppleに接続できない
reason-no-network-activation-do = ログイン画面やHTTPS検査がなく、albert.apple.comに接続できるネットワークか確認してください。Macのインターネット接続をケーブルで共有する方法もあります。
reason-os-too-old = iPadOSが古い
reason-os-too-old-do = Apple Configuratorでアップデートしてください。アップデートではデータが残り、復元では消えます。先にコンテンツキャッシュをオンにし、数台ずつ進めてください。
reason-unsupported-model = 対応していない機種
reason-unsupported-model-do = この機種では、計画に必要なiPadOSが動きません。古いiPadOS用のブループリントを作るか、備品管理の担当者と入れ替えを相談してください。
reason-no-licence = Appのライセンス不足
reason-no-licence-do = Apple Configuratorの「一括購入の割り当て」で使っていないライセンスを取り消すか、Apple School Managerで追加購入してください。ライセンスがConfiguratorで使う場所にあることも確認してください。
reason-profile-failed = プロファイルをインストールできない
reason-profile-failed-do = プロファイルの問題点を確認し、iPadが監視対象か確かめてください。修正後にインストールし直すのは、このプロファイルだけです。
reason-app-failed = Appをインストールできない
reason-app-failed-do = Apple Configuratorにサインインしているか、ライセンスの残り、iPadの空き容量とiPadOSを確認し、もう一度お試しください。
reason-low-battery = バッテリー不足
reason-low-battery-do = 40％以上に充電してから再開してください。充電できない場合はケーブルと充電器を替え、それでも充電できなければ修理に出します。
reason-damaged = 破損
reason-damaged-do = 破損の状態を記録してください。修理に出す前に、Apple School Managerで割り当てを解除します。修理できない場合は廃棄の手続きをします。
reason-wrong-serial = シリアル番号が名簿と違う
reason-wrong-serial-do = iPadの「設定」>「一般」>「情報」でシリアル番号を調べて読み取ってください。そのうえで、ラベルだけでなく名簿も直します。
reason-duplicate-asset-tag = 管理番号の重複
reason-duplicate-asset-tag-do = 備品台帳と照合し、どのiPadが正しいかを備品管理の担当者に決めてもらってください。もう一方を直し、ラベルをプリントし直します。
reason-data-owner-unreached = データの持ち主に連絡がつかない
reason-data-owner-unreached-do = まだ消去しないでください。担任または保護者を通じて連絡し、期限を決めます。期限を過ぎたら学校が判断し、書面に残します。
reason-other = その他
reason-other-do = 起きたことと次にすることをメモに書き、担当者を決めてください。

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
field-keeper = 保管者
field-location = 保管場所
field-class = 学級
field-seat = 出席番号
field-user = 利用者
field-funding = 予算区分
field-warranty-end = 保証期限
field-accessories = 付属品
field-condition = 状態
field-state = 進捗
field-blocked-reason = 理由
field-lane = 方式
field-supervision-identity = 監視識別情報のフィンガープリント
field-unlock-token = ロック解除トークン
field-repair-no = 修理番号
field-replaces = 交換元
field-note = 備考

## 期限
deadline-apns = APNs証明書
deadline-ade-token = サーバトークン（自動デバイス登録）
deadline-content-token = コンテンツトークン（Appとブック）
deadline-asm-terms = Apple School Managerの利用規約
deadline-identity-backup = 監視識別情報の控えを確認
deadline-federated = Federated Authentication
deadline-warranty = 保証
deadline-own = 自分で決めた日付
deadline-state-done = 完了
deadline-state-ahead = あと{ $days }日
deadline-state-near =
    { $days ->
        [0] 今日が期限
       *[other] あと{ $days }日
    }
deadline-state-over = { $days }日超過
deadline-apns-rule = 同じApple Accountで「更新」を選んでください。証明書を新しく作成すると、すべてのiPadとの接続が失われます。新規作成は絶対にしないでください。
relevance-applies = 対象
relevance-may-be-absent = ケーブルだけの運用では不要な場合があります

## 確認の状態
probe-passed = 問題なし
probe-failed = 問題あり
probe-unknown = 確認できません
proof-mac = Macが確認
proof-file = ファイルで確認
proof-person = 担当者が確認
proof-mac-and-person = Macと担当者が確認
readiness-open = 未確認
readiness-half = 担当者の確認待ち
readiness-ready = 準備完了
readiness-failed = 問題あり
readiness-overruled = 問題ありだが、担当者が承認
grade-o = 実例あり
grade-1 = 第三者の情報のみ
grade-i = 推定
fit-fits = 対応
fit-too-old = 機種が古い
fit-unknown = 不明

## 20の事前確認
preflight-p1-title = 以前のサーバからすべて書き出す
preflight-p1-why = そのMacがなくなると、デバイス一覧もアクティベーションロックのバイパスコードも失われます。macOS Serverは提供が終了し、現在のバージョンのmacOSでは動きません。
preflight-p1-how = デバイス、グループ、プロファイル、プレースホルダ、バイパスコードを書き出し、デバイス一覧を名簿に読み込みます。コードは名簿に入れず、暗号化した別のファイルに保管してください。
preflight-p2-title = iPadを購入元で分ける
preflight-p2-why = Appleまたは販売代理店から購入したか、Configuratorで追加したか、Apple School Managerに未登録かによって、割り当て解除が必要かどうかと、どの方式で進めるかが決まります。
preflight-p2-how = Apple School Managerからデバイス一覧をダウンロードして読み込みます。各iPadの購入元は、Apple School Managerの「デバイス」で確認できます。一覧にないiPadは未登録です。
preflight-p3-title = Configurator専用の場所
preflight-p3-why = コンテンツトークンは1つのサービスでしか使えません。Configuratorにサインインすると、ほかのサービスが使用中のライセンスを引き取ってしまうことがあります。
preflight-p3-how = Apple School Managerで場所を追加し、Appのライセンスをそこへ移します。以前のサービスがその場所のトークンを使っていないことを確認し、スクリーンショットを残してください。
preflight-p4-title = 以前のサービスのライセンスを取り消す
preflight-p4-why = Appごとに、iPad 1台につき1つのライセンスが必要です。使用中のままだとインストールに失敗します。ブックのライセンスは取り消せません。
preflight-p4-how = Apple Configuratorの「ウインドウ」>「一括購入の割り当て」で取り消します。その後、ライセンス数が「iPadの台数×Appの数」以上あるか確認します。
preflight-p5-title = Apple School Manager：規約・管理者・アカウント
preflight-p5-why = 利用規約に同意していないと、何も進められません。Federated Authenticationの管理者はConfiguratorにサインインできません。6桁のコードが手元にない電話に届く場合も、サインインできません。
preflight-p5-how = サインインして利用規約に同意します。管理者が2人以上いること、使うアカウントがFederated Authenticationでないことを確認し、作業する部屋で一度コードを受け取ってみます。
preflight-p6-title = macOSとApple Configuratorが最新
preflight-p6-why = 古いバージョンは新しいiPadやiPadOSに対応しておらず、操作に失敗します。
preflight-p6-how = macOSをアップデートし、App StoreでApple Configuratorをアップデートして一度開きます。検出したバージョンはCompanionに表示されます。
preflight-p7-title = ディスクの空き容量
preflight-p7-why = ファームウェアは機種ごとに5GB以上あります。さらに、iPad 1台ごとに展開され、使用後も自動では削除されません。
preflight-p7-how = 15GBに加えて、同時に作業するiPad 1台につき10GBを空けてください。これはCompanionの目安です。試行後に調整してください。
preflight-p8-title = 電源・スリープ・画面ロック・アクセサリ
preflight-p8-why = Appleシリコン搭載のMacノートブックは、新しいアクセサリをつなぐたびに確認を求めます。スリープや画面ロックで作業が中断します。準備中は絶対にシステム終了しないでください。
preflight-p8-how = 電源アダプタをつなぎ、スリープと画面ロックをオフにします。「システム設定」>「プライバシーとセキュリティ」で、アクセサリの接続を許可します。
preflight-p9-title = ハブとケーブル
preflight-p9-why = 電力不足、充電専用ケーブル、台数のつなぎすぎで、iPadが表示されたり消えたりします。
preflight-p9-how = 電源付きハブとデータ用ケーブルを使い、8〜10台から始め、ポートに番号を付けて、予定台数と検出台数を比べます。
preflight-p10-title = ネットワークからAppleに接続できる
preflight-p10-why = アクティベーションするには、Appleのサーバに接続できる必要があります。ログイン画面、802.1X、HTTPS検査、DNSフィルタがあると妨げになります。
preflight-p10-how = このMacからalbert.apple.comなどに接続できるかを、Companionが確認します。iPadが使うWi-Fiはご自身で試してください。Macのインターネット接続をケーブルで共有することもできますが、802.1X接続は共有できません。
preflight-p11-title = Wi-Fiプロファイル
preflight-p11-why = これがないと、すべてのiPadがWi-Fiの画面で止まり、入力待ちになります。
preflight-p11-how = ログイン画面のないネットワーク用に、テンプレートから作成します。ブループリントの先頭に置き、準備するときにネットワークプロファイルとして選びます。
preflight-p12-title = コンテンツキャッシュ
preflight-p12-why = システムとAppのダウンロードが1回で済むため、30台でも学校の回線が混み合いません。
preflight-p12-how = 「システム設定」>「一般」>「共有」で「コンテンツキャッシュ」をオンにし、iPadとこのMacを同じネットワークに接続します。
preflight-p13-title = 組織と監視識別情報
preflight-p13-why = 監視識別情報を失うと、iPadを管理できなくなります。変更すると、すべてのiPadを消去して準備し直すことになります。
preflight-p13-how = Apple Configuratorで組織と監視識別情報を作成し、.p12を書き出します。控えを2か所に1つずつ保管し、ここに記録してください。パスワードは学校の金庫に入れます。
preflight-p14-title = ブループリント
preflight-p14-why = ブループリントを使うと、どのiPadも同じ設定になります。ロック解除トークンを保存しておけば、忘れられたパスコードを後で消去できます。
preflight-p14-how = 準備の設定、プロファイル、App、壁紙をそろえ、ロック解除トークンを保存する設定にします。入っているべきプロファイルとAppも一覧にしておきます。
preflight-p15-title = 制限を決める
preflight-p15-why = iPadを消去すると監視対象から外れ、個人のアカウントを使うとアクティベーションロックが再び有効になります。どちらも事前に禁止してください。
preflight-p15-how = 少なくとも、消去、アカウントの変更、プロファイルのインストール、名前の変更を禁止します。パスコードの変更も禁止するか検討してください。
preflight-p16-title = 名簿を確定
preflight-p16-why = シリアル番号、管理番号、スロット、保管者が合っていないと、ラベルも受領書もすべて誤りになります。
preflight-p16-how = 名簿を読み込み、警告がなくなるまで重複や疑わしい行を解決します。以後の変更はCompanionで行ってください。
preflight-p17-title = お知らせを配布
preflight-p17-why = iPadは消去されます。児童生徒と保護者には、バックアップ、サインアウト、「探す」のオフのための時間が必要です。
preflight-p17-how = 提出のお知らせをプリントします。期日、バックアップ、サインアウト、「探す」とパスコードのオフ、一緒に提出する充電器・ケース・Apple Pencilを載せます。
preflight-p18-title = 2台で試行
preflight-p18-why = 方式、ボタンの名前、所要時間は学校ごとに異なります。失敗しても、2台なら影響はわずかですが、30台なら1日がつぶれます。
preflight-p18-how = Appleまたは販売代理店から購入した1台とそうでない1台を選び、本番のハブですべての手順を行って、それぞれの所要時間を記録します。
preflight-p19-title = カレンダーと期限
preflight-p19-why = トークンや証明書は、担当者が不在になりやすい夏休みに切れがちです。
preflight-p19-how = 「期限」に日付、アカウント、ダウンロードした人を入力し、カレンダーに書き出します。7月か8月に、まとめて更新する日を決めておきます。
preflight-p20-title = 作業中はほかの人が操作しない
preflight-p20-why = 2人が同時に割り当てやライセンスを変更すると、操作が失敗したり、互いに打ち消し合ったりします。
preflight-p20-how = この期間は以前のサービスとApple School Managerを操作しないよう同僚に伝え、担当者を1人決めます。

## できなくなることの一覧
limit-1 = 無線では何も変更できません。変更するたびに、このMacにケーブルでつなぐ必要があります。
limit-2 = 紛失モードはなく、iPadの位置を調べる方法もありません。
limit-3 = 離れた場所からiPadをロックしたり、消去したり、パスコードを消去したりすることはできません。
limit-4 = 組織のアクティベーションロックでiPadを保護することはできません。
limit-5 = 共有iPadは使えません。
limit-6 = Appは自動でアップデートされず、ライセンスのレポートもありません。
limit-7 = iPadが設定に準拠しているか、最後にいつ通信したかはわかりません。
limit-8 = iPadを消去すると監視対象から外れ、準備し直す必要があります。管理サービスで元に戻すことはできません。
limit-9 = システムアップデートの時期を一括で管理できません。
limit-10 = 「クラスルーム」をApple School Managerのクラスから自動で設定することはできません（実機で確認予定）。
limit-11 = 監視識別情報を失うと、ケーブルでもiPadを管理できなくなります。
limit-12 = 管理しているiPadの台数を教育委員会などから問われることがあります。この方式を選ぶことについて、校長の署名をもらってください。

## エラー
error-serial-empty = シリアル番号がありません。何も変更していません。8〜14文字の英数字を入力してください。
error-serial-length = シリアル番号は8〜14文字ですが、{ $length }文字あります。何も変更していません。iPadの「設定」>「一般」>「情報」の表示と照合してください。
error-serial-character = シリアル番号に「{ $character }」は使えません。何も変更していません。使えるのは英字と数字だけです。
error-unknown-value = 「{ $value }」は使えません。何も変更していません。次のいずれかを指定してください：{ $allowed }
error-move-not-allowed = { $serial }を「{ $from }」から「{ $to }」に進めることはできません。段階は変わっていません。順番どおりに進めるか、直前の操作を取り消してください。
error-move-already-there = { $serial }はすでに「{ $to }」です。何も変更していません。
error-guard-missing = { $serial }を「{ $from }」から「{ $to }」に進めるには、チェックが{ $count }件足りません：{ $missing }。段階は変わっていません。確認して、先にチェックを付けてください。
error-move-skips-stage = { $serial }を「{ $from }」から「{ $to }」に進めると、「{ $skipped }」を飛ばすことになります。段階は変わっていません。先に途中の手順を記録してください。
error-evidence-not-personal = 根拠「{ $evidence }」を記録できるのは作業台だけのため、{ $serial }は変更していません。「担当者がチェック」または「書類」を根拠にしてください。
error-evidence-not-of-bench = 根拠「{ $evidence }」を記録できるのは人だけのため、{ $serial }は変更していません。担当者が確認してください。
error-evidence-not-enough = 「{ $evidence }」は、{ $serial }を「{ $to }」にする根拠として不十分です。段階は変わっていません。必要な根拠：{ $accepted }
error-not-confirmed = { $serial }についてこの操作を誰も確認していないため、変更していません。シリアル番号を確かめてから確認してください。
error-limits-not-acknowledged = 最初の消去の前に、制限のページを読み、名前を記入する必要があります。{ $serial }は変わっていません。先にそのページを開いてください。
error-repair-needs-unassign = { $serial }を修理に出すには、先にApple School Managerで割り当てを解除する必要があります。段階は変わっていません。割り当てを解除し、チェックを付けてから修理に出してください。
error-receipt-missing = { $serial }には、署名済みの受領書もスロットの記録もありません。段階は変わっていません。書類を根拠にするか、先にスロットを入力してください。
error-reason-needed = { $serial }を保留にするには理由が必要です。段階は変わっていません。理由を選んでください。
error-tick-evidence = 「{ $evidence }」は、{ $serial }の「{ $tick }」の根拠になりません。チェックは付けていません。事情のわかる人が手動で、または書類を根拠にしてチェックしてください。
error-tick-before-collecting = 回収するとチェックはすべて外れるため、今「{ $tick }」をチェックしても残りません。チェックは付けていません。先に「回収済み」にしてからチェックしてください：{ $serials }
error-device-retired = { $serial }は廃棄済みのため変更できません。誤りの場合は、直前の操作を取り消してください。
error-same-device = { $serial }が2回指定されています。何も変更していません。別々のiPadを2台指定してください。
error-not-a-slip = { $serial }はケーブルで確認済みか、この番号で消去済みのため、実在するiPadです。何も変更していません。こちらを残す場合は、逆の向きで統合してください。
error-already-replaced = { $serial }と{ $other }は、すでに交換の対応が記録されています。何も変更していません。
error-nothing-to-undo = { $serial }には取り消せる操作がありません。何も変更していません。訂正するには、新しい操作を記録してください。

## 検出事項
finding-serial-odd-length = シリアル番号の長さが珍しい値です（{ $length }文字。通常は10または12文字）。iPadの表示と照合してください。
finding-serial-letter-i-or-o = シリアル番号に英字のIまたはOがあります。数字の1または0かもしれません。iPadの表示と照合してください。
finding-label-missing = { $serial }にはまだラベルがありません。引き渡しはできますが、後で貼ってください。
finding-lane-round-missing = { $serial }は方式2ですが、今回の準備はまだ1回だけです。2回目の準備をしてから進めてください。
finding-slot-taken = カート「{ $cart }」のスロット{ $slot }に{ $count }台のiPadがあります：{ $serials }。どのiPadを残すか決めてください。
finding-slot-shared = カート「{ $cart }」のスロット{ $slot }を{ $serial }に割り当てましたが、{ $serials }もまだこのスロットにあります。入れ替える場合は、もう一方も割り当て直してください。
finding-slot-unknown = { $serial }はスロット{ $slot }ですが、このカートのスロットは{ $slots }までです。スロットを修正してください。
finding-batch-not-seen = { $expected }台のうち、検出したのは{ $seen }台です。検出できないスロット：{ $slots }。ケーブルまたはポートを替えてください。
finding-identity-backups-missing = 監視識別情報の控えを記録した場所は{ $places }か所です（{ $needed }か所必要）。バッチを完了にする前に、{ $needed }か所に保管して記録してください。
finding-identity-missing = 監視識別情報の記録がないため、バッチを完了にできません。Apple Configuratorから.p12を書き出し、ここに追加してください。
finding-model-too-old = { $serial }（{ $name }）が対応するのはiPadOS { $newest }までですが、計画にはiPadOS { $ipados }が必要です。別のブループリントを作成してください。
finding-model-unknown = { $serial }の機種「{ $model }」は一覧にないため、iPadOS { $ipados }に対応しているかわかりません。iPadで確認してください。
