# ブループリント：ひな形、エラー、確認結果、実行計画、手順書。

## ひな形のブループリント。

blueprint-starter-elementary-title = 小学校（カートで共用）
blueprint-starter-elementary-what = 共用の iPad を準備します。監視、Wi-Fi、制限、フィルタ、ロック画面を含みます。
blueprint-starter-junior-high-title = 中学校（1人1台）
blueprint-starter-junior-high-what = 生徒の iPad を準備します。授業でよく使う機能は残します。
blueprint-starter-staff-title = 教職員
blueprint-starter-staff-what = 教職員の iPad を準備します。パスコードの規則と必要最小限の制限です。

## ブループリントの読み書きのエラー。

error-blueprint-too-large = ファイルが大きすぎるため（{ $bytes }バイト）、ブループリントとして読み込んでいません。ファイルを確認してください。
error-blueprint-too-deep = ファイルの入れ子が深すぎるため、ブループリントとして読み込んでいません。
error-blueprint-syntax =
    { $line ->
        [0] TOML でも JSON でもないため、読み込んでいません。ファイルを確認してください。
       *[other] { $line }行目を解釈できません。正しい TOML または JSON ではないため、読み込んでいません。その行を直してください。
    }
error-blueprint-form = ブループリントに必要な項目が無いか、値の種類が違います（{ $what }）。読み込んでおらず、ファイルも変えていません。
error-blueprint-version = このブループリントはバージョン{ $version }の形式で、新しい Companion が必要です。ファイルは変えていません。
error-blueprint-no-toml = TOML では書けない内容があるため、ファイルは作成していません。JSON で保存してください。

## ブループリントの確認結果。

finding-blueprint-unknown-key = Companion は「{ $key }」を知りません。そのまま残し、何もしません。
finding-blueprint-no-organization = 組織の指定が無いため「準備」を完了できません。Configurator の設定にある組織名を入れてください。
finding-blueprint-not-supervised = このブループリントは監視を行いません。多くの制限、ロック画面、ホーム画面の設定が効かなくなります。監視をオンにしてください。
finding-blueprint-pairing-allowed = どのコンピュータからもケーブルで接続できます。持ち帰る場合はオフを検討してください。オフにしたら監視識別情報を大切に保管してください。
finding-blueprint-lane-1-adds =
    レーン1では「Apple School Managerに追加」のチェックを外します。付けると Configurator は「新規サーバ」しか示しません。外すか、レーン2にしてください。
finding-blueprint-lane-2-does-not-add = レーン2の1回目は「Apple School Managerに追加」にチェックを付けないと追加されません。付けるか、レーン1にしてください。
finding-blueprint-lane-2-activates = レーン2では「アクティベートして登録を完了」を外してください。付いていると準備が途中で失敗します。
finding-blueprint-enrolls-in-mdm = MDM サーバが選ばれています。シナリオ B にサーバはありません。「MDMに登録しない」を選んでください。
finding-blueprint-already-in-asm = { $count }台がすでに Apple School Manager にあり、追加は失敗します。レーン1に移してください。
finding-blueprint-still-assigned =
    { $count }台がまだサーバに割り当てられており、手動での監視を拒否します（33004）。先に Apple School Manager で割り当てを解除してください。所有解除はしないでください。
