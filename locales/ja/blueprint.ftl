# ブループリント：ひな形、エラー、確認結果、実行計画、手順書。

## ひな形のブループリント。

blueprint-starter-elementary-title = 小学校（カートで共用）
blueprint-starter-elementary-what = 共用のiPadを準備します。監視、Wi-Fi、制限、フィルタ、ロック画面を含みます。
blueprint-starter-junior-high-title = 中学校（1人1台）
blueprint-starter-junior-high-what = 生徒のiPadを準備します。授業でよく使う機能はオンのままにします。
blueprint-starter-staff-title = 教職員
blueprint-starter-staff-what = 教職員のiPadを準備します。パスコードの規則と必要最小限の制限を含みます。

## ブループリントの読み書きのエラー。

error-blueprint-too-large = ファイルが大きすぎるため（{ $bytes }バイト）、ブループリントとして読み込んでいません。正しいファイルか確認してください。
error-blueprint-too-deep = ファイルの入れ子が深すぎるため、ブループリントとして読み込んでいません。正しいファイルか確認してください。
error-blueprint-syntax =
    { $line ->
        [0] TOMLでもJSONでもないため、読み込んでいません。正しいファイルか確認してください。
       *[other] { $line }行目を解釈できません。正しいTOMLまたはJSONではないため、読み込んでいません。その行を修正してください。
    }
error-blueprint-form = ブループリントに必要な項目がないか、値の種類が違います（{ $what }）。読み込んでおらず、ファイルも変更していません。
error-blueprint-version = このブループリントの形式はバージョン{ $version }です。開くには、より新しいCompanionが必要です。ファイルは変更していません。
error-blueprint-no-toml = TOMLでは表せない内容があるため、ファイルは書き出していません。JSONで保存してください。

## ブループリントの確認結果。

finding-blueprint-unknown-key = 「{ $key }」は未対応の項目です。そのまま残しますが、何の効果もありません。
finding-blueprint-no-organization = 組織が指定されていないため、準備を完了できません。Configuratorの設定にある組織名を入力してください。
finding-blueprint-not-supervised = このブループリントではiPadが監視対象になりません。多くの制限、ロック画面、ホーム画面のレイアウトが効かなくなります。監視をオンにしてください。
finding-blueprint-pairing-allowed = どのコンピュータからもケーブルで接続できます。児童生徒がiPadを持ち帰る場合は、オフを検討してください。オフにしたら、監視識別情報を大切に保管してください。
finding-blueprint-lane-1-adds = 方式1では「Apple School Managerに追加」のチェックを外します。チェックすると、Configuratorで選べるサーバが「新規サーバ…」だけになります。チェックを外すか、方式2にしてください。
finding-blueprint-lane-2-does-not-add = 方式2の1回目は、「Apple School Managerに追加」にチェックを付けないと追加されません。チェックを付けるか、方式1にしてください。
finding-blueprint-lane-2-activates = 方式2では「アクティベートして登録を完了」のチェックを外してください。チェックしたままでは、準備が途中で失敗します。
finding-blueprint-enrolls-in-mdm = MDMサーバが選ばれています。シナリオBではMDMサーバを使いません。「MDMに登録しない」を選んでください。
finding-blueprint-already-in-asm = { $count }台はすでにApple School Managerにあるため、追加に失敗します。方式1に移してください。
finding-blueprint-still-assigned =
    { $count }台はまだサーバに割り当てられているため、手動で監視対象にできません（33004）。先にApple School Managerで割り当てを解除してください。所有解除はしないでください。
