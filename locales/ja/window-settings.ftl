### ウインドウ：設定。

settings-sections = 設定の項目
settings-section-general = 一般
settings-section-school = 学校
settings-section-people = 操作する人
settings-section-tools = ツール
settings-section-secrets = 機密情報
settings-section-backups = バックアップ
settings-section-forget = 学級の個人情報
settings-section-practice = 練習
settings-section-about = 情報
settings-done = 完了
settings-no-ledger = 台帳を開くと設定できます。

## 一般
settings-window = ウインドウ
settings-paper = プリント
settings-paper-language = 書類の言語
settings-paper-same = ウインドウと同じ
settings-paper-size = 用紙サイズ
settings-paper-a4 = A4（210 × 297 mm）
settings-paper-letter = USレター（8.5 × 11インチ）
settings-paper-hint = チェックリストとシリアル番号シートをこの設定でプリントします。書類ごとに変更することもできます。

## 学校
settings-school-name = 学校名
settings-school-name-hint = プリントする書類、プロファイル、キットに表示されます。
settings-school-identifier = 識別子
settings-school-identifier-hint = 新しいプロファイルの識別子は、すべてこれで始まります。
settings-school-change = 識別子を変更しようとしています
settings-school-change-text = すでにあるプロファイルの識別子は変わらないため、Apple Configuratorで引き続き上書き更新できます。今後作成するプロファイルは新しい識別子で始まります。すでにiPadにインストールされているプロファイルを作り直すと、古いものは置き換わらず、両方がインストールされた状態になります。
settings-school-saved = 保存しました

## 操作する人
settings-people-now = 現在操作している人
settings-people-hint = これから記録するすべての操作に、この名前が付きます。
settings-people-nobody = 指定しない
settings-people-erased = 名前は消去済み
settings-people-none = まだ誰も登録されていません。
settings-people-add = 人を追加
settings-people-name = 名前
settings-people-add-go = 追加
settings-people-rename = 名前を変更…
settings-people-rename-who = { $name }の名前を変更
settings-people-rename-text = この人の記録はそのまま残り、新しい名前で表示されます。
settings-people-rename-go = 変更

## ツール
settings-tools-text = Companionは、Apple Configuratorに付属するcfgutilでiPadの情報を読み取ります。cfgutilがなくても、画面の案内に沿って手作業で進められます。
settings-tools-looking = 探しています…
settings-tools-macos = macOS
settings-tools-configurator = Apple Configurator
settings-tools-cfgutil = cfgutil
settings-tools-version = バージョン{ $version }
settings-tools-version-unknown = インストール済み（バージョンを読み取れません）
settings-tools-found = 見つかりました
settings-tools-not-found = 見つかりません
settings-tools-needs-mac = Macが必要です
settings-tools-needs-mac-text = Apple ConfiguratorとcfgutilはMac専用です。そのほかの機能はこのコンピュータでも使用できます。
settings-tools-chosen = 選択したファイル
settings-tools-looked-at = 探した場所
settings-tools-place-missing = ファイルがありません
settings-tools-place-not-executable = 実行できません
settings-tools-place-usable = 見つかりました
settings-tools-choose = 別のファイルを選択…
settings-tools-forget = 自動で見つけたものを使用
settings-tools-again = もう一度探す
settings-tools-practice = 練習中はcfgutilを起動しません。

## 機密情報
settings-secrets-text = パスワードと秘密鍵は、台帳、バックアップ、ログ、プリントする書類のどこにも記録されません。保管場所は次のとおりです：
settings-secrets-keychain = このMacのログインキーチェーン（名前：「{ $service }」）。「キーチェーンアクセス」で確認できます。
settings-secrets-file = 台帳と同じフォルダのファイル{ $file }。読み取れるのはこのアカウントだけです。
settings-secrets-holds = 保管されているもの
settings-secrets-profiles =
    { $count ->
        [0] プロファイルのパスワードはありません
       *[other] プロファイル{ $count }件のパスワード：{ $names }
    }
settings-secrets-identities =
    { $count ->
        [0] 監視識別情報の秘密鍵はありません
       *[other] 監視識別情報{ $count }件の秘密鍵
    }
settings-secrets-backup = 台帳のバックアップに機密情報は含まれません。事前確認（P13）に従って監視識別情報の.p12をほかの2か所に保管し、Wi-Fiのパスワードは学校で決められた場所に控えておいてください。
settings-secrets-reveal = Finderに表示

## バックアップ
settings-backups-text = 作業した日ごとに1回と、Appの終了時にバックアップを作成し、役に立つものから14件を残します。
settings-backups-list = バックアップ
settings-backups-none = バックアップはまだありません。
settings-backups-make = 今すぐバックアップ
settings-backups-making = バックアップ中…
settings-backups-made = バックアップを作成しました：{ $name }
settings-backups-reveal = Finderに表示
settings-backups-file = ファイルから復元…
settings-backups-good = 正常
settings-backups-bad = 使用できません
settings-backups-size = { $megabytes } MB
settings-backups-lines = 記録{ $count }件
settings-backups-restore = 復元…
settings-backups-restore-name = { $when }のバックアップを復元
settings-restore-title = { $when }の状態に戻しますか？
settings-restore-title-file = 「{ $name }」の状態に戻しますか？
settings-restore-lost =
    { $count ->
        [0] このバックアップにはすべての記録が含まれているため、失われるものはありません。
       *[other] それ以降の記録{ $count }件が台帳からなくなります。
    }
