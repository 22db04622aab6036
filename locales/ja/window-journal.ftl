### ウインドウ：記録。

toolbar-find-line = iPad、保管者、メモ、プロファイル
journal-lines = { $count }件
journal-verify = 検証…
journal-export = 書き出す…
journal-filters = 絞り込み
journal-kind = 種類
journal-kind-all = すべての種類
journal-batch = バッチ
journal-batch-all = すべてのバッチ
journal-operator = 担当者
journal-operator-all = 全員
journal-operator-forgotten = 消去された名前
journal-since = 開始日
journal-until = 終了日
journal-only-device = { $serial }だけ
journal-clear = 絞り込みを解除
journal-list = できごと（新しい順）
journal-when = 日時
journal-what = できごと
journal-whom = 対象
journal-who = 担当者
journal-none = 一致する記録はありません
journal-none-text = iPad、保管者、メモ、プロファイルの名前で検索するか、絞り込みを減らしてください。
journal-more = 読み込み中…
journal-undone = 取り消し済み
journal-undone-by = { $position }件目の記録で取り消し
journal-detail = { $position }件目の記録
journal-detail-close = 記録を閉じる
journal-opens = 対象
journal-open-device = { $name }の履歴を開く
journal-open-batch = { $name }のiPadを表示
journal-open-profile = プロファイル{ $name }を開く
journal-open-blueprint = ブループリント{ $name }を開く
journal-open-preflight = 事前確認を開く
journal-open-deadlines = 期限を開く
journal-filter-device = { $name }の記録だけ
journal-filter-batch = { $name }の記録だけ
journal-devices-more = ほか{ $count }台のiPad
journal-whom-many = { $name }、ほか{ $count }台
journal-go-device = 履歴
journal-go-batch = iPad
journal-go-only = これだけ
journal-machine = 保存されている形
journal-machine-text = 名前とメモは照合用の値に置き換えて保存しています。消去しても記録のチェーンは切れません。
journal-hash = この記録のハッシュ
journal-prev = 前の記録のハッシュ
journal-station = チェーンと番号
journal-id = ID
journal-empty = すべての手順が、日時、担当者、根拠とともにここに残ります。消えるのは、忘れることにした名前だけです。
journal-exported = { $count }件を{ $file }に保存しました
journal-export-title = 記録を書き出す
journal-export-text = すべての記録を1つのファイルに古い順に書き出します。1行が1つのJSONで、ハッシュも入ります。名前とメモは照合用の値のままです。ほかのプログラムで読み、チェーンを検証できます。
journal-export-go = 場所を選択…
journal-suggested = 記録 { $day }
verify-title = 記録を検証
verify-text = 台帳全体を読み、4つのことを照合します。何も変更しません。
verify-chain = チェーン：どの記録も前の記録につながっている。
verify-texts = 名前とメモ：書かれたときのまま、または意図して消去された。
verify-bodies = プロファイル、ブループリント、証明書：どのリビジョンも完全に残っている。
verify-lists = 一覧：画面の内容が記録と一致している。
verify-go = 検証
verify-busy = 検証中…
verify-stop = 停止
verify-stopped = 停止しました。結果はなく、何も変更していません。
verify-progress = { $of }件中{ $done }件
verify-good = 記録は無事です。{ $lines }件すべてを検証しました。
verify-bad = { $lines }件の中に{ $count }個の問題が見つかりました。
verify-more = ほか{ $count }個
verify-head = いまの最後の記録の指紋です。書き留めるかプリントしておけば、それ以前が変更されていないことを後で証明できます。
verify-what-now = どうするか
verify-what-tables = 違うのは一覧だけで、記録は無事です。下で一覧を作り直し、もう一度検証してください。
verify-what-journal = 作業を止めてください。いまのファイルをそのまま控え、「設定」にある最新の正常なバックアップと比べ、正常なら復元します。一覧の作り直しは役に立ちません。変更された記録から作った一覧も同じく信用できません。
rebuild-title = 一覧を作り直す
rebuild-text = 画面の一覧はすべて記録から作られています。作り直すと、いったん空にして全件から一度に作ります。記録そのものは変わりません。一覧が記録と合わないときだけ役に立ちます。
rebuild-go = 作り直す
rebuild-busy = 作り直しています…
rebuild-done = { $lines }件からすべての一覧を作り直しました。
rebuild-unreadable = このバージョンで読めない{ $count }件は除きました。
error-journal-stopped = 停止しました。何も変更していません。

## 記録の種類
kinds-way = iPadの進み
kinds-list = 名簿
kinds-batches = バッチ
kinds-checks = 事前確認
kinds-making = プロファイル・ブループリント・書類
kinds-deadlines = 期限
kinds-school = 学校と台帳
kind-moved = 段階の変更
kind-blocked = 保留
kind-ticked = 確認
kind-unticked = 確認の取り消し
kind-undone = iPadの操作の取り消し
kind-step-taken-back = その他の操作の取り消し
kind-lane-chosen = 方式の選択
kind-device-seen = 作業台での検出
kind-assigned = 保管者・場所
kind-profiles-installed = プロファイルのインストール
kind-replaced = 交換
kind-roster-imported = 名簿の読み込み
kind-device-listed = 名簿に追加
kind-device-changed = 名簿の変更
kind-device-merged = 2行の統合
kind-findings-kept = 確認事項
kind-batch-created = バッチの作成
kind-batch-changed = バッチの変更
kind-batch-closed = バッチの完了
kind-batch-removed = バッチの削除
kind-device-batched = バッチへの追加
kind-preflight-ticked = 事前確認の確認
kind-preflight-unticked = 事前確認の取り消し
kind-preflight-probed = Macによる確認
kind-limits-acknowledged = 制限の確認
kind-profile-saved = プロファイルの保存
kind-profile-removed = プロファイルの削除
kind-blueprint-saved = ブループリントの保存
kind-blueprint-removed = ブループリントの削除
kind-identity-added = 監視識別情報
kind-identity-backed-up = 監視識別情報の控え
kind-identity-retired = 監視識別情報の使用停止
kind-file-exported = ファイルの保存
kind-kit-exported = キットの作成
kind-document-printed = 書類のプリント
kind-deadline-set = 日付の設定
kind-deadline-done = 期限の完了
kind-deadline-removed = 日付の削除
kind-practice-marked = 練習の開始
kind-school-set = 学校
kind-operator-added = 担当者の追加
kind-setting-set = 設定
kind-class-forgotten = 学級の名前の消去
kind-backup-made = バックアップの作成
kind-backup-restored = バックアップの復元