finding-blueprint-pane-unknown = 画面「{ $pane }」はこのcfgutilの一覧にないため、省略されません。一覧にある名前にするか、外してください。
finding-blueprint-pane-of-payload = 「{ $pane }」はプロファイルのペイロードで使う名前です。準備で使う名前は異なります。準備の一覧にある名前にしてください。
finding-blueprint-no-profiles = ブループリントにプロファイルがありません。iPadは監視対象になりますが、Wi-Fiも制限も設定されません。プロファイルを追加してください。
finding-blueprint-profile-unknown = プロファイル「{ $profile }」が見つかりません。先に作成または追加するか、ブループリントから外してください。
finding-blueprint-profile-twice = プロファイル「{ $profile }」が重複しています。1つにしてください。
finding-blueprint-profile-old = 「{ $profile }」はリビジョン{ $revision }の指定ですが、最新は{ $newest }です。最新を使う場合は、ブループリントを変更してください。
finding-blueprint-revision-unknown = 「{ $profile }」にリビジョン{ $revision }はありません。最新は{ $newest }です。修正してください。
finding-blueprint-profile-needs-supervision = 「{ $profile }」の{ $type }は、監視対象でないiPadでは拒否されます。監視をオンにするか、このプロファイルを外してください。
finding-blueprint-no-wifi = Wi-Fiを設定するプロファイルがありません。Appをダウンロードできず、Wi-Fiの画面で止まることもあります。先頭に追加してください。
finding-blueprint-wifi-not-first = Wi-Fiを設定する「{ $profile }」が先頭にありません。以降の手順でネットワークを使えるよう、先頭に移してください。
finding-blueprint-no-network-profile = ネットワークプロファイルが選ばれていません。Wi-Fiの画面で操作待ちになることがあります。Wi-Fiのプロファイルを選んでください。
finding-blueprint-network-profile-unknown = ネットワークプロファイル「{ $profile }」が見つかりません。先に作成するか、別のものを選んでください。
finding-blueprint-network-profile-no-wifi = ネットワークプロファイル「{ $profile }」にWi-Fiの設定がありません。Wi-Fiを含むものを選んでください。
finding-blueprint-network-profile-not-in-list = ネットワークプロファイル「{ $profile }」がこのブループリントのプロファイル一覧にないため、キットにファイルが入りません。一覧に追加するか、一覧の中から選んでください。
finding-blueprint-home-screen-unknown = ホーム画面のプロファイル「{ $profile }」が見つかりません。先に作成するか、別のものを選んでください。
finding-blueprint-home-screen-no-layout = 「{ $profile }」にホーム画面のレイアウトがありません。レイアウトを含むものを選んでください。
finding-blueprint-home-screen-not-in-list = ホーム画面のプロファイル「{ $profile }」がこのブループリントのプロファイル一覧にないため、インストールされません。一覧に追加するか、一覧の中から選んでください。
finding-blueprint-unlock-token-off = ロック解除トークンを保存しない設定です。パスコードを忘れると、iPadを消去するしかなくなります。「ロック解除トークンを保存」をオンにしてください。
finding-blueprint-rename-first = 「{ $profile }」は名前の変更を禁止します。インストール後は、Configuratorからも変更できません。実行計画と手順書では、先にiPadに名前を付けてからこのプロファイルをインストールします。この順序を守ってください。
finding-blueprint-name-placeholder-unknown = 名前の形式にある{ $placeholder }はプレースホルダではないため、そのまま名前に入ります。修正してください。
finding-blueprint-name-for-all = { $count }台すべての名前が「{ $name }」になります。{"{"}serial{"}"}や{"{"}seat{"}"}などのプレースホルダを加えてください。
finding-blueprint-licences-short =
    「{ $app }」にはライセンスが{ $needed }個必要ですが、所有は{ $owned }個で、{ $missing }個足りません。Apple School Managerで追加するか、移動してください。
finding-blueprint-licences-unknown = 「{ $app }」のライセンス数がわかりません（必要数{ $needed }）。Apple School Managerで確認して入力してください。
finding-blueprint-bundle-id = 「{ $id }」はバンドルIDではありません（{ $app }）。com.apple.Pagesのような形式にしてください。
finding-blueprint-app-twice = App「{ $app }」が重複しています。1つにしてください。

## cfgutil の実行計画の見出し。読むためのもので、実行はしません。

