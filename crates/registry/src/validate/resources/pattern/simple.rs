//! Patterns that are sets of characters in a row: `^arn:[a-z-]+:s3:::.{3,63}$`.

use super::class::Class;

/// How many characters or repetitions are many.
const MANY: usize = usize::MAX;

/// Rows of sets of characters, any of which will do.
pub(super) struct Simple {
    rows: Vec<Row>,
}

struct Row {
    at_start: bool,
    at_end: bool,
    steps: Vec<Step>,
}

/// A set of characters, so many times.
struct Step {
    class: Class,
    least: usize,
    most: usize,
}

impl Simple {
    /// Reads a pattern. `None`: there is more to it than sets in a row.
    pub(super) fn read(pattern: &str) -> Option<Self> {
        let (at_start, inner, at_end) = anchors(pattern);
        // A group around the whole.
        if let Some(inside) = group(inner) {
            let rows = alternatives(inside)?;
            let rows = rows.into_iter().map(|row| row.within(at_start, at_end));
            return Some(Self {
                rows: rows.collect(),
            });
        }
        Some(Self {
            rows: alternatives(pattern)?,
        })
    }

    /// Whether the text matches, somewhere.
    pub(super) fn is_match(&self, text: &str) -> bool {
        let chars: Vec<char> = text.chars().collect();
        self.rows.iter().any(|row| row.is_match(&chars))
    }
}

/// Whether a pattern begins with `^` and ends with `$`, and what is between.
fn anchors(pattern: &str) -> (bool, &str, bool) {
    let (at_start, rest) = match pattern.strip_prefix('^') {
        Some(rest) => (true, rest),
        None => (false, pattern),
    };
    match rest.strip_suffix('$') {
        Some(inner) if !inner.ends_with('\\') => (at_start, inner, true),
        _ => (at_start, rest, false),
    }
}

/// What is in the group that a pattern is as a whole, if it is one without groups in it.
fn group(pattern: &str) -> Option<&str> {
    let inside = pattern.strip_prefix('(')?.strip_suffix(')')?;
    let inside = inside.strip_prefix("?:").unwrap_or(inside);
    (!inside.ends_with('\\') && !inside.starts_with('?')).then_some(inside)
}

/// The rows with `|` between.
fn alternatives(pattern: &str) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    let mut rest = pattern;
    loop {
        let (row, after) = Row::read(rest)?;
        rows.push(row);
        match after.strip_prefix('|') {
            Some(next) => rest = next,
            None if after.is_empty() => return Some(rows),
            None => return None,
        }
    }
}

impl Row {
    /// Reads up to the end or a `|`.
    fn read(pattern: &str) -> Option<(Self, &str)> {
        let (at_start, mut rest) = match pattern.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, pattern),
        };
        let mut steps = Vec::new();
        let mut at_end = false;
        while !rest.is_empty() && !rest.starts_with('|') {
            if let Some(after) = rest.strip_prefix('$') {
                at_end = true;
                rest = after;
                if !rest.is_empty() && !rest.starts_with('|') {
                    return None;
                }
                break;
            }
            let (class, after) = Class::read(rest)?;
            let (least, most, after) = times(after)?;
            steps.push(Step { class, least, most });
            rest = after;
        }
        let row = Self {
            at_start,
            at_end,
            steps,
        };
        Some((row, rest))
    }

    /// The same within a group that has anchors around it.
    fn within(mut self, at_start: bool, at_end: bool) -> Self {
        self.at_start |= at_start;
        self.at_end |= at_end;
        self
    }

    /// Goes through the steps with the set of places that the text so far can end at: as long as
    /// text and pattern together, whatever they are.
    fn is_match(&self, chars: &[char]) -> bool {
        let places = chars.len().saturating_add(1);
        let mut here = vec![!self.at_start; places];
        if let Some(first) = here.first_mut() {
            *first = true;
        }
        for step in &self.steps {
            here = step.go(chars, &here);
        }
        if self.at_end {
            here.last() == Some(&true)
        } else {
            here.contains(&true)
        }
    }
}

impl Step {
    /// The places that can be reached from some.
    fn go(&self, chars: &[char], from: &[bool]) -> Vec<bool> {
        let ends = self.ends(chars);
        let mut reached = vec![false; from.len()];
        // Up to which place everything from the current one on is reached.
        let mut open: Vec<usize> = vec![0; from.len().saturating_add(1)];
        for (place, (is_from, end)) in from.iter().zip(&ends).enumerate() {
            let least = place.saturating_add(self.least);
            let most = place.saturating_add(self.most).min(*end);
            if *is_from
                && least <= most
                && let Some(until) = open.get_mut(least)
            {
                *until = (*until).max(most.saturating_add(1));
            }
        }
        let mut until = 0;
        for (place, (reached, open)) in reached.iter_mut().zip(&open).enumerate() {
            until = until.max(*open);
            *reached = place < until;
        }
        reached
    }

    /// For each place, how far the characters of the set go from there.
    fn ends(&self, chars: &[char]) -> Vec<usize> {
        let mut ends = Vec::with_capacity(chars.len().saturating_add(1));
        let mut end = chars.len();
        ends.push(end);
        for (place, c) in chars.iter().enumerate().rev() {
            if !self.class.contains(*c) {
                end = place;
            }
            ends.push(end);
        }
        ends.reverse();
        ends
    }
}

/// How many times, and what follows: `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`.
fn times(pattern: &str) -> Option<(usize, usize, &str)> {
    let Some(first) = pattern.chars().next() else {
        return Some((1, 1, pattern));
    };
    let (least, most, rest) = match first {
        '*' => (0, MANY, pattern.strip_prefix('*')?),
        '+' => (1, MANY, pattern.strip_prefix('+')?),
        '?' => (0, 1, pattern.strip_prefix('?')?),
        '{' => {
            let (counts, rest) = pattern.strip_prefix('{')?.split_once('}')?;
            let (least, most) = match counts.split_once(',') {
                None => (counts.parse().ok()?, counts.parse().ok()?),
                Some((least, "")) => (least.parse().ok()?, MANY),
                Some((least, most)) => (least.parse().ok()?, most.parse().ok()?),
            };
            (least, most, rest)
        }
        _ => return Some((1, 1, pattern)),
    };
    // As few as possible or as many: for a match that makes no difference.
    let rest = match first {
        '?' => rest,
        _ => rest.strip_prefix('?').unwrap_or(rest),
    };
    (!rest.starts_with(['*', '+', '?', '{'])).then_some((least, most, rest))
}
