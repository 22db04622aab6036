### ウインドウ：事前確認（window.ftl以外の分）。

checks-looked = このMacで調べ終わりました
checks-look-once = 調べる
checks-look-again = もう一度調べる
checks-stop = 停止
checks-needs-mac = 調べるにはMacが必要です。このコンピュータでは、担当者の確認だけで完了にできます。
checks-overrule-go = それでも確認する
checks-go-tools = 設定の「ツール」を開く
checks-go-roster = 名簿を開く
checks-go-profiles = プロファイルを開く
checks-go-blueprints = ブループリントを開く
checks-go-deadlines = 期限を開く
seen-p15 =
    { $count ->
        [0] 学校のプロファイルの制限で、消去、アカウントの変更、プロファイルのインストール、名前の変更の4つがすべて禁止されています。
       *[other] 学校のどのプロファイルでも禁止されていません：{ $allowed }
    }
seen-p15-erase = iPadの消去
seen-p15-accounts = アカウントの変更
seen-p15-profiles = プロファイルのインストール
seen-p15-name = iPadの名前の変更
