### Apple Configurator と cfgutil：見つからない、起動できない、読み取れない。

error-bench-cfgutil-not-found = 既知の { $count } か所のどこにも cfgutil が見つかりません。何も変更していません。cfgutil がなくても、Apple Configurator での操作を App が順に案内します。App から iPad を読み取るには、App Store から Apple Configurator をインストールするか、cfgutil の場所を App に指定してください。

error-bench-cfgutil-path-unusable = 「{ $path }」は cfgutil として使えません。パスは「/」で始まり、実行できるファイルを指している必要があります。別のプログラムで代用はしていません。パスを直すか、指定せずに App に探させてください。

error-bench-cfgutil-refused-in-practice = これは練習用の台帳です。本物の cfgutil は決して使わないため、どの iPad にも触れていません。実際の iPad を扱うには、学校の本番の台帳を開いてください。

error-bench-cfgutil-cannot-start = システムが「{ $path }」を起動できませんでした。どの iPad にも指示は出していません。Apple Configurator を一度開いて使用許諾に同意してください。それでも起動しないときは、インストールし直してください。

error-bench-cfgutil-failed =
    「cfgutil { $question }」が失敗しました（{ $status ->
        [-1] システムにより停止
       *[other] 終了コード { $status }
    }{ $fault ->
        [none] { "" }
       *[other] 、エラー { $fault }
    }）。問い合わせだけなので、どの iPad も変更していません。Apple Configurator や cfgutil を使っているほかの作業を終えてから、もう一度お試しください。

error-bench-cfgutil-timed-out =
    「cfgutil { $question }」が { NUMBER($seconds) } 秒以内に応答しなかったため、停止しました。問い合わせだけなので、どの iPad も変更していません。Apple Configurator を終了して開き直し、もう一度お試しください。

error-bench-cfgutil-unreadable = 「cfgutil { $question }」は応答しましたが、内容を読み取れません({ $reason }）。どの iPad も変更していません。App は内蔵の一覧を使います。パスが本当に cfgutil を指しているか確認し、報告のために記録を残してください。
