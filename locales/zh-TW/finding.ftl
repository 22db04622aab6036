# Findings about profiles: what was found, what it means, what to do.

## How much a finding matters.
severity-error = 錯誤
severity-warning = 警告
severity-info = 提示

## What reading the file found.
finding-text-before-xml =
    描述檔前面還有其他內容。描述檔本身沒有缺漏；寫出檔案時會去掉這段內容。
finding-text-after-xml =
    描述檔後面還有其他內容。描述檔本身沒有缺漏；寫出檔案時會去掉這段內容。
finding-xml-declaration =
    檔案第一行的 XML 宣告格式錯誤，寫出檔案時會更正。
finding-duplicate-key =
    { $key } 在同一處出現兩次。與 iPad 的做法相同，以最後一個值為準。請確認那是您要的值。
finding-signed =
    這個描述檔已簽署。編輯後會移除簽章；需要的話，請再簽署一次。
finding-signature-broken =
    簽章無效：描述檔在簽署後被改過，或已損毀，iPad 會拒絕安裝。請向來源重新取得，或重新簽署。
finding-binary-form =
    這個檔案是二進位格式的屬性列表。寫出時會改成 XML，意義不變。

## Structure.
finding-key-missing =
    { $type } 缺少 { $key }，iPad 會拒絕安裝這個描述檔。請補上。
finding-not-a-configuration =
    描述檔的類型是「{ $value }」，不是「Configuration」。iPad 不會把它當成描述檔。
finding-profile-service =
    這個檔案只用來開始無線註冊，本身不含任何設定。以連接線安裝時用不到，留存備查即可。
finding-content-not-array =
    承載資料沒有放在列表裡，iPad 會拒絕安裝這個描述檔。
finding-content-empty =
    描述檔裡沒有承載資料，安裝後不會有任何改變。請加入承載資料，或不要使用這個描述檔。
finding-payload-not-dictionary =
    描述檔的第 { $number } 項不是承載資料，iPad 會拒絕安裝。請移除或重寫這一項。
finding-encrypted-content =
    承載資料已為某一台 iPad 加密。內容會原樣保留，但無法顯示或編輯。
finding-required-text-empty =
    { $type } 的 { $key } 是空的。請填寫。
finding-too-many-findings =
    問題超過 { $most } 項，只列出前面的部分。請先處理這些，再檢查一次。

## Values. $expected and $found are names of Apple’s kinds of values.
finding-wrong-type =
    { $key } 的資料類型應為 { $expected }，實際是 { $found }。iPad 會拒絕這種值。
finding-near-type =
    { $key } 的資料類型應為 { $expected }，實際是 { $found }。有些系統會接受，有些會拒絕。可以改成正確的類型，意義不變。
finding-value-not-allowed =
    { $key } 的值是「{ $value }」，但只能使用：{ $allowed }。
finding-below-minimum =
    { $key } 的值是 { $value }，最小為 { $least }。
finding-above-maximum =
    { $key } 的值是 { $value }，最大為 { $most }。
finding-format-mismatch =
    { $key } 不符合 Apple 要求的格式。請與原始資料核對。
finding-too-few-items =
    { $key } 只有 { $count } 項，至少需要 { $least } 項。
finding-too-many-items =
    { $key } 有 { $count } 項，最多允許 { $most } 項。
finding-not-a-url =
    { $key } 不是完整的網址。請連同開頭（例如 https://）填寫完整。
finding-not-a-bundle-id =
    「{ $value }」不是套件識別碼，所以 { $key } 沒有指到任何 App。正確的寫法類似 com.apple.Pages。
finding-not-a-hostname =
    { $key } 不是主機名稱。請只填寫名稱或 IP 位址，不含 http:// 或路徑。
finding-control-character =
    { $key } 含有描述檔無法儲存的隱藏字元，寫出檔案時會遺失。請重新輸入這段文字。
finding-placeholder-left =
    { $key } 裡還留著其他工具的佔位文字 { $placeholder }，iPad 會原封不動地使用。請換成實際的值。
finding-placeholder-unknown =
    { $key } 裡的 { $placeholder } 不是可以逐台代入的佔位文字，會原樣保留。請檢查拼字。

## Names.
finding-unknown-key =
    { $key } 不是 { $type } 已知的設定鍵。會原樣保留；不認得它的 iPad 會忽略它。
finding-misspelled-key =
    { $key } 不是 { $type } 已知的設定鍵。您要的是不是 { $suggestion }？
finding-reserved-key =
    { $key } 以「Payload」開頭，這類名稱是 Apple 專用的。會原樣保留。
finding-unknown-payload-type =
    { $type } 不是已知的承載資料類型。會原樣保留；iPad 是否接受並不確定。
