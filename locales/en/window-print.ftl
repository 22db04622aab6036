### The window: documents on paper.

print-documents = Documents
print-text-checklist = Every iPad of a batch with its steps, to tick by pen at the bench.
print-text-asm-serials = Serials in groups for the search of Apple School Manager, with a list to compare with.
print-pages = Pages
print-page-of = Page { $page } of { $pages }
print-page-alt = Page { $page } of { $pages }: { $document }, { $batch }
print-previous = Previous page
print-next = Next page
print-zoom = Size on screen
print-zoom-page = Whole Page
print-zoom-width = Width
print-zoom-large = Large
print-laying = Laying out…
print-choices = What to print
print-batch = Batch
print-batch-item = { $name } ({ $count ->
        [one] one iPad
       *[other] { $count } iPads
    })
print-devices = iPads
print-devices-all =
    { $count ->
        [one] The one iPad of the batch
       *[other] All { $count } iPads of the batch
    }
print-devices-some = Only selected iPads
print-devices-choose = Choose iPads…
print-devices-choose-done = Choose
print-devices-chosen = { $count } of { $of } selected
print-devices-none = Choose at least one iPad.
print-devices-find = Serial, tag, name or slot
print-devices-every = Select All
print-devices-no-match = No iPad matches.
print-paper = Paper
print-paper-a4 = A4
print-paper-letter = US Letter
print-language = Document language
print-boxes = Checkboxes
print-boxes-ticked = What is done is ticked
print-boxes-empty = All empty
print-group-size = Serials in a group
print-group-size-hint = Apple names no limit for one search. Fifty are easy to compare.
print-go = Print…
print-open = Open in Viewer
print-save = Save PDF…
print-go-hint = Opens the PDF in the viewer of this computer and notes in the journal that it was printed. Print it there at 100%.
print-open-hint = Opens the PDF in the viewer of this computer, only to look at it.
print-handed = The PDF is open in the viewer of this computer. Choose Print there, at 100%.
print-saved = Saved as { $file }
print-reveal = Show in Finder
print-last = Last made { $when } by { $name }
print-suggested = { $document } { $batch }
print-empty = Checklists and serial sheets are printed for a batch: a cart, a class, a day. Put iPads into a batch first.
print-empty-batch = There is no iPad in this batch. Put iPads into it in the roster, or choose another batch.
print-to-roster = Open Roster
print-findings = Worth knowing before you print