finding-blueprint-pane-unknown = 省略する画面「{ $pane }」はこの cfgutil の一覧に無く、省略されません。一覧にある名前にするか、外してください。
finding-blueprint-pane-of-payload = 「{ $pane }」はプロファイルで使う名前です。準備の一覧は別ですので、そちらの名前にしてください。
finding-blueprint-no-profiles = プロファイルがありません。監視はされますが Wi-Fi も制限もありません。追加してください。
finding-blueprint-profile-unknown = プロファイル「{ $profile }」が見つかりません。作成または追加するか、ブループリントから外してください。
finding-blueprint-profile-twice = プロファイル「{ $profile }」が2回あります。1つにしてください。
finding-blueprint-profile-old = 「{ $profile }」は改訂{ $revision }の指定ですが、最新は{ $newest }です。最新にする場合は変更してください。
finding-blueprint-revision-unknown = 「{ $profile }」に改訂{ $revision }はありません。最新は{ $newest }です。直してください。
finding-blueprint-profile-needs-supervision = 「{ $profile }」の { $type } は、監視対象でない iPad では拒否されます。監視をオンにするか、外してください。
finding-blueprint-no-wifi = Wi-Fi のプロファイルがありません。App をダウンロードできず、Wi-Fi の画面で止まることもあります。最初に追加してください。
finding-blueprint-wifi-not-first = Wi-Fi を含む「{ $profile }」が最初にありません。後の手順で通信できるよう先頭に移してください。
finding-blueprint-no-network-profile = ネットワークプロファイルが未選択です。Wi-Fi の画面で操作待ちになることがあります。Wi-Fi のプロファイルを選んでください。
finding-blueprint-network-profile-unknown = ネットワークプロファイル「{ $profile }」が見つかりません。作成するか、別のものを選んでください。
finding-blueprint-network-profile-no-wifi = ネットワークプロファイル「{ $profile }」に Wi-Fi の設定がありません。Wi-Fi を含むものを選んでください。
finding-blueprint-home-screen-unknown = ホーム画面のプロファイル「{ $profile }」が見つかりません。作成するか、別のものを選んでください。
finding-blueprint-home-screen-no-layout = 「{ $profile }」にホーム画面のレイアウトがありません。レイアウトを含むものを選んでください。
finding-blueprint-unlock-token-off = ロック解除トークンを保存しません。パスコードを忘れると消去するしかありません。「Save Unlock Token」をオンにしてください。
finding-blueprint-rename-first = 「{ $profile }」は名前の変更を禁止し、入れた後は Configurator からも変えられません。先に名前を付けてから入れてください。
finding-blueprint-name-placeholder-unknown = 名前の書式の { $placeholder } は差し込みではなく、そのまま名前に入ります。直してください。
finding-blueprint-name-for-all = { $count }台すべてが「{ $name }」になります。{"{"}serial{"}"} や {"{"}seat{"}"} などの差し込みを加えてください。
finding-blueprint-licences-short =
    「{ $app }」に必要なライセンスは{ $needed }、所有は{ $owned }で、{ $missing }足りません。Apple School Manager で入手または移動してください。
finding-blueprint-licences-unknown = 「{ $app }」のライセンス数が分かりません（必要数{ $needed }）。Apple School Manager で確認して入力してください。
finding-blueprint-bundle-id = 「{ $id }」はバンドル ID ではありません（{ $app }）。com.apple.Pages のような形にしてください。
finding-blueprint-app-twice = App「{ $app }」が2回あります。1つにしてください。

## cfgutil の実行計画の見出し。読むためのもので、実行はしません。

blueprint-plan-read = 現在の状態を読む
blueprint-plan-lane-2 = レーン2：先に Configurator で1回目（Apple School Managerに追加）を行う。cfgutil ではできません
blueprint-plan-erase = iPad を消去する。すべてのデータが失われます
blueprint-plan-guards-open = 確認が済んでいないため、消去と準備の手順は示しません。先にデータ、サインアウト、割り当て解除を済ませてください
blueprint-plan-prepare = 準備：監視、組織、省略する画面
blueprint-plan-unlock-token = ロック解除トークンを読む。出力は秘密ですので、他に貼り付けないでください
blueprint-plan-rename = 名前を「{ $name }」にする
blueprint-plan-name-missing = 名前を付けられません。名簿に { $placeholder } がありません。先に追加してください
blueprint-plan-wallpaper = 壁紙を設定する
blueprint-plan-profile =
    { $revision ->
        [0] プロファイル{ $number }を入れる：{ $profile }
       *[other] プロファイル{ $number }を入れる：{ $profile }（改訂{ $revision }）
    }
blueprint-plan-apps = Configurator で { $count }個の App を追加する。cfgutil はライセンスを割り当てません
blueprint-plan-restart = 再起動する
blueprint-plan-verify = 読み取って照合：監視、組織、名前、プロファイル、App

## 手順書：Apple Configurator での操作。メニュー名は版によって異なることがあります。

blueprint-section-mac = この Mac で一度だけ
blueprint-section-first-round = レーン2の1回目：Apple School Managerに追加
blueprint-section-blueprint = ブループリントを作る
blueprint-section-apply = iPad に適用する
blueprint-sheet-sign-in =
    Apple Configurator を開き、「アカウント」>「サインイン」を選び、デバイスとライセンスを管理できるアカウントでサインインします。Federated Authentication の管理者はサインインできません。
blueprint-sheet-organization =
    「設定」>「組織」に「{ $organization }」があるか確認します。無ければ＋で追加し、「監視識別情報を生成」を選びます。2台目の Mac では既存の識別情報を読み込みます。
