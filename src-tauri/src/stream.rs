//! The one ordered stream of what happens. The page comes for it and waits where nothing is new: a
//! window that is told things by scripts keeps a script engine of its own for that in this process.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::desk::{Answer, Desk};
use crate::wire::{Happening, Heard, What};

/// What the page hasn't heard yet.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    told: Mutex<Told>,
    news: Condvar,
}

#[derive(Debug, Default)]
struct Told {
    seq: u32,
    unheard: Vec<Happening>,
}

impl Told {
    fn forget(&mut self, heard: u32) {
        self.unheard.retain(|one| one.seq > heard);
    }
}

impl Stream {
    /// Adds one thing. Everything is told in the order in which it came here.
    pub(crate) fn tell(&self, what: What) {
        let mut told = self.told();
        told.seq += 1;
        let seq = told.seq;
        told.unheard.push(Happening { seq, what });
        self.news.notify_all();
    }

    /// Number of the newest thing that was told, 0 before the first.
    pub(crate) fn newest(&self) -> u32 {
        self.told().seq
    }

    /// Whether this was told and the page hasn't heard it yet.
    pub(crate) fn is_unheard(&self, what: &What) -> bool {
        let same =
            |one: &Happening| std::mem::discriminant(&one.what) == std::mem::discriminant(what);
        self.told().unheard.iter().any(same)
    }

    /// What came after this number; what came before was heard and is forgotten.
    pub(crate) fn after(&self, heard: u32) -> Vec<Happening> {
        let mut told = self.told();
        told.forget(heard);
        told.unheard.clone()
    }

    /// The same, as soon as there is something.
    fn next_after(&self, heard: u32) -> Vec<Happening> {
        let nothing = |told: &mut Told| {
            told.forget(heard);
            told.unheard.is_empty()
        };
        let told = self.news.wait_while(self.told(), nothing);
        told.unwrap_or_else(PoisonError::into_inner).unheard.clone()
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What happened since the page asked last, as soon as there is something.
pub(crate) fn happenings(desk: &Desk, heard: Heard) -> Answer<Vec<Happening>> {
    Ok(desk.stream().next_after(heard.seq))
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn numbers(happenings: &[Happening]) -> Vec<u32> {
        happenings.iter().map(|one| one.seq).collect()
    }

    #[test]
    fn what_was_told_stays_until_it_was_heard() {
        let stream = Stream::default();
        assert!(stream.after(0).is_empty());
        stream.tell(What::DragLeft);
        stream.tell(What::DragLeft);
        assert_eq!(numbers(&stream.next_after(0)), [1, 2]);
        assert_eq!(
            numbers(&stream.next_after(0)),
            [1, 2],
            "the answer was lost"
        );
        assert_eq!(numbers(&stream.next_after(1)), [2]);
        assert!(stream.after(2).is_empty());
    }

    #[test]
    fn who_asks_waits_for_what_comes() {
        let stream = Stream::default();
        thread::scope(|scope| {
            let waits = scope.spawn(|| numbers(&stream.next_after(0)));
            stream.tell(What::DragLeft);
            assert_eq!(waits.join().ok(), Some(vec![1]));
        });
    }
}
