### ウインドウ：ブループリント。

## 一覧
making-new = 新規ブループリント…
making-open-file = ファイルを開く…
making-empty = ブループリントはまだありません
making-empty-text = ブループリントは、バッチのiPadをどう準備するか（監視、名前、プロファイル、App）を決めるものです。ひな形から始めて、学校に合わせて変更してください。
making-no-format = Appleはブループリントのファイル形式を公開していません。Companionが書き出すのは独自のファイルと、操作を1つずつ示した手順書です。Configuratorで直接開くことはできません。
making-line = リビジョン{ $revision } · { $when } · プロファイル{ $profiles }件 · App { $apps }件
making-line-used = 使用先：{ $batches }
making-line-unused = まだ使われていません
making-ready = 使用できます
making-errors = エラー{ $count }件
making-warnings = 警告{ $count }件

## 新規作成とファイルからの追加
making-new-title = 新規ブループリント
making-new-go = 作成
making-name = ブループリント名
making-name-example = 例：中学1年
making-starter = ひな形
making-which-fitting = ひな形に合う学校のプロファイル
making-which-fitting-hint = ひな形に必要なプロファイルのうち、学校で作成済みのものを、ひな形の順序で入れます。
making-which-these = 選んだ順に入れる
making-file-title = 「{ $name }」を開く
making-file-holds = ブループリント「{ $name }」（プロファイル{ $profiles }件、App { $apps }件）
making-file-taken = 「{ $name }」という名前のブループリントがあります
making-file-revision = 次のリビジョンとして保存
making-file-revision-hint = これまでのリビジョンも残ります。
making-file-other = 別の名前で保存
making-file-keep = 保存

## 編集画面の上部
making-back = すべてのブループリント
making-save = 保存
making-revert = 変更を取り消す
making-revision = リビジョン{ $revision }、{ $when }
making-changed = リビジョン{ $revision }、変更あり
making-from-revision = リビジョン{ $revision }の内容
making-for = 対象
making-for-none = バッチなし
making-for-batch = { $name }（{ $count }台）
making-kit-after-save = 先に保存してください。キットは保存したリビジョンから作ります。
making-leave-title = 「{ $name }」の変更を保存しますか？
making-leave-text = 保存しないと、リビジョン{ $revision }以降の変更は失われます。
making-leave-drop = 保存しない

## リビジョンと使用先
making-used = 使用先
making-used-nowhere = 使っているバッチも、これで作ったキットもありません。
making-used-kits = これで作ったキットは{ $count }件です。
making-revisions = リビジョン
making-begin = これをもとにする
making-begin-from = リビジョン{ $revision }をもとにする
making-copy = 複製…
making-copy-label = 複製の名前
making-copy-name = { $name }のコピー
making-copy-go = 複製
making-remove = 削除…
making-remove-go = 削除
making-remove-ask = 「{ $name }」を一覧から削除しますか？
making-remove-text = 今後は選べなくなります。これで作ったキットはそのまま残り、すべてのリビジョンは記録に残ります。
making-remove-used = { $batches }で使う予定です。削除すると、別のブループリントを選ぶ必要があります。作成済みのキットと、記録のリビジョンは残ります。

## 手順
making-notes = 知っておくこと
making-steps = ブループリントの手順
making-step-unassign = 割り当て解除
making-step-unassign-what = Apple School Managerでサーバに割り当てられたままのiPadは、ケーブルでは監視対象にできません。登録済みかどうかで方式が決まります。
making-step-erase = 消去
making-step-erase-what = 準備すると、すべてのiPadの内容が消去されます。App、データ、設定は元に戻せません。
making-step-prepare = 準備
making-step-prepare-what = Configuratorの「準備」で設定する内容です（監視、組織、設定アシスタント）。
making-step-name = 名前
making-step-name-what = 名簿の情報から、各iPadの名前を決めます。
making-step-profiles = プロファイル
making-step-profiles-what = この順にインストールします。後の手順でネットワークを使えるよう、Wi-Fiを先頭にします。
making-step-apps = App
making-step-apps-what = Configuratorは、サインインしている場所のライセンスを、iPad 1台に1つずつ割り当てます。
making-step-layout = レイアウト
making-step-layout-what = 壁紙とホーム画面です。
making-step-verify = 確認
making-step-verify-what = 作業台を離れる前に、1台ずつ確認します。
making-step-hand-over = 引き渡し
making-step-hand-over-what = iPadを保管者、学級、または決まったスロットに引き渡します。
making-ipados = 対象のiPadで最も古いiPadOS
making-ipados-hint = これより新しいバージョンが必要な設定を見つけます。わからなければ空欄にします。
making-erase-guards = 消去の手順は、次の条件をすべて満たすiPadにだけ表示します。
making-erase-limits = 「MDMなしでできないこと」を誰かが読み、名前を記入して確認した
making-erase-none = ここで設定する項目はありません。

