# 簽章、憑證與身分：錯誤與檢查結果。

error-sign-too-large = 檔案有 { $megabytes } MB，最多只能讀取 { $limit } MB。沒有任何變更。請確認是否選對檔案。
error-sign-too-complex = 檔案的層數或片段多得不像正常的檔案，因此沒有打開。請向來源重新取得。
error-sign-not-ber = 檔案不完整，或不是這種檔案。沒有任何變更。請向來源重新取得。
error-sign-not-signed = 這不是可讀取的已簽署檔案。沒有任何變更。如果是一般描述檔，請直接打開，不必檢查簽章。
error-sign-encrypted = 檔案已為某一台裝置加密，只有那台裝置能打開。檔案沒有變更。請向製作者索取未加密的版本。
error-sign-detached = 檔案只有簽章，沒有簽署的內容。請向製作者索取已簽署的描述檔。
error-sign-certificate = 無法讀取憑證。沒有任何變更。請選擇 .cer、.crt 或 .pem 檔案，或重新輸出。
error-sign-key = 無法讀取私密金鑰。沒有任何變更。請從「鑰匙圈存取」或 Apple Configurator 重新輸出身分。
error-sign-key-mismatch = 私密金鑰不屬於這張憑證。沒有任何變更。請選擇同一次輸出的兩個檔案。
error-sign-not-rsa = 這項工作需要 RSA 金鑰，但這個身分使用其他種類的金鑰。沒有任何變更。請選擇使用 RSA 金鑰的身分。
error-sign-p12 = 這不是可讀取的 .p12 檔案，或檔案已損壞。沒有任何變更。請重新輸出。
error-sign-p12-password = 密碼打不開這個 .p12 檔案。沒有任何變更。請輸入當初輸出時設定的密碼，並注意大小寫。
error-sign-p12-algorithm = 這個 .p12 檔案的保護方式在這裡無法讀取（{ $algorithm }）。沒有任何變更。請先匯入「鑰匙圈存取」，再從那裡輸出。
error-sign-p12-iterations = 打開這個 .p12 檔案需要運算 { $iterations } 次，超過上限 { $limit } 次，因此沒有打開。請以一般設定重新輸出。
error-sign-p12-no-key = 這個 .p12 檔案沒有私密金鑰，因此不是身分。請在「鑰匙圈存取」同時選取憑證與它的金鑰，再輸出。
error-sign-p12-no-certificate = 這個 .p12 檔案有私密金鑰，但沒有對應的憑證。請在「鑰匙圈存取」同時選取兩者，再輸出。
error-sign-organization = 組織名稱必須是 1 到 { $limit } 個字元，而且只有一行。請修改後再試一次。
error-sign-country = 國家代碼必須是兩個英文字母，例如 TW。請更正後再試一次。
error-sign-dates = 憑證的日期超出曆法範圍。請檢查這台 Mac 的日期，再試一次。
error-sign-failed = 無法產生簽章或金鑰。沒有寫入任何內容。金鑰可能已損壞或太短，請選擇其他身分。

finding-identity-expired = 憑證已於 { $date } 到期。就目前所知，用它監管的 iPad 不會檢查這個日期；請勿只因到期就更換。
finding-identity-expires-soon = { $days ->
    [0] 憑證將在一天內到期（{ $date }）。請規劃之後的做法。
   *[other] 憑證將在 { $days } 天後到期（{ $date }）。請規劃之後的做法。
}
finding-identity-not-yet-valid = 憑證要到 { $date } 才生效。請檢查這台 Mac 的日期。
finding-identity-weak-key = 金鑰只有 { $bits } 位元，Apple Configurator 產生的是 2048 位元。可以使用，但較容易被破解。
finding-identity-not-rsa = 這不是 RSA 金鑰。在這裡無法用它簽署描述檔，Apple Configurator 是否接受也不確定。
finding-identity-several-keys = 檔案裡有 { $count } 把金鑰，已採用第一把有憑證的金鑰。請核對指紋。
finding-identity-other-certificates = 檔案裡有 { $count } 張憑證屬於其他身分，沒有一併匯入。
finding-identity-empty-password = 檔案不需密碼就能打開，任何人撿到都能控制受監管的 iPad。請設定夠長的密碼重新輸出。
finding-identity-no-checksum = 檔案沒有檢查碼，損壞了也無從得知。請與原本的指紋核對。
finding-identity-untried = 這個身分由 Configurator Companion 產生，尚未在實機上試過。請先用一台 iPad 測試，或改在 Apple Configurator 產生。
finding-identity-not-configurator = 憑證名稱是「{ $subject }」，不是 Apple Configurator 的命名方式。請確認這是監管身分。

## 簽章驗算的結果。
verdict-valid = 簽章有效，內容沒有被更動
verdict-content-changed = 簽署後內容已被更動
verdict-forged = 簽章不是由這張憑證產生
verdict-no-certificate = 缺少簽署者的憑證，無法檢查
verdict-unreadable = 簽章已損壞，無法檢查
verdict-unsupported = 簽章使用的演算法在這裡無法檢查
