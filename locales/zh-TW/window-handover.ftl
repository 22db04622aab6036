### 點交：iPad 交給誰、放在哪裡。

handover-waiting = { $count } 台已驗證，等待點交
handover-open = 正在點交 { $name }
handover-held = { $name } 等待中，目前這台完成後就輪到它
handover-line = 已掃描、等待中，會依序處理
handover-line-drop = 略過 { $name }
handover-scan = 掃描序號或財產編號
handover-empty = 請掃描第一台 iPad
handover-empty-text = 接著輸入保管人、班級與座號。勾選「下一台沿用這些內容」後，下一台會沿用，座號自動加一；已有格位的 iPad 保留原來的格位。
handover-show-waiting = 顯示等待點交的 iPad
handover-receipt = 已簽收的點交單
handover-assign = 只登記保管
handover-go = 點交
handover-series = 下一台沿用這些內容，座號加一；iPad 沒有格位時，格位也加一
handover-at-once = 掃描下一台時立即記錄
handover-next = 下一台：{ $values }
handover-next-seat = 座號 { $seat }
handover-stop = 停止沿用
handover-recent = 最近點交
handover-none = 還沒有點交任何 iPad。
handover-undo = 還原 { $serial } 的上一步
