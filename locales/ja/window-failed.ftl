### ウインドウ：開けない台帳とお知らせ。

notice-title = お知らせ
notice-go-on = 続ける

failed-title = 自校の台帳を開けません
failed-title-practice = 練習用の台帳を開けません
failed-file = ファイル：{ $file }
failed-safe = 無事なもの
failed-safe-file = ファイルそのもの。Companionは、安全に開けるとわかった台帳だけを開き、台帳を削除することはありません。
failed-safe-backups =
    { $count ->
        [0] このMacに、この台帳のバックアップはありません。
       *[other] バックアップ{ $count }件。最新のものには、作成した日までのすべての記録が入っています。
    }
failed-safe-secrets = パスワードと鍵。このファイルには入っていません。
failed-do = できること
failed-restore = 最新の正常なバックアップを復元
failed-restore-text = { $when }の状態に戻します。開けないファイルは別の名前で残します。
failed-restore-gone-text = { $when }の状態に戻します。
failed-retry = もう一度試す
failed-retry-text = 上の説明のとおりに対処してから実行してください。
failed-reveal = Finderに表示
failed-reveal-text = ファイルとフォルダ、書き込みのアクセス権を確認できます。
failed-aside = 空の台帳で始める…
failed-aside-text = ファイルは削除せずに退避します。後で復旧できる場合があります。
failed-anew-text = バックアップはそのまま残ります。
failed-aside-title = 空の台帳で始めますか？
failed-aside-sheet = iPad、プロファイル、期限は入力し直す必要があります。開けないファイルは同じフォルダに退避されるため、詳しい人に調べてもらうことができます。
failed-anew-sheet = iPad、プロファイル、期限は入力し直す必要があります。バックアップはそのまま残り、後で復元できます。
failed-aside-go = 空の台帳で始める
failed-aside-done = 開けなかったファイルは{ $name }として残してあります。
failed-practice = その間に練習する
failed-practice-text = 練習用の学校を開きます。自校の台帳は変わりません。
failed-own = 自校に戻る
failed-own-text = 自校の台帳を開きます。
failed-backups = すべてのバックアップ
failed-looking = バックアップを確認しています…

## 台帳を開けないときのヒント
window-hint-ledger-from-the-future = 最新版のCompanionを入手して開くと、すべての記録がそのまま使えます。更新前のバックアップを下で復元することもできますが、その後の記録は含まれません。
window-hint-ledger-busy = Companionを二重に開いている場合や、ほかのプログラムが台帳を使用している場合は、そちらを閉じてください。1分たっても変わらないときは、Macを再起動してください。
window-hint-ledger-disk-full = ゴミ箱を空にしたり、大きなファイルをほかの場所に移したりすると、空き容量が増えます。
