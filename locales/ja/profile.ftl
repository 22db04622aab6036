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
