### ウインドウ：枠組み、最初の起動、概要、事前確認、名簿、設定。

## 枠組み
practice-band = 練習中 · iPadはすべて架空のもので、実機には影響しません
sidebar-label = 画面
sidebar-unsaved = 保存していない変更あり
sidebar-plan = 計画
sidebar-do = 作業
sidebar-keep = 管理
sidebar-preflight = 20件中{ $done }件が準備完了
sidebar-deadlines = 期限が近い、または過ぎたもの{ $count }件
sidebar-operator = 操作する人は？
screen-overview = 概要
screen-preflight = 事前確認
screen-roster = 名簿
screen-profiles = プロファイル
screen-blueprints = ブループリント
screen-handover = 引き渡し
screen-print = プリント
screen-deadlines = 期限
screen-journal = 記録
toolbar-find = シリアル番号、管理番号、名前、保管者
toolbar-find-check = 確認項目を検索
status-label = 直前の操作
status-nothing = まだ記録はありません
status-undo = 取り消す
status-saved = 保存済み
status-unsaved-profile = 保存していないプロファイルがあります
status-unsaved-blueprint = 保存していないブループリントがあります
sheet-cancel = キャンセル
sheet-close = 閉じる
sheet-save = 保存
sheet-note = メモ（任意）
sheet-serials = シリアル番号
failure-close = 閉じる
failure-more = ほか{ $count }件
error-bad-request = このバージョンでは扱えない要求がウインドウから送られました。何も変更していません。Appを開き直してください。
error-window-unexpected = 予期しない問題が起きました（{ $code }）。これまでの記録は安全です。もう一度お試しください。繰り返す場合は、Appを開き直してください。
error-window-not-ready = Appの準備がまだできていません。何も変更していません。少し待ってから、もう一度お試しください。
error-window-clipboard = シリアル番号をコピーできませんでした。何も変更していません。名簿で⌘Cを押してください。

## まだ内容のない画面
empty-title = まだ何もありません
sidebar-roster-empty = iPadの一覧がここに入ります。以前のサーバやApple School Managerから書き出した一覧、備品管理の表計算ファイルなどを使えます。

## 最初の起動
first-title = Companionへようこそ
first-text = Apple Configuratorのそばで、回収から引き渡しまで、すべてのiPadの進み具合を記録します。
first-way = 始め方
first-practice = 練習用の学校で試す
first-practice-text = カート2台に架空のiPadが30台あります。1日の流れを通して練習でき、失敗しても実際のiPadには影響しません。
first-own = 自分の学校で始める
first-own-text = 何もない状態から、実際のiPadで始めます。練習はあとからでもできます。
first-name = 学校名
first-name-example = 書類にプリントする名称
first-identifier = 識別子
first-identifier-hint = 学校名またはWebサイトのアドレスから作られ、すべてのプロファイルの識別子に使われます。あとから「設定」で変更できますが、最初のプロファイルを作成する前がおすすめです。
first-go-practice = 練習を始める
first-go-own = 始める
first-stays-here = データはすべてこのMacに保存されます。アカウントもサーバも必要ありません。

## 設定
settings-title = 設定
settings-language = 言語
settings-operator = 操作する人
settings-operator-hint = 記録するすべての操作に、この名前が付きます。
settings-version = Companion { $version }

## 概要
overview-whole = 学校全体
overview-ipads =
    { $count ->
       *[other] 台のiPad
    }