blueprint-plan-read = iPadの現在の状態を読み取る
blueprint-plan-lane-2 = 方式2：先にConfiguratorで1回目（Apple School Managerに追加）を行う。cfgutilではできません
blueprint-plan-erase = iPadを消去する。すべてのデータが失われます
blueprint-plan-guards-open = チェックがそろっていないため、消去と準備の手順は表示しません。先にデータの確認、サインアウト、割り当て解除を済ませてください。
blueprint-plan-prepare = 準備：監視、組織、省略する画面
blueprint-plan-unlock-token = ロック解除トークンを読み取る。出力は機密情報です
blueprint-plan-rename = 名前を「{ $name }」にする
blueprint-plan-name-missing = 名前を付けられません。名簿に{ $placeholder }の値がありません。先に追加してください
blueprint-plan-wallpaper = 壁紙を設定する
blueprint-plan-profile =
    { $revision ->
        [0] プロファイル{ $number }をインストール：{ $profile }
       *[other] プロファイル{ $number }をインストール：{ $profile }（リビジョン{ $revision }）
    }
blueprint-plan-apps = ConfiguratorでAppを{ $count }個追加する。cfgutilではライセンスを割り当てられません
blueprint-plan-restart = 再起動する
blueprint-plan-verify = 読み取って照合：監視、組織、名前、プロファイル、App

## 手順書：Apple Configurator での操作。メニュー名は版によって異なることがあります。

blueprint-section-mac = このMacで一度だけ
blueprint-section-first-round = 方式2の1回目：Apple School Managerに追加
blueprint-section-blueprint = ブループリントを作る
blueprint-section-apply = iPadに適用する
blueprint-sheet-sign-in =
    Apple Configuratorを開き、「アカウント」>「サインイン」を選びます。デバイスとライセンスを管理できるアカウントを使ってください。Federated Authenticationの管理者はサインインできません。
blueprint-sheet-organization =
    「設定」>「組織」に「{ $organization }」があるか確認します。ない場合は「+」をクリックし、「監視識別情報を生成」を選びます。2台目のMacでは、既存の監視識別情報を読み込みます。
blueprint-sheet-identity = 監視識別情報（.p12）を書き出し、2か所に保管します。失うと、すべてのiPadを消去して準備し直すことになります。
blueprint-sheet-first-round = 追加するiPadを選択し、「準備」をクリックします。この回ではブループリントを使いません。
blueprint-sheet-manual = 「手動」を選びます。
blueprint-sheet-add-ticked = 「Apple School Managerに追加」にチェックを付けます。
blueprint-sheet-activate-unticked = 「アクティベートして登録を完了」のチェックを外します。
blueprint-sheet-add-unticked = 「Apple School Managerに追加」はチェックを外したままにします。
blueprint-sheet-new-server = 「新規サーバ…」を選び、名前は自由に、URLには仮のアドレスを入力します。URLを確認できないと表示されますが、想定どおりです。証明書は追加せずに次へ進みます。
blueprint-sheet-supervise = 「デバイスを監視」にチェックを付けます。
blueprint-sheet-no-supervision = 「デバイスを監視」のチェックは外したままにします。このブループリントではiPadを監視対象にしません。
blueprint-sheet-pairing-unticked = 「ほかのコンピュータとのペアリングを許可」のチェックを外します。以後、ケーブルで接続できるのは監視識別情報のあるMacだけになります。
blueprint-sheet-pairing-ticked = 「ほかのコンピュータとのペアリングを許可」にチェックを付けます。
blueprint-sheet-no-mdm = サーバは「MDMに登録しない」を選びます。
blueprint-sheet-choose-organization = 組織は「{ $organization }」を選びます。
blueprint-sheet-panes = 設定アシスタントの画面の一覧で、次の{ $count }個を省略します：{ $panes }
blueprint-sheet-panes-shown = 設定アシスタントの画面は省略せず、すべて表示します。
blueprint-sheet-language = 選択を求められたら、言語は{ $language }、地域は{ $region }を選びます。
blueprint-sheet-network = ネットワークプロファイルは「{ $profile }」を選びます。
blueprint-sheet-no-network = ネットワークプロファイルは空のままにします。iPadがWi-Fiの画面で止まり、操作が必要になることがあります。
blueprint-sheet-first-prepare = 「準備」をクリックします。iPadが消去されるため、先にもう一度シリアル番号を確認してください。
blueprint-sheet-in-asm = Apple School Managerの「Apple Configurator」に、これらのシリアル番号が表示されているか確認します。
blueprint-sheet-leave-unassigned = どのサーバにも割り当てないままにします。続いて、下のブループリントで2回目の準備をします。
blueprint-sheet-new = 「ファイル」>「新規ブループリント」を選び、名前を「{ $name }」にします。選択したまま次へ進みます。
blueprint-sheet-prepare = ブループリントを選択した状態で「準備」をクリックします。
blueprint-sheet-unlock-token = 「アクション」>「詳細」で「ロック解除トークンを保存」をオンにします。トークンはこのMacだけに保存されるため、バックアップしてください。
blueprint-sheet-wallpaper = 「アクション」>「変更」>「壁紙」で「{ $file }」を選びます。
blueprint-sheet-home-screen = ホーム画面のレイアウトはプロファイル「{ $profile }」に含まれます。ほかの設定は不要です。
blueprint-sheet-profile =
    { $revision ->
        [0] 「追加」>「プロファイル」、{ $number }番：{ $profile }
       *[other] 「追加」>「プロファイル」、{ $number }番：{ $profile }（リビジョン{ $revision }）
    }
