# Errors of the use cases.
error-moves-refused = { $count }台のiPadが条件を満たさないため、1台も変更していません：
error-batch-not-done = このバッチはまだ完了にできません。監視識別情報と、2か所の控えの記録が必要です。何も変更されていません。先に控えの場所を記録してください。
error-batch-not-empty = 「{ $batch }」には{ $count }台のiPadがあるため、削除できません。何も変更していません。先にiPadをこのバッチから外すか、別のバッチに入れてください。
error-cannot-read = { $file }を読み込めません。何も変更していません。ファイルの場所とアクセス権を確認してください。
error-file-too-large = { $file }は上限の{ $limit_mb }MBを超えるため、読み込みませんでした。何も変更していません。ファイルが正しいか確認してください。
error-cannot-write = { $file }に書き込めません。元のデータは変わっていません。フォルダの場所とアクセス権を確認してください。
error-disk-full = ディスクがいっぱいのため、{ $file }を書き込めませんでした。書きかけのファイルは残っていません。空き容量を増やしてからやり直してください。
error-cannot-answer = 結果を出力できませんでした。ディスクがいっぱいかもしれません。コマンドの処理自体は済んでいます。読み取るだけのコマンドならもう一度実行し、それ以外は対応するlistコマンドで結果を確認してください。
error-no-home = ホームフォルダの場所がわからないため、台帳の置き場所が決まりません。何も変更していません。
error-already-there = { $file }はすでにあるため、上書きしていません。別の名前を指定してください。
error-unknown-name = 「{ $name }」は見つかりません。何も変更していません。名前が変わったか、削除された可能性があります。
error-name-taken =
    { $kind ->
        [profile] 「{ $name }」は別のプロファイルの名前です。何も保存していません。別の名前を指定してください。
        [blueprint] 「{ $name }」というブループリントはすでにあります。何も保存していません。別の名前を指定してください。
       *[other] 「{ $name }」という名前はすでに使われています。別の名前を指定してください。
    }
error-school-missing = 学校がまだ設定されていません。何も変更していません。先に学校名を設定してください。
error-identity-missing = 監視識別情報がまだありません。先に、Apple Configuratorから書き出した.p12ファイルを読み込んでください。
error-blueprint-missing = このバッチにはまだブループリントがありません。先にブループリントを指定してください。
error-devices-missing = このバッチにはiPadがありません。先に、このバッチを指定して名簿を読み込んでください。
error-not-confirmed-here = この操作には確認が必要ですが、ここでは入力を受け付けられません。何も変更していません。ターミナルで実行してください。
error-cancelled = キャンセルしました。何も変更していません。
error-last-step-stays = 直前の操作は取り消せません。何も変更していません。操作の内容は記録で確認できます。
error-bad-value =
    「{ $value }」は{ $what }の値として正しくありません。何も変更していません。{ $what ->
        [at] 日時を2026-07-01T09:00:00Zや2026-07-01T09:00:00+08:00のように指定してください。
        [date] 日付をYYYY-MM-DDの形式で指定してください。
        [on] 日付をYYYY-MM-DDの形式で指定してください。
        [next] 日付をYYYY-MM-DDの形式で指定してください。
        [identifier] tw.edu.exampleのような逆ドメイン形式の識別子を指定してください。
        [out] .csvまたは.xlsxで終わるファイル名を指定してください。
        [encoding] Big5、UTF-8、UTF-16LE、Shift_JIS、EUC-JP、GB18030、windows-1252のように指定してください。
        [separator] comma、semicolon、tab、bar、blanksのいずれかを指定してください。
        [header-row] 行の番号またはnoneを指定してください。
        [column] B=serialやC=noneのように、列の文字と項目を指定してください。
        [field] この項目は作業の記録から決まるため、入力できません。
        [assignment] 学級、カート、出席番号、スロットのいずれかを指定してください。
        [outdir] 新しいフォルダの名前を指定してください。
        [lang] zh-TW、en、jaのいずれかを指定してください。
        [paper-lang] zh-TW、en、jaのいずれかを指定してください。
        [ipados] 17.5のようなバージョンを指定してください。
        [set] key=value、またはテキストファイルをkey=@ファイルの形で指定してください。
        [ledger] ファイルのパスを指定してください。
        [switch] 使わないようにできるのは apns、ade_token、federated だけです。ほかはどの学校にもあります。
        [slots] スロット数を1以上で指定してください。
       *[other] 空にはできません。
    }
error-vault = 機密情報の保管場所を使用できません。機密情報は変更していません。キーチェーンのロックが解除されているか、保管用のファイルが壊れておらず書き込めるかを確認してください。
error-secret-gone =
    { $kind ->
        [identity] 識別情報「{ $name }」の秘密鍵が見つかりません。ほかのデータは無事です。.p12ファイルを読み込み直してください。
       *[profile] プロファイル「{ $name }」の機密情報が見つかりません。ほかのデータは無事です。同じ名前で、機密情報を含めてプロファイルを作り直すか、追加し直してください。
    }
error-secret-not-given = { $what ->
        [password] パスワード
       *[other] 「{ $what }」の値
    }が指定も入力もされていません。何も変更していません。
error-secret-variable-not-set = 環境変数{ $name }が設定されていないか、テキストではありません。何も変更していません。設定するか、@ファイルで指定してください。
error-secret-not-text = { $file }はUTF-8のテキストファイルではないため、パスワードを読み取れません。何も変更していません。パスワードを標準テキストとして保存してください。
error-secret-on-command-line = 機密情報（{ $what }）は、ほかのプログラムから読めるため、コマンドラインには書けません。@ファイルか$変数名で指定してください。
error-passwords-differ = 2回入力されたパスワードが一致しません。何も書き出していません。もう一度入力してください。
error-password-too-short = パスワードは{ $shortest }文字以上にしてください。何も書き出していません。
error-wrong-password = このパスワードでは{ $file }を開けません。ファイルは変更しておらず、何も展開していません。パスワードを確認して、もう一度入力してください。
error-kit-unreadable = { $file }は暗号化されたキットではないか、壊れています。何も展開していません。元のファイルをもう一度コピーしてください。
error-identities-several = 監視識別情報が複数あり、どれを使うかが指定されていません。何も書き出していません。フィンガープリント（先頭の例：{ $example }）で選んでください。
error-identity-differs = { $file }は別の監視識別情報のため、控えとして記録していません。正しいファイルを指定してください。
error-findings = エラーが{ $count }件見つかったため、キットは作成していません。先にエラーを修正してください。
error-list-findings = エラーが{ $count }件見つかったため、何も読み込んでいません：
companion-of-file = { $file }：{ $sentence }
vault-keychain = 機密情報はこのMacのキーチェーンに保管されます。
vault-file = 使えるキーチェーンがないため、機密情報は自分だけが読めるファイルに保管されます：{ $file }

# At the end of the step sheet in a kit.
kit-sheet-left-out = このキットに含まれておらず、別に書き出すプロファイル：{ $profiles }
