### 名簿：一覧の読み込みと書き出し、1台ごとの編集、ドロップされたファイル。

## 読み込み
import-title = 一覧を読み込む
import-title-one = 「{ $file }」を読み込む
import-done-title = 読み込み
import-pasted-name = 貼り付けた一覧
import-lists = 一覧
import-tab-new = 新規{ $count }台
import-leave-list = この一覧を外す
import-anew = 一覧を開いたあとに新しい記録があったため、もう一度比較しました。まだ何も読み込んでいません。もう一度ご確認ください。
import-read = ファイルの読み取り
import-encoding = 文字コード
import-separator = 区切り
import-sheet = シート
import-header = 見出し行
import-no-header = 見出しなし
import-header-row = { $row }行目：{ $text }
import-top = ファイルの最初の数行
import-columns = 各列の意味
import-empty-column = 空
import-secret = 読み取りません
import-second = 使わない（{ $field }が重複）
import-unused = 使わない
import-outcome = 読み込み後の変化
import-count-new = 新規
import-count-changed = 変更
import-count-same = 同じ
import-count-skipped = 対象外
import-count-doubtful = 要確認
import-merged = ほかの{ $count }行は上の行と同じiPadなので、1台として数えています。
import-row = { $row }行目
import-change = { $field }：「{ $old }」→「{ $new }」
import-change-added = { $field }：これまで空 →「{ $new }」
import-more = さらに表示（{ $count }）
import-more-lines = ほか{ $count }件
import-doubts =
    { $count ->
        [0] 確認済みの行
       *[other] 確認が必要な行：{ $count }行
    }
import-doubts-left = { $of }行のうち{ $count }行が要確認
import-which = { $field }：{ $first }行目と{ $second }行目のどちらが正しいですか？
import-which-open = まだ選ばれていません。上の行の値を使います。
import-leave-row = この行を除外
import-batch = すべてをバッチに入れる
import-batch-none = 一覧のとおり
import-batch-hint = 既存のバッチを選ぶか、新しいバッチの名前を入力します。空の場合は、一覧にバッチ列があればそれに従います。
import-taken = { $count }台のiPadが別のバッチから移ります
import-taken-done = { $count }台のiPadが別のバッチから移りました
import-taken-line = { $serial }は「{ $batch }」に入っていました
import-reading = 読み取って比較しています…
import-stop = 中止
import-stopped = 中止しました。何も読み込まれていません。
import-adding = { $count }台のiPadを記録しています…
import-nothing = 変化はありません。内容はすべて記録済みです。
import-go-none = 追加するものはありません
import-go-add = iPadを{ $count }台追加
import-go-change = iPadを{ $count }台変更
import-go-both = { $new }台追加、{ $changed }台変更
import-go-batch = バッチに入れる
import-done = 新規{ $new }台、変更{ $changed }台。
import-done-same = { $count }台は、もともと同じ内容でした。
import-done-nothing = 何も変更していません。一覧の{ $count }台はすべて同じ内容で記録済みです。
import-done-skipped = { $count }行はiPadとして読み込めませんでした。
import-show = 名簿で表示
paste-title = 一覧を貼り付け
paste-text = シリアル番号の列、または表計算ソフトからコピーした表
paste-hint = ⌘Vで貼り付けます。読み込む前に、何が変わるかを確認できます。
paste-go = 内容を見る

## 名簿
ipads-import = 読み込む…
ipads-more = その他
ipads-paste = 一覧を貼り付け…
ipads-add = iPadを1台追加…
ipads-export = 書き出す…
ipads-assign = カート・学級…
ipads-tick = 確認を記録…
begin-title = iPadの一覧を読み込む
begin-text = 一覧を選ぶかドロップしてください。プロファイルマネージャ、Apple School Manager、Jamf、Mosyleの書き出し、または管理台帳の表計算ファイルが使えます。読み込む前に、何が変わるかを確認できます。
begin-practice = 練習用の学校の一覧
scan-label = シリアル番号をスキャン
scan-hint = シリアル番号をスキャンまたは入力してReturnキーを押すと、そのiPadに移動します。
scan-found = { $serial }が見つかりました
which-title = どちらの番号が正しいですか？
which-text = 箱のバーコードは、番号に含まれないSで始まることがあります。iPadの「設定」›「一般」›「情報」の番号と見比べてください。

