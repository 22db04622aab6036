# Why a file can’t be read as a profile.
error-profile-empty = 「{ $file }」は空のファイルです。もう一度書き出すかダウンロードしてください。
error-profile-too-large = 「{ $file }」は{ $megabytes }MBあり、読み込める上限の{ $most }MBを超えています。ファイルは変更していません。大きなアイコンやフォントを除いてからやり直してください。
error-profile-too-deep = 「{ $file }」は{ $line }行目付近の入れ子が深すぎるため、プロファイルではないようです。ファイルは変更していません。正しいファイルか確認してください。
error-profile-too-many-values = 「{ $file }」は値の数が多すぎるため、プロファイルではないようです。ファイルは変更していません。正しいファイルか確認してください。
error-profile-zip = 「{ $file }」はzipファイルです。展開して、中の.mobileconfigを開いてください。
error-profile-encoding = 「{ $file }」の文字が壊れているか、文字コードを判別できません。ファイルは変更していません。入手元からもう一度入手してください。
error-profile-not-plist = 「{ $file }」は{ $line }行目がプロパティリストとして正しくありません。途中で切れているか、プロファイルではないようです。ファイルは変更していません。入手元からもう一度入手してください。
error-profile-binary-damaged = 「{ $file }」はバイナリ形式のプロパティリストですが、壊れています。ファイルは変更していません。入手元からもう一度入手してください。
error-profile-not-dictionary = 「{ $file }」はプロパティリストですが、プロファイルではありません。ファイルは変更していません。正しいファイルか確認してください。
error-profile-encrypted = 「{ $file }」は全体が暗号化されており、鍵を持つiPadでしか開けません。ファイルは変更していません。暗号化されていない元のファイルを使ってください。
error-profile-signature-damaged = 「{ $file }」の署名部分が壊れているため、中のプロファイルを取り出せません。ファイルは変更していません。入手元からもう一度入手してください。

## プロファイルの変更。
error-profile-payloads-encrypted = このプロファイルのペイロードは特定のiPad用に暗号化されているため、表示はできますが変更はできません。何も変更していません。
error-profile-no-place = 「{ $path }」は設定できません。その場所には別の内容があります。何も変更していません。
error-profile-key-fixed = 「{ $path }」はプロファイルを見分けるための値なので、入力では変えられません。変えるとiPadが別のプロファイルとみなします。何も変更していません。
error-profile-no-identifier = プロファイルにまだ識別子がないため、追加できません。先に識別子に関する指摘を直してください。
error-profile-type-unknown = 種類「{ $type }」はカタログにないため、追加できません。ファイルから開いたプロファイルでは、そのようなペイロードもそのまま残ります。
error-profile-value = この設定に使える値ではありません。何も変更していません。
error-profile-newer = その間にほかの人が「{ $name }」を保存し、リビジョン{ $revision }になっています。あなたの変更はここに残っており、何も上書きしていません。新しいリビジョンを確認するか、その次のリビジョンとして保存してください。