overview-batches = バッチ
overview-no-batches = バッチはまだありません。バッチとは、カート1台、1学級、1日分など、まとめて作業するiPadのことです。
overview-as-table = 表で表示
overview-as-chart = グラフで表示
overview-part = { $stage }：{ $count }
overview-batch-chart = { $batch }：{ $parts }
overview-done-of = 引き渡し済み{ $done }／{ $of }
overview-all = すべて
overview-stuck = 保留
overview-nothing-stuck = 保留中のiPadはありません。
overview-actor = 対応する人：{ $actor }
overview-show = 表示
overview-show-reason = iPadを表示：{ $reason }
overview-next = 次にすること
overview-nothing-next = 残っている作業はありません。
overview-deadline = 次の期限
overview-no-deadline = 日付はまだ入力されていません。
overview-pace = ペース
overview-pace-chart = { $of }台中{ $done }台のiPadを引き渡し済み
overview-days-left = このペースであと{ $days }日かかります。
next-roster = iPadの一覧を読み込む
next-batch = iPad { $count }台をバッチに入れる
next-preflight = 未確認の項目が{ $count }件あります
next-limits = 制限のページを読み、名前を記入して確認してください。それまではiPadを消去できません
next-collect = { $batch }：{ $count }台のiPadを回収
next-back-up = { $batch }：{ $count }台のiPadのデータを保存または不要と確認
next-sign-out = { $batch }：{ $count }台のiPadでサインアウトし、ロックをオフにする
next-unassign = { $batch }：Apple School Managerで{ $count }台のiPadの割り当てを解除
next-erase = { $batch }：{ $count }台のiPadを消去
next-prepare = { $batch }：{ $count }台のiPadを準備
next-install = { $batch }：{ $count }台のiPadにプロファイルとAppをインストール
next-verify = { $batch }：{ $count }台のiPadを確認
next-hand-over = { $batch }：{ $count }台のiPadを引き渡し
next-unstick = { $batch }：保留中の{ $count }台のiPadに対応
next-go-show = iPadを表示
next-go-limits = 制限のページを読む
next-go-preflight = 事前確認を開く
next-go-roster = 名簿を開く
next-go-batch = 新規バッチ…

## 事前確認
checks-progress = { $of }件中{ $done }件が準備完了
checks-look = このMacで調べる
checks-looking = 調べています…
checks-show = 表示する項目
checks-show-open = 未完了{ $count }
checks-show-all = すべて{ $count }
checks-show-done = 準備完了{ $count }
checks-none = 該当する項目はありません。
checks-after = 先に済ませるとよい項目：{ $items }
checks-tick = 確認する…
checks-untick = 確認を取り消す
checks-confirm = 確認
checks-ticked = { $name }が確認
checks-overrule = このMacで調べたところ、条件を満たしていません。問題がないとわかっている場合は、理由をメモに書いてください。
checks-note = メモ
checks-note-hint = スクリーンショットや書類の保管場所など。パスワードは書かないでください。
limits-title = MDMなしでできないこと
limits-text = ケーブルでの管理には12の制限があります。最初のiPadを消去する前に、誰かが一度読み、名前を記入して確認する必要があります。
limits-read = 読んで確認…
limits-read-again = もう一度読む
limits-name = お名前
limits-name-hint = 今日の日付とともに記録され、取り消すことはできません。
limits-acknowledge = 読みました
limits-acknowledged = { $name }が{ $when }に確認
seen-p1 = 一覧から{ $rows }行を読み込みました。以前のサーバの一覧かどうか、バイパスコードとプロファイルも書き出したかどうかは、ご自身で確認してください。
seen-p6 =
    { $configurator ->
        [none] Apple Configuratorが見つかりません。
       *[other] Apple Configurator { $configurator }、macOS { $macos }。
    }
seen-p7 =
    { $free_gb ->
        [none] 空き容量がわかりません。
       *[other] 空き容量は{ $free_gb } GB。{ $at_once }台のiPadを同時に処理するには{ $needed_gb } GB必要です。
    }
seen-p8 =
    { $on_power ->
        [true] 電源アダプタが接続されています。
        [false] 電源アダプタが接続されていません。
       *[other] 電源アダプタの状態がわかりません。
    }
seen-p10 =
    { $missed ->
        [none] 接続できたホスト：{ $reached }
       *[other] 接続できないホスト：{ $missed }
    }{ $address ->
        [unknown] {""}
        [none] {"。"}このMacはローカルネットワークに接続されていません。
       *[other] {"。"}このMacのローカルネットワークでのアドレス：{ $address }
    }