finding-misspelled-payload-type =
    { $type } 不是已知的承載資料類型。您要的是不是 { $suggestion }？

## Identity.
finding-duplicate-payload-uuid =
    這個承載資料與第 { $other } 項的 UUID 相同，iPad 會拒絕安裝。請給它自己的 UUID。
finding-duplicate-payload-identifier =
    這個承載資料與第 { $other } 項的識別碼相同，iPad 會拒絕安裝。請給它自己的識別碼。
finding-payload-identifier-of-profile =
    這個承載資料使用了描述檔本身的識別碼 { $value }。請在首次安裝前換成它自己的識別碼；安裝後才換，iPad 會先移除它再重新加入。
finding-payload-uuid-of-profile =
    這個承載資料與描述檔本身的 UUID 相同。可以更換描述檔的 UUID，不會有影響。
finding-uuid-form =
    UUID「{ $value }」的格式不常見。iPad 會接受，其他工具不一定。
finding-identity-empty =
    { $type } 的 { $key } 是空的，iPad 會拒絕安裝這個描述檔。

## References.
finding-reference-missing =
    { $key } 指向的承載資料不在這個描述檔裡。請重新選擇憑證，或加入那張憑證。
finding-reference-no-certificate =
    { $key } 指向第 { $number } 項 { $other }，那不是憑證。請選擇憑證。
finding-vpn-reference-missing =
    { $type } 的 { $key } 指向的 App 層 VPN 不在這個描述檔裡。沒有它，這個帳號就不會使用 VPN。

## Supervision and MDM.
finding-payload-needs-supervision =
    { $type } 只適用於受監管的 iPad。請先用 Apple Configurator 監管 iPad，或移除這個承載資料。
finding-key-needs-supervision =
    { $key } 只在受監管的 iPad 上有效；其他 iPad 會直接忽略，不會提示。
finding-supervision-advised =
    { $key } 目前在未受監管的 iPad 上仍有效，但 Apple 表示以後不會再支援。
finding-mdm-only-payload =
    { $type } 只能由 MDM 伺服器安裝。以連接線安裝時，iPad 會拒絕。請移除。
finding-mdm-only-key =
    { $key } 只能由 MDM 伺服器設定。要以連接線安裝的描述檔請移除它。
finding-manual-only-payload =
    { $type } 不能由 MDM 伺服器安裝。請用 Apple Configurator 安裝。
finding-payload-needs-managed-apps =
    沒有 MDM 伺服器管理 App 或帳號時，{ $type } 很可能沒有作用。可以移除。
finding-key-needs-managed-apps =
    沒有 MDM 伺服器管理 App 或帳號時，{ $key } 很可能沒有作用。可以移除。
finding-payload-twice =
    每台 iPad 只接受一個 { $type }，而第 { $other } 項已經是了。請只保留一個。
finding-google-account =
    以連接線安裝 Google 帳號時，需要受監管的 iPad 與 Apple Configurator。密碼要在 iPad 上輸入。

## Versions of iPadOS.
finding-payload-deprecated =
    自 iPadOS { $version } 起，Apple 不建議使用 { $type }。目前仍有效。
finding-key-deprecated =
    自 iPadOS { $version } 起，Apple 不建議使用 { $key }。目前仍有效。
finding-payload-removed =
    iPadOS { $version } 或以上版本會忽略 { $type }。可以移除。
finding-key-removed =
    iPadOS { $version } 或以上版本會忽略 { $key }。可以移除。
finding-payload-too-new =
    { $type } 需要 iPadOS { $version }，而這些 iPad 是 { $ipados }。請先更新，或不要使用。
finding-key-too-new =
    { $key } 需要 iPadOS { $version }，而這些 iPad 是 { $ipados }，會忽略它。

## What stays behind in this migration.
finding-drop-mdm =
    這個承載資料會讓 iPad 註冊到 MDM 伺服器。舊伺服器已經沒有回應，安裝會失敗，或讓 iPad 一直卡住。請移除。
finding-drop-identity =
    只有 MDM 註冊會用到這個身分（{ $type }）。請與註冊一併移除。
finding-drop-payload =
    { $type } 屬於舊伺服器，或早已被取代。這次遷移請不要帶過去。
finding-macos-only-payload =
    { $type } 是給 Mac 用的，對 iPad 沒有用處。給 iPad 的描述檔請移除它。

## The profile as a whole.
finding-consent-text =
    安裝這個描述檔前，必須有人在每台 iPad 上同意一段文字。若要讓安裝不需人操作，請移除這段文字。
finding-removal-date-past =
    這個描述檔設定在 { $date } 自動移除，但日期已過，iPad 會拒絕安裝。請改成較晚的日期，或取消自動移除。
