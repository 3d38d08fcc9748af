//! Chance that is the same every time.

/// Marsaglia's xorshift with 64 bits.
pub(crate) struct Draw(u64);

impl Draw {
    /// A sequence that the seed determines; the seed is not 0.
    pub(crate) fn new(seed: u64) -> Self {
        assert_ne!(seed, 0);
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(self.next() % end).unwrap()
    }

    /// Fisher and Yates.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }

    /// A name with a typing error: a letter is missing, twice there, or changed places with the
    /// next one. The first letter stays, and the result is another name.
    pub(crate) fn misspell(&mut self, name: &str) -> String {
        let letters: Vec<char> = name.chars().collect();
        if letters.len() < 3 {
            return format!("{name}x");
        }
        let at = 1 + self.below(letters.len() - 2);
        let mut wrong = letters.clone();
        match self.below(3) {
            0 => {
                wrong.remove(at);
            }
            1 => wrong.insert(at, letters[at]),
            _ => wrong.swap(at, at + 1),
        }
        if wrong == letters {
            wrong.remove(at);
        }
        wrong.into_iter().collect()
    }
}

#[test]
fn a_misspelt_name_is_another_name() {
    let mut draw = Draw::new(1);
    for _ in 0..1000 {
        assert_ne!(draw.misspell("Sttring"), "Sttring");
        assert_ne!(draw.misspell("Ab"), "Ab");
    }
}
