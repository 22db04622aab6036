### 名冊：清單的匯入與輸出、手動修改單台、拖放檔案。

## 匯入
import-title = 匯入清單
import-title-one = 匯入「{ $file }」
import-done-title = 匯入
import-pasted-name = 貼上的清單
import-lists = 清單
import-tab-new = 新增 { $count } 台
import-leave-list = 排除這份清單
import-anew = 您打開清單之後又有新的紀錄，因此已重新比對。目前尚未匯入任何資料，請再看一次。
import-read = 檔案讀取結果
import-encoding = 文字編碼
import-separator = 分隔方式
import-sheet = 工作表
import-header = 標題列
import-no-header = 沒有標題列
import-header-row = 第 { $row } 列：{ $text }
import-top = 檔案的前幾列
import-columns = 各欄的意義
import-empty-column = 空白
import-secret = 一律不讀取
import-second = 不使用（同為{ $field }）
import-unused = 不使用
import-outcome = 匯入後的變化
import-count-new = 新增
import-count-changed = 變更
import-count-same = 相同
import-count-skipped = 未採用
import-count-doubtful = 待確認
import-merged = 另有 { $count } 列與前面的列是同一台 iPad，只計算一次。
import-row = 第 { $row } 列
import-change = { $field }：「{ $old }」→「{ $new }」
import-change-added = { $field }：原本空白 →「{ $new }」
import-more = 顯示更多（{ $count }）
import-more-lines = 還有 { $count } 筆
import-doubts =
    { $count ->
        [0] 已處理的資料列
       *[other] { $count } 列待確認
    }
import-doubts-left = { $of } 列中，還有 { $count } 列待確認
import-which = { $field }：要採用第 { $first } 列還是第 { $second } 列？
import-which-open = 尚未選擇，目前採用上面那一列。
import-leave-row = 排除這一列
import-batch = 全部編入批次
import-batch-none = 依清單所載
import-batch-hint = 可選現有批次，或輸入新批次的名稱。留空時，依清單的批次欄（如果有）。
import-taken = { $count } 台 iPad 會離開原本的批次
import-taken-done = { $count } 台 iPad 已離開原本的批次
import-taken-line = { $serial } 原本在「{ $batch }」
import-reading = 正在讀取並比對⋯
import-stop = 停止
import-stopped = 已停止，沒有匯入任何資料。
import-adding = 正在記錄 { $count } 台 iPad⋯
import-nothing = 沒有任何變化：這些資料都已經在名冊裡。
import-go-none = 沒有可新增的
import-go-add = 新增 { $count } 台 iPad
import-go-change = 變更 { $count } 台 iPad
import-go-both = 新增 { $new } 台、變更 { $changed } 台
import-go-batch = 編入批次
import-done = 新增 { $new } 台，變更 { $changed } 台。
import-done-same = 另有 { $count } 台與名冊相同。
import-done-nothing = 沒有變更任何資料：清單上的 { $count } 台 iPad 都已在名冊裡，內容也相同。
import-done-skipped = 有 { $count } 列沒有對應到 iPad。
import-show = 在名冊中顯示
paste-title = 貼上清單
paste-text = 一整欄序號，或從試算表拷貝的表格
paste-hint = 按 ⌘V 貼上。匯入之前，您會先看到有哪些變化。
paste-go = 檢視

## 名冊
ipads-import = 匯入⋯
ipads-more = 更多
ipads-paste = 貼上清單⋯
ipads-add = 新增一台 iPad⋯
ipads-export = 輸出⋯
ipads-assign = 編排格位與座號⋯
ipads-tick = 確認⋯
begin-title = 把 iPad 加入名冊
begin-text = 選擇或拖入一份清單：描述檔管理程式、Apple 校務管理、Jamf 或 Mosyle 的輸出檔，或財產管理單位的試算表。匯入之前，您會先看到有哪些變化。
begin-practice = 練習學校的清單
scan-label = 掃描序號
scan-hint = 掃描或輸入序號後按 Return，名冊會跳到那台 iPad。
scan-found = 找到 { $serial }
which-title = 哪一個序號正確？
which-text = 盒子上的條碼開頭可能多一個不屬於序號的 S。請與 iPad「設定」>「一般」>「關於本機」中的序號核對。

