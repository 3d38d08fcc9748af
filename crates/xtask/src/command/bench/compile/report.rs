//! The section of docs/benchmarks.md.

use std::fmt::Write as _;

use super::Row;
use crate::command::bench::measure::Sample;

pub(super) fn markdown(rows: &[Row], machine: &[String]) -> String {
    let mut out = String::new();
    for line in machine {
        let _ = writeln!(out, "- {line}");
    }
    out.push_str(
        "\n| what | check: CPU | wall | peak memory | debug build: CPU | wall | peak memory |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for Row { what, check, build } in rows {
        let _ = writeln!(out, "| {what} | {} | {} |", cells(check), cells(build));
    }
    out
}

fn cells(sample: &Sample) -> String {
    format!(
        "{:.1} s | {:.1} s | {:.2} GB",
        sample.cpu(),
        sample.wall(),
        sample.peak() / 1e9
    )
}