blueprint-sheet-identity = 監視識別情報（.p12）を書き出し、2か所に保管します。失うと、すべての iPad の消去と準備をやり直すことになります。
blueprint-sheet-first-round = 追加する iPad を選び、「準備」をクリックします。この回はブループリントを使いません。
blueprint-sheet-manual = 「手動」を選びます。
blueprint-sheet-add-ticked = 「Apple School Managerに追加」にチェックを付けます。
blueprint-sheet-activate-unticked = 「アクティベートして登録を完了」のチェックを外します。
blueprint-sheet-add-unticked = 「Apple School Managerに追加」はチェックを外したままにします。
blueprint-sheet-new-server = 「新規サーバ」を選び、名前は任意、URL は仮のものにします。URL を確認できないのは想定どおりです。証明書は追加せずに次へ進みます。
blueprint-sheet-supervise = 「デバイスを監視」にチェックを付けます。
blueprint-sheet-no-supervision = 「デバイスを監視」は外したままにします。このブループリントは監視を行いません。
blueprint-sheet-pairing-unticked = 「ほかのコンピュータとのペアリングを許可」のチェックを外します。以後は監視識別情報を持つ Mac だけがケーブルで接続できます。
blueprint-sheet-pairing-ticked = 「ほかのコンピュータとのペアリングを許可」にチェックを付けます。
blueprint-sheet-no-mdm = サーバは「MDMに登録しない」を選びます。
blueprint-sheet-choose-organization = 組織は「{ $organization }」を選びます。
blueprint-sheet-panes = 設定アシスタントの画面の一覧で、次の{ $count }個を省略します（cfgutil の名前）：{ $panes }
blueprint-sheet-panes-shown = 設定アシスタントの画面はすべて残します。
blueprint-sheet-language = 言語は { $language }、地域は { $region } を選びます（項目がある場合）。
blueprint-sheet-network = ネットワークプロファイルの選択で「{ $profile }」を選びます。
blueprint-sheet-no-network = ネットワークプロファイルは空のままにします。Wi-Fi の画面で止まることがあるため、操作する人が必要です。
blueprint-sheet-first-prepare = 「準備」をクリックします。iPad は消去されます。先にもう一度シリアル番号を確認してください。
blueprint-sheet-in-asm = Apple School Manager で、これらのシリアル番号が「Apple Configurator」に現れたか確認します。
blueprint-sheet-leave-unassigned = どのサーバにも割り当てないままにします。続いて、下のブループリントで2回目を行います。
blueprint-sheet-new = 「ファイル」>「新規ブループリント」を選び、「{ $name }」と名付けます。選択したまま次へ進みます。
blueprint-sheet-prepare = ブループリントを選んで「準備」をクリックします。
blueprint-sheet-unlock-token = 「アクション」>「詳細」で「Save Unlock Token」をオンにします。トークンはこの Mac にだけ残るため、バックアップしてください。
blueprint-sheet-wallpaper = 「アクション」>「変更」>「壁紙」で「{ $file }」を選びます。
blueprint-sheet-home-screen = ホーム画面のレイアウトはプロファイル「{ $profile }」に含まれます。ほかの設定は不要です。
blueprint-sheet-profile =
    { $revision ->
        [0] 「追加」>「プロファイル」、{ $number }番：{ $profile } { $file }
       *[other] 「追加」>「プロファイル」、{ $number }番：{ $profile }（改訂{ $revision }）{ $file }
    }
blueprint-sheet-app = 「追加」>「App」：{ $app }（{ $id }）。必要なライセンス{ $needed }、所有{ $owned }。
blueprint-sheet-app-uncounted = 「追加」>「App」：{ $app }（{ $id }）。必要なライセンス{ $needed }、所有数は未入力です。
blueprint-sheet-done = 「完了」をクリックしてブループリントを閉じます。
blueprint-sheet-connect =
    { $count ->
        [0] iPad を接続し、すべて表示されるまで待ちます。最初は8〜10台から始めてください。
       *[other] iPad（このバッチは{ $count }台）を接続し、すべて表示されるまで待ちます。最初は8〜10台から始めてください。
    }
blueprint-sheet-apply =
    iPad を選び、「ブループリント」から「{ $name }」を選んで適用します。iPad は消去されます。設定済みと表示されたら「消去」を選びます。チェックリストにあるシリアル番号の iPad だけを選んでください。
blueprint-sheet-names =
    「アクション」>「変更」>「デバイス名」で「{ $pattern }」の形に名付けます。Configurator が使える変数はシリアル番号などに限られます。ほかの情報が要る場合は適用後に1台ずつ名付け、その後で名前の変更を禁止するプロファイルを追加してください。
blueprint-sheet-restart = すべての iPad を再起動します。
blueprint-sheet-verify = 1台ずつ確認します。「設定」の先頭に監視の表示がある、Wi-Fi につながる、App が開く、制限が効いている。
