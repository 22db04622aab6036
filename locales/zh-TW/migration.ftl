# 遷移：進度、證據、原因、檢查、期限與限制。

## 進度
stage-planned = 已排入
stage-collected = 已收回
stage-backed-up = 已備份（或免備份）
stage-unlocked = 已登出、啟用鎖定已關閉
stage-unassigned = 已在 Apple 校務管理取消指派
stage-wiped = 已清除
stage-supervised = 已準備並監管
stage-provisioned = 已安裝描述檔與 App
stage-verified = 已驗證
stage-handed-over = 已點交（或已歸格位）
stage-blocked = 卡住
stage-repair = 送修
stage-missing = 未到或遺失
stage-retired = 已報廢（除帳）

## 總覽用語
head-not-started = 未開始
head-in-progress = 進行中
head-done = 完成
head-stuck = 卡住
head-out = 送修或報廢

## 證據
evidence-manual = 人工勾選
evidence-usb = 由 USB 偵測到
evidence-cfgutil = 由 cfgutil 讀取
evidence-document = 文件證明（清單、截圖或簽名）
witness-person = 人員
witness-bench = 工作台

## 勾選項目
tick-backed-up = 資料已備份或免備份
tick-unlocked = 已登出，密碼與啟用鎖定已關閉
tick-unassigned = 已取消指派，或不在 Apple 校務管理中
tick-labelled = 標籤已貼
tick-charged = 已充電
tick-accessories = 附屬品齊全
tick-unlock-token = 已存解鎖代號

## 路徑
lane-1 = 路徑 1：已在 Apple 校務管理，或不需要加入；準備一次
lane-2 = 路徑 2：要加入 Apple 校務管理；準備兩次、清除兩次
lane-a = 路徑 A：改用雲端裝置管理服務

## 由誰處理
actor-operator = 工作台旁的老師
actor-asm-administrator = Apple 校務管理的管理員或裝置註冊經理
actor-owner = 使用人或家長
actor-network = 學校網路管理人員
actor-property-office = 財產管理單位
actor-apple = Apple 或維修單位

## 卡住原因與處理方式
reason-activation-lock-user = 啟用鎖定（個人帳號）
reason-activation-lock-user-do = 請使用人登出 Apple 帳號並關閉「尋找」。聯絡不到時，管理員可在 Apple 校務管理的裝置頁面關閉啟用鎖定（無法復原）；從未列入 Apple 校務管理的 iPad，請備妥購買證明聯絡 Apple。
reason-activation-lock-org = 啟用鎖定（舊的管理服務）
reason-activation-lock-org-do = 先在 Apple 校務管理關閉啟用鎖定。若不行，請用從舊伺服器輸出的略過碼：使用者名稱留空，密碼欄輸入略過碼。
reason-passcode-unknown = 沒有人知道密碼
reason-passcode-unknown-do = 請先詢問使用人。問不到時，若已儲存解鎖代號，可用 Apple Configurator 解除密碼；否則只能以復原模式回復，資料會全部消失，啟用鎖定仍然存在。
reason-not-in-asm = 不在 Apple 校務管理中
reason-not-in-asm-do = 先決定是否需要加入。不需要的話，勾選「已取消指派」，使用路徑 1；需要的話，改用路徑 2。向經銷商購買的 iPad，可請經銷商加入。
reason-still-assigned = 仍指派給裝置管理服務
reason-still-assigned-do = 請在 Apple 校務管理取消指派，不要釋放。等「活動」顯示完成後，再核對序號清單。
reason-old-remote-management = 清除後出現舊伺服器的「遠端管理」
reason-old-remote-management-do = iPad 仍指派給舊伺服器。請在 Apple 校務管理取消指派，再清除一次。不要在 iPad 上繼續註冊。
reason-cannot-pair-other-identity = 由其他監管身分監管，無法配對
reason-cannot-pair-other-identity-do = 請換到持有該監管身分的 Mac，或把該身分匯入這台 Mac。兩者都沒有時，只能以復原模式回復，資料會消失。
reason-not-detected-cable = 偵測不到（連接線）
reason-not-detected-cable-do = 請換一條確定能傳輸資料的連接線，把 iPad 解鎖並點「信任」，再看看是否出現。
reason-not-detected-port = 偵測不到（連接埠或集線器）
reason-not-detected-port-do = 請換到其他連接埠，或直接接到 Mac。若有好幾台時有時無，請減少連接的台數，並確認集線器有獨立電源。
reason-no-network-activation = 無法連到 Apple 進行啟用
reason-no-network-activation-do = 請確認網路沒有登入頁面、沒有 HTTPS 檢查，而且能連到 albert.apple.com。也可以讓 Mac 透過連接線分享網路。
reason-os-too-old = iPadOS 版本太舊
reason-os-too-old-do = 請在 Apple Configurator 更新：更新會保留資料，回復則會清除。請先開啟內容快取，再分批進行。
reason-unsupported-model = 機型不支援
reason-unsupported-model-do = 這個機型無法執行計畫所需的 iPadOS。請另做適合舊版系統的藍圖，或與財產管理單位討論汰換。
reason-no-licence = App 授權不足
reason-no-licence-do = 請在 Apple Configurator 的「大量採購指派」撤銷不再使用的授權，或在 Apple 校務管理增購，並確認授權在 Configurator 使用的位置。
reason-profile-failed = 描述檔安裝失敗
reason-profile-failed-do = 請查看這個描述檔的檢查結果，並確認 iPad 受監管。修正後只需重新安裝這個描述檔。
reason-app-failed = App 安裝失敗
reason-app-failed-do = 請確認 Apple Configurator 已登入、授權足夠，而且 iPad 的空間與 iPadOS 版本符合，再試一次。
reason-low-battery = 電量不足
reason-low-battery-do = 請充電到 40% 以上再繼續。充不進電時，請換連接線與充電器；仍然不行就送修。
reason-damaged = 損壞
reason-damaged-do = 請記下損壞狀況。送修前先在 Apple 校務管理取消指派；無法修復時辦理報廢。
reason-wrong-serial = 序號與名冊不符
reason-wrong-serial-do = 請在 iPad 的「設定」>「一般」>「關於本機」查看序號並掃描，再更正名冊；不要只改標籤。
reason-duplicate-asset-tag = 財產編號重複
reason-duplicate-asset-tag-do = 請與財產清冊核對，由財產管理單位確認哪一台正確，再更正另一台並重印標籤。
reason-data-owner-unreached = 聯絡不到資料擁有者
reason-data-owner-unreached-do = 先不要清除。請透過導師或家長聯絡，並訂下期限；過期後由學校決定，並留下書面紀錄。
reason-other = 其他
reason-other-do = 請在備註寫下狀況與下一步，並指定由誰處理。

