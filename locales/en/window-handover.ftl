### Hand-over: who gets an iPad and where it belongs.

handover-waiting =
    { $count ->
        [one] One is ready to hand over
       *[other] { $count } are ready to hand over
    }
handover-open = { $name } is on the table
handover-held = { $name } waits until the iPad on the table is done
handover-line = Scanned meanwhile; they come next, in this order
handover-line-drop = Leave out { $name }
handover-scan = Scan a serial or tag
handover-empty = Scan the first iPad
handover-empty-text = Then type keeper, class and seat. With “Keep these values for the next iPad” they stay for the next one, and the seat counts up. An iPad that has a slot keeps it.
handover-show-waiting = Show Ready iPads
handover-receipt = Signed receipt
handover-assign = Assign Only
handover-go = Hand Over
handover-series = Keep these values for the next iPad; the seat counts up, and so does the slot if the iPad has none of its own
handover-at-once = Record at once when the next one is scanned
handover-next = Next: { $values }
handover-next-seat = seat { $seat }
handover-stop = Stop Series
handover-recent = Recently handed over
handover-none = Nothing has been given yet.
handover-undo = Undo the last step of { $serial }