seen-p11 =
    { $networks ->
        [0] Wi-Fiプロファイルはまだありません。
       *[other] { $networks }のWi-Fiプロファイルがあります
    }
seen-p12 =
    { $active ->
        [true] コンテンツキャッシュはオンです。
        [false] コンテンツキャッシュはオフです。
       *[other] コンテンツキャッシュの状態がわかりません。
    }
seen-p13 =
    { $identities ->
        [0] 監視識別情報はまだありません。
       *[other] 監視識別情報{ $identities }件、うち2か所に控えがあるもの{ $safe }件
    }
seen-p14 =
    { $blueprints ->
        [0] ブループリントはまだありません。
       *[other] ブループリントが{ $blueprints }件あります。
    }
seen-p16 = iPad { $devices }台、要確認{ $doubtful }台、管理番号なし{ $without_tag }台

## 名簿
short-planned = 予定
short-collected = 回収済み
short-backed-up = バックアップ済み
short-unlocked = サインアウト済み
short-unassigned = 割り当て解除済み
short-wiped = 消去済み
short-supervised = 監視対象
short-provisioned = 構成済み
short-verified = 確認済み
short-handed-over = 引き渡し済み
short-blocked = 保留
short-repair = 修理中
short-missing = 未回収・紛失
short-retired = 廃棄済み
ipads-all = すべて
ipads-filters = 絞り込み
ipads-add-filter = 絞り込みを追加…
ipads-remove-filter = 絞り込みを解除：{ $filter }
ipads-filter-stage = 進捗
ipads-filter-batch = バッチ
ipads-filter-cart = カート
ipads-filter-reason = 理由
ipads-seen = 直前の操作
ipads-chosen-column = 選択
ipads-chosen = { $count }台のiPadを選択中
ipads-actions = 選択したiPadの操作
ipads-move = 段階を変更…
ipads-block = 保留にする…
ipads-copy = シリアル番号をコピー
ipads-copy-hint = シリアル番号をコンマ区切りでコピーします。Apple School Managerの検索欄にそのまま貼り付けられます（⌘C）
ipads-copied = { $count }件のシリアル番号をコピーしました
ipads-deselect = 選択を解除
ipads-none = 該当するiPadはありません
ipads-none-text = シリアル番号、管理番号、名前、保管者の一部を入力するか、絞り込みを解除してください。
ipads-show-all = すべて表示
ipads-findings = 要確認{ $count }件
ipads-blocked-by = { $stage }：{ $reason }

## 1台のiPadの経過
story-label = { $serial }の経過
story-close = 経過を閉じる
story-since = { $when }から
story-unblock = 保留を解除
story-findings = 確認が必要なこと
story-line = 進捗
story-line-pass = 進捗（{ $pass }巡目）
story-ahead = これから
story-ticks = 確認したこと
story-facts = 名簿の情報
story-keepers = 保管者の履歴
story-no-keeper = 保管者なし
story-class = 学級{ $class }、出席番号{ $seat }
story-slot = カート{ $cart }、スロット{ $slot }
story-events = これまでの出来事
story-by = { $name }、{ $when }
story-somebody = 担当者
story-app = このMac

## 名簿のシート
move-title = { $count }台のiPadの段階を変更
move-to = 変更後の段階
move-choose = 段階を選択してください
move-new-pass = 次の巡目に入り、確認はすべてやり直しになります。
move-evidence = 根拠
move-erase-text = 消去すると、これらのiPadの内容はすべて失われます。データを保存した（または不要と確認した）こと、サインアウトしたこと、Apple School Managerで割り当てを解除したことを確かめてから進めてください。
move-erase-count = iPadの台数を入力してください：{ $count }
move-go = { $count }台を変更
block-title = { $count }台のiPadを保留にする
block-reason = 保留の理由
block-choose = 理由を選択してください
block-go = { $count }台を保留にする

