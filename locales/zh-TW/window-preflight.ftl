### 視窗：事前檢查（window.ftl 以外的部分）。

checks-looked = 這台 Mac 已檢查完畢
checks-look-once = 檢查
checks-look-again = 重新檢查
checks-stop = 停止
checks-needs-mac = 需要 Mac 才能檢查。在這台電腦上，由您確認即可。
checks-overrule-go = 仍要確認
checks-go-tools = 打開設定的「工具」
checks-go-roster = 打開名冊
checks-go-profiles = 打開描述檔
checks-go-blueprints = 打開藍圖
checks-go-deadlines = 打開期限
seen-p15 =
    { $count ->
        [0] 資料庫裡的限制已禁止全部四項：清除、更改帳號、安裝描述檔、更改名稱。
       *[other] 資料庫裡沒有任何描述檔禁止：{ $allowed }
    }
seen-p15-erase = 清除 iPad
seen-p15-accounts = 更改帳號
seen-p15-profiles = 安裝描述檔
seen-p15-name = 更改 iPad 名稱
