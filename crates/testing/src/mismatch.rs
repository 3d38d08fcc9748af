//! Why an assertion does not hold.

use crate::compare::Outcome;
use crate::difference::Difference;
use crate::pattern::Pattern;
use std::fmt::{Display, Formatter};

/// So many differences are shown.
const SHOWN: usize = 12;

/// Why an assertion does not hold.
///
/// Its text names what was looked for, how many candidates there were, the closest of them, and
/// each difference with its path; never the whole template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Mismatch {
    headline: String,
    closest: Option<Closest>,
    notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Closest {
    id: String,
    matching: usize,
    asked: usize,
    differences: Vec<Difference>,
}

impl Mismatch {
    /// The logical id of the closest candidate, if there was a candidate.
    pub fn closest(&self) -> Option<&str> {
        self.closest.as_ref().map(|closest| closest.id.as_str())
    }

    /// The differences to the closest candidate; empty if there was none.
    pub fn differences(&self) -> &[Difference] {
        self.closest
            .as_ref()
            .map_or(&[], |closest| closest.differences.as_slice())
    }

    pub(crate) fn new(headline: impl Into<String>) -> Self {
        Self {
            headline: headline.into(),
            closest: None,
            notes: Vec::new(),
        }
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    pub(crate) fn closest_is(mut self, id: &str, pattern: &Pattern, outcome: Outcome) -> Self {
        let asked = pattern.weight();
        self.closest = Some(Closest {
            id: id.to_owned(),
            matching: asked.saturating_sub(outcome.missing()),
            asked,
            differences: outcome.differences,
        });
        self
    }
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.headline)?;
        if let Some(closest) = &self.closest {
            write!(f, "\n{closest}")?;
        }
        for note in &self.notes {
            write!(f, "\n  {note}")?;
        }
        Ok(())
    }
}

impl Display for Closest {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self {
            id,
            matching,
            asked,
            differences,
        } = self;
        let values = if *asked == 1 { "value" } else { "values" };
        write!(f, "`{id}`: {matching} of {asked} {values} as expected")?;
        for difference in differences.iter().take(SHOWN) {
            write!(f, "\n  {difference}")?;
        }
        match differences.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "\n  … and {more} more differences"),
        }
    }
}
