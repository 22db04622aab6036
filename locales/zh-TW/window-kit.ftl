### 視窗：資料包。

## 製作資料包
kit-build = 製作資料包⋯
kit-title = 製作資料包
kit-go = 製作
kit-choose = 請選擇⋯
kit-batch = 批次
kit-blueprint = 藍圖
kit-no-batches = 還沒有批次。資料包要依批次的 iPad 製作。
kit-lang = 文件與文字的語言
kit-paper = 紙張
kit-paper-a4 = A4
kit-paper-letter = US Letter
kit-name = 資料包 { $batch }
kit-outlook = 內容
kit-outlook-holds = 供 { $devices } 台 iPad 使用，藍圖有 { $profiles } 個描述檔。
kit-outlook-per-ipad = 另有 { $count } 個單台 iPad 專用的檔案。
kit-outlook-left-out = { $count } 個描述檔含有密碼，不會放入。
kit-outlook-empty = 這個批次沒有 iPad。
kit-outlook-held = 有下列問題，還不能製作：
kit-secrets = 含機密資料的檔案
kit-secrets-nothing = 不放入
kit-secrets-nothing-hint = 含密碼的描述檔與監管金鑰都留在這台 Mac。
kit-secrets-in = 放入
kit-secrets-in-hint = 拿到資料包的人能看到 Wi-Fi 密碼；若含金鑰，還能清除 iPad。
kit-identity = 監管身分的檔案
kit-identity-none = 不放入
kit-form = 寫成
kit-form-folder = 檔案夾
kit-form-folder-hint = 可直接在工作台上使用。含姓名或機密的檔案只有您能讀取，前提是磁碟支援。
kit-form-file = 一個加密檔案
kit-form-file-hint = 適合放在隨身碟或傳送。只有密碼能打開，請將兩者分開保管。
kit-password-hint = 至少 { $shortest } 個字元。不會保存在任何地方。
kit-where = 存放位置
kit-where-choose = 選擇檔案夾⋯
kit-where-none = 尚未選擇檔案夾
kit-not-private = 這個磁碟無法保護隱私
kit-not-private-text = 任何人接上它就能讀取所有檔案，包括學生姓名。在這裡用一個加密檔案比較安全。
kit-not-private-go = 改用加密檔案

## 製作中
kit-building = 正在製作資料包。
kit-building-text = 可以關閉這個視窗繼續工作。資料包完成後才會出現，不會留下只做了一半的資料包。
kit-part-checks = 檢查藍圖與描述檔
kit-part-profiles = 製作描述檔
kit-part-texts = 清單、執行計畫、步驟表
kit-part-papers = 排版列印文件
kit-part-writing = 寫入檔案
kit-part-of = { $of } 個中的 { $done } 個
kit-stop = 停止
kit-stopping = 正在停止⋯
kit-stopped = 已停止，沒有留下任何檔案。
kit-go-on = 在背景繼續

## 完成的資料包
kit-made-title = 「{ $name }」已完成
kit-made-text = 共 { $files } 個檔案，供 { $devices } 台 iPad 使用。其中的 manifest 列出每個檔案的 SHA-256。
kit-made-left-out = 因含有機密資料而未放入：{ $names }
kit-made-identity = 裡面有「{ $subject }」的私密金鑰。取得它的人都能管理並清除這些 iPad。
kit-made-exposed = 這個磁碟無法限制讀取權限，任何人都能讀取其中的機密。請刪除那裡的資料包，改做成一個加密檔案。
kit-another = 再製作一份
kit-files = { $count } 個檔案
kit-file = 檔案
kit-size = 大小
kit-hash = SHA-256
kit-private = 只有您能讀取
kit-bytes = { $count } 位元組
kit-kilobytes = { $count } KB

## 製作過的資料包與打開
kit-made = 資料包
kit-none = 還沒有製作過資料包。資料包備齊一個批次在工作台上需要的一切：描述檔、序號清單與列印文件。
kit-line = { $batch }，{ $count } 台
kit-no-batch = 沒有批次
kit-open = 打開加密的資料包⋯
kit-open-title = 打開「{ $name }」
kit-open-text = 會解開到一個只有您能讀取的新檔案夾，不會只解開一部分。
kit-open-where = 解開的位置
kit-open-go = 打開
kit-opened = 已解開到「{ $name }」
kit-opened-text = 裡面可能含有密碼。不再需要時請刪除這個檔案夾。
