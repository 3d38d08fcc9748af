//! Single faults in valid templates are found, where they are; the templates themselves are clean.

#![cfg(test)]
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a test: an overflow makes it fail"
)]

mod base;
mod draw;
mod edit;
mod faults;
mod judge;
mod typed;

use std::collections::BTreeMap;

use base::Base;
use draw::Draw;
use edit::Mutant;
use judge::Outcome;

/// The least number of mutants, of classes, and the least share that is found.
const MUTANTS: usize = 2_000;
const CLASSES: usize = 25;
const FOUND: f64 = 0.99;

/// How many mutants of one class are made, at most.
const PER_CLASS: usize = 45;

#[test]
fn no_valid_template_is_flagged() {
    let flagged: Vec<String> = base::all().iter().flat_map(judge::flagged).collect();
    assert!(flagged.is_empty(), "{}", flagged.join("\n"));
}

#[test]
fn single_faults_are_found_where_they_are() {
    let bases = base::all();
    let mutants = mutants(&bases);
    let mut classes: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut survivors = Vec::new();
    for (mutant, outcome) in mutants.iter().zip(judged(&bases, &mutants)) {
        let base = &bases[mutant.base];
        let tally = classes.entry(mutant.class).or_default();
        tally.mutants += 1;
        match outcome {
            Outcome::Found => tally.exact += 1,
            Outcome::Near => {}
            Outcome::Missed(findings) => {
                tally.missed += 1;
                survivors.push(format!("{}\n    {findings}", mutant.title(base)));
            }
        }
    }
    println!("{}", table(&classes));
    println!("survivors:\n{}", survivors.join("\n"));
    let found = 1.0 - survivors.len() as f64 / mutants.len() as f64;
    assert!(mutants.len() >= MUTANTS, "{} mutants", mutants.len());
    assert!(classes.len() >= CLASSES, "{} classes", classes.len());
    assert!(found >= FOUND, "{:.2} % are found", 100.0 * found);
}

#[test]
fn the_mutants_are_the_same_every_time() {
    let bases = base::all();
    let titles = || -> Vec<String> {
        let mutants = mutants(&bases);
        let titles = mutants.iter().map(|one| one.title(&bases[one.base]));
        titles.collect()
    };
    assert_eq!(titles(), titles());
}

/// What comes of each mutant, found out on two threads.
fn judged(bases: &[Base], mutants: &[Mutant]) -> Vec<Outcome> {
    let judge = |part: &[Mutant]| -> Vec<Outcome> {
        let outcomes = part.iter().map(|one| judge::judge(&bases[one.base], one));
        outcomes.collect()
    };
    let (left, right) = mutants.split_at(mutants.len() / 2);
    std::thread::scope(|scope| {
        let right = scope.spawn(|| judge(right));
        let mut outcomes = judge(left);
        outcomes.extend(right.join().unwrap());
        outcomes
    })
}

/// The figures of one class.
#[derive(Default)]
struct Tally {
    mutants: usize,
    /// Found at the very value, key, or object that lacks something.
    exact: usize,
    missed: usize,
}

/// Mutants of every class, drawn with a fixed seed from all that could be made.
fn mutants(bases: &[Base]) -> Vec<Mutant> {
    let mut draw = Draw::new(0x05ca_7c4a_11fe_d00d);
    let mut by_class: BTreeMap<&str, Vec<Mutant>> = BTreeMap::new();
    for (index, base) in bases.iter().enumerate() {
        for mut mutant in faults::all(base, &mut draw) {
            mutant.base = index;
            by_class.entry(mutant.class).or_default().push(mutant);
        }
    }
    let chosen = by_class.into_values().flat_map(|mut all| {
        draw.shuffle(&mut all);
        all.truncate(PER_CLASS);
        all
    });
    chosen.collect()
}

fn table(classes: &BTreeMap<&str, Tally>) -> String {
    let mut text = format!(
        "{:<44} {:>7} {:>7} {:>7} {:>7}\n",
        "class", "mutants", "found", "exact", "missed"
    );
    let mut sum = Tally::default();
    let mut line = |name: &str, tally: &Tally| {
        let found = tally.mutants - tally.missed;
        let Tally {
            mutants,
            exact,
            missed,
        } = tally;
        text.push_str(&format!(
            "{name:<44} {mutants:>7} {found:>7} {exact:>7} {missed:>7}\n"
        ));
    };
    for (name, tally) in classes {
        line(name, tally);
        sum.mutants += tally.mutants;
        sum.exact += tally.exact;
        sum.missed += tally.missed;
    }
    line(&format!("{} classes", classes.len()), &sum);
    text
}
