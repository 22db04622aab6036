### 視窗：期限。

deadlines-soon =
    { $count ->
        [0] 近期沒有到期的項目
       *[other] 即將到期 { $count } 項
    }
deadlines-over = 已逾期 { $count } 項
toolbar-find-deadline = 尋找期限
deadlines-add = 加入日期⋯
deadlines-ahead = 待辦
deadlines-undated = 還沒有日期
deadlines-undated-text = 查好日期填一次，到期前就會提醒您。
deadlines-kept = 已完成
deadlines-off = 本校不使用
deadlines-off-text = 這些先擱著。日期會保留，但不列入計算。
deadlines-none = 沒有符合的日期。
deadlines-due = { $day } 到期
deadlines-kept-on = { $day } 完成
deadlines-lapse = 過期會怎樣
deadlines-who = 誰可以更新
deadlines-who-acts = 誰來處理
deadlines-account = 帳號
deadlines-downloaded-by = 下載的人
deadlines-place = 檔案存放位置
deadlines-note = 備註
deadlines-forgotten = 已移除
deadlines-reminders = 提醒
deadlines-reminder = { $days } 天前
deadlines-reminder-reached = 已到
deadlines-enter = 填入日期⋯
deadlines-done = 標示為完成⋯
deadlines-change = 更改⋯
deadlines-remove = 移除⋯
deadlines-switch-off = 本校不使用
deadlines-switch-on = 恢復使用
deadlines-of = { $action } { $what }

deadlines-edit-title-new = 加入日期
deadlines-edit-title = 更改日期
deadlines-edit-kind = 到期的項目
deadlines-edit-name = 標題
deadlines-edit-name-hint = 自訂的日期，例如「財產盤點」。
deadlines-edit-name-optional = 標題（選填）
deadlines-edit-name-optional-hint = 同一類有好幾個時使用，例如位置的名稱。
deadlines-edit-on = 到期日
deadlines-edit-account-hint = 可以更新的 Apple 帳號或人員。請勿填寫密碼。
deadlines-edit-downloaded-hint = 這個人離職或更改密碼時，伺服器權杖也會失效。
deadlines-edit-place-hint = 例如「機房上鎖的抽屜」或檔案夾名稱。
deadlines-edit-add = 加入
deadlines-kept-title = 將「{ $what }」標示為完成
deadlines-kept-day = 完成的日期
deadlines-kept-again = 之後還會再到期
deadlines-kept-next = 下一次的日期
deadlines-kept-next-hint = 依固定的有效期 { $years } 年推算。請填憑證或權杖上實際的日期。
deadlines-kept-once = 不會再到期
deadlines-kept-go = 記錄
deadlines-remove-title = 要移除「{ $what }」嗎？
deadlines-remove-text = 日期 { $day } 和相關的註記會從清單移除，之後不再提醒。紀錄中仍會留有這一項。
deadlines-remove-go = 移除

deadline-apns-what = 裝置管理服務靠這張憑證聯絡 iPad，有效期一年。
deadline-apns-lapse = 服務再也聯絡不到任何 iPad。描述檔管理程式自2024年10月29日起已無法更新；其他服務要在到期前更新。
deadline-apns-who = 只有當初建立憑證的那個 Apple 帳號，在 identity.apple.com/pushcert 更新。其他帳號看不到它。
deadline-ade-token-what = 連結 Apple 校務管理與裝置管理服務，讓新的 iPad 自動註冊，有效期一年。
deadline-ade-token-lapse = 新的指派不再傳到服務；清除後的 iPad 不會自動註冊。
deadline-ade-token-who = Apple 校務管理的管理員、機構經理或裝置註冊經理。下載的人離職或更改密碼時也會失效。
deadline-content-token-what = 讓 Apple Configurator 或服務發放某個位置的 App 和書籍授權，有效期一年。
deadline-content-token-lapse = 換上新代號之前，無法用授權安裝或更新 App。一個代號只能給一個服務使用。
deadline-content-token-who = Apple 校務管理裡這個位置的管理員、機構經理或內容經理。
deadline-asm-terms-what = Apple 會不定期更新 Apple 校務管理的條款與約定，常在暑假前。
deadline-asm-terms-lapse = 接受之前什麼都不能做：權杖、授權、指派與取消指派都會停擺。
deadline-asm-terms-who = 可以代表學校接受條款的管理員。請至少有兩位。
deadline-identity-backup-what = 準備好的 iPad 只聽這個身分的。請每年檢查兩份備份是否還在您記下的地方，而且打得開。
deadline-identity-backup-lapse = 沒有備份時，Mac 一壞，每台 iPad 都要重新清除、準備、監管。
deadline-identity-backup-who = 保管備份的人；密碼要與備份分開存放。
deadline-federated-what = 用學校目錄的帳號登入 Apple 校務管理。這個連線偶爾需要重新確認。
deadline-federated-lapse = 重新連線之前，師生無法用管理式 Apple 帳號登入。
deadline-federated-who = 目錄的管理者，與 Apple 校務管理的管理員或成員經理一起處理。
deadline-warranty-what = 在這天以前，由 Apple 或經銷商免費維修。
deadline-warranty-lapse = 之後維修需要付費。損壞的請在這天以前送修；送修前先在 Apple 校務管理取消指派。
deadline-warranty-who = 財產管理單位，需要訂單編號。
deadline-own-what = 學校自己訂的日期。