## 欄位名稱
field-serial = 序號
field-asset-tag = 財產編號
field-device-name = 裝置名稱
field-model = 機型
field-capacity = 容量
field-os-version = iPadOS 版本
field-udid = UDID
field-ecid = ECID
field-imei = IMEI
field-wifi-mac = Wi-Fi 位址
field-in-asm = 是否在 ASM
field-asm-source = 來源
field-assigned-service = 指派的裝置管理服務
field-order-no = 訂單編號
field-purchase-date = 購置日期
field-batch = 批次
field-cart = 充電車
field-slot = 格位
field-keeper = 保管人
field-location = 存置地點
field-class = 班級
field-seat = 座號
field-user = 使用人
field-funding = 經費來源
field-warranty-end = 保固到期
field-accessories = 附屬品
field-condition = 外觀狀況
field-state = 進度
field-blocked-reason = 卡住原因
field-lane = 路徑
field-supervision-identity = 監管身分指紋
field-unlock-token = 已存解鎖代號
field-repair-no = 送修單號
field-replaces = 替換序號
field-note = 備註

## 期限
deadline-apns = 推播憑證（Apple 推播通知服務）
deadline-ade-token = 伺服器權杖（自動裝置註冊）
deadline-content-token = 內容代號（App 和書籍）
deadline-asm-terms = Apple 校務管理的條款與約定
deadline-identity-backup = 檢查監管身分的備份
deadline-federated = 聯合驗證
deadline-warranty = 保固
deadline-own = 自訂日期
deadline-state-done = 已完成
deadline-state-ahead = 還有 { $days } 天
deadline-state-near =
    { $days ->
        [0] 今天到期
       *[other] 還有 { $days } 天
    }
deadline-state-over = 已逾期 { $days } 天
deadline-apns-rule = 請用同一個 Apple 帳號選「更新」，絕對不要選「建立新的」：換成新憑證，所有 iPad 都會失去聯繫。
relevance-applies = 適用
relevance-may-be-absent = 只用連接線管理時可能不需要

