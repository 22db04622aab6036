# 印刷する書類。

## 各ページ

paper-practice-mark = 練習
paper-practice-band = 練習用の書類です。記載のiPadは架空のものです。実際の記録として扱わないでください。
# $moment：印刷日時、$version：アプリのバージョン
paper-made = { $moment } · Configurator Companion { $version }
paper-page = { $page }/{ $pages }ページ

## 共通

paper-school = 学校
paper-batch = バッチ
paper-day = 日付
paper-mac = Mac
paper-hub = USBハブ
paper-operators = 作業者
paper-slot = スロット
paper-cart = カート{ $cart }
paper-cart-none = カートなし
paper-asset-tag = 管理番号
paper-serial = シリアル番号
paper-name = デバイス名
paper-remark = 備考
paper-devices = iPad
paper-signature-operator = 担当者
paper-signature-head = 情報主任
paper-signature-date = 日付
paper-unassign-never-release = Apple School Managerで行うのは「割り当て解除」です。「所有解除」は絶対にしないでください。
paper-unassign-why = 所有解除したiPadは学校のアカウントから外れ、戻すにはApple Configuratorが必要です（30日間の暫定期間付き）。

## バッチチェックリスト

paper-checklist-title = バッチ移行チェックリスト
paper-preflight = 事前確認
paper-preflight-p1 = 旧サーバの書き出し
paper-preflight-p2 = iPadを購入元で分類
paper-preflight-p3 = 専用の場所とライセンス
paper-preflight-p4 = 旧ライセンスの取り消し
paper-preflight-p5 = ASMの規約、管理者2名
paper-preflight-p6 = macOSとAppが最新
paper-preflight-p7 = ディスクの空き容量
paper-preflight-p8 = 電源、スリープ、USB
paper-preflight-p9 = ハブ、ケーブル、番号札
paper-preflight-p10 = Appleへの接続
paper-preflight-p11 = Wi-Fiプロファイル
paper-preflight-p12 = コンテンツキャッシュ
paper-preflight-p13 = 識別情報を2か所に保管
paper-preflight-p14 = ブループリント
paper-preflight-p15 = 制限の決定
paper-preflight-p16 = 名簿の確定
paper-preflight-p17 = お知らせの配布
paper-preflight-p18 = 2台での試行
paper-preflight-p19 = 更新日をカレンダーに
paper-preflight-p20 = MDMとASMの操作停止
paper-step-collected = 回収
paper-step-backed-up = 保存
paper-step-find-my-off = 探すオフ
paper-step-unassigned = 割当解除
paper-step-erased = 消去
paper-step-supervised = 監視
paper-step-profiles = 構成
paper-step-apps = App
paper-step-verified = 確認

## ASMシリアル番号シート

paper-asm-serials-title = Apple School Managerシリアル番号シート
paper-asm-how = 手順
paper-asm-how-1 = school.apple.comにサインインし、「デバイス」を開きます。
paper-asm-how-2 = 1組分のシリアル番号を、半角カンマ区切りのまま検索フィールドに貼り付けます。
paper-asm-how-3 = 見つかった台数を照合します。見つからない番号は何も表示されないため、一覧で不足を確認してください。
paper-asm-how-4 = 見つかったデバイスをすべて選択し、デバイス管理サービスの割り当てを解除します。
paper-asm-how-5 = アクティビティの完了後に同じ組をもう一度検索し、割り当てが解除されたiPadを1台ずつチェックします。
# $group：この組、$groups：すべての組
paper-asm-group = 第{ $group }組（全{ $groups }組）
paper-asm-search-line = 検索フィールド用のシリアル番号
paper-asm-list = 完了後の照合
paper-asm-found = 見つかった台数
paper-asm-done = 割り当て解除と照合が完了

## エラーと注意

# $folders：探したフォルダ
error-paper-no-fonts = 印刷用のフォントが見つからないため、印刷していません。記録は無事です。Companionを再インストールしてください。探した場所：{ $folders }
# $rows：行数、$cap：上限
error-paper-too-many-rows = この書類は{ $rows }行あり、上限の{ $cap }行を超えています。記録は無事です。分けて印刷してください。
# $document：書類の内部名
error-paper-layout = 書類「{ $document }」をレイアウトできませんでした。Companionの不具合です。記録は無事です。ログをお送りください。
error-paper-content = 書類「{ $document }」の内容を印刷用に整えられませんでした。Companionの不具合です。記録は無事です。ログをお送りください。
error-paper-pdf = PDFを書き出せませんでした。記録は無事です。もう一度お試しください。繰り返し失敗する場合は、ご報告ください。
# $count：文字数、$characters：文字とコード
finding-paper-no-glyph = フォントにない文字が{ $count }文字あり、空の枠で印刷されます：{ $characters }。手書きで補うか、別の表記にしてください。
# $font：フォントのファイル名
finding-paper-font-missing = フォント{ $font }がないため、別のフォントで印刷します。見た目が変わることがあります。Companionを再インストールすると元に戻ります。