finding-profile-expired =
    描述檔已於 { $date } 到期，iPad 會顯示為已到期。
finding-locked-without-password =
    這個描述檔無法在 iPad 上移除；只有用持有監管身分的 Apple Configurator，或清除 iPad，才能移除。請妥善備份監管身分。
finding-locked-needs-signer =
    這個鎖定的描述檔已簽署。Apple 較早的文件說，更新時必須由同一個簽署者簽署；現在是否仍然如此，並不確定。
finding-target-not-ipad =
    描述檔註明是給其他種類的裝置用的（編號 { $value }）。要給 iPad 使用，請改成 0 或 1。
finding-scope-ignored =
    PayloadScope 只在 Mac 上有作用。會原樣保留，沒有影響。
finding-asks-on-device =
    { $type } 的 { $key } 會讓 iPad 停下來等人輸入資料，安裝無法自動完成。
finding-secret-in-clear =
    任何人拿到這個檔案，都能讀到 { $type } 的 { $key }。請把檔案放在只有您能打開的地方，並刪除不需要的副本。

## Wi-Fi and proxies.
finding-wifi-no-network =
    Wi-Fi 承載資料沒有指定網路。請填寫網路名稱（SSID），或 Passpoint 網路的網域。
finding-wifi-name-long =
    網路名稱「{ $network }」有 { $bytes } 個位元組，但網路名稱最多 { $most } 個位元組（一個中文字佔三個）。請依無線基地台顯示的名稱重新輸入。
finding-wifi-wep =
    網路「{ $network }」使用 WEP，任何人都能破解。請把無線基地台改成 WPA2 或 WPA3。
finding-wifi-password-length =
    「{ $network }」的密碼不是 8 到 63 個字元，不可能是 WPA 密碼。請重新輸入。
finding-wifi-password-unused =
    「{ $network }」是開放網路，密碼沒有作用。請移除密碼，或選擇正確的安全性。
finding-wifi-password-missing =
    「{ $network }」需要密碼，但這裡沒有填，每台 iPad 都會要求輸入。若要讓安裝不需人操作，請填寫密碼。
finding-wifi-trust-missing =
    「{ $network }」沒有指定要信任的憑證或伺服器名稱，每台 iPad 都會詢問是否信任伺服器。請加入 RADIUS 伺服器的憑證或名稱。
finding-proxy-incomplete =
    手動設定的代理伺服器缺少 { $key }。請填寫，或改用自動設定。

## Passcode.
finding-passcode-not-forced =
    這裡沒有要求設定密碼，所以這些規則只對自己設了密碼的人有效。
finding-passcode-contradiction =
    密碼長度為 { $length }，卻要求 { $value } 個複雜字元。請加長密碼，或減少複雜字元數。
finding-passcode-cannot-be-set =
    要求設定密碼，卻又禁止設定或更改密碼，iPad 可能無法同時符合。請放寬其中一項。

## Web clips and the content filter.
finding-webclip-no-url =
    網頁捷徑沒有網址，iPad 會說這個描述檔已損毀。請填寫網址。
finding-webclip-scheme =
    網頁捷徑無法打開以 { $scheme }: 開頭的網址。請改用網頁的 https:// 網址，或由 App 打開的網址。
finding-insecure-url =
    { $value } 沒有加密。若網站支援，請改用 https://。
finding-icon-large =
    圖像有 { $kilobytes } KB。縮到 { $most } KB 以內，描述檔會比較小，主畫面上看起來也一樣清楚。
finding-filter-allow-list =
    使用允許清單（{ $count } 個網站）時，只能打開清單上的網站，不論自動過濾的結果如何。若其他網站也要能打開，請移除清單。
finding-filter-permitted-unused =
    允許的網址是自動過濾的例外，但自動過濾沒有開啟。請開啟自動過濾，或改用允許清單。
finding-filter-plugin-missing =
    選擇了使用過濾 App，但沒有指定是哪一個。請填寫這個 App 的套件識別碼。

## Apps and the Home Screen.
finding-app-lock-no-app =
    單一 App 模式沒有指定 App。請填寫要固定使用的 App 的套件識別碼。
finding-app-lock-camera-off =
    曾有人回報，單一 App 模式與停用相機無法一起安裝。請先用一台 iPad 試試。
finding-home-screen-twice =
    { $app } 在主畫面出現兩次，iPad 只會顯示一次。請移除其中一個。
finding-home-screen-dock-full =
    Dock 有 { $count } 個項目，但只有 { $most } 個確定會在每台 iPad 上顯示。
finding-home-screen-page-empty =
    第 { $number } 頁是空的。請移除，或放入項目。
