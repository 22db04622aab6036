### ウインドウ：キット。

## キットの作成
kit-build = キットを作成…
kit-title = キットを作成
kit-go = 作成
kit-choose = 選択…
kit-batch = バッチ
kit-blueprint = ブループリント
kit-no-batches = バッチがまだありません。キットはバッチのiPad用に作ります。
kit-lang = 書類とテキストの言語
kit-paper = 用紙
kit-paper-a4 = A4
kit-paper-letter = USレター
kit-name = キット { $batch }
kit-outlook = 内容
kit-outlook-holds = iPad { $devices }台分、ブループリントのプロファイル{ $profiles }件。
kit-outlook-per-ipad = ほかに、iPad 1台ごとのファイルが{ $count }個あります。
kit-outlook-left-out = パスワードを含むプロファイル{ $count }件は入れません。
kit-outlook-empty = このバッチにiPadがありません。
kit-outlook-held = 次の問題があるため作成できません：
kit-secrets = 機密情報を含むファイル
kit-secrets-nothing = 入れない
kit-secrets-nothing-hint = パスワードを含むプロファイルと監視の鍵は、このMacに残します。
kit-secrets-in = 入れる
kit-secrets-in-hint = キットを持つ人はWi-Fiのパスワードを読めます。鍵も入れると、iPadを消去することもできます。
kit-identity = 監視識別情報のファイル
kit-identity-none = 入れない
kit-form = 書き出す形
kit-form-folder = フォルダ
kit-form-folder-hint = そのまま作業に使えます。名前や機密情報を含むファイルは自分だけが読めます（ディスクが対応している場合）。
kit-form-file = 1つの暗号化ファイル
kit-form-file-hint = USBメモリや送付に向いています。パスワードがないと開けません。ファイルとは別に保管してください。
kit-password-hint = { $shortest }文字以上。どこにも保存しません。
kit-where = 書き出す場所
kit-where-choose = フォルダを選択…
kit-where-none = フォルダが選ばれていません
kit-not-private = このディスクではアクセスを制限できません
kit-not-private-text = 接続した人は誰でも、児童生徒の名前を含むすべてのファイルを読めます。1つの暗号化ファイルのほうが安全です。
kit-not-private-go = 暗号化ファイルにする

## 作成中
kit-building = キットを作成しています。
kit-building-text = 閉じてほかの作業を続けられます。途中でやめたキットは残りません。
kit-part-checks = ブループリントとプロファイルを確認
kit-part-profiles = プロファイルを作成
kit-part-texts = 一覧、実行計画、手順書
kit-part-papers = プリントする書類のレイアウト
kit-part-writing = ファイルを書き出し
kit-part-of = { $of }個中{ $done }個
kit-stop = 中止
kit-stopping = 中止しています…
kit-stopped = 中止しました。ファイルは残っていません。
kit-go-on = バックグラウンドで続ける

## できたキット
kit-made-title = 「{ $name }」ができました
kit-made-text = iPad { $devices }台分、ファイル{ $files }個です。中のmanifestに各ファイルのSHA-256があります。
kit-made-left-out = 機密情報を含むため入れていないもの：{ $names }
kit-made-identity = 「{ $subject }」の秘密鍵が入っています。持っている人は、これらのiPadを管理したり消去したりできます。
kit-made-exposed = このディスクではアクセスを制限できないため、機密情報を誰でも読めます。キットを削除し、1つの暗号化ファイルとして作成してください。
kit-another = もう1つ作成
kit-files = ファイル{ $count }個
kit-file = ファイル
kit-size = サイズ
kit-hash = SHA-256
kit-private = 自分だけが読めます
kit-bytes = { $count }バイト
kit-kilobytes = { $count } KB

## 作成したキットと展開
kit-made = キット
kit-none = キットはまだありません。キットには、バッチの作業に必要なもの（プロファイル、シリアル番号の一覧、プリントする書類）がそろいます。
kit-line = { $batch }、{ $count }台
kit-no-batch = バッチなし
kit-open = 暗号化キットを開く…
kit-open-title = 「{ $name }」を開く
kit-open-text = 自分だけが読める新しいフォルダに展開します。途中で失敗した場合は何も残りません。
kit-open-where = 展開する場所
kit-open-go = 開く
kit-opened = 「{ $name }」に展開しました
kit-opened-text = パスワードが含まれることがあります。不要になったらフォルダを削除してください。
