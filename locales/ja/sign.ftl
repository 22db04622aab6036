# 署名、証明書、識別情報：エラーと確認結果。

error-sign-too-large = ファイルは{ $megabytes }MBありますが、読み込めるのは{ $limit }MBまでです。何も変更していません。正しいファイルか確認してください。
error-sign-too-complex = ファイルの階層または分割数が通常の範囲を超えているため、開きませんでした。入手元からもう一度入手してください。
error-sign-not-ber = ファイルが途中で切れているか、別の種類のファイルです。何も変更していません。入手元からもう一度入手してください。
error-sign-not-signed = 署名付きファイルとして読み込めません。何も変更していません。通常のプロファイルであれば、署名を確認せずに開いてください。
error-sign-encrypted = このファイルは特定のデバイス向けに暗号化されており、そのデバイスでしか開けません。ファイルは変更していません。暗号化されていないものを作成者に依頼してください。
error-sign-detached = このファイルには署名だけがあり、署名された内容がありません。署名付きプロファイルそのものを作成者に依頼してください。
error-sign-certificate = 証明書を読み込めません。何も変更していません。.cer、.crt、.pemのいずれかを選ぶか、書き出し直してください。
error-sign-key = 秘密鍵を読み込めません。何も変更していません。「キーチェーンアクセス」またはApple Configuratorから識別情報を書き出し直してください。
error-sign-key-mismatch = 秘密鍵がこの証明書のものではありません。何も変更していません。同時に書き出した2つのファイルを選んでください。
error-sign-not-rsa = この操作にはRSA鍵が必要ですが、識別情報の鍵は別の種類です。何も変更していません。RSA鍵の識別情報を選んでください。
error-sign-p12 = .p12ファイルとして読み込めないか、ファイルが壊れています。何も変更していません。書き出し直してください。
error-sign-p12-password = パスワードが正しくないため、この.p12ファイルを開けません。何も変更していません。書き出したときのパスワードを、大文字と小文字に注意して入力してください。
error-sign-p12-algorithm = この.p12ファイルの保護方式（{ $algorithm }）には対応していません。何も変更していません。「キーチェーンアクセス」に読み込み、そこから書き出してください。
error-sign-p12-iterations = この.p12ファイルを開くには{ $iterations }回の計算が必要ですが、上限は{ $limit }回です。通常の設定で書き出し直してください。
error-sign-p12-no-key = この.p12ファイルには秘密鍵がないため、識別情報ではありません。「キーチェーンアクセス」で証明書と鍵を一緒に選んで書き出してください。
error-sign-p12-no-certificate = この.p12ファイルには秘密鍵がありますが、その証明書がありません。「キーチェーンアクセス」で両方を一緒に選んで書き出してください。
error-sign-organization = 組織名は1行で、1〜{ $limit }文字にしてください。修正してからやり直してください。
error-sign-country = 国コードはTWのような英字2文字にしてください。修正してからやり直してください。
error-sign-dates = 証明書の日付が扱える範囲を超えています。このMacの日付を確認してからやり直してください。
error-sign-failed = 署名または鍵を作成できませんでした。何も書き込んでいません。鍵が壊れているか短すぎる可能性があります。別の識別情報を選んでください。

finding-identity-expired = 証明書の有効期限は{ $date }に切れています。すでに監視対象のiPadがこの日付を確認するとは知られていません。期限切れだけを理由に交換しないでください。
finding-identity-expires-soon = { $days ->
    [0] 証明書の有効期限は1日以内に切れます（{ $date }）。期限後の対応を決めておいてください。
   *[other] 証明書の有効期限はあと{ $days }日で切れます（{ $date }）。期限後の対応を決めておいてください。
}
finding-identity-not-yet-valid = 証明書が有効になるのは{ $date }からです。このMacの日付を確認してください。
finding-identity-weak-key = 鍵は{ $bits }ビットです。Apple Configuratorが作成する鍵は2048ビットです。使えますが、破られやすくなります。
finding-identity-not-rsa = RSA鍵ではありません。ここではプロファイルの署名に使えません。Apple Configuratorで使えるかどうかも不明です。
finding-identity-several-keys = ファイルに{ $count }個の鍵があります。証明書のある最初の鍵を読み込みました。フィンガープリントを照合してください。
finding-identity-other-certificates = ファイル内の{ $count }個の証明書は別の識別情報のものなので、読み込みませんでした。
finding-identity-empty-password = このファイルはパスワードなしで開けます。入手した人は誰でも監視対象のiPadを操作できます。長いパスワードを設定して書き出し直してください。
finding-identity-no-checksum = ファイルにチェックサムがないため、壊れていても検出できません。フィンガープリントを元のものと照合してください。
finding-identity-untried = この識別情報はConfigurator Companionが作成したもので、実機で試していません。まず1台のiPadで試すか、Apple Configuratorで作成してください。
finding-identity-not-configurator = 証明書の名前「{ $subject }」は、Apple Configuratorが付ける名前と異なります。監視識別情報かどうか確認してください。

## 署名の計算上の結果。
verdict-valid = 署名は有効で、内容は変更されていません
verdict-content-changed = 署名後に内容が変更されています
verdict-forged = この証明書で作成された署名ではありません
verdict-no-certificate = 署名者の証明書がないため、確認できません
verdict-unreadable = 署名が壊れているため、確認できません
verdict-unsupported = ここでは確認できない方式の署名です
