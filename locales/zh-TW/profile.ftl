# Why a file can’t be read as a profile.
error-profile-empty = 「{ $file }」是空的，無法讀取。請重新輸出或下載。
error-profile-too-large = 「{ $file }」有 { $megabytes } MB，超過可讀取的 { $most } MB。檔案沒有變更；請移除過大的圖像或字體後再試一次。
error-profile-too-deep = 「{ $file }」第 { $line } 行附近的結構層數太多，不像是描述檔。檔案沒有變更；請確認是否選對檔案。
error-profile-too-many-values = 「{ $file }」的資料項目太多，不像是描述檔。檔案沒有變更；請確認是否選對檔案。
error-profile-zip = 「{ $file }」是 ZIP 壓縮檔。請先解壓縮，再打開裡面的 .mobileconfig。
error-profile-encoding = 「{ $file }」的文字已損壞，或編碼不明。檔案沒有變更；請向來源重新取得。
error-profile-not-plist = 「{ $file }」在第 { $line } 行不是正確的屬性列表，可能不完整，或不是描述檔。檔案沒有變更；請向來源重新取得。
error-profile-binary-damaged = 「{ $file }」是損壞的二進位屬性列表。檔案沒有變更；請向來源重新取得。
error-profile-not-dictionary = 「{ $file }」是屬性列表，但不是描述檔。檔案沒有變更；請確認是否選對檔案。
error-profile-encrypted = 「{ $file }」整個檔案已加密，只有持有金鑰的 iPad 能打開。檔案沒有變更；請使用未加密的原始檔。
error-profile-signature-damaged = 「{ $file }」的簽章已損壞，無法讀取裡面的描述檔。檔案沒有變更；請向來源重新取得。

## 更改描述檔。
error-profile-payloads-encrypted = 這個描述檔的內容已為某一台 iPad 加密，可以檢視，但不能更改。內容未變動。
error-profile-no-place = 無法設定「{ $path }」，因為那個位置已有其他內容。內容未變動。
error-profile-key-fixed = 「{ $path }」用來辨識描述檔，不能自行輸入，否則 iPad 會把它當成另一個描述檔。內容未變動。
error-profile-no-identifier = 這個描述檔還沒有識別碼，所以不能加入內容。請先修正相關的問題。
error-profile-type-unknown = 目錄裡沒有「{ $type }」這個類型，所以不能加入。從檔案開啟的描述檔會原樣保留這類內容。
error-profile-value = 這不是此設定可用的值。內容未變動。
error-profile-newer = 這段時間有人儲存了「{ $name }」，目前是第 { $revision } 版。您的更改仍在這裡，也沒有覆蓋任何內容。請查看較新的版本，或將您的版本儲存為下一版。
