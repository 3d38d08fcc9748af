//! Work on all processors, results in order.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// The room for a check. Templates nest, and so do the calls that go through them.
const STACK_BYTES: usize = 8 * 1024 * 1024;

/// Does `work` for every item on all processors, and hands the results to `take` in the order of
/// the items. Ends with the first error of `take`.
pub(crate) fn in_order<T: Sync, R: Send, E>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    take: &mut dyn FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = processors.min(items.len());
    if threads <= 1 {
        return items.iter().try_for_each(|item| take(work(item)));
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        let (next, work) = (&next, &work);
        for _ in 0..threads {
            let sender = sender.clone();
            let run = move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { break };
                    if sender.send((index, work(item))).is_err() {
                        break;
                    }
                }
            };
            let builder = thread::Builder::new().stack_size(STACK_BYTES);
            // A thread that cannot start leaves the work to the others.
            drop(builder.spawn_scoped(scope, run));
        }
        drop(sender);
        let result = reorder(&receiver, take);
        // The workers stop at the next item.
        drop(receiver);
        result
    })
}

fn reorder<R, E>(
    receiver: &mpsc::Receiver<(usize, R)>,
    take: &mut dyn FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let mut early = BTreeMap::new();
    let mut wanted = 0_usize;
    for (index, result) in receiver {
        early.insert(index, result);
        while let Some(result) = early.remove(&wanted) {
            take(result)?;
            wanted = wanted.saturating_add(1);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..500).collect();
        let mut taken = Vec::new();
        let work = |item: &u64| {
            // The later, the faster.
            let mut sum = 0_u64;
            for number in 0..(500 - item) * 200 {
                sum = sum.wrapping_add(number);
            }
            (*item, sum)
        };
        let done: Result<(), ()> = in_order(&items, work, &mut |(item, _)| {
            taken.push(item);
            Ok(())
        });
        assert_eq!(done, Ok(()));
        assert_eq!(taken, items);
    }

    #[test]
    fn an_error_ends_the_work() {
        let items: Vec<u64> = (0..500).collect();
        let mut taken = 0;
        let done = in_order(&items, |item| *item, &mut |item| {
            taken += 1;
            if item == 3 { Err(item) } else { Ok(()) }
        });
        assert_eq!((done, taken), (Err(3), 4));
    }
}
