### The window: hints of the practice school.

coach-label = Hint for practising
coach-show = Show Me
coach-skip = Got It
coach-list = Bring in a list.
coach-list-text = Import the messy list of the practice school and see what Companion finds in it before anything is taken over.
coach-look = Let this Mac look.
coach-look-text = In Preflight, one button checks whatever a machine can check. The rest you confirm yourself.
coach-move = Choose a few iPads and move them.
coach-move-text = Confirm what is done, then move the iPads one stage. If that isn’t allowed yet, you see why.
coach-undo = Take it back.
coach-undo-text = ⌘Z undoes the last step, wherever you are. The journal keeps both.
coach-kit = Make the kit.
coach-kit-text = One folder with profiles, lists and sheets for the day with Apple Configurator.
practice-leave = Leave Practice…