## 檢查狀態
probe-passed = 符合
probe-failed = 不符合
probe-unknown = 無法得知
proof-mac = 由 Mac 檢查
proof-file = 由檔案證明
proof-person = 由人員確認
proof-mac-and-person = 由 Mac 檢查，並由人員確認
readiness-open = 未確認
readiness-half = 還缺人員確認
readiness-ready = 就緒
readiness-failed = 不符合
readiness-overruled = 不符合，但人員已確認
grade-o = 實際看到
grade-1 = 僅見於第三方資料
grade-i = 推論
fit-fits = 可以執行
fit-too-old = 機型太舊
fit-unknown = 不明

## 開始前的二十項檢查
preflight-p1-title = 從舊伺服器輸出所有資料
preflight-p1-why = 那台 Mac 停用後，裝置清單與啟用鎖定的略過碼就再也拿不到；macOS 伺服器已經停止供應，也無法在目前的 macOS 版本上執行。
preflight-p1-how = 輸出裝置、群組、描述檔、佔位裝置與略過碼，再把裝置清單匯入名冊。略過碼請另存在加密的檔案，不要放進名冊。
preflight-p2-title = 把 iPad 依來源分類
preflight-p2-why = 向 Apple 或經銷商購買、由 Configurator 加入，還是不在 Apple 校務管理中？這決定要不要取消指派、走哪一條路徑。
preflight-p2-how = 從 Apple 校務管理下載裝置清單並匯入名冊。每台 iPad 的來源，可在 Apple 校務管理的「裝置」中查看；清單上沒有的，就是不在 Apple 校務管理中。
preflight-p3-title = Configurator 專用的位置
preflight-p3-why = 一個內容代號只能給一項服務使用。登入 Configurator 可能會接管其他服務正在用的授權。
preflight-p3-how = 在 Apple 校務管理新增一個位置，把 App 授權移過去，並確認舊服務不再使用它的代號。請保留一張截圖。
preflight-p4-title = 撤銷舊服務佔用的授權
preflight-p4-why = 每台 iPad 的每個 App 都需要一個授權；授權被佔用時，安裝會失敗。書籍的授權無法撤銷。
preflight-p4-how = 在 Apple Configurator 選「視窗」>「大量採購指派」撤銷授權，再確認授權數不少於 iPad 台數乘以 App 數。
preflight-p5-title = Apple 校務管理：條款、管理員、登入帳號
preflight-p5-why = 沒有接受條款，所有動作都會停住；聯合驗證的管理員無法登入 Configurator；六位數驗證碼若傳到不在現場的手機，也無法登入。
preflight-p5-how = 登入並接受條款，確認至少有兩位管理員、登入帳號不是聯合驗證，並在現場實際收一次驗證碼。
preflight-p6-title = macOS 與 Apple Configurator 是最新版
preflight-p6-why = 版本太舊時，Configurator 認不得較新的 iPad 或 iPadOS，指令會失敗。
preflight-p6-how = 更新 macOS，從 App Store 更新 Apple Configurator 並打開一次；App 會顯示偵測到的版本。
preflight-p7-title = 足夠的磁碟空間
preflight-p7-why = 每種機型的韌體超過 5 GB，而且每台 iPad 各會解開一份，之後不會自動清除。
preflight-p7-how = 留下 15 GB，再加上同時處理的台數乘以 10 GB。這是我們的估計，試做之後可以調整。
preflight-p8-title = 電源、睡眠、螢幕鎖定與配件安全性
preflight-p8-why = 配備 Apple 晶片的 Mac 筆電會逐一詢問新配件；Mac 睡眠或鎖定時，工作會中斷。準備途中絕對不要關機。
preflight-p8-how = 接上電源，關閉自動睡眠與螢幕鎖定，並在「系統設定」>「隱私權與安全性」允許配件連接。
preflight-p9-title = 集線器與連接線
preflight-p9-why = 供電不足或只能充電的連接線，會讓 iPad 時有時無；一次接太多台也會。
preflight-p9-how = 使用有獨立電源的集線器與可傳輸資料的連接線，從 8 到 10 台開始，為連接埠編號，並核對應有與看到的台數。
preflight-p10-title = 網路能連到 Apple
preflight-p10-why = 啟用 iPad 時要連到 Apple。登入頁面、802.1X、HTTPS 檢查或 DNS 過濾都可能擋住。
preflight-p10-how = App 會從這台 Mac 測試 albert.apple.com 等主機。iPad 要用的 Wi-Fi 請您自己試一次；Mac 也可以透過連接線分享網路，但 802.1X 連線不能分享。
preflight-p11-title = Wi-Fi 描述檔
preflight-p11-why = 沒有它，每台 iPad 都會停在 Wi-Fi 畫面，等人輸入密碼。
preflight-p11-how = 用範本為不需登入頁面的網路做一個 Wi-Fi 描述檔，放在藍圖的第一個，並在準備時選為網路描述檔。
preflight-p12-title = 內容快取
preflight-p12-why = 同一份系統與 App 只需下載一次，三十台不會塞住學校網路。
preflight-p12-how = 在「系統設定」>「一般」>「共享」開啟內容快取，並讓 iPad 與這台 Mac 使用同一個網路。
preflight-p13-title = 組織與監管身分
preflight-p13-why = 監管身分一旦遺失，就不能再管理這些 iPad；換一個身分，則要全部清除並重新準備。
preflight-p13-how = 在 Apple Configurator 建立組織與監管身分，輸出成 .p12，在兩個地方各存一份，並在這裡記下存放處。密碼放進學校保險箱。
preflight-p14-title = 藍圖
preflight-p14-why = 有了藍圖，每台 iPad 才會一模一樣；儲存了解鎖代號，日後忘記密碼時才能解除。
preflight-p14-how = 安排準備設定、描述檔、App 與背景圖片，選擇儲存解鎖代號，並列出應該看到的描述檔與 App。
preflight-p15-title = 決定限制
preflight-p15-why = 清除 iPad 會結束監管，登入個人帳號可能讓啟用鎖定回來，兩者都要先擋住。
preflight-p15-how = 限制描述檔至少要禁止清除、更改帳號、安裝描述檔與更改名稱；也考慮禁止更改密碼。
preflight-p16-title = 名冊定案
preflight-p16-why = 序號、財產編號、格位與保管人若對不起來，之後的標籤和點交單都會錯。
preflight-p16-how = 匯入名冊，處理重複與可疑的列，直到沒有警告為止；之後的更動都在這裡進行。
preflight-p17-title = 通知已發出
preflight-p17-why = iPad 會被清除。學生與家長需要時間備份、登出並關閉「尋找」。
preflight-p17-how = 印出繳回通知單，寫明日期、備份、登出、關閉「尋找」與密碼，以及要一起帶來的充電器、保護殼和 Apple Pencil。
preflight-p18-title = 先用兩台試做
preflight-p18-why = 路徑、按鈕名稱與所需時間因學校而異。兩台出錯是小事，三十台就要賠上一天。
preflight-p18-how = 選一台向 Apple 或經銷商購買的、一台不是的，用實際要用的集線器從頭做到尾，記下每一步的時間。
preflight-p19-title = 行事曆與期限
preflight-p19-why = 權杖與憑證多在暑假到期，而那時負責的人常常不在。
preflight-p19-how = 在「期限」填入日期、帳號與下載的人，並輸出到行事曆；在七、八月安排一天集中更新。
preflight-p20-title = 這段期間沒有其他人動手
preflight-p20-why = 兩個人同時更動指派或授權，動作可能失敗或互相抵消。
preflight-p20-how = 請同事這幾天不要更動舊的管理服務與 Apple 校務管理，並指定一位負責人。

