### 引き渡し：誰に渡し、どこに置くか。

handover-waiting = { $count }台が確認済みで引き渡し待ち
handover-open = { $name }を引き渡します
handover-held = { $name }は、いまのiPadが終わるまで待機します
handover-line = スキャン済みで待機中（この順に進みます）
handover-line-drop = { $name }を待機から外す
handover-scan = シリアル番号または管理番号をスキャン
handover-empty = 最初のiPadをスキャンしてください
handover-empty-text = 続いて保管者、学級、出席番号を入力します。「次のiPadにも同じ内容を使う」を選択すると次のiPadに引き継がれ、出席番号は1つずつ進みます。スロットが決まっているiPadは、そのスロットのままです。
handover-show-waiting = 引き渡し待ちを表示
handover-receipt = 署名済みの受領書
handover-assign = 保管者の登録のみ
handover-go = 引き渡す
handover-series = 次のiPadにも同じ内容を使う（出席番号と、未定ならスロットも1つ進む）
handover-at-once = 次のiPadをスキャンしたらすぐ記録する
handover-next = 次：{ $values }
handover-next-seat = 出席番号{ $seat }
handover-stop = 引き継ぎを終了
handover-recent = 最近の引き渡し
handover-none = まだ何も引き渡されていません。
handover-undo = { $serial }の直前の操作を取り消す
