//! Running the programs in turn, and the medians of what they used.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Deserialize;

use super::contestant::{Contestant, Programs};
use super::output::{self, Output};
use crate::shell;

/// What one process used, its children included.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Sample {
    wall_us: u64,
    user_us: u64,
    system_us: u64,
    peak_bytes: u64,
}

impl Sample {
    /// Seconds from start to end.
    pub(super) fn wall(&self) -> f64 {
        seconds(self.wall_us)
    }

    /// Seconds of processor time, user and system.
    pub(super) fn cpu(&self) -> f64 {
        seconds(self.user_us.saturating_add(self.system_us))
    }

    /// The largest resident set, in bytes.
    pub(super) fn peak(&self) -> f64 {
        self.peak_bytes as f64
    }
}

/// One program's figures for one number of stacks.
pub(super) struct Row {
    pub(super) contestant: Contestant,
    pub(super) count: usize,
    pub(super) output: Output,
    samples: Vec<Sample>,
}

impl Row {
    /// Seconds from start to end: the median.
    pub(super) fn wall(&self) -> f64 {
        median(self.values(Sample::wall))
    }

    /// The fastest and the slowest run, in seconds.
    pub(super) fn wall_range(&self) -> (f64, f64) {
        let values = self.values(Sample::wall);
        let fold = |pick: fn(f64, f64) -> f64| values.iter().copied().reduce(pick);
        (
            fold(f64::min).unwrap_or_default(),
            fold(f64::max).unwrap_or_default(),
        )
    }

    /// Seconds of processor time, user and system: the median.
    pub(super) fn cpu(&self) -> f64 {
        median(self.values(Sample::cpu))
    }

    /// The largest resident set, in bytes: the median.
    pub(super) fn peak(&self) -> f64 {
        median(self.values(Sample::peak))
    }

    pub(super) fn runs(&self) -> usize {
        self.samples.len()
    }

    fn values(&self, of: impl Fn(&Sample) -> f64) -> Vec<f64> {
        self.samples.iter().map(of).collect()
    }
}

/// The measurements to make.
pub(super) struct Bench<'a> {
    programs: &'a Programs,
    contestants: Vec<Contestant>,
    quick: bool,
    /// The resource types that every template must have.
    types: BTreeMap<String, usize>,
    folder: PathBuf,
    /// How many runs there were: each has a folder of its own.
    runs: Cell<usize>,
}

impl<'a> Bench<'a> {
    /// # Errors
    ///
    /// When a program does not run, or does not write the resources that the others write.
    pub(super) fn new(
        programs: &'a Programs,
        contestants: Vec<Contestant>,
        quick: bool,
    ) -> anyhow::Result<Bench<'a>> {
        let folder = free_folder(&shell::root().join("target/bench"));
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let stack = shell::root().join("benches/data/stack.json");
        let bench = Bench {
            programs,
            contestants,
            quick,
            types: output::resource_types(&stack)?,
            folder,
            runs: Cell::new(0),
        };
        // Not counted: brings every program and its files into the page cache.
        for contestant in &bench.contestants {
            bench.sample(*contestant, 1)?;
            output::check(&bench.outdir(*contestant), 1, &bench.types)?;
        }
        Ok(bench)
    }

    /// Runs every program, one after the other, again and again: a slow minute of the machine hits
    /// all of them.
    pub(super) fn measure(&self, count: usize) -> anyhow::Result<Vec<Row>> {
        let mut rows: Vec<Row> = Vec::new();
        let rounds = self
            .contestants
            .iter()
            .map(|one| one.runs(count, self.quick))
            .max();
        for round in 0..rounds.unwrap_or_default() {
            for contestant in self.contestants.iter().copied() {
                if round >= contestant.runs(count, self.quick) {
                    continue;
                }
                let sample = self.sample(contestant, count)?;
                match rows.iter_mut().find(|row| row.contestant == contestant) {
                    Some(row) => row.samples.push(sample),
                    None => rows.push(Row {
                        contestant,
                        count,
                        output: output::check(&self.outdir(contestant), count, &self.types)?,
                        samples: vec![sample],
                    }),
                }
            }
        }
        Ok(rows)
    }

    /// One run into a folder of its own. No run removes anything: file systems avoid what was
    /// deleted a moment ago, and searching past it would be measured with the next run.
    fn sample(&self, contestant: Contestant, count: usize) -> anyhow::Result<Sample> {
        self.runs.set(self.runs.get() + 1);
        let outdir = self.outdir(contestant);
        let report = self.folder.join("sample.json");
        shell::output(
            &mut self
                .programs
                .measured(contestant, count, &outdir, &report)?,
        )?;
        let sample: Sample = serde_json::from_str(&fs::read_to_string(&report)?)?;
        eprintln!(
            "{count:>5} stacks  {:<40} {:>10.4} s",
            contestant.title(),
            sample.wall()
        );
        Ok(sample)
    }

    /// The folder of the latest run.
    fn outdir(&self, contestant: Contestant) -> PathBuf {
        let name = format!("{contestant:?}").to_lowercase();
        self.folder.join(format!("{}-{name}", self.runs.get()))
    }

    /// Removes what was written.
    pub(super) fn remove(self) -> anyhow::Result<()> {
        let folder = self.folder;
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))
    }
}

/// A folder that no earlier benchmark has left behind.
pub(super) fn free_folder(parent: &Path) -> PathBuf {
    let mut number = 1;
    loop {
        let folder = parent.join(number.to_string());
        if !folder.exists() {
            return folder;
        }
        number += 1;
    }
}

fn seconds(micros: u64) -> f64 {
    micros as f64 / 1e6
}

pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.get(middle) {
        Some(upper) if values.len().is_multiple_of(2) => (values[middle - 1] + upper) / 2.0,
        Some(upper) => *upper,
        None => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle_value_or_the_mean_of_the_two_middle_values() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![9.0, 1.0, 2.0, 4.0]), 3.0);
    }
}
