### ウインドウ：練習用の学校のヒント。

coach-label = 練習のヒント
coach-show = 開く
coach-skip = わかりました
coach-list = 名簿を読み込みましょう。
coach-list-text = 練習用の学校の、あえて乱れた名簿を選び、読み込む前に何が見つかるかを確かめてください。
coach-look = このMacで調べましょう。
coach-look-text = 「事前確認」のボタン1つで、機械で調べられる項目をすべて調べます。残りは担当者が確認します。
coach-move = 何台か選んで先へ進めましょう。
coach-move-text = 確認できたことにチェックを付けてから、次の段階に進めます。まだ進められない場合は理由が表示されます。
coach-undo = 取り消してみましょう。
coach-undo-text = どの画面でも⌘Zで直前の操作を取り消せます。どちらの操作も記録に残ります。
coach-kit = キットを作りましょう。
coach-kit-text = Apple Configuratorで作業する日に必要なプロファイル、一覧、書類を1つのフォルダにまとめます。
practice-leave = 練習を終える…