## 限制頁：沒有裝置管理服務時做不到的事
limit-1 = 無法透過無線網路更改任何設定：每次更動都要用連接線把 iPad 接到這台 Mac。
limit-2 = 沒有遺失模式，也無法查詢 iPad 的位置。
limit-3 = 無法從遠端鎖定或清除 iPad，也無法從遠端解除密碼。
limit-4 = 學校不能用組織的啟用鎖定保護 iPad。
limit-5 = 不能使用共享 iPad。
limit-6 = App 不會自動更新，也沒有授權報表。
limit-7 = 看不到 iPad 是否符合規定，也看不到最後何時連線。
limit-8 = iPad 一被清除，監管就結束，必須重新準備；沒有任何管理服務能把它帶回來。
limit-9 = 無法統一安排系統更新的時間。
limit-10 = 「課堂」App 無法依 Apple 校務管理的班級自動設定（尚待在實機確認）。
limit-11 = 監管身分若遺失，就無法再用連接線管理這些 iPad。
limit-12 = 主管機關可能會問納管率：這個選擇應由校長簽名同意。

## 錯誤
error-serial-empty = 沒有序號。沒有任何變更；請輸入 8 到 14 個英文字母或數字。
error-serial-length = 序號應為 8 到 14 個字元，這裡有 { $length } 個。沒有任何變更；請對照 iPad 的「設定」>「一般」>「關於本機」。
error-serial-character = 序號不能含有「{ $character }」。沒有任何變更；序號只有英文字母與數字。
error-unknown-value = 不認得「{ $value }」。沒有任何變更；可以使用：{ $allowed }。
error-move-not-allowed = { $serial } 不能從「{ $from }」移到「{ $to }」。進度沒有變更；請依順序進行，或還原上一步。
error-move-already-there = { $serial } 已經在「{ $to }」，沒有任何變更。
error-guard-missing = { $serial } 還不能從「{ $from }」移到「{ $to }」，缺少 { $count } 項勾選：{ $missing }。進度沒有變更；請先確認並勾選。
error-move-skips-stage = { $serial } 從「{ $from }」移到「{ $to }」會跳過「{ $skipped }」。進度沒有變更；請先記錄中間的步驟。
error-evidence-not-personal = 「{ $evidence }」這種證據只能由工作台提供，因此 { $serial } 的進度沒有變更。請改用人工勾選或文件證明。
error-evidence-not-of-bench = 「{ $evidence }」這種證據只能由人員提供，因此 { $serial } 的進度沒有變更。請由人員確認。
error-evidence-not-enough = 只有「{ $evidence }」，還不能把 { $serial } 移到「{ $to }」。進度沒有變更；需要：{ $accepted }。
error-not-confirmed = 還沒有人針對 { $serial } 確認這一步，因此進度沒有變更。請核對序號後再確認。
error-limits-not-acknowledged = 第一次清除 iPad 之前，必須有人讀過限制說明並具名確認。{ $serial } 沒有變更；請先查看限制說明。
error-repair-needs-unassign = { $serial } 送修前要先在 Apple 校務管理取消指派。進度沒有變更；請先取消指派並勾選，再送修。
error-receipt-missing = { $serial } 沒有簽收單，也沒有記錄格位。進度沒有變更；請以文件作為證據，或先填寫格位。
error-reason-needed = 要把 { $serial } 標為卡住，需要一個原因。進度沒有變更；請選擇原因。
error-tick-evidence = 「{ $evidence }」不能用來為 { $serial } 勾選「{ $tick }」，因此沒有勾選。請由知情的人員以人工或文件勾選。
error-tick-before-collecting = 收回時會從沒有任何勾選開始，現在勾選「{ $tick }」之後會失效，因此沒有勾選。請先移到「已收回」再勾選：{ $serials }。
error-device-retired = { $serial } 已報廢，不能再更動。若是記錄錯誤，請還原上一步。
error-same-device = { $serial } 指定了兩次，沒有更動任何資料。請指定兩台不同的 iPad。
error-not-a-slip = { $serial } 曾接線看到或以這個序號清除過，所以它確實是一台 iPad。沒有更動任何資料。如果要保留的是它，請反過來合併。
error-already-replaced = { $serial } 已經與 { $other } 記錄為替換關係，沒有更動任何資料。
error-nothing-to-undo = { $serial } 沒有可以還原的步驟，沒有任何變更。若要更正，請記錄新的步驟。

