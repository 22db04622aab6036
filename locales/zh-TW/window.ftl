### 視窗：框架、首次啟動、總覽、事前檢查、名冊、設定。

## 框架
practice-band = 練習 · iPad 都是虛構的，不會影響任何真實裝置
sidebar-label = 畫面
sidebar-unsaved = 有尚未儲存的變更
sidebar-plan = 規劃
sidebar-do = 執行
sidebar-keep = 維護
sidebar-preflight = 20 項中有 { $done } 項就緒
sidebar-deadlines = { $count } 項即將到期或已逾期
sidebar-operator = 現在是誰在操作？
screen-overview = 總覽
screen-preflight = 事前檢查
screen-roster = 名冊
screen-profiles = 描述檔
screen-blueprints = 藍圖
screen-handover = 點交
screen-print = 列印
screen-deadlines = 期限
screen-journal = 紀錄
toolbar-find = 序號、財產編號、名稱、保管人
toolbar-find-check = 尋找檢查項目
status-label = 最近一步
status-nothing = 還沒有任何紀錄
status-undo = 還原
status-saved = 已儲存
status-unsaved-profile = 有一個描述檔尚未儲存
status-unsaved-blueprint = 有一份藍圖尚未儲存
sheet-cancel = 取消
sheet-close = 關閉
sheet-save = 儲存
sheet-note = 備註（選填）
sheet-serials = 序號
failure-close = 關閉
failure-more = 還有 { $count } 項
error-bad-request = 視窗送出了這個版本不認得的要求，沒有任何變更。請重新打開 App。
error-window-unexpected = 發生了意外的狀況（{ $code }）。先前的紀錄都安全。請再試一次；若再次發生，請重新打開 App。
error-window-not-ready = App 還沒準備好。沒有任何變更。請稍候再試。
error-window-clipboard = 無法拷貝序號。沒有任何變更。請改在名冊中按 ⌘C。

## 還沒有內容的畫面
empty-title = 這裡還沒有內容
sidebar-roster-empty = iPad 清單會放在這裡：可以是舊伺服器或 Apple 校務管理輸出的清單，也可以是財產管理單位的試算表。

## 首次啟動
first-title = 歡迎使用 Companion
first-text = 它與 Apple Configurator 並肩工作，從收回到點交，記住每一台 iPad 的進度。
first-way = 如何開始
first-practice = 先用練習學校試試看
first-practice-text = 兩台充電車、三十台虛構的 iPad。可演練一整天的流程，做錯也不影響真正的 iPad。
first-own = 直接從我們學校開始
first-own-text = 從空白開始，處理真正的 iPad。之後仍然可以練習。
first-name = 學校名稱
first-name-example = 印在文件上的名稱
first-identifier = 識別碼
first-identifier-hint = 由校名或網址產生，會用在每個描述檔的識別碼中。之後可以在「設定」更改，最好在製作第一個描述檔之前。
first-go-practice = 開始練習
first-go-own = 開始
first-stays-here = 所有資料都留在這台 Mac 上，不需要帳號，也不需要伺服器。

## 設定
settings-title = 設定
settings-language = 語言
settings-operator = 操作人員
settings-operator-hint = 您記錄的每一步都會附上這個姓名。
settings-version = Companion { $version }

## 總覽
overview-whole = 全校
overview-ipads =
    { $count ->
       *[other] 台 iPad
    }