blueprint-sheet-profile-named =
    { $revision ->
        [0] 名前を付け終えたら、すべてのiPadを選択し、「追加」>「プロファイル」、{ $number }番：{ $profile }。このプロファイルは名前の変更を禁止するので、ブループリントには入れません。
       *[other] 名前を付け終えたら、すべてのiPadを選択し、「追加」>「プロファイル」、{ $number }番：{ $profile }（リビジョン{ $revision }）。このプロファイルは名前の変更を禁止するので、ブループリントには入れません。
    }
blueprint-sheet-profile-each = iPadを1台ずつ選択し、「追加」>「プロファイル」、{ $number }番：{ $profile }。ファイルはiPadごとに異なり、キットのper-ipadフォルダにシリアル番号別に入っています。
blueprint-sheet-name-each = 1台ずつ名前を付けます。iPadを選択し、「アクション」>「変更」>「デバイス名」で、「{ $pattern }」に従って名前を入力します。各iPadの名前は、このブループリントの「実行計画」で確認できます。
blueprint-sheet-app = 「追加」>「App」：{ $app }（{ $id }）。ライセンスは必要数{ $needed }、所有数{ $owned }です。
blueprint-sheet-app-uncounted = 「追加」>「App」：{ $app }（{ $id }）。ライセンスは必要数{ $needed }、所有数は未入力です。
blueprint-sheet-done = 「完了」をクリックしてブループリントを閉じます。
blueprint-sheet-connect =
    { $count ->
        [0] iPadを接続し、すべて表示されるまで待ちます。最初は8〜10台から始めてください。
       *[other] iPad（このバッチは{ $count }台）を接続し、すべて表示されるまで待ちます。最初は8〜10台から始めてください。
    }
blueprint-sheet-apply =
    iPadを選択し、「ブループリント」をクリックして「{ $name }」を選び、適用します。iPadは消去されます。設定済みと表示された場合は「消去」を選びます。シリアル番号を照合し、消去してよいと確認済みのiPadだけを選択してください。
blueprint-sheet-names =
    「アクション」>「変更」>「デバイス名」で「{ $pattern }」と入力します。シリアル番号の部分には、Configuratorの変数を使います。
blueprint-sheet-restart = すべてのiPadを再起動します。
blueprint-sheet-verify = 次の点を1台ずつ確認します：「設定」の一番上に監視の表示がある、Wi-Fiに接続できる、Appが開く、制限が効いている。
