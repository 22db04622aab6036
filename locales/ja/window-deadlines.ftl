### ウインドウ：守る日付。

deadlines-soon =
    { $count ->
        [0] 近い期限はありません
       *[other] { $count }件の期限が近づいています
    }
deadlines-over = { $count }件が期限切れ
toolbar-find-deadline = 期限を検索
deadlines-add = 日付を追加…
deadlines-ahead = 対応が必要
deadlines-undated = 日付が未入力
deadlines-undated-text = 一度調べて入力しておけば、期限の前にお知らせします。
deadlines-kept = 完了
deadlines-off = この学校では使わない
deadlines-off-text = 休止中です。日付は残りますが、件数には入りません。
deadlines-none = 一致する日付はありません。
deadlines-due = { $day }まで
deadlines-kept-on = { $day }に完了
deadlines-lapse = 切れるとどうなるか
deadlines-who = 更新できる人
deadlines-who-acts = 担当する人
deadlines-account = アカウント
deadlines-downloaded-by = ダウンロードした人
deadlines-place = ファイルの保管場所
deadlines-note = メモ
deadlines-forgotten = 消去済み
deadlines-reminders = お知らせ
deadlines-reminder = { $days }日前
deadlines-reminder-reached = 到達
deadlines-enter = 日付を入力…
deadlines-done = 完了…
deadlines-change = 変更…
deadlines-remove = 削除…
deadlines-switch-off = この学校では使わない
deadlines-switch-on = また使う
deadlines-of = { $action } { $what }

deadlines-edit-title-new = 日付を追加
deadlines-edit-title = 日付を変更
deadlines-edit-kind = 期限のあるもの
deadlines-edit-name = 名前
deadlines-edit-name-hint = 学校で決めた日付。例：「備品の棚卸し」
deadlines-edit-name-optional = 名前（任意）
deadlines-edit-name-optional-hint = 同じ種類が複数あるときに。例：場所の名前
deadlines-edit-on = 期日
deadlines-edit-account-hint = 更新できるApple Accountまたは人。パスワードは書かないでください。
deadlines-edit-downloaded-hint = この人が退職したりパスワードを変えたりすると、サーバトークンも無効になります。
deadlines-edit-place-hint = 例：「サーバ室の鍵付き引き出し」、フォルダ名
deadlines-edit-add = 追加
deadlines-kept-title = 完了：{ $what }
deadlines-kept-day = 完了した日
deadlines-kept-again = 次回がある
deadlines-kept-next = 次の日付
deadlines-kept-next-hint = 有効期間{ $years }年から計算しました。証明書やトークンに書かれた日付を入力してください。
deadlines-kept-once = 次回はない
deadlines-kept-go = 記録
deadlines-remove-title = 「{ $what }」を削除しますか？
deadlines-remove-text = 日付{ $day }とメモが一覧からなくなり、お知らせもなくなります。あったことは記録に残ります。
deadlines-remove-go = 削除

deadline-apns-what = デバイス管理サービスがiPadに連絡するための証明書です。有効期間は1年です。
deadline-apns-lapse = サービスはどのiPadにも連絡できなくなります。プロファイルマネージャでは2024年10月29日以降更新できません。ほかのサービスでは、期限までに更新してください。
deadline-apns-who = 作成したときと同じApple Accountだけが、identity.apple.com/pushcertで更新できます。ほかのアカウントには表示されません。
deadline-ade-token-what = Apple School Managerとデバイス管理サービスをつなぎ、新しいiPadを自動登録します。有効期間は1年です。
deadline-ade-token-lapse = 新しい割り当てがサービスに届かず、消去したiPadは自動登録されません。
deadline-ade-token-who = Apple School Managerの管理者、サイトマネージャ、デバイス登録マネージャ。ダウンロードした人が退職したりパスワードを変えたりしても無効になります。
deadline-content-token-what = Apple Configuratorやサービスが、ある場所のAppとブックのライセンスを配るためのものです。有効期間は1年です。
deadline-content-token-lapse = 新しいトークンを入れるまで、ライセンスでAppをインストールも更新もできません。1つのトークンは1つのサービスにしか使えません。
deadline-content-token-who = Apple School Managerでこの場所を担当する管理者、サイトマネージャ、コンテンツマネージャ。
deadline-asm-terms-what = Appleは、Apple School Managerの利用規約をときどき改定します。夏休み前が多いです。
deadline-asm-terms-lapse = 同意するまで何もできません。トークン、ライセンス、割り当てや割り当て解除も止まります。
deadline-asm-terms-who = 学校を代表して同意できる管理者。2人以上にしておいてください。
deadline-identity-backup-what = 準備したiPadは、この識別情報にだけ従います。年に1回、2つの控えが記録した場所にあり、開けることを確認してください。
deadline-identity-backup-lapse = 控えがないままMacが壊れると、すべてのiPadを消去し、準備と監視をやり直すことになります。
deadline-identity-backup-who = 控えを保管する人。パスワードは控えとは別の場所に置きます。
deadline-federated-what = 学校のディレクトリのアカウントでApple School Managerにサインインする仕組みです。接続はときどき確認し直す必要があります。
deadline-federated-lapse = つなぎ直すまで、教員も生徒も管理対象Apple Accountでサインインできません。
deadline-federated-who = ディレクトリの管理者と、Apple School Managerの管理者またはユーザマネージャ。
deadline-warranty-what = この日まで、Appleや販売店が無償で修理します。
deadline-warranty-lapse = 以後の修理は有償です。壊れたものはこの日までに修理に出してください。その前にApple School Managerで割り当てを解除します。
deadline-warranty-who = 備品の担当者。注文番号が必要です。
deadline-own-what = 学校で決めた日付です。