overview-batches = 批次
overview-no-batches = 還沒有批次。批次是一起處理的 iPad，例如一台充電車、一個班級或一天的份量。
overview-as-table = 以表格顯示
overview-as-chart = 以圖表顯示
overview-part = { $stage }：{ $count }
overview-batch-chart = { $batch }：{ $parts }
overview-done-of = 已點交 { $done }／{ $of }
overview-all = 全部
overview-stuck = 卡住
overview-nothing-stuck = 目前沒有卡住的 iPad。
overview-actor = 由誰處理：{ $actor }
overview-show = 顯示
overview-show-reason = 顯示這些 iPad：{ $reason }
overview-next = 下一步
overview-nothing-next = 全部完成，沒有待辦事項。
overview-deadline = 最近的期限
overview-no-deadline = 還沒有輸入任何日期。
overview-pace = 進行速度
overview-pace-chart = { $of } 台 iPad 中已點交 { $done } 台
overview-days-left = 照這個速度，還需要 { $days } 天。
next-roster = 匯入您的 iPad 清單
next-batch = 把 { $count } 台 iPad 編入批次
next-preflight = 還有 { $count } 項檢查未確認
next-limits = 請先讀過限制說明並具名確認，在那之前不能清除任何 iPad
next-collect = { $batch }：收回 { $count } 台 iPad
next-back-up = { $batch }：確認 { $count } 台 iPad 的資料已備份或免備份
next-sign-out = { $batch }：{ $count } 台 iPad 要登出並關閉啟用鎖定
next-unassign = { $batch }：在 Apple 校務管理取消指派 { $count } 台 iPad
next-erase = { $batch }：清除 { $count } 台 iPad
next-prepare = { $batch }：準備 { $count } 台 iPad
next-install = { $batch }：為 { $count } 台 iPad 安裝描述檔與 App
next-verify = { $batch }：驗證 { $count } 台 iPad
next-hand-over = { $batch }：點交 { $count } 台 iPad
next-unstick = { $batch }：處理 { $count } 台卡住的 iPad
next-go-show = 顯示這些 iPad
next-go-limits = 閱讀限制說明
next-go-preflight = 打開事前檢查
next-go-roster = 打開名冊
next-go-batch = 新增批次⋯

## 事前檢查
checks-progress = { $of } 項中有 { $done } 項就緒
checks-look = 讓這台 Mac 檢查
checks-looking = 檢查中⋯
checks-show = 要顯示的檢查
checks-show-open = 待辦 { $count }
checks-show-all = 全部 { $count }
checks-show-done = 就緒 { $count }
checks-none = 這裡沒有檢查項目。
checks-after = 建議先完成 { $items }
checks-tick = 確認⋯
checks-untick = 取消確認
checks-confirm = 確認
checks-ticked = 確認：{ $name }
checks-overrule = 這台 Mac 檢查的結果是不符合。如果您確定沒有問題，請在備註說明原因。
checks-note = 備註
checks-note-hint = 例如截圖或文件放在哪裡。請勿填寫密碼。
limits-title = 沒有 MDM 的限制
limits-text = 用連接線管理有十二項限制。清除第一台 iPad 之前，必須有人讀過並具名確認一次。
limits-read = 閱讀並確認⋯
limits-read-again = 再次閱讀
limits-name = 您的姓名
limits-name-hint = 姓名會與今天的日期一起記錄，之後無法撤銷。
limits-acknowledge = 我已讀過
limits-acknowledged = { $name }，{ $when } 確認
seen-p1 = 已從清單匯入 { $rows } 列。清單是否來自舊伺服器、略過碼與描述檔是否也已輸出，只有您能確認。
seen-p6 =
    { $configurator ->
        [none] 找不到 Apple Configurator。
       *[other] Apple Configurator { $configurator }，macOS { $macos }。
    }
seen-p7 =
    { $free_gb ->
        [none] 無法得知可用空間。
       *[other] 可用空間 { $free_gb } GB；同時處理 { $at_once } 台 iPad 需要 { $needed_gb } GB。
    }
seen-p8 =
    { $on_power ->
        [true] 已接上電源轉接器。
        [false] 沒有接上電源轉接器。
       *[other] 無法得知是否接上電源轉接器。
    }
seen-p10 =
    { $missed ->
        [none] 可以連到：{ $reached }
       *[other] 無法連到：{ $missed }
    }{ $address ->
        [unknown] {""}
        [none] {"。"}這台 Mac 沒有連上區域網路。
       *[other] {"。"}這台 Mac 的區域網路位址：{ $address }
    }
