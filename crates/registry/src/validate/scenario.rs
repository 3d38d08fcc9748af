//! What is assumed of conditions.

mod formula;
mod solver;

pub(crate) use solver::{Solver, can_be, implies, possible};

/// What is assumed of conditions while one branch of the functions `Fn::If` is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scenario<'t> {
    facts: Vec<(&'t str, bool)>,
}

impl<'t> Scenario<'t> {
    /// This and that `condition` holds or not. `None` where the opposite is assumed already.
    pub(crate) fn assume(&self, condition: &'t str, holds: bool) -> Option<Self> {
        match self.holds(condition) {
            Some(known) => (known == holds).then(|| self.clone()),
            None => {
                let mut facts = self.facts.clone();
                facts.push((condition, holds));
                Some(Self { facts })
            }
        }
    }

    /// Whether `condition` is assumed to hold, or not to.
    pub(crate) fn holds(&self, condition: &str) -> Option<bool> {
        let mut facts = self.facts.iter();
        let fact = facts.find(|(known, _)| *known == condition);
        fact.map(|(_, holds)| *holds)
    }

    /// The assumptions, in the order they were made.
    pub(crate) fn facts(&self) -> &[(&'t str, bool)] {
        &self.facts
    }
}

#[cfg(test)]
mod tests;