## 發現
finding-serial-odd-length = 序號長度少見（{ $length } 個字元，通常是 10 或 12 個）。請對照 iPad 上的序號。
finding-serial-letter-i-or-o = 序號含有字母 I 或 O，可能其實是數字 1 或 0。請對照 iPad 上的序號。
finding-label-missing = { $serial } 還沒有貼標籤。可以先點交，之後請補貼。
finding-lane-round-missing = { $serial } 使用路徑 2，但這次只準備過一次。請再準備一次，然後繼續。
finding-slot-taken = 充電車「{ $cart }」的格位 { $slot } 有 { $count } 台 iPad：{ $serials }。請決定哪一台留在這一格。
finding-slot-shared = 充電車「{ $cart }」的格位 { $slot } 現在分配給 { $serial }，但 { $serials } 也還在這一格。如果是互換位置，請一併重新分配另一台。
finding-slot-unknown = { $serial } 的格位是 { $slot }，但這台充電車只有 { $slots } 格。請更正格位。
finding-batch-not-seen = 應有 { $expected } 台，看到 { $seen } 台。沒看到的格位：{ $slots }。請換連接線或連接埠。
finding-identity-backups-missing = 監管身分的備份目前記錄在 { $places } 個地方，需要 { $needed } 個。請先存好備份並記錄，再把批次標示為完成。
finding-identity-missing = 還沒有監管身分的紀錄，因此批次不能標示為完成。請從 Apple Configurator 輸出 .p12，再匯入這裡。
finding-model-too-old = { $serial }（{ $name }）最高只能使用 iPadOS { $newest }，但計畫需要 { $ipados }。請為它另做藍圖。
finding-model-unknown = 清單裡沒有 { $serial } 的機型「{ $model }」，無法判斷能否使用 iPadOS { $ipados }。請在 iPad 上確認。