## できごと
event-practice-marked = この台帳は練習用（ずっと変わりません）
event-school-set = 学校を設定：{ $name }、{ $identifier }
event-operator-added =
    { $name ->
        [none] 担当者を追加
       *[other] 担当者を追加：{ $name }
    }
event-setting-set =
    { $key ->
        [deadlines_off] 使う期限を変更
        [paper_lang] 書類の言語を変更
        [paper_size] 用紙サイズを変更
        [cfgutil] cfgutilの場所を変更
       *[other] 設定を変更：{ $key }
    }
event-roster-imported = 名簿を読み込み：{ $rows }行、新規{ $new }、変更{ $changed }、除外{ $skipped }
event-device-listed = 名簿に追加
event-device-changed =
    { $fields ->
        [none] 名簿の情報を変更
       *[other] 名簿を変更：{ $fields }
    }
event-device-merged = 2行を1行に統合。{ $absorbed }は誤ったシリアル番号
event-findings-kept =
    { $count ->
        [0] 確認事項はなくなりました
       *[other] 確認事項を{ $count }件記録
    }
event-device-seen =
    { $fields ->
        [none] 作業台で検出
       *[other] 作業台で検出し、読み取り：{ $fields }
    }
event-lane-chosen = 方式を選択：{ $lane }
event-moved = 「{ $from }」から「{ $to }」へ
event-blocked = 保留：{ $reason }
event-replaced = { $old }を{ $new }に交換
event-ticked = 確認：{ $tick }
event-unticked = 確認を取り消し：{ $tick }
event-undone = 取り消し：{ $what }
event-step-taken-back = 取り消し：{ $what }
event-assigned =
    { $how ->
        [kept] 保管者：{ $keeper }
        [placed] 場所：{ $place }
       *[freed] 保管者と場所を削除
    }
event-profiles-installed =
    { $profiles ->
        [none] プロファイルなし
       *[other] インストール済みプロファイル：{ $profiles }
    }
event-batch-created =
    { $day ->
        [none] バッチを作成：{ $name }
       *[other] バッチを作成：{ $name }、{ $day }
    }
event-batch-changed = バッチの計画を変更：{ $name }
event-batch-closed = バッチを完了：{ $name }
event-batch-removed = バッチを削除：{ $name }
event-device-batched =
    { $batch ->
        [none] バッチから除外
       *[other] バッチ{ $batch }に追加
    }
event-preflight-ticked = { $item }を確認：{ $check }
event-preflight-unticked = { $item }を取り消し：{ $check }
event-preflight-probed = このMacが{ $item }（{ $check }）を確認：{ $outcome }
event-limits-acknowledged =
    { $name ->
        [none] 制限のページを読んで確認
       *[other] { $name }が制限のページを読んで確認
    }
event-deadline-set = 日付を設定：{ $what }、{ $on }
event-deadline-done =
    { $next ->
        [none] 完了：{ $what }、{ $on }
       *[other] 完了：{ $what }、{ $on }。次回{ $next }
    }
event-deadline-removed = 日付を削除：{ $what }
event-profile-saved = プロファイル{ $name }を保存（リビジョン{ $revision }）
event-profile-removed =
    { $name ->
        [none] プロファイルを一覧から削除
       *[other] プロファイル{ $name }を一覧から削除
    }
event-blueprint-saved = ブループリント{ $name }を保存（リビジョン{ $revision }）
event-blueprint-removed =
    { $name ->
        [none] ブループリントを一覧から削除
       *[other] ブループリント{ $name }を一覧から削除
    }
event-identity-added = 監視識別情報を追加：{ $subject }
event-identity-backed-up = 監視識別情報の控えを記録：{ $place }
event-identity-retired = 監視識別情報の使用を停止：{ $subject }
event-file-exported =
    { $what ->
        [identity] 監視識別情報を秘密鍵とともにファイルに保存：{ $file }
        [roster] 名簿をファイルに保存：{ $file }
       *[profile]
            { $secrets ->
                [yes] プロファイルをパスワードとともにファイルに保存：{ $file }
               *[no] プロファイルをファイルに保存：{ $file }
            }
    }
event-kit-exported =
    { $batch ->
        [none] キットを作成：{ $devices }台のiPad
       *[other] キットを作成：{ $batch }、{ $devices }台のiPad
    }{ $secrets ->
        [yes] （機密情報を含む）
       *[no] { "" }
    }
event-document-printed =
    { $batch ->
        [none] プリントまたは保存：{ $document }
       *[other] プリントまたは保存：{ $batch }の{ $document }
    }
event-class-forgotten = 学級{ $class }の名前を消去、{ $count }台のiPad
event-backup-made = バックアップを作成：{ $file }
event-backup-restored = バックアップから復元：{ $file }
event-unreadable = このバージョンでは読めない記録
event-was-undone = 取り消し済み
