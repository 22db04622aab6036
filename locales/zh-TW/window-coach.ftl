### 視窗：練習學校的提示。

coach-label = 練習提示
coach-show = 帶我去
coach-skip = 知道了
coach-list = 匯入名冊。
coach-list-text = 匯入練習學校那份雜亂的名冊，看看 Companion 在匯入前找出哪些問題。
coach-look = 讓這台 Mac 檢查。
coach-look-text = 在「事前檢查」按一下，機器能檢查的項目就會一次檢查完。其餘由您確認。
coach-move = 選幾台 iPad，變更進度。
coach-move-text = 先勾選已確認的事項，再變更進度。還不能變更時，畫面會說明原因。
coach-undo = 還原看看。
coach-undo-text = 不論在哪裡，按 ⌘Z 就能還原上一步。兩筆都會留在紀錄裡。
coach-kit = 製作資料包。
coach-kit-text = 一個檔案夾，裝好使用 Apple Configurator 當天要用的描述檔、清單和文件。
practice-leave = 離開練習⋯