## 1台ごとの編集
story-more = このiPadのその他の操作
story-change = 名簿の内容を変更…
story-merge = 別の行と統合…
story-replace = 別のiPadと交換…
line-add-title = iPadを追加
line-change-title = { $serial }の名簿の内容
line-serial-hint = スキャンまたは入力します。空白や小文字は自動で整えます。
line-listed = このiPadはすでに名簿にあります。
line-more = その他の項目
line-kept-as = 「{ $value }」として記録します
line-change-hint = 項目を空にすると値を取り除きます。変更はすべてこのiPadの履歴に残ります。
line-add = iPadを追加
merge-title = 2行で1台のiPad
merge-text = 番号の打ち間違いで1台のiPadが2行になっている場合、誤った行を正しい行に統合できます。誤った行の値は空欄を埋めるためだけに使います。
merge-other = もう一方の行のシリアル番号
merge-find = 比べる
merge-wrong = どちらの番号が誤りですか？
merge-field = 項目
merge-stays = 残る
merge-goes = なくなる
merge-lost = 誤った番号で記録した作業は、正しい番号には引き継がれません。記録には残ります。統合は取り消せません。誤った番号が今後の一覧にあっても、自動で見分けます。
merge-go = 統合
replace-title = { $serial }を交換
replace-text = 新しいiPadが、このiPadのバッチ、保管者、学級、出席番号、カート、スロットを引き継ぎます。このiPadは廃棄となり、バッチから外れます。取り消せません。
replace-new = 新しいiPadのシリアル番号
replace-hint = 名簿にない場合は、自動で追加します。
replace-go = 交換

## まとめて
assign-title = { $count }台のiPadのカートと学級を設定
assign-first-slot = 最初のスロット
assign-first-seat = 最初の出席番号
assign-hint = スロットと出席番号は、選んだ順に最初の番号から1つずつ増えます。空の項目は変わりません。新しいカートでスロットを空にすると、元のスロットは消えます。
assign-slot = スロット{ $slot }
assign-seat = 出席番号{ $seat }
assign-go = { $count }台に設定
assign-done-look = 記録しました。次の点をご確認ください。
ticks-title = { $count }台のiPadの確認を記録
ticks-what = 確認した項目
ticks-set = 確認または取り消し
ticks-on = 確認した
ticks-off = 取り消す
ticks-go = { $count }台の確認を記録
ticks-go-off = { $count }台の確認を取り消す
asm-title = Apple School Manager用
asm-text = 順番にApple School Managerの検索欄へ貼り付けてください。1回に最大{ $size }件です。
asm-chunk = { $from }–{ $to }
asm-copy = コピー
asm-copied = コピー済み

## 書き出し
export-title = 名簿を書き出す
export-form = 形式
export-xlsx = Excelブック（.xlsx）
export-csv = カンマ区切りテキスト（.csv）
export-lang = 見出しの言語
export-hint = すべてのiPadの一覧の内容と現在の段階です。人名を含むため、安全に保管してください。そのまま読み込み直せます。
export-file = iPad名簿
export-go = 書き出す…
export-done = { $count }台のiPadを「{ $file }」に書き出しました。
export-reveal = Finderに表示

## ドロップされたファイル
drop-over-roster = { $count }件の一覧を名簿に読み込む
drop-over-profile = { $count }件のプロファイルを「プロファイル」で開く
drop-over-identity = 監視識別情報を読み込む
drop-over-kit = 暗号化されたキットを開く
drop-over-blueprint = { $count }件のブループリントを開く
drop-over-folder = フォルダは受け取れません
drop-over-unknown = { $count }件のファイルは受け取れません
drop-told-roster = { $count }件の一覧を読み込み画面に入れました：{ $files }
drop-told-profile = { $count }件のプロファイルが「プロファイル」で待っています：{ $files }
drop-told-identity = 監視識別情報が「監視識別情報」で待っています：{ $files }
drop-told-kit = 暗号化されたキットが開かれるのを待っています：{ $files }
drop-told-blueprint = { $count }件のブループリントが「ブループリント」で待っています：{ $files }
drop-told-folder = フォルダは受け取れません：{ $files }。中のファイルをドロップしてください。
drop-told-unknown = { $count }件のファイルは受け取れません：{ $files }
drop-show = 表示
drop-takes = Companionが受け取れるのは通常のファイルです（リンク切れや特殊なファイルを除く）。種類は、一覧（.csv、.tsv、.txt、.xlsx、.xls、.ods）、プロファイル（.mobileconfig）、監視識別情報（.p12）、暗号化されたキット（.age）、Companionのブループリント（.ccblueprint）です。
drop-early = 始め方を選ぶまで、次のファイルをお預かりします：{ $files }
