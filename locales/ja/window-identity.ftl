### ウインドウ：監視識別情報。

## 監視識別情報
identity-title = 監視識別情報
identity-text = 監視対象のiPadを管理できるMacであることを示すものです。通常はApple Configuratorで作成し、書き出した.p12をここに読み込みます。失うと、すべてのiPadを消去して準備し直すことになります。
identity-open = 監視識別情報…
identity-several = 監視識別情報が複数あります。iPadの監視に使うのは1つです。フィンガープリントで見分けてください。
identity-kept = 保存しました
identity-fingerprint = フィンガープリント（SHA-256）
identity-until = 証明書の期限
identity-no-end = 不明
identity-added = 追加日時
identity-password = パスワード
identity-password-again = パスワード（確認）
identity-password-differs = 2つのパスワードが一致しません。

## 読み込みと作成
identity-take = .p12を読み込む…
identity-take-title = 「{ $name }」を読み込む
identity-take-hint = Apple Configuratorから書き出したときに設定したパスワードです。
identity-take-go = 読み込む
identity-create = Companionで作成…
identity-create-title = Companionで監視識別情報を作成
identity-create-untried = Companionで作成する識別情報は、実機で試されていません。まず1台のiPadで試すか、Apple Configuratorで作成してください。
identity-untried = 実機では試していません
identity-organization = 組織
identity-country = 国コード
identity-country-hint = 英字2文字
identity-create-go = 作成

## 控え
identity-copies = 控え
identity-copies-missing = 控えの場所：{ $needed }か所中{ $places }か所
identity-copies-there = 2か所に控えがあります
identity-set-aside = { $when }に使用を停止しました。この識別情報の控えがなくてもバッチを完了できます。鍵はここに残っています。
identity-copy-checked = { $when }確認、{ $name }
identity-copy-again = 再確認…
identity-copy-again-for = { $place }の控えを再確認
identity-backup = 控えを記録…
identity-retire = 使用を停止
identity-use-again = もう一度使う
identity-backup-title = 控えを記録
identity-backup-text = USBメモリや別のMacなど、控えのある場所にあるファイルを選びます。ファイルを開いて、同じ識別情報と鍵が入っていることを確認し、ハッシュ値を記録します。パスワードは保存しません。
identity-backup-choose = 控えのファイルを選択…
identity-backup-no-file = ファイルが選ばれていません
identity-place = 保管場所
identity-place-example = 例：職員室の金庫
identity-backup-go = 確認して記録

## 書き出し
identity-export = 書き出す…
identity-form = 形式
identity-form-p12 = .p12（すべてのmacOS用）
identity-form-p12-hint = Apple Configuratorとキーチェーンで確実に使える、従来の保護方式です。長いパスワードを設定してください。
identity-form-p12-modern = .p12（新しい保護方式）
identity-form-p12-modern-hint = より安全ですが、macOSのバージョンによっては開けません。
identity-form-der = cfgutil用の証明書と鍵（DERファイル2つ）
identity-form-der-hint = パスワードはありません。ファイルを持つ人は誰でもiPadを管理できます。
identity-export-go = 場所を選んで書き出す…
identity-exported = 書き出しました：{ $files }
identity-exported-text = このMacでは自分だけが読めます。保管場所に移して、控えを記録してください。
identity-export-done = 完了
