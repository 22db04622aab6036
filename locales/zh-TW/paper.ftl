# 紙本文件。

## 每一頁

paper-practice-mark = 練習
paper-practice-band = 練習用文件：其中的 iPad 是模擬的，請勿當作真實紀錄。
# $moment：列印時間；$version：App 版本
paper-made = { $moment } · Configurator Companion { $version }
paper-page = 第 { $page } 頁，共 { $pages } 頁

## 各文件共用

paper-school = 學校
paper-batch = 批次
paper-day = 日期
paper-mac = Mac
paper-hub = USB 集線器
paper-operators = 操作人員
paper-slot = 格位
paper-cart = 充電車 { $cart }
paper-cart-none = 未分配充電車
paper-asset-tag = 財產編號
paper-serial = 序號
paper-name = 裝置名稱
paper-remark = 備註
paper-devices = iPad
paper-signature-operator = 承辦人
paper-signature-head = 資訊組長
paper-signature-date = 日期
paper-unassign-never-release = 在 Apple 校務管理中只「取消指派」，絕不「釋放」。
paper-unassign-why = 釋放會讓 iPad 脫離學校的帳號，只能再用 Apple Configurator 加回來，而且有 30 天的暫定期間。

## 批次遷移檢核表

paper-checklist-title = 批次遷移檢核表
paper-preflight = 事前檢查
paper-preflight-p1 = 舊伺服器資料已輸出
paper-preflight-p2 = 已分辨 iPad 來源
paper-preflight-p3 = 專用位置與授權
paper-preflight-p4 = 舊服務的授權已撤銷
paper-preflight-p5 = ASM 條款、兩位管理員
paper-preflight-p6 = macOS、App 為最新版
paper-preflight-p7 = 磁碟空間足夠
paper-preflight-p8 = 電源、不睡眠、允許配件
paper-preflight-p9 = 集線器、連接線、埠編號
paper-preflight-p10 = 網路可連到 Apple
paper-preflight-p11 = Wi-Fi 描述檔已備妥
paper-preflight-p12 = 內容快取已開啟
paper-preflight-p13 = 監管身分已存兩份
paper-preflight-p14 = 藍圖已備妥
paper-preflight-p15 = 限制已決定
paper-preflight-p16 = 名冊已定案
paper-preflight-p17 = 通知單已發出
paper-preflight-p18 = 兩台 iPad 試做完成
paper-preflight-p19 = 更新日期已排入行事曆
paper-preflight-p20 = MDM、ASM 無人更動
paper-step-collected = 收回
paper-step-backed-up = 備份
paper-step-find-my-off = 關閉尋找
paper-step-unassigned = 取消指派
paper-step-erased = 清除
paper-step-supervised = 監管
paper-step-profiles = 描述檔
paper-step-apps = App
paper-step-verified = 驗證

## ASM 序號單

paper-asm-serials-title = Apple 校務管理序號清單
paper-asm-how = 做法
paper-asm-how-1 = 登入 school.apple.com，打開「裝置」。
paper-asm-how-2 = 在搜尋欄位貼上一組序號，序號之間用半形逗號分隔。
paper-asm-how-3 = 核對找到的台數。找不到的序號不會有任何提示，請對照下方清單，找出少了哪幾台。
paper-asm-how-4 = 選取所有找到的 iPad，取消指派裝置管理服務。
paper-asm-how-5 = 等「活動」顯示完成，再搜尋同一組序號，逐台確認已取消指派後打勾。
# $group：第幾組；$groups：總組數
paper-asm-group = 第 { $group } 組，共 { $groups } 組
paper-asm-search-line = 貼到搜尋欄位的序號
paper-asm-list = 完成後逐台核對
paper-asm-found = 找到台數
paper-asm-done = 已取消指派並核對

## 錯誤與提醒

# $folders：找過的檔案夾
error-paper-no-fonts = 找不到列印用的字體，因此沒有產生文件；您的紀錄不受影響。請重新安裝 App。已找過：{ $folders }
# $rows：列數；$cap：上限
error-paper-too-many-rows = 這份文件有 { $rows } 列，上限是 { $cap } 列。您的紀錄不受影響；請分批列印。
# $document：文件的內部名稱
error-paper-layout = 文件「{ $document }」無法排版。這是 App 的錯誤，您的紀錄不受影響；請把診斷記錄傳給我們。
error-paper-content = 文件「{ $document }」的內容無法整理成可列印的樣子。這是 App 的錯誤，您的紀錄不受影響；請把診斷記錄傳給我們。
error-paper-pdf = 無法寫成 PDF。您的紀錄不受影響；請再試一次，仍然失敗時請回報。
# $count：字數；$characters：字與其編碼
finding-paper-no-glyph = 有 { $count } 個字元沒有對應的字體，會印成空框：{ $characters }。請手寫補上，或改用其他寫法。
# $font：字體檔案名稱
finding-paper-font-missing = 缺少字體 { $font }，已改用其他字體，版面可能不同。重新安裝 App 即可補回。
