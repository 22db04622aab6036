# 「プロファイル」画面：一覧、指摘、書き出し。

## 一覧。

profiles-count = { $count }件
profiles-library = 学校のプロファイル
profiles-open = ファイルを開く…
profiles-new = 新規プロファイル…
profiles-drop = ここに.mobileconfigをドロップするか、クリックして選択
profiles-none = プロファイルはまだありません
profiles-none-text = プロファイルには、Wi-Fi、機能制限、ホーム画面などiPadの設定が入ります。学校用のテンプレートから始めるか、お手元の.mobileconfigファイルを開いてください。
profiles-choose = プロファイルを選択
profiles-choose-text = 左の一覧から選ぶと表示・変更できます。テンプレートから作成したり、.mobileconfigファイルをウインドウにドロップしたりもできます。
profiles-revision = リビジョン{ $revision }
profiles-revision-when = リビジョン{ $revision }、{ $when }
profiles-unsaved = 未保存
profiles-edited = 変更あり
profiles-practice = 練習用
profiles-encrypted = 特定のiPad用に暗号化
profiles-signed = 署名付き
profiles-errors = エラー{ $count }件
profiles-warnings = 警告{ $count }件
profiles-unreadable = 読み取れません
profiles-nothing-in-it = まだ内容がありません
profiles-itself = プロファイル
profiles-yes = はい
profiles-no = いいえ
profiles-empty-text = （空）
profiles-bytes = { $count }バイト、{ $digest }
profiles-secret-changed = パスワードを変更しました

## 開いているプロファイル。

profiles-save = 保存
profiles-save-as = リビジョン{ $revision }として保存
profiles-saved = 「{ $name }」をリビジョン{ $revision }として保存しました。
profiles-same = 「{ $name }」はリビジョン{ $revision }と同じなので、保存していません。
profiles-export = 書き出す…
profiles-more = このプロファイルのその他の操作
profiles-rename = 名称変更…
profiles-copy = 複製…
profiles-close = 閉じる
profiles-remove = 削除…
profiles-aside = 詳細
profiles-aside-count = 詳細（{ $count }）
profiles-or-more = { $count }+
profiles-about = このプロファイルについて
profiles-tab-findings = 指摘
profiles-tab-xml = XML
profiles-tab-changes = 変更
profiles-tab-used = 使用先
profiles-tab-ipad = 1台分

## 指摘。

profiles-sound = 注意が必要な点はありません
profiles-sound-text = 監視対象のiPadにケーブルで入れ、MDMサーバがない場合として確認しました。
profiles-mend = 直す
profiles-mend-all = { $count }件を直す
profiles-secret-gone = ここに保管されていたパスワードがなくなっています。もう一度入力して保存してください。
profiles-show-ipads = 対象のiPad { $count }台を表示
profiles-signature = 署名
profiles-signer-unknown = 署名者不明
profiles-until = 有効期限 { $date }
profiles-trust = 確認したのは署名の計算だけで、このMacがその証明書を信頼しているかは確認していません。変更を保存すると署名は外れます。書き出すときに署名し直してください。

## XMLと変更。

profiles-xml-find = XML内を検索
profiles-xml-next = 次へ
profiles-xml-none = 見つかりません
profiles-xml-at = { $count }件中{ $at }件目
profiles-xml-shortened = 長いデータはここでは短く表示しています。ファイルにはすべて入っています。
profiles-from = 比較元
profiles-to = 比較先
profiles-now = 現在の内容
profiles-against-choose = ファイルと比較…
profiles-against-file = 「{ $file }」との比較。このプロファイルで変わっている点です。
profiles-against-back = リビジョンの比較に戻る
profiles-changes-new = このプロファイルを保存すると比較できるようになります。
profiles-changes-none = 違いはありません。
profiles-change-added = 追加
profiles-change-removed = 削除
profiles-change-changed = 変更
profiles-change-moved = 移動

## 使用先と1台分の表示。

profiles-used-new = 保存すると、ブループリントで使えるようになります。
profiles-used-blueprints = ブループリント
profiles-used-batches = バッチ
profiles-used-ipads = iPadでの状況
profiles-used-none = なし
profiles-used-ipads-none = インストールを記録したiPadはまだありません。
profiles-used-pinned = リビジョン{ $revision }に固定
profiles-used-newest = 最新のリビジョン{ $revision }が{ $count }台
profiles-used-old = まだリビジョン{ $revision }のiPadが{ $count }台
profiles-ipad-same = このプロファイルはどのiPadでも同じです。
profiles-ipad-own = iPadごとに別のファイルになり、波かっこの語がその1台の値に置き換わります。
profiles-ipad-find = シリアル番号、管理番号、名前、保管者
profiles-ipad-none = 該当するiPadはありません。
profiles-ipad-other = ほかのiPadを選択
profiles-ipad-missing = 名簿に値がありません
profiles-ipad-no-file = 足りない値を名簿に入れるまで、このiPad用のファイルは作れません。