## 準備
making-supervision = 監視
making-supervise = デバイスを監視
making-supervise-hint = 多くの制限、ロック画面メッセージ、ホーム画面のレイアウトに必要です。
making-pairing = ほかのコンピュータとのペアリングを許可
making-pairing-hint = オフにすると、監視識別情報を持つMacだけがケーブルで接続できます。
making-unlock-token = ロック解除トークンを保存
making-unlock-token-hint = パスコードを忘れても、これがあればConfiguratorで消去せずに解除できます。トークンはこのMacだけに保存されます。
making-organization = 組織
making-organization-hint = Configuratorの設定にある名前と同じにします。
making-enrollment = 登録
making-add-to-asm = Apple School Managerに追加
making-add-to-asm-1 = 方式1ではオフ。
making-add-to-asm-2 = 方式2の1回目ではオン。
making-activate = アクティベートして登録を完了
making-activate-hint = 方式2ではオフ。オンにすると準備が途中で失敗します。
making-mdm = MDMサーバに登録
making-mdm-hint = オフにすると「MDMに登録しない」を選びます。ケーブルでの管理にサーバはありません。
making-assistant = 設定アシスタント
making-network = ネットワークプロファイル
making-network-none = なし
making-language = iPadの言語
making-region = iPadの地域
making-not-set = 設定しない
making-panes = 省略する画面：{ $of }個中{ $count }個
making-panes-asked = このMacのcfgutil { $version }による一覧です。
making-panes-believed = 2025年のコマンド例による一覧です。このMacのcfgutilには問い合わせていません。お使いのバージョンでは名前が異なることがあります。
making-panes-all = すべて省略
making-panes-none = すべて表示
making-programs = Apple Configurator
making-configurator = 対象のバージョン
making-configurator-installed = このMacのバージョンは{ $version }です。ほかのバージョンでは操作や画面名が異なることがあります。
making-configurator-none = 操作や画面名はバージョンによって異なることがあります。
making-configurator-use = { $version }にする

## 名前
making-pattern = 名前の形式
making-pattern-hint = 波かっこの語は、iPadごとに置き換わります。クリックすると追加されます。
making-placeholders = プレースホルダ
making-no-pattern = 形式がないときは、Configuratorが付けた名前のままになります。
making-names = 名前の例
making-names-none = 名簿にまだiPadがありません。
making-names-twice = 複数のiPadが同じ名前になります：{ $names }
making-names-missing = { $count }台は名簿の情報が足りず、名前を付けられません。
making-names-lacks = 不足：{ $placeholder }
making-names-more = ほか{ $count }台

## プロファイル
making-profile-revision = { $name }のリビジョン
making-profile-newest = 最新（リビジョン{ $revision }）
making-profile-pinned = リビジョン{ $revision }
making-profile-named = { $name }、リビジョン{ $revision }
making-profile-add = プロファイルを追加…
making-profiles-none = プロファイルはまだありません。先にテンプレートから作成してください。
making-profiles-go = プロファイルを開く
making-profiles-all = 学校のプロファイルはすべてこのブループリントに入っています。
making-earlier = { $name }を前へ
making-later = { $name }を後ろへ
making-take-out = { $name }を外す
making-moved = { $name }は{ $number }番目になりました

## App
making-apps-none = このブループリントにAppはありません。iPadOSに付属するAppは不要です。
making-app-add = Appを追加
making-app-name = 名前
making-app-bundle = バンドルID
making-app-needed = 必要
making-app-owned = 所有
making-app-missing = 不足
making-app-each = 各1
making-app-remove = App { $name }を削除
making-apps-account = 所有数は、ConfiguratorにサインインしているアカウントのApple School Manager上の場所にあるライセンスの数です。Companionからは見えないため、Apple School Managerの数を入力してください。
making-licences-enough = ライセンスは足りています
making-licences-short = { $count }件のAppでライセンスが足りません
making-licences-unknown = ライセンス数が未入力のAppがあります
making-licences-for = （このバッチのiPad { $count }台分）
making-licences-for-none = 上でバッチを選ぶと、台数分を計算します。

