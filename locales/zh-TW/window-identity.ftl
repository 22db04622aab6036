### 視窗：監管身分。

## 監管身分
identity-title = 監管身分
identity-text = Mac 用監管身分證明自己可以管理受監管的 iPad。一般做法是在 Apple Configurator 產生，再把輸出的 .p12 匯入這裡。一旦遺失，所有 iPad 都要清除並重新準備。
identity-open = 監管身分⋯
identity-several = 有多個監管身分。一台 iPad 只用其中一個監管，請用指紋辨認。
identity-kept = 已保存
identity-fingerprint = 指紋（SHA-256）
identity-until = 憑證到期日
identity-no-end = 不明
identity-added = 加入時間
identity-password = 密碼
identity-password-again = 再次輸入密碼
identity-password-differs = 兩次輸入的密碼不同。

## 匯入與產生
identity-take = 匯入 .p12⋯
identity-take-title = 匯入「{ $name }」
identity-take-hint = 從 Apple Configurator 輸出時設定的密碼。
identity-take-go = 匯入
identity-create = 由 Companion 產生⋯
identity-create-title = 由 Companion 產生監管身分
identity-create-untried = 由 Companion 產生的身分尚未在實機上試過。請先用一台 iPad 測試，或改在 Apple Configurator 產生。
identity-untried = 尚未在實機上試過
identity-organization = 組織
identity-country = 國家代碼
identity-country-hint = 兩個英文字母
identity-create-go = 產生

## 備份
identity-copies = 備份
identity-copies-missing = 已記錄 { $places } 處備份，需要 { $needed } 處
identity-copies-there = 備份存放在兩個地方
identity-set-aside = 已於 { $when } 停用：批次不必再等它的備份。私密金鑰仍保存在這裡。
identity-copy-checked = { $when } 檢查，{ $name }
identity-copy-again = 再次檢查⋯
identity-copy-again-for = 再次檢查放在「{ $place }」的備份
identity-backup = 記錄備份⋯
identity-retire = 停用
identity-use-again = 重新使用
identity-backup-title = 記錄備份
identity-backup-text = 請直接選取備份所在位置的檔案，例如隨身碟或另一台 Mac。系統會打開它，確認是同一個身分與金鑰，並記錄雜湊值。不會保存密碼。
identity-backup-choose = 選擇備份檔案⋯
identity-backup-no-file = 尚未選擇檔案
identity-place = 存放處
identity-place-example = 例如：總務處保險箱
identity-backup-go = 檢查並記錄

## 輸出
identity-export = 輸出⋯
identity-form = 格式
identity-form-p12 = .p12，適用所有 macOS
identity-form-p12-hint = 採用較舊的保護方式，Apple Configurator 與鑰匙圈都能接受。請設定較長的密碼。
identity-form-p12-modern = .p12，較新的保護方式
identity-form-p12-modern-hint = 較安全，但有些 macOS 版本會拒絕。
identity-form-der = cfgutil 用的憑證與金鑰（兩個 DER 檔）
identity-form-der-hint = 沒有密碼：拿到檔案的人就能控制這些 iPad。
identity-export-go = 選擇位置並寫入⋯
identity-exported = 已寫入：{ $files }
identity-exported-text = 在這台 Mac 上只有您能讀取。請把檔案放到該放的地方，並記錄備份。
identity-export-done = 完成
