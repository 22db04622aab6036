//! Work that takes a while: a person may stop each by itself, and the window waits for what it
//! stops when it closes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::wire::Work;

/// The work under way.
#[derive(Debug, Default)]
pub(crate) struct Works {
    running: Mutex<Vec<(Work, Arc<AtomicBool>)>>,
    ended: Condvar,
}

/// Work under way, until this is dropped.
#[derive(Debug)]
pub(crate) struct Working<'a> {
    works: &'a Works,
    stopped: Arc<AtomicBool>,
}

impl Works {
    /// Begins work. What was stopped before concerns it no more.
    pub(crate) fn begin(&self, work: Work) -> Working<'_> {
        let stopped = Arc::new(AtomicBool::new(false));
        self.running().push((work, Arc::clone(&stopped)));
        Working {
            works: self,
            stopped,
        }
    }

    /// Asks the running work of a kind to stop.
    pub(crate) fn stop(&self, work: Work) {
        for (_, stopped) in self.running().iter().filter(|(one, _)| *one == work) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    /// Asks everything to stop and waits until it did, but not for ever.
    pub(crate) fn stop_all(&self, at_most: Duration) {
        let running = self.running();
        for (_, stopped) in running.iter() {
            stopped.store(true, Ordering::Relaxed);
        }
        let waited = self
            .ended
            .wait_timeout_while(running, at_most, |running| !running.is_empty());
        drop(waited);
    }

    fn running(&self) -> MutexGuard<'_, Vec<(Work, Arc<AtomicBool>)>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Working<'_> {
    /// Whether it was asked to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.works
            .running()
            .retain(|(_, stopped)| !Arc::ptr_eq(stopped, &self.stopped));
        self.works.ended.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::Instant;

    use super::*;

    #[test]
    fn one_is_stopped_and_the_others_go_on() {
        let works = Works::default();
        let (kit, import) = (works.begin(Work::Kit), works.begin(Work::Import));
        works.stop(Work::Kit);
        assert!(kit.is_stopped() && !import.is_stopped());
        drop(kit);
        let again = works.begin(Work::Kit);
        assert!(!again.is_stopped(), "an old wish concerns no new work");
    }

    #[test]
    fn who_leaves_waits_for_what_stops_and_not_for_ever() {
        let works = Works::default();
        thread::scope(|scope| {
            let (works, (begun, waits)) = (&works, std::sync::mpsc::channel());
            scope.spawn(move || {
                let working = works.begin(Work::Kit);
                assert!(begun.send(()).is_ok());
                while !working.is_stopped() {
                    thread::yield_now();
                }
            });
            assert!(waits.recv().is_ok());
            works.stop_all(Duration::from_secs(60));
            assert!(works.running().is_empty());
        });
        let stuck = works.begin(Work::Journal);
        let since = Instant::now();
        works.stop_all(Duration::from_millis(20));
        assert!(since.elapsed() < Duration::from_secs(60) && stuck.is_stopped());
    }
}
