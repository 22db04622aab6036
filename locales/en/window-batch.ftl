### Batches: planning one, its iPads in their slots, calling it done.

ipads-batch = Into a Batch…
next-go-step = Open This Step
batch-new = New Batch…
batch-change = Change…
batch-close = Finish Batch…
batch-more = More for this batch
batch-print = Print Checklist…
batch-remove = Remove Batch
batch-closed = Done
batch-people-are = With { $names }
batch-in-roster = Show in Roster
batch-empty = No iPad in this batch yet
batch-empty-text = Scan them, paste their serial numbers, or take all iPads of a cart or class.
batch-choose-ipads = Choose iPads…
batch-cart-is = Cart { $cart }
batch-no-cart = Without a cart
batch-class-is = Class { $class }
batch-slot-empty = Empty
batch-open-story = Show { $serial } in the roster
batch-slots-filled = { $filled } of { $of } slots filled
batch-close-title = Finish “{ $name }”
batch-unfinished =
    { $count ->
        [one] 1 of { $of } iPads isn’t handed over yet.
       *[other] { $count } of { $of } iPads aren’t handed over yet.
    }
batch-unfinished-anyway = You can finish the batch anyway; every iPad keeps its stage.
batch-all-finished = Every iPad of this batch is handed over or out of the way.
batch-close-text = The day and the person are recorded. This can’t be taken back.
batch-close-go = Finish Batch
batch-new-title = New Batch
batch-change-title = Change “{ $name }”
batch-into = Into which batch
batch-into-new = A new batch
batch-name = Name of the batch
batch-name-hint = A cart, a class, a day: what you do in one go.
batch-date = Day
batch-slots = Slots of the cart
batch-blueprint = Blueprint
batch-lane = Lane of its iPads
batch-lane-keep = Leave as it is
batch-people = Who works on it
batch-none = None
batch-taken =
    { $count ->
        [one] One iPad leaves its batch for this one: { $batches }
       *[other] { $count } iPads leave their batch for this one: { $batches }
    }
batch-left =
    { $count ->
        [one] One iPad is taken out of this batch.
       *[other] { $count } iPads are taken out of this batch.
    }
batch-create = Create Batch
batch-ipads =
    { $count ->
        [one] One iPad
       *[other] { $count } iPads
    }
batch-scan = Scan or paste serial numbers
batch-add = Add many
batch-add-choose = Choose a cart or class…
batch-add-free = All without a batch
batch-unknown =
    { $count ->
        [one] One is not on the roster: { $serials }
       *[other] { $count } are not on the roster: { $serials }
    }
batch-leave-out = Leave out { $serial }
lane-short-1 = Lane 1
lane-short-2 = Lane 2
lane-short-a = Lane A (cloud service)

## Scanning
scan-unknown = { $serial } is not on the roster
scan-choose = A box label may put an S in front. Which one stands on the iPad?
