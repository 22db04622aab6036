# 名簿：ファイルの読み込みで見つかったことと、読み込めない理由。

roster-format-csv = カンマまたはセミコロン区切りのテキスト
roster-format-tsv = タブ区切りのテキスト
roster-format-txt = テキストの一覧
roster-format-xlsx = Excelブック
roster-format-xls = 旧形式のExcelブック
roster-format-ods = OpenDocumentスプレッドシート
roster-format-html = Webページの表
roster-format-xml = Excel 2003 XMLスプレッドシート
roster-format-deviceinfo = Apple Configuratorのデバイス情報
roster-separator-comma = カンマ
roster-separator-semicolon = セミコロン
roster-separator-tab = タブ
roster-separator-bar = 縦線
roster-separator-blanks = 空白（位置揃え）

finding-roster-encoding-guessed = 文字コードは{ $encoding }または{ $other }と考えられます。{ $encoding }として読み込みました。プレビューが文字化けしている場合は、もう一方を選んでください。
finding-roster-encoding-gb18030 = このファイルの文字コードは簡体字中国語用（{ $encoding }）です。プレビューで名前が正しく表示されているか確認してください。
finding-roster-undecodable = { $encoding }として読めない文字が{ $count }個あり、�で表示しています。別の文字コードを選ぶか、UTF-8のCSVで保存し直してください。
finding-roster-quote-unclosed = { $row }行目の引用符が閉じていないため、通常の文字として読み込みました。この行を確認してください。
finding-roster-columns-cut = 先頭の{ $columns }列だけを読み込みました。必要なデータがその中にあるか確認してください。
finding-roster-cells-cut = { $limit }文字を超えるセルが{ $count }個あり、先頭部分だけを残しました。
finding-roster-sheet-chosen =
    { $count ->
        [0] シート「{ $sheet }」を読み込みました。
       *[other] シリアル番号が最も多いシート「{ $sheet }」を読み込みました。次のシートにもシリアル番号がありますが、読み込んでいません：{ $others }
    }
finding-roster-rows-above-header = 見出し行より上の{ $count }行は読み込んでいません。
finding-roster-serial-by-content = シリアル番号の見出しがないため、内容から「{ $column }」列を選びました（{ $count }セル）。プレビューで確認してください。
finding-roster-no-serial-column = iPadのシリアル番号の列が見つからないため、読み込むデータがありません。シリアル番号の列を選ぶか、ファイルが正しいか確認してください。
finding-roster-serial-column-misnamed = 「{ $column }」列はiPadのシリアル番号ではないようです（連番の可能性があります）。代わりに「{ $used }」列を使います。プレビューで確認してください。
finding-roster-no-rows = 見出し行の下にデータがありません。
finding-roster-columns-unknown = 対応する項目のない列が{ $count }列あり、読み込みません：{ $columns }
finding-roster-column-twice = { $column_at }列「{ $column }」は{ $used_at }列「{ $used }」と同じ内容です。{ $used_at }列を使います。
finding-roster-column-twice-differs = { $column_at }列「{ $column }」は{ $used_at }列「{ $used }」と同じ項目ですが、{ $count }行で値が異なります。最初は{ $first_row }行目です（{ $column_at }列は「{ $value }」、{ $used_at }列は「{ $kept }」）。{ $used_at }列を使い、{ $column_at }列は読み込みません。どちらが正しいか確認してください。
finding-roster-column-secret = 「{ $column }」列はパスワードのようです（{ $count }セル）。パスワードは読み込みも保存もしません。ファイルからこの列を削除し、元のファイルは安全に保管してください。
finding-roster-bypass-codes = 「{ $column }」列の{ $count }行にアクティベーションロックのバイパスコードがあります。コードは読み込みません。古いサーバがなくなると二度と取得できないため、元のファイルを安全な場所に保管してください。
finding-roster-column-derived = 「{ $column }」列は進捗のため読み込みません。進捗は、実際に行った作業からのみ記録されます。
finding-roster-row-header = 見出しの繰り返しのため、この行を読み飛ばしました。
finding-roster-row-total = 合計の行（「{ $text }」）のため、読み飛ばしました。
finding-roster-row-remark = 注記だけの行（「{ $text }」）のため、読み飛ばしました。
finding-roster-row-left-out = この行は除外しました。
finding-roster-serial-missing = シリアル番号がないため、この行を読み飛ばしました。番号を入力して、もう一度読み込んでください。
finding-roster-serial-length = 「{ $value }」は{ $length }文字で、シリアル番号（8〜14文字）ではないため、この行を読み飛ばしました。
finding-roster-serial-character = 「{ $value }」にはシリアル番号に使われない文字「{ $character }」が含まれるため、この行を読み飛ばしました。
finding-roster-serial-numeric = 表計算ソフトがシリアル番号を数値「{ $value }」に変えたため、元の番号がわかりません。この行を読み飛ばしました。列の書式を文字列にして、シリアル番号を入力し直してください。
finding-roster-serial-odd-length = シリアル番号{ $serial }は{ $length }文字で、あまり例がありません（通常は10文字または12文字）。このまま残します。iPadと照合してください。
finding-roster-serial-letter-i-or-o = シリアル番号{ $serial }に英字のIまたはOが含まれています。Appleの番号には通常使われないため、数字の1または0かもしれません。このまま残します。iPadと照合してください。
finding-roster-serial-one-character = シリアル番号{ $serial }は「{ $character }」だけでできています。仮の番号かもしれません。このまま残します。iPadと照合してください。
finding-roster-serial-merged = { $serial }は{ $other }の誤記として統合済みのため、この行は読み込みません。
finding-roster-serial-leading-s = { $serial }の先頭のSはバーコードの一部かもしれません。その場合、シリアル番号は{ $stripped }です。読み取ったまま残します。iPadと照合してください。
finding-roster-serial-s-left-out = { $read }を読み取りました。{ $serial }が名簿にあるため、先頭のSを取り除きました。
finding-roster-duplicate-same = シリアル番号{ $serial }は{ $first_row }行目にもあり、内容が一致するため1台にまとめました。
finding-roster-duplicate-differs = シリアル番号{ $serial }は{ $first_row }行目にもありますが、「{ $column }」が異なります：「{ $first }」と「{ $second }」。「{ $kept }」を使います。どちらが正しいか確認してください。
finding-roster-duplicate-settled = シリアル番号{ $serial }は{ $first_row }行目にもあり、「{ $column }」が異なります：「{ $first }」と「{ $second }」。選択された「{ $kept }」を使います。
finding-roster-asset-tag-twice =
    { $other_row ->
        [0] 管理番号{ $tag }は名簿の{ $other }のものですが、ここでは{ $serial }に使われています。両方のiPadを確認してください。
       *[other] 管理番号{ $tag }が{ $serial }と、{ $other_row }行目の{ $other }に使われています。両方のiPadを確認してください。
    }