seen-p11 =
    { $networks ->
        [0] 還沒有 Wi-Fi 描述檔。
       *[other] 已有 { $networks } 的 Wi-Fi 描述檔
    }
seen-p12 =
    { $active ->
        [true] 內容快取已開啟。
        [false] 內容快取沒有開啟。
       *[other] 無法得知內容快取是否開啟。
    }
seen-p13 =
    { $identities ->
        [0] 還沒有監管身分。
       *[other] 監管身分 { $identities } 個，其中 { $safe } 個在兩處都有備份
    }
seen-p14 =
    { $blueprints ->
        [0] 還沒有藍圖。
       *[other] 已有 { $blueprints } 個藍圖。
    }
seen-p16 = iPad { $devices } 台，有疑問 { $doubtful } 台，沒有財產編號 { $without_tag } 台

## 名冊
short-planned = 已排入
short-collected = 已收回
short-backed-up = 已備份
short-unlocked = 已登出
short-unassigned = 已取消指派
short-wiped = 已清除
short-supervised = 已監管
short-provisioned = 已安裝
short-verified = 已驗證
short-handed-over = 已點交
short-blocked = 卡住
short-repair = 送修
short-missing = 未到或遺失
short-retired = 已報廢
ipads-all = 全部
ipads-filters = 篩選條件
ipads-add-filter = 加入篩選⋯
ipads-remove-filter = 移除篩選條件：{ $filter }
ipads-filter-stage = 進度
ipads-filter-batch = 批次
ipads-filter-cart = 充電車
ipads-filter-reason = 原因
ipads-seen = 最近一步
ipads-chosen-column = 已選取
ipads-chosen = 已選取 { $count } 台 iPad
ipads-actions = 對選取的 iPad
ipads-move = 變更進度⋯
ipads-block = 標為卡住⋯
ipads-copy = 拷貝給 ASM
ipads-copy-hint = 以逗號分隔拷貝序號，可直接貼到 Apple 校務管理的搜尋欄位（⌘C）
ipads-copied = 已拷貝 { $count } 個序號
ipads-deselect = 取消選取
ipads-none = 沒有符合的 iPad
ipads-none-text = 請輸入序號、財產編號、名稱或保管人的一部分，或移除一個篩選條件。
ipads-show-all = 顯示全部
ipads-findings = { $count } 項需注意
ipads-blocked-by = { $stage }：{ $reason }

## 一台 iPad 的經歷
story-label = { $serial } 的經歷
story-close = 關閉經歷
story-since = 自 { $when } 起
story-unblock = 可以繼續了
story-findings = 值得注意
story-line = 進度
story-line-pass = 進度（第 { $pass } 輪）
story-ahead = 尚未到達
story-ticks = 已確認的項目
story-facts = 名冊資料
story-keepers = 保管紀錄
story-no-keeper = 沒有保管人
story-class = 班級 { $class }、座號 { $seat }
story-slot = 充電車 { $cart }、格位 { $slot }
story-events = 發生過的事
story-by = { $name }，{ $when }
story-somebody = 某位人員
story-app = 這台 Mac

## 名冊的表單
move-title = 變更 { $count } 台 iPad 的進度
move-to = 變更為
move-choose = 請選擇進度
move-new-pass = 會開始新的一輪，先前的確認項目都要重新勾選。
move-evidence = 以什麼為證
move-erase-text = 清除之後，這些 iPad 上的所有內容都會消失。請確定資料已備份或免備份、已登出，而且已在 Apple 校務管理取消指派，再繼續。
move-erase-count = 請輸入 iPad 的台數：{ $count }
move-go = 變更 { $count } 台
block-title = 將 { $count } 台 iPad 標為卡住
block-reason = 為什麼卡住？
block-choose = 請選擇原因
block-go = 標記 { $count } 台

