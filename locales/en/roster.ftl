# Roster: what was found while reading a file, and why a file was refused.

roster-format-csv = text with commas or semicolons
roster-format-tsv = text with tabs
roster-format-txt = plain list
roster-format-xlsx = Excel workbook
roster-format-xls = older Excel workbook
roster-format-ods = OpenDocument spreadsheet
roster-format-html = table of a web page
roster-format-xml = Excel 2003 XML spreadsheet
roster-format-deviceinfo = device information of Apple Configurator
roster-separator-comma = Commas
roster-separator-semicolon = Semicolons
roster-separator-tab = Tabs
roster-separator-bar = Vertical bars
roster-separator-blanks = Blanks (aligned columns)

finding-roster-encoding-guessed = The text could be { $encoding } or { $other }. It was read as { $encoding }; if the preview looks garbled, choose the other one.
finding-roster-encoding-gb18030 = This file uses an encoding for Simplified Chinese ({ $encoding }). Check that names look right in the preview.
finding-roster-undecodable =
    { $count ->
        [one] One character isn’t valid { $encoding } and is shown as �.
       *[other] { $count } characters aren’t valid { $encoding } and are shown as �.
    } Choose another encoding, or save the list as CSV UTF-8.
finding-roster-quote-unclosed = A quotation mark in row { $row } is never closed, so it was read as a plain character. Check this row.
finding-roster-columns-cut = Only the first { $columns } columns were read. Make sure that everything you need stands in them.
finding-roster-cells-cut =
    { $count ->
        [one] One cell is longer than { $limit } characters; only its beginning was kept.
       *[other] { $count } cells are longer than { $limit } characters; only their beginnings were kept.
    }
finding-roster-sheet-chosen =
    { $count ->
        [0] The sheet “{ $sheet }” was read.
       *[other] The sheet “{ $sheet }” was read because it has the most serial numbers. These also have some and were not read: { $others }.
    }
finding-roster-rows-above-header =
    { $count ->
        [one] One row of text above the header was left out.
       *[other] { $count } rows of text above the header were left out.
    }
finding-roster-serial-by-content = No column is named as the serial number, so column “{ $column }” was chosen by its content ({ $count } cells). Check it in the preview.
finding-roster-no-serial-column = No column holds iPad serial numbers, so there is nothing to import. Choose the serial column, or check that this is the right file.
finding-roster-serial-column-misnamed = Column “{ $column }” doesn’t hold iPad serial numbers (perhaps a running number), so “{ $used }” is used. Check it in the preview.
finding-roster-no-rows = There is nothing below the header.
finding-roster-columns-unknown =
    { $count ->
        [one] One column has no place here and won’t be imported: { $columns }.
       *[other] { $count } columns have no place here and won’t be imported: { $columns }.
    }
finding-roster-column-twice = Column { $column_at } “{ $column }” says the same as column { $used_at } “{ $used }”; column { $used_at } is used.
finding-roster-column-twice-differs = Column { $column_at } “{ $column }” is for the same thing as column { $used_at } “{ $used }” but differs in { $count ->
        [one] row { $first_row }
       *[other] { $count } rows, first in row { $first_row }
    } (“{ $value }” instead of “{ $kept }”). Column { $used_at } is used and column { $column_at } is left out; check which one is right.
finding-roster-column-secret = Column “{ $column }” looks like passwords ({ $count } cells). Passwords are never read or kept. Delete this column from the file and keep the original safe.
finding-roster-bypass-codes =
    { $count ->
        [one] One row of “{ $column }” has an Activation Lock bypass code.
       *[other] { $count } rows of “{ $column }” have an Activation Lock bypass code.
    } The codes are not imported. Keep the original file in a safe place: once the old server is gone, they can’t be fetched again.
finding-roster-column-derived = Column “{ $column }” is progress and isn’t imported: progress only comes from steps that really happened.
finding-roster-row-header = This row repeats the header and was skipped.
finding-roster-row-total = This row is a total (“{ $text }”) and was skipped.
finding-roster-row-remark = This row is only a remark (“{ $text }”) and was skipped.
finding-roster-row-left-out = You left this row out.
finding-roster-serial-missing = This row has no serial number and was skipped. Add it and import the file again.
finding-roster-serial-length =
    { $length ->
        [one] “{ $value }” has one character, which isn’t a valid serial number (8 to 14 characters); the row was skipped.
       *[other] “{ $value }” has { $length } characters, which isn’t a valid serial number (8 to 14 characters); the row was skipped.
    }