finding-roster-value-numeric = { $serial }の「{ $column }」は、表計算ソフトによって「{ $value }」に変えられています。元の値がわからないため読み込みません。列の書式を文字列にして、入力し直してください。
finding-roster-slot-twice =
    { $other_row ->
        [0] { $cart }のスロット{ $slot }は名簿の{ $other }のものですが、ここでは{ $serial }に使われています。
       *[other] { $cart }のスロット{ $slot }に2台のiPadがあります：{ $serial }と、{ $other_row }行目の{ $other }。
    }
finding-roster-slot-unknown = { $serial }のスロット「{ $slot }」は1〜999の数字ではありません。元の表記のまま残します。
finding-roster-batch-unknown = { $serial }のバッチ「{ $batch }」はまだありません。このまま読み込むと作成されます。入力の誤りであれば、先に名前を直してください。
finding-roster-date-unreadable = { $serial }の「{ $column }」の「{ $value }」は、日付として読めないか、複数の日付に読めます。元の表記のまま残します。
finding-roster-not-an-ipad = { $serial }の機種は「{ $model }」で、iPadではないようです。このまま残します。この名簿に必要かどうか確認してください。

error-roster-empty = このファイルは空です。一覧の入ったファイルを選んでください。
error-roster-too-large = このファイルは{ $megabytes }MBあり、上限の{ $limit }MBを超えるため読み込みませんでした。iPadの一覧だけを残して、もう一度お試しください。
error-roster-unpacked-too-large = このブックは展開すると{ $limit }MBを超えるため読み込みませんでした。一覧をCSVで保存してください。
error-roster-too-many-rows = この一覧は{ $limit }行を超えるため読み込みませんでした。いくつかのファイルに分けてください。
error-roster-too-many-cells = この一覧は{ $limit }セルを超えるため読み込みませんでした。不要な列と行を削除するか、CSVで保存してください。
error-roster-encrypted = このブックはパスワードで保護されているため読み込めません。表計算ソフトで開き、パスワードを外したコピーを保存してください。
error-roster-numbers = Numbersの書類は直接読み込めません。Numbersで「ファイル」>「書き出す」からCSVまたはExcelを選んでください。
error-roster-xlsb = バイナリ形式のExcelブック（.xlsb）は読み込めません。Excelで.xlsxまたはCSVとして保存してください。
error-roster-pdf = PDFは読み込めません。元の表計算ファイルを入手するか、シリアル番号をコピーして貼り付けてください。
error-roster-zip = ブックを含まないZIPファイルです。先に展開し、中の一覧を選んでください。
error-roster-other-document = 文書またはプレゼンテーションのファイルで、表計算ファイルではありません。表をコピーして表計算ソフトに貼り付け、保存してください。
error-roster-no-table = このWebページには表がありません。サインインしていることを確認して、もう一度ダウンロードしてください。
error-roster-binary = 一覧のファイルではないため読み込みませんでした。CSV、Excel、OpenDocument、テキストのいずれかを選んでください。
error-roster-damaged = このファイルは{ $format }ファイルのようですが、不完全または破損しているため、何も読み込みませんでした。もう一度ダウンロードするか、表計算ソフトで開いて保存し直してください。
error-roster-sheet-unknown = ブックに「{ $sheet }」という名前のシートはありません。
error-roster-no-such-row = { $row }行目は空のため、見出し行にできません。
error-roster-no-such-column = 一覧に{ $column }列目はありません。
error-roster-column-refused = 「{ $column }」列にはパスワードまたはバイパスコードが含まれるため、どの項目にも使えません。
error-roster-write = 一覧を作成できず、何も書き込みませんでした。行数を減らすか、CSVを使ってください。