## シート。

profiles-name = 名前
profiles-name-hint = 学校での呼び方にしてください。あとで変えられます。iPadは識別子でプロファイルを見分けます。
profiles-name-title = このプロファイルを保存
profiles-name-text = パスワードは別に安全に保管し、それ以外は一覧に保存します。同じ識別子のプロファイルがあれば、その新しいリビジョンになります。
profiles-rename-title = 「{ $name }」の名称変更
profiles-rename-text = iPadにとっては同じプロファイルのままです。使っているブループリントも新しい名前になります。
profiles-rename-unsaved = 先に変更を保存してから、名前を変えてください。
profiles-rename-go = 名称変更
profiles-copy-title = 「{ $name }」を複製
profiles-copy-text = コピーには新しい識別子が付くので、iPadに両方を入れられます。内部の参照も保たれます。
profiles-copy-unsaved = 先に変更を保存してください。コピーにも反映されます。
profiles-copy-name = { $name }のコピー
profiles-copy-go = 複製
profiles-leave-title = 「{ $name }」の変更を保存しますか？
profiles-leave-text = 保存しないと、最後のリビジョン以降の変更は失われます。保存済みのリビジョンはすべて残ります。
profiles-leave-new = 保存しないと、このプロファイルは失われます。
profiles-leave-drop = 保存しない
profiles-newer-title = 新しいリビジョン{ $revision }があります
profiles-newer-go = 自分の内容をリビジョン{ $revision }として保存
profiles-remove-title = 「{ $name }」を一覧から削除しますか？
profiles-remove-text = 一覧から外れます。各リビジョンは記録に残り、すでに入っているiPadからは消えません。
profiles-remove-blueprints = { $count }件のブループリントが使っており、足りなくなります：{ $names }
profiles-remove-ipads = { $count }台のiPadに入っています。
profiles-remove-go = 削除
profiles-check-title = プロファイルのファイル{ $count }件
profiles-check-open = 開く

## 新規プロファイル。

profiles-new-title = iPadに何を設定しますか？
profiles-new-text = テンプレートがいくつか質問し、あとから変更できるプロファイルを作ります。
profiles-new-back = ほかのテンプレート
profiles-new-go = 作成
profiles-blank = 空のプロファイル
profiles-blank-text = 何もない状態から始め、AppleがiPad用に公開しているすべてのペイロードから追加します。
profiles-blank-name = 新規プロファイル
profiles-question-needed = { $label }（必須）
profiles-question-example = 例：{ $example }
profiles-question-lines = 1行に1つずつ入力します。
profiles-question-more = 行を追加
profiles-question-less = この行を削除
profiles-question-choose = ファイルを選択…
profiles-no-file = ファイル未選択
profiles-app-find = App名またはバンドルID
profiles-app-more = 追加
profiles-app-less = { $name }を削除

## 書き出し。

profiles-export-title = 「{ $name }」を書き出す
profiles-export-unsaved = 先に変更を保存してください。ファイルのリビジョンを一覧と同じにするためです。
profiles-export-shape = 書き出す形
profiles-export-each = バッチのiPadごとに1ファイル
profiles-export-each-hint = 波かっこの語が各iPadの値になります。新しいフォルダを作ります。
profiles-export-one = 波かっこの語を残した1ファイル
profiles-export-one-hint = 保管や受け渡し用です。iPadに入れると波かっこのまま表示されます。
profiles-export-batch = バッチ
profiles-export-no-batch = バッチがまだありません。先に名簿でiPadをバッチに入れてください。
profiles-export-seal = 署名
profiles-export-unsigned = 署名しない
profiles-export-unsigned-hint = Apple Configuratorで同じように入れられます。iPadには「未署名」と表示されます。
profiles-export-kept = 「{ $subject }」で署名する
profiles-export-p12 = .p12で署名する
profiles-export-p12-hint = iPadに署名者が表示されます。ロックしたプロファイルは、同じ署名者のプロファイルでしか置き換えられません。
profiles-export-choose = .p12を選択…
profiles-export-password = .p12のパスワード
profiles-export-secrets = このプロファイルにはパスワードや鍵が{ $count }個あります
profiles-export-include = ファイルに入れる
profiles-export-include-hint = ファイルを手に入れた人は誰でも中身を読めます。そのため、このMacで今使っているアカウントだけが開ける権限で書き出します。
profiles-export-leave = 入れない
profiles-export-leave-hint = プロファイルのインストール時にiPadが入力を求めます。
profiles-export-go = 書き出す…
profiles-export-done =
    { $count ->
        [1] 「{ $file }」を書き出しました。
       *[other] { $count }個のファイルを「{ $file }」に書き出しました。
    }
profiles-export-private = 読み取れるパスワードが入っています。人に渡さず、入れ終わったら削除してください。
profiles-export-next = Apple ConfiguratorでiPadを選び、「追加」＞「プロファイル」からこのファイルを選びます。
profiles-export-reveal = Finderに表示