finding-roster-serial-character = “{ $value }” contains “{ $character }”, which no serial number has; the row was skipped.
finding-roster-serial-numeric = The spreadsheet turned a serial number into the number “{ $value }”. The original is lost and the row was skipped. Format the column as text and enter the serial number again.
finding-roster-serial-odd-length = Serial number { $serial } has { $length } characters, which is rare (usually 10 or 12). It is kept; compare it with the iPad.
finding-roster-serial-letter-i-or-o = Serial number { $serial } contains the letter I or O, which Apple’s usually don’t; perhaps 1 or 0 is meant. It is kept; compare it with the iPad.
finding-roster-serial-one-character = Serial number { $serial } is “{ $character }” and nothing else; perhaps it only fills the place of one. It is kept; compare it with the iPad.
finding-roster-serial-merged = { $serial } is a wrong number of { $other }, as was recorded. The row was left out.
finding-roster-serial-leading-s = The S at the beginning of { $serial } may belong to the barcode; the serial number could be { $stripped }. It is kept as read; compare it with the iPad.
finding-roster-serial-s-left-out = { $read } was scanned; { $serial } is already on the list, so the S at the beginning was left out.
finding-roster-duplicate-same = Serial number { $serial } also appears in row { $first_row } with the same content; the rows were merged.
finding-roster-duplicate-differs = Serial number { $serial } also appears in row { $first_row }, but “{ $column }” differs: “{ $first }” and “{ $second }”. “{ $kept }” is used; check which one is right.
finding-roster-duplicate-settled = Serial number { $serial } also appears in row { $first_row }, and “{ $column }” differs: “{ $first }” and “{ $second }”. “{ $kept }” counts, as was chosen.
finding-roster-asset-tag-twice =
    { $other_row ->
        [0] Asset tag { $tag } already belongs to { $other } on the list and is used here for { $serial }. Check both iPads.
       *[other] Asset tag { $tag } is used for { $serial } and for { $other } in row { $other_row }. Check both iPads.
    }
finding-roster-value-numeric = The spreadsheet turned “{ $column }” of { $serial } into “{ $value }”. The original is lost, so it was left out. Format the column as text and enter it again.
finding-roster-slot-twice =
    { $other_row ->
        [0] Slot { $slot } of { $cart } already belongs to { $other } on the list and is used here for { $serial }.
       *[other] Slot { $slot } of { $cart } holds two iPads: { $serial } and { $other } in row { $other_row }.
    }
finding-roster-slot-unknown = The slot “{ $slot }” of { $serial } isn’t a number from 1 to 999. It is kept as written.
finding-roster-batch-unknown = The batch “{ $batch }” of { $serial } doesn’t exist yet; importing would create it. If it is a slip, correct the name first.
finding-roster-date-unreadable = “{ $value }” in “{ $column }” of { $serial } could be more than one day, or none. It is kept as written.
finding-roster-not-an-ipad = { $serial } is listed as “{ $model }”, which doesn’t look like an iPad. It is kept; check whether it belongs here.

error-roster-empty = This file is empty. Choose a file with a list in it.
error-roster-too-large = This file has { $megabytes } MB, more than the limit of { $limit } MB, and was not read. Keep only the list of iPads and try again.
error-roster-unpacked-too-large = This workbook unpacks to more than { $limit } MB and was not read. Save the list as CSV.
error-roster-too-many-rows = This list has more than { $limit } rows and was not read. Split it into several files.
error-roster-too-many-cells = This list has more than { $limit } cells and was not read. Delete columns and rows you don’t need, or save it as CSV.
error-roster-encrypted = This workbook is protected with a password and can’t be read. Open it in a spreadsheet app, remove the password and save a copy.
error-roster-numbers = Numbers documents can’t be read directly. In Numbers, choose File > Export To > CSV or Excel.
error-roster-xlsb = Binary Excel workbooks (.xlsb) can’t be read. In Excel, save it as .xlsx or CSV.
error-roster-pdf = PDFs can’t be read. Ask for the spreadsheet, or copy and paste the serial numbers.
error-roster-zip = This is a zip archive without a workbook. Unpack it first and choose the list inside.
error-roster-other-document = This is a text document or a presentation, not a spreadsheet. Copy the table into a spreadsheet and save that.
error-roster-no-table = There is no table in this web page. Download it again, and make sure that you are signed in.
error-roster-binary = This file isn’t a list and was not read. Choose a CSV, Excel, OpenDocument or text file.
error-roster-damaged = This file looks like a { $format } file but is incomplete or damaged; nothing was read. Download it again, or open it in a spreadsheet app and save a copy.
error-roster-sheet-unknown = The workbook has no sheet named “{ $sheet }”.
error-roster-no-such-row = Row { $row } holds nothing, so it can’t be the header.
error-roster-no-such-column = The list has no column { $column }.
error-roster-column-refused = Column “{ $column }” holds passwords or bypass codes and can’t be used for anything.
error-roster-write = The list couldn’t be made, and nothing was written. Use fewer rows, or CSV.
