//! Can the assumptions of a scenario all be true at once?

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::Scenario;
use super::formula::{Formula, Formulas, Variable};
use crate::validate::context::Context;

/// How many parts of formulas are looked at for one question. What is not decided by then counts
/// as possible.
const MAX_STEPS: u32 = 20_000;
/// How many for all questions about one template.
const MAX_STEPS_IN_ALL: u32 = 10_000_000;
/// How many conditions that name each other are followed.
const MAX_NAMES: u8 = 32;

/// The conditions of a template, and the questions that were answered.
#[derive(Debug, Default)]
pub(crate) struct Solver<'t> {
    formulas: OnceCell<Formulas<'t>>,
    answers: RefCell<BTreeMap<Vec<(&'t str, bool)>, bool>>,
    /// The steps taken for all questions.
    taken: Cell<u32>,
}

impl<'t> Solver<'t> {
    fn formulas(&self, context: &Context<'t>) -> &Formulas<'t> {
        self.formulas.get_or_init(|| Formulas::of(context))
    }
}

/// Whether some deployment makes all assumptions of `scenario` true. Where that would take too
/// long to find out, it is taken to be so.
pub(crate) fn possible<'t>(context: &Context<'t>, scenario: &Scenario<'t>) -> bool {
    if scenario.facts().is_empty() {
        return true;
    }
    let mut facts = scenario.facts().to_vec();
    facts.sort_unstable();
    let solver = &context.solver;
    if let Some(known) = solver.answers.borrow().get(&facts) {
        return *known;
    }
    let answer = Search::new(context, &facts).run();
    solver.answers.borrow_mut().insert(facts, answer);
    answer
}

/// Whether a parameter can have a value where the assumptions of `scenario` are true.
pub(crate) fn can_be<'t>(
    context: &Context<'t>,
    scenario: &Scenario<'t>,
    parameter: &str,
    value: &str,
) -> bool {
    if scenario.facts().is_empty() {
        return true;
    }
    let formulas = context.solver.formulas(context);
    match formulas.value_of(parameter, value) {
        None => true,
        Some((_, None)) => false,
        Some((variable, number)) => {
            let mut search = Search::new(context, scenario.facts());
            search.variables.retain(|(known, _)| *known != variable);
            search.set(variable, number);
            search.run()
        }
    }
}

/// Whether `condition` holds wherever the assumptions of `scenario` do.
pub(crate) fn implies<'t>(
    context: &Context<'t>,
    scenario: &Scenario<'t>,
    condition: &'t str,
) -> bool {
    scenario
        .assume(condition, false)
        .is_none_or(|opposite| !possible(context, &opposite))
}

/// Variables with some of their values.
type Used = BTreeMap<usize, BTreeSet<usize>>;

/// The search for values of the variables with which all facts are true.
struct Search<'s, 't> {
    formulas: &'s Formulas<'t>,
    facts: &'s [(&'t str, bool)],
    /// The variables that the facts depend on, with the values that make a difference.
    variables: Vec<(usize, Vec<usize>)>,
    values: BTreeMap<usize, usize>,
    steps: u32,
    taken: &'s Cell<u32>,
}

impl<'s, 't> Search<'s, 't> {
    fn new(context: &'s Context<'t>, facts: &'s [(&'t str, bool)]) -> Self {
        let solver = &context.solver;
        let left = MAX_STEPS_IN_ALL.saturating_sub(solver.taken.get());
        let mut search = Self {
            formulas: solver.formulas(context),
            facts,
            variables: Vec::new(),
            values: BTreeMap::new(),
            steps: left.min(MAX_STEPS),
            taken: &solver.taken,
        };
        let mut used = BTreeMap::new();
        for (condition, _) in facts {
            search.mark(&Formula::Named(condition), &mut used, MAX_NAMES);
        }
        for (variable, mut values) in used {
            let known = search.formulas.variables.get(variable);
            let count = known.map_or(0, Variable::count);
            // All others are alike.
            let other = (0..count).find(|value| !values.contains(value));
            values.extend(other);
            let values = values.into_iter().collect();
            search.variables.push((variable, values));
        }
        search
    }

    /// Takes one step; `None` when there are none left.
    fn step(&mut self) -> Option<()> {
        self.steps = self.steps.checked_sub(1)?;
        self.taken.set(self.taken.get().saturating_add(1));
        Some(())
    }

    /// `true` when there are such values, or the steps are used up.
    fn run(&mut self) -> bool {
        self.from(0)
    }

    fn from(&mut self, next: usize) -> bool {
        match self.verdict() {
            Some(known) => return known,
            None if self.steps == 0 => return true,
            None => {}
        }
        let Some((variable, values)) = self.variables.get(next).cloned() else {
            return true;
        };
        let found = values.into_iter().any(|value| {
            self.set(variable, Some(value));
            self.from(next.saturating_add(1))
        });
        self.set(variable, None);
        found
    }

    fn set(&mut self, variable: usize, value: Option<usize>) {
        match value {
            Some(value) => self.values.insert(variable, value),
            None => self.values.remove(&variable),
        };
    }

    /// Whether all facts are true with the values so far, if that is decided.
    fn verdict(&mut self) -> Option<bool> {
        let facts = self.facts;
        let mut all = Some(true);
        for (condition, holds) in facts {
            match self.value(&Formula::Named(condition), MAX_NAMES) {
                Some(known) if known != *holds => return Some(false),
                Some(_) => {}
                None => all = None,
            }
        }
        all
    }

    fn value(&mut self, formula: &Formula<'t>, names: u8) -> Option<bool> {
        self.step()?;
        match formula {
            Formula::Known(known) => Some(*known),
            Formula::Unknown => None,
            Formula::Is(variable, value) => {
                let known = self.values.get(variable)?;
                Some(known == value)
            }
            Formula::Not(inner) => self.value(inner, names).map(|known| !known),
            Formula::All(parts) => self.joined(parts, names, false),
            Formula::Any(parts) => self.joined(parts, names, true),
            Formula::Named(name) => {
                let names = names.checked_sub(1)?;
                let formulas = self.formulas;
                self.value(formulas.conditions.get(name)?, names)
            }
        }
    }

    /// The value of parts of which one with the value `decides` is enough.
    fn joined(&mut self, parts: &[Formula<'t>], names: u8, decides: bool) -> Option<bool> {
        let mut all = Some(!decides);
        for part in parts {
            match self.value(part, names) {
                Some(known) if known == decides => return Some(decides),
                Some(_) => {}
                None => all = None,
            }
        }
        all
    }

    fn mark(&mut self, formula: &Formula<'t>, used: &mut Used, names: u8) {
        if self.step().is_none() {
            return;
        }
        match formula {
            Formula::Known(_) | Formula::Unknown => {}
            Formula::Is(variable, value) => {
                used.entry(*variable).or_default().insert(*value);
            }
            Formula::Not(inner) => self.mark(inner, used, names),
            Formula::All(parts) | Formula::Any(parts) => {
                for part in parts {
                    self.mark(part, used, names);
                }
            }
            Formula::Named(name) => {
                let formulas = self.formulas;
                let known = formulas.conditions.get(name);
                if let (Some(formula), Some(names)) = (known, names.checked_sub(1)) {
                    self.mark(formula, used, names);
                }
            }
        }
    }
}