## 最近一步
last-moved = { $count } 台 iPad → { $to }
last-ticked = 已為 { $count } 台 iPad 確認：{ $tick }
last-unticked = 已為 { $count } 台 iPad 取消確認：{ $tick }
last-blocked = { $count } 台 iPad 卡住：{ $reason }
last-unblocked = { $count } 台 iPad 可以繼續
last-undone = 已還原 { $count } 台 iPad 的「{ $what }」
last-step-taken-back = 已還原：{ $what }
last-preflight-ticked = 已確認 { $item }
last-preflight-unticked = 已取消 { $item } 的確認
last-preflight-probed = 這台 Mac 已檢查
last-limits-acknowledged = { $name } 已確認限制說明
last-school-set = 學校：{ $name }
last-practice-marked = 已開始練習
last-operator-added = 已記錄人員：{ $name }
last-setting-set = { event-setting-set }
last-roster-imported = 名冊已匯入：新增 { $new } 台，變更 { $changed } 台
last-device-listed = 已加入 { $count } 台 iPad
last-device-changed = 已變更 { $count } 台 iPad 的資料
last-device-merged = 同一台 iPad 的兩筆資料已合併
last-findings-kept = 已保留 { $count } 台 iPad 的疑問
last-device-seen = 已看到 { $count } 台 iPad
last-lane-chosen = 已為 { $count } 台 iPad 選定路徑
last-replaced = 一台 iPad 已由另一台取代
last-assigned = 已更新 { $count } 台 iPad 的保管資料
last-profiles-installed = 已記下 { $count } 台 iPad 上的描述檔
last-batch-created = 已規劃批次：{ $name }
last-batch-changed = 已變更批次：{ $name }
last-batch-closed = 批次已完成：{ $name }
last-batch-removed = 已移除批次：{ $name }
last-device-batched =
    { $name ->
        [none] 已將 { $count } 台 iPad 移出批次
       *[other] 已將 { $count } 台 iPad 編入批次「{ $name }」
    }
last-deadline-set = 已記下期限：{ $what }，{ $on }
last-deadline-done = 期限已完成：{ $what }
last-deadline-removed = 期限已移除：{ $what }
last-profile-saved = 描述檔已儲存：{ $name }，第 { $revision } 版
last-profile-removed = 描述檔已移除
last-blueprint-saved = 藍圖已儲存：{ $name }，第 { $revision } 版
last-blueprint-removed = 藍圖已移除
last-identity-added = 已加入監管身分：{ $name }
last-identity-backed-up = 已記錄監管身分的備份位置：{ $name }
last-identity-retired = 已停用監管身分：{ $name }
last-file-exported = 檔案已儲存：{ $name }
last-kit-exported = 已為 { $devices } 台 iPad 製作資料包
last-document-printed = 文件已製作
last-class-forgotten = 已移除 { $name } 的個資
last-backup-restored = 已回復備份：{ $name }

## 選單列（在 Mac 上）
menu-about = 關於 Configurator Companion
menu-settings = 設定⋯
menu-services = 服務
menu-hide = 隱藏 Configurator Companion
menu-hide-others = 隱藏其他
menu-show-all = 顯示全部
menu-quit = 結束 Configurator Companion
menu-file = 檔案
menu-open = 打開⋯
menu-import = 匯入名冊⋯
menu-kit = 製作資料包⋯
menu-print = 列印⋯
menu-close = 關閉視窗
menu-edit = 編輯
menu-undo = 還原
menu-cut = 剪下
menu-copy = 拷貝
menu-paste = 貼上
menu-select-all = 全選
menu-find = 尋找
menu-view = 顯示方式
menu-full-screen = 進入全螢幕
menu-window = 視窗
menu-minimize = 縮到最小
menu-zoom = 縮放

closing-title = 要關閉視窗嗎？
closing-text = 這裡還有尚未儲存的變更，關閉後就會遺失：
closing-anyway = 不儲存並關閉
closing-show = 回去儲存
leaving-text = 這裡還有尚未儲存的變更，繼續的話就會遺失：
leaving-anyway = 不儲存並繼續