settings-restore-lost-unknown = このバックアップより後の記録は台帳からなくなります。
settings-restore-aside = 現在の台帳は削除されません。同じフォルダに別の名前で残るため、必要なときに戻せます。
settings-restore-secrets = パスワードと鍵はそのままです。
settings-restore-go = 復元
settings-restore-busy = 復元中…
settings-restored = 復元しました。元の台帳は{ $name }として残してあります。
settings-restored-plain = 復元しました。

## 学級の個人情報
settings-forget-text = 学級が卒業したら、児童生徒の名前をここに残しておく必要はありません。この操作で、すべての場所から名前を一度に、完全に消去します。
settings-forget-none = 学級に属するiPadはまだありません。
settings-forget-class = 学級
settings-forget-choose = 学級を選択
settings-forget-option =
    { $devices ->
        [0] { $class }（以前{ $past }台）
       *[other] { $class }（iPad { $devices }台）
    }
settings-forget-goes = 消去されるもの
settings-forget-field = { $field }：iPad { $count }台分（一覧と検索を含む）
settings-forget-texts = 記録の中のものも含め、名前とメモ合計{ $count }件
settings-forget-copies =
    { $count ->
        [0] 書き換えが必要なバックアップはありません
       *[other] バックアップと退避したファイル{ $count }件の中の同じ内容（ファイルを書き換えます）
    }
settings-forget-past = この学級を離れたiPadが{ $count }台あります。当時書かれた内容は消去され、その後の内容は残ります。
settings-forget-nothing = この学級について消去するものはもうありません。
settings-forget-stays = 残るもの
settings-forget-stays-devices = iPadのシリアル番号、管理番号、段階、日付
settings-forget-stays-journal = すべての記録（名前のない状態で引き続き検証できます）
settings-forget-stays-outside = プリント、書き出し、またはほかの場所へコピーしたもの（Companionからは消去できません）
settings-forget-type = 消去するには、学級の名前を入力してください：{ $class }
settings-forget-go = 学級の個人情報を完全に消去
settings-forget-busy = 消去中…
settings-forgotten = { $class }の個人情報を消去しました。名前とメモ{ $texts }件を消去し、バックアップ{ $copies }件を書き換えました。
settings-forgotten-left = 次のファイルは書き換えられなかったため、名前が残っている可能性があります。確認して、ご自分で削除してください：{ $files }

## 練習
settings-practice-here = 練習用の学校を開いています。ここにあるものはすべて架空です。
settings-practice-own-here = 自校の台帳を開いています。
settings-practice-text = 練習用と自校用は、別々のファイルにある2つの台帳です。混ざることはありません。
settings-practice-go = 練習する
settings-practice-go-text = 架空のiPad 30台がある練習用の学校を開きます。自校の台帳は閉じますが、内容は変わりません。
settings-practice-back = 自校に戻る
settings-practice-back-text = 練習用の学校を閉じます。内容は残るため、いつでも続きから練習できます。
settings-practice-own = 自校で始める
settings-practice-own-text = 自校用の空の台帳を作成します。練習用の学校の内容は変わりません。
settings-practice-anew = 練習をやり直す…
settings-practice-anew-text = これまでの練習を片付けて、練習用の学校を初日の状態に戻します。
settings-anew-title = 練習をやり直しますか？
settings-anew-text = これまでの練習は削除されず、同じフォルダに退避されます。自校の台帳には影響しません。
settings-anew-go = やり直す

## 情報
settings-about-name = Configurator Companion
settings-about-text = Apple Configuratorと一緒に使い、回収から引き渡しまで1台ごとの状況を管理します。
settings-about-version = バージョン{ $version }
settings-about-untried = 実機ではまだ試されていません
settings-about-untried-text = このバージョンは、Mac、iPad、cfgutilのいずれもない環境で開発とテストを行いました。まず2台のiPadですべての手順を試し（事前確認P18）、画面の説明と実際の動作が一致するか確認してください。
settings-about-ledger = 台帳
settings-about-licence = ライセンス
settings-about-licence-text = Companionは{ $licence }ライセンスの自由なソフトウェアです。
settings-about-parts = サードパーティのソフトウェア
settings-about-parts-text = このAppにはサードパーティのソフトウェアが{ $count }件含まれ、それぞれのライセンスが適用されます。
settings-about-trademark = Apple、Apple Configurator、Apple School Manager、iPad、iPadOS、MacはApple Inc.の商標です。CompanionはAppleの製品ではありません。