## 直前の操作
last-moved = { $count }台のiPad → { $to }
last-ticked = { $count }台のiPadで確認：{ $tick }
last-unticked = { $count }台のiPadで確認を取り消し：{ $tick }
last-blocked = { $count }台のiPadを保留：{ $reason }
last-unblocked = { $count }台のiPadの保留を解除
last-undone = { $count }台のiPadの「{ $what }」を取り消しました
last-step-taken-back = 取り消しました：{ $what }
last-preflight-ticked = { $item }を確認しました
last-preflight-unticked = { $item }の確認を取り消しました
last-preflight-probed = このMacが確認しました
last-limits-acknowledged = { $name }が制限のページを確認しました
last-school-set = 学校：{ $name }
last-practice-marked = 練習を始めました
last-operator-added = 担当者を記録しました：{ $name }
last-setting-set = { event-setting-set }
last-roster-imported = 名簿を読み込みました：新規{ $new }台、変更{ $changed }台
last-device-listed = iPadを{ $count }台追加しました
last-device-changed = iPad { $count }台の情報を変更しました
last-device-merged = 同じiPadの2件の情報を統合しました
last-findings-kept = iPad { $count }台の確認事項を残しました
last-device-seen = iPadを{ $count }台検出しました
last-lane-chosen = iPad { $count }台の方式を選びました
last-replaced = iPad1台を別のiPadに置き換えました
last-assigned = iPad { $count }台の保管情報を更新しました
last-profiles-installed = iPad { $count }台のプロファイルを記録しました
last-batch-created = バッチを計画しました：{ $name }
last-batch-changed = バッチを変更しました：{ $name }
last-batch-closed = バッチが完了しました：{ $name }
last-batch-removed = バッチを削除しました：{ $name }
last-device-batched =
    { $name ->
        [none] iPad { $count }台をバッチから外しました
       *[other] iPad { $count }台をバッチ「{ $name }」に入れました
    }
last-deadline-set = 期限を記録しました：{ $what }、{ $on }
last-deadline-done = 期限を完了にしました：{ $what }
last-deadline-removed = 期限を削除しました：{ $what }
last-profile-saved = プロファイルを保存しました：{ $name }（リビジョン{ $revision }）
last-profile-removed = プロファイルを削除しました
last-blueprint-saved = ブループリントを保存しました：{ $name }（リビジョン{ $revision }）
last-blueprint-removed = ブループリントを削除しました
last-identity-added = 監視識別情報を追加しました：{ $name }
last-identity-backed-up = 監視識別情報の控えの場所を記録しました：{ $name }
last-identity-retired = 監視識別情報の使用を停止しました：{ $name }
last-file-exported = ファイルを保存しました：{ $name }
last-kit-exported = iPad { $devices }台分のキットを作成しました
last-document-printed = 書類を作成しました
last-class-forgotten = 学級{ $name }の名前を消去しました
last-backup-restored = バックアップを復元しました：{ $name }

## メニューバー（Mac）
menu-about = Configurator Companionについて
menu-settings = 設定…
menu-services = サービス
menu-hide = Configurator Companionを非表示
menu-hide-others = ほかを非表示
menu-show-all = すべてを表示
menu-quit = Configurator Companionを終了
menu-file = ファイル
menu-open = 開く…
menu-import = 名簿を読み込む…
menu-kit = キットを作成…
menu-print = プリント…
menu-close = ウインドウを閉じる
menu-edit = 編集
menu-undo = 取り消す
menu-cut = カット
menu-copy = コピー
menu-paste = ペースト
menu-select-all = すべてを選択
menu-find = 検索
menu-view = 表示
menu-full-screen = フルスクリーンにする
menu-window = ウインドウ
menu-minimize = しまう
menu-zoom = 拡大／縮小

closing-title = ウインドウを閉じますか？
closing-text = まだ保存していない変更があります。閉じると失われます：
closing-anyway = 保存せずに閉じる
closing-show = 戻って保存
leaving-text = まだ保存していない変更があります。続けると失われます：
leaving-anyway = 保存せずに続ける