## 手動修改
story-more = 這台 iPad 的更多動作
story-change = 修改名冊資料⋯
story-merge = 與另一筆合併⋯
story-replace = 以另一台 iPad 替換⋯
line-add-title = 新增一台 iPad
line-change-title = { $serial } 的名冊資料
line-serial-hint = 可掃描或輸入；空格與大小寫都沒有關係。
line-listed = 這台 iPad 已經在名冊裡。
line-more = 其他欄位
line-kept-as = 會記為「{ $value }」
line-change-hint = 清空欄位即可移除內容。每次修改都會留在這台 iPad 的紀錄裡。
line-add = 新增 iPad
merge-title = 兩筆資料，同一台 iPad
merge-text = 如果同一台 iPad 因為序號打錯而出現兩次，可以把錯的那一筆併入正確的那一筆。它的內容只會補上空白欄位。
merge-other = 另一筆的序號
merge-find = 比對
merge-wrong = 哪一個序號是錯的？
merge-field = 欄位
merge-stays = 保留
merge-goes = 併入後消失
merge-lost = 記在錯誤序號上的步驟不會算到正確的序號，但會留在紀錄裡。合併無法還原；之後的清單若再出現錯誤序號，會自動認出。
merge-go = 合併
replace-title = 替換 { $serial }
replace-text = 新的 iPad 會接手這一台的批次、保管人、班級、座號、充電車與格位。這一台會報廢並離開批次。此動作無法還原。
replace-new = 新 iPad 的序號
replace-hint = 如果它還不在名冊裡，會自動加入。
replace-go = 替換

## 一次處理多台
assign-title = 編排 { $count } 台 iPad 的格位與座號
assign-first-slot = 起始格位
assign-first-seat = 起始座號
assign-hint = 格位與座號依選取順序從起始號碼遞增。留空的項目維持不變。換到新的充電車而未填格位時，會清除原本的格位。
assign-slot = 格位 { $slot }
assign-seat = 座號 { $seat }
assign-go = 編排 { $count } 台 iPad
assign-done-look = 已記錄。請留意：
ticks-title = 為 { $count } 台 iPad 確認
ticks-what = 確認的項目
ticks-set = 確認或取消確認
ticks-on = 確認
ticks-off = 取消確認
ticks-go = 為 { $count } 台 iPad 確認
ticks-go-off = 為 { $count } 台 iPad 取消確認
asm-title = 供 Apple 校務管理使用
asm-text = 請把每一段依序貼到 Apple 校務管理的搜尋欄。每段最多 { $size } 個序號。
asm-chunk = { $from }–{ $to }
asm-copy = 拷貝
asm-copied = 已拷貝

## 輸出
export-title = 輸出名冊
export-form = 格式
export-xlsx = Excel 活頁簿（.xlsx）
export-csv = 逗號分隔文字（.csv）
export-lang = 標題的語言
export-hint = 包含所有 iPad 的清單資料與目前進度。檔案裡有人名，請妥善保管。它可以原樣再匯入。
export-file = iPad 名冊
export-go = 輸出⋯
export-done = 已將 { $count } 台 iPad 寫入「{ $file }」。
export-reveal = 在 Finder 中顯示

## 拖放檔案
drop-over-roster = 將 { $count } 份清單匯入名冊
drop-over-profile = 在「描述檔」中打開 { $count } 個描述檔
drop-over-identity = 匯入監管身分
drop-over-kit = 打開加密的資料包
drop-over-blueprint = 打開 { $count } 個藍圖
drop-over-folder = 無法接收檔案夾
drop-over-unknown = 有 { $count } 個檔案無法接收
drop-told-roster = { $count } 份清單已放入匯入視窗：{ $files }。
drop-told-profile = { $count } 個描述檔在「描述檔」中等候：{ $files }。
drop-told-identity = 監管身分在「監管身分」中等候：{ $files }。
drop-told-kit = 加密的資料包等候打開：{ $files }。
drop-told-blueprint = { $count } 個藍圖在「藍圖」中等候：{ $files }。
drop-told-folder = 無法接收檔案夾：{ $files }。請拖入裡面的檔案。
drop-told-unknown = { $count } 個檔案無法接收：{ $files }。
drop-show = 顯示
drop-takes = Companion 只接收一般檔案（不含失效的連結和特殊檔案）：清單（.csv、.tsv、.txt、.xlsx、.xls、.ods）、描述檔（.mobileconfig）、監管身分（.p12）、加密的資料包（.age）以及自己的藍圖（.ccblueprint）。
drop-early = 選好開始的方式後，就會處理這些檔案：{ $files }