## レイアウト、確認、引き渡し
making-wallpaper = 壁紙
making-wallpaper-hint = ファイル名だけを手順書用に控えます。画像はキットと一緒に保管してください。
making-wallpaper-choose = 選択…
making-home = ホーム画面のレイアウト
making-home-none = なし
making-home-hint = レイアウトはプロファイルの一種です。「プロファイル」の手順にも入れないとインストールされません。
making-restart = 最後にすべてのiPadを再起動
making-restart-hint = 再起動後に有効になる設定があります。
making-verify = すべてのiPadを読み取って照合
making-verify-hint = 監視、組織、名前、プロファイルとリビジョン、App。
making-hand-over-none = ここで設定する項目はありません。iPadは1台ずつ、保管者、学級、出席番号を記録して引き渡します。
making-hand-over-go = 引き渡しを開く

## 右側の欄
making-side = できあがるもの
making-side-sheet = 手順書
making-side-plan = 実行計画
making-side-file = ファイル
making-sheet-note = Apple Configuratorでの操作を1つずつ示します。プリントしても同じ内容です。項目の名前はバージョンによって異なることがあります。
making-sheet-erases = 消去します
making-plan-note = 読むためのものです。実行しないでください。cfgutilに渡す引数を1つずつ示しています。Companionも実行しません。スクリプトではありません。
making-plan-no-batch = 上でバッチを選ぶと、そのiPadの計画を表示します。
making-plan-believed = わかっている範囲です。インストール済みのcfgutilには問い合わせていません。
making-plan-read = インストール済みのcfgutilの表記です。
making-plan-left-out = このcfgutilにないもの：{ $flags }
making-file-note = Companion独自のファイルです。別のMacに渡したり、キットと一緒に保管したりできます。Appleがブループリントの形式を公開していないため、Configuratorでは開けません。
making-export = 書き出す…
making-exported = 書き出しました：{ $name }
making-reveal = Finderに表示

## 設定アシスタントの画面（cfgutilの名前順）
pane-accessibility-appearance = アクセシビリティと外観
pane-action-button = アクションボタン
pane-android = Androidから移行
pane-app-store = App Store
pane-appearance = ライト／ダークの外観
pane-apple-intelligence = Apple Intelligence
pane-appleid = Apple Account
pane-applepay = Apple Pay
pane-camera-controls = カメラコントロール
pane-diagnostics = 解析データの共有
pane-dictation-setup = 音声入力
pane-feature-highlights = 新機能の紹介
pane-home-button = ホームボタン
pane-imessage-and-facetime = iMessageとFaceTime
pane-intended-user = 使用する人
pane-keyboard-setup = キーボード
pane-language = 言語
pane-location = 位置情報サービス
pane-multitasking = マルチタスク
pane-passcode = パスコード
pane-phone-number-permission = 電話番号
pane-preferred-language-setup = 優先する言語
pane-privacy = データとプライバシー
pane-region = 地域
pane-restore = バックアップからの復元
pane-restore-completed = 復元の完了
pane-safety = 安全
pane-screen-saver = スクリーンセーバ（Apple TV）
pane-screentime = スクリーンタイム
pane-sim-setup = モバイル通信プラン
pane-siri = Siri
pane-software-update = 自動アップデート
pane-tap-to-setup = タップして設定（Apple TV）
pane-terms-of-address = 呼び方
pane-touchid = Touch IDまたはFace ID
pane-true-tone = True Tone
pane-tv-home-screen-sync = ホーム画面の同期（Apple TV）
pane-tv-provider = テレビプロバイダ（Apple TV）
pane-update-completed = アップデートの完了
pane-watch-migration = Apple Watch
pane-web-content-filtering = Webコンテンツのフィルタ
pane-welcome = ようこそ
pane-where-is-this-apple-tv = Apple TVの設置場所（Apple TV）
pane-zoom = 画面表示の拡大
