//! A text of many blocks, each of which is read when it is asked for.

use std::sync::OnceLock;

use memchr::memmem;

/// Blocks that begin with the same word at the beginning of a line, each followed by its name; in
/// the order of the names.
pub(super) struct Table<T: 'static> {
    text: &'static str,
    /// A line end, the word, and a space.
    start: &'static str,
    /// Reads what follows the word.
    read: fn(&str) -> Option<T>,
    entries: OnceLock<Vec<Entry<T>>>,
}

/// One block.
pub(super) struct Entry<T: 'static> {
    pub(super) name: &'static str,
    /// What follows the word.
    text: &'static str,
    value: OnceLock<Option<T>>,
}

impl<T> Table<T> {
    pub(super) const fn new(
        text: &'static str,
        start: &'static str,
        read: fn(&str) -> Option<T>,
    ) -> Self {
        Self {
            text,
            start,
            read,
            entries: OnceLock::new(),
        }
    }

    pub(super) fn names(&'static self) -> impl Iterator<Item = &'static str> {
        self.entries().iter().map(|entry| entry.name)
    }

    pub(super) fn all(&'static self) -> impl Iterator<Item = &'static T> {
        self.entries()
            .iter()
            .filter_map(|entry| self.value_of(entry))
    }

    pub(super) fn get(&'static self, name: &str) -> Option<&'static T> {
        let entries = self.entries();
        let position = entries
            .binary_search_by(|entry| entry.name.cmp(name))
            .ok()?;
        self.value_of(entries.get(position)?)
    }

    // Tests read every block, so an error cannot reach a user; were there one, the block would be
    // unknown rather than the program ended.
    fn value_of(&self, entry: &'static Entry<T>) -> Option<&'static T> {
        entry.value.get_or_init(|| (self.read)(entry.text)).as_ref()
    }

    fn entries(&'static self) -> &'static [Entry<T>] {
        self.entries.get_or_init(|| {
            // What is before the first block is a comment.
            let blocks = memmem::find_iter(self.text.as_bytes(), self.start.as_bytes());
            let mut ends = blocks.clone().skip(1).chain([self.text.len()]);
            let block = |start: usize| {
                let block = self.text.get(start..ends.next()?)?;
                let text = block.strip_prefix(self.start)?;
                Some(Entry {
                    name: text.lines().next().unwrap_or_default(),
                    text,
                    value: OnceLock::new(),
                })
            };
            blocks.filter_map(block).collect()
        })
    }
}
