### Apple Configurator と cfgutil：見つからない、起動できない、読み取れない。

error-bench-cfgutil-not-found = 既知の{ $count }か所のどこにもcfgutilが見つかりません。何も変更していません。cfgutilがなくても、Apple Configuratorでの操作をCompanionが順に案内します。CompanionでiPadの情報を読み取るには、App StoreからApple Configuratorをインストールするか、cfgutilの場所を指定してください。

error-bench-cfgutil-path-unusable = 「{ $path }」はcfgutilではないか、実行できません。どのiPadにも指示を出しておらず、代わりにほかのプログラムも使っていません。正しいファイル（フルパスは「/」で始まります）を選ぶか、指定を外してください。指定がなければ自動で探します。

error-bench-cfgutil-refused-in-practice = これは練習用の台帳です。本物のcfgutilは使わないため、どのiPadにも触れていません。実際のiPadで作業するには、学校の本番用の台帳を開いてください。

error-bench-cfgutil-cannot-start = 「{ $path }」を起動できませんでした。どのiPadにも指示を出していません。Apple Configuratorを一度開いて使用許諾契約に同意してください。それでも起動しないときは、インストールし直してください。

error-bench-cfgutil-failed =
    「cfgutil { $question }」が失敗しました（{ $status ->
        [-1] システムにより停止
       *[other] 終了コード{ $status }
    }{ $fault ->
        [none] { "" }
       *[other] 、エラー{ $fault }
    }）。問い合わせただけなので、どのiPadも変更していません。Apple Configuratorやcfgutilを使っているほかの作業を終えてから、もう一度お試しください。

error-bench-cfgutil-timed-out =
    「cfgutil { $question }」が{ NUMBER($seconds) }秒以内に応答しなかったため、停止しました。問い合わせただけなので、どのiPadも変更していません。Apple Configuratorを終了して開き直してから、もう一度お試しください。

error-bench-cfgutil-unreadable = 「cfgutil { $question }」の応答を解釈できません（{ $reason }）。どのiPadも変更していません。代わりにCompanion内蔵の一覧を使います。パスが本当にcfgutilを指しているか確認し、報告用にログを保管しておいてください。