finding-home-screen-item-incomplete =
    類型為 { $kind } 的項目缺少 { $key }。請填寫，或移除這個項目。
finding-pane-unknown =
    設定輔助程式的步驟「{ $pane }」不在 Apple 的清單上。不認得它的 iPad 會忽略它。
finding-pane-not-ipad =
    設定輔助程式的步驟「{ $pane }」屬於其他系統，在 iPad 上沒有作用。
finding-pane-deprecated =
    自 iPadOS { $version } 起，設定輔助程式不再顯示「{ $pane }」。可以移除。
finding-pane-shown-anyway =
    設定輔助程式的步驟「{ $pane }」不一定能跳過，可能需要有人點按。

## Certificates and fonts.
finding-certificate-unreadable =
    無法讀取 { $type } 裡的憑證，iPad 會拒絕。請重新加入 .cer 或 .pem 檔案。
finding-certificate-expired =
    憑證已於 { $date } 到期。請在發放 iPad 前換成新憑證。
finding-certificate-several =
    這個承載資料含有 { $count } 張憑證，但 iPad 的每個承載資料只接受一張。請為每張憑證各建一個承載資料。
finding-identity-unreadable =
    無法讀取身分檔案（.p12），或裡面沒有身分。請連同私密金鑰重新輸出。
finding-identity-wrong-password =
    密碼打不開身分檔案，iPad 會拒絕。請重新輸入密碼。
finding-font-unreadable =
    這個檔案不是 TrueType 或 OpenType 字體，iPad 會拒絕。請加入 .ttf 或 .otf 檔案。
finding-font-collection =
    這個檔案是多個字體的合集，但 iPad 的每個承載資料只接受一個字體。請逐一加入。
finding-education-no-identity =
    「教育」承載資料需要同一個描述檔裡的身分，但沒有指定。請加入身分，或移除這個承載資料。
finding-dns-certificate-place =
    DNS 設定的憑證放在舊版系統的位置。可以移到正確的位置，意義不變。

## Restrictions of a school without MDM.
finding-restriction-escape-open =
    { $key } 沒有關閉。{ $key ->
        [allowEraseContentAndSettings] 學生可以在「設定」裡清除 iPad，清除後就不再受監管；沒有 MDM 時不會自動恢復。
        [allowAccountModification] 登入個人的 Apple 帳號後，啟用鎖定可能會再次開啟。
        [allowUIConfigurationProfileInstallation] 學生可以自行安裝描述檔，其中有些會繞過過濾。
       *[other] 改了名稱的 iPad，在清單裡和接上連接線時都不容易辨認。
    }請在這裡關閉；如果這些 iPad 的另一個描述檔已將它關閉，就不必更改。
finding-host-pairing-off =
    只有持有監管身分的 Mac 才能以連接線存取這些 iPad。請把監管身分備份在兩個地方。
finding-rename-first =
    安裝後就無法再更改 iPad 的名稱，連 Apple Configurator 也不行。請先命名，再安裝這個描述檔。
finding-apn-and-cellular =
    iPad 不接受舊的 APN 承載資料與行動網路承載資料並存。請只保留行動網路。

## Several profiles for the same iPads. $first and $second are the names of the profiles.
finding-together-same-identifier =
    「{ $first }」與「{ $second }」的識別碼相同：{ $value }。後安裝的會取代先安裝的。請在 Companion 複製描述檔，不要直接拷貝檔案。
finding-together-same-uuid =
    「{ $first }」與「{ $second }」最上層的 UUID 相同。在 Mac 上兩者都能安裝；在 iPad 上還沒試過。
finding-together-same-payload-uuid =
    「{ $first }」與「{ $second }」的承載資料有相同的 UUID，iPad 可能拒絕第二個。請在 Companion 複製描述檔，讓兩者各有自己的 UUID。
finding-together-payload-twice =
    「{ $first }」與「{ $second }」都含有 { $type }，但 iPad 只接受一個。請只留在其中一個。
finding-together-restrictions-differ =
    { $key } 在「{ $first }」是 { $one }，在「{ $second }」是 { $two }。iPad 會採用較嚴格的值。請只在其中一個描述檔設定。
finding-together-wifi-twice =
    「{ $first }」與「{ $second }」都設定了 Wi-Fi 網路「{ $network }」。移除其中一個，可能會讓 iPad 斷線。請只保留一個。

## What a fix does, on its button.
fix-put-value = 將 { $path } 設為「{ $value }」
fix-rename-key = 將 { $path } 改名為 { $to }
fix-move-key = 將 { $path } 移到 { $to }
fix-drop-payloads = 移除 { $count } 個承載資料
fix-rewrite-file = 重新寫出檔案
