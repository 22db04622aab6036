# Why a file can’t be read as a profile.
error-profile-empty = 「{ $file }」は空のファイルです。もう一度書き出すかダウンロードしてください。
error-profile-too-large = 「{ $file }」は { $megabytes } MB あり、読める上限の { $most } MB を超えています。ファイルは変えていません。大きなアイコンやフォントを除いてやり直してください。
error-profile-too-deep = 「{ $file }」は { $line } 行目付近の入れ子が深すぎ、プロファイルとは思えません。ファイルは変えていません。
error-profile-too-many-values = 「{ $file }」は値の数が多すぎ、プロファイルとは思えません。ファイルは変えていません。
error-profile-zip = 「{ $file }」は zip ファイルです。展開して、中の .mobileconfig を開いてください。
error-profile-encoding = 「{ $file }」の文字が壊れているか、文字コードが分かりません。ファイルは変えていません。入手元からもう一度入手してください。
error-profile-not-plist = 「{ $file }」は { $line } 行目がプロパティリストとして正しくありません。途中で切れているか、プロファイルではないようです。ファイルは変えていません。入手元からもう一度入手してください。
error-profile-binary-damaged = 「{ $file }」は壊れたバイナリのプロパティリストです。ファイルは変えていません。入手元からもう一度入手してください。
error-profile-not-dictionary = 「{ $file }」はプロパティリストですが、プロファイルではありません。ファイルは変えていません。
error-profile-encrypted = 「{ $file }」は全体が暗号化され、鍵を持つ iPad だけが開けます。ファイルは変えていません。暗号化されていない元のファイルを使ってください。
error-profile-signature-damaged = 「{ $file }」の署名部分が壊れていて、中のプロファイルを取り出せません。ファイルは変えていません。入手元からもう一度入手してください。
