//! The tables, and the aims beside what was measured.

use std::fmt::Write as _;

use super::super::measure::Sample;
use super::super::report::{Aim, Bound, time};
use super::Row;
use super::checker::Checker;

const HEAD: &str = "\
| program | wall, median (range) | CPU | peak memory | wall ÷ ours | CPU ÷ ours | runs |
|---|---|---|---|---|---|---|
";

/// The whole report, as markdown.
pub(super) fn markdown(rows: &[Row], bytes: &[(usize, u64)], lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
    for group in rows.chunk_by(|left, right| left.count == right.count) {
        let count = group.first().map_or(0, |row| row.count);
        let size = bytes.iter().find(|(of, _)| *of == count);
        table(&mut text, group, size.map_or(0, |(_, bytes)| *bytes));
    }
    aims(&mut text, rows);
    text
}

fn table(text: &mut String, rows: &[Row], bytes: u64) {
    let count = rows.first().map_or(0, |row| row.count);
    let noun = if count == 1 { "template" } else { "templates" };
    let megabytes = bytes as f64 / 1e6;
    let _ = write!(
        text,
        "\n### {count} {noun} of 20 resources, {megabytes:.2} MB\n\n{HEAD}"
    );
    let ours = rows.iter().find(|row| row.checker == Checker::Catchment);
    for row in rows {
        let ratio =
            |of: fn(&Sample) -> f64| ours.map_or(f64::NAN, |ours| row.median(of) / ours.median(of));
        let walls = row.samples.iter().map(Sample::wall);
        let (fastest, slowest) = walls.fold((f64::INFINITY, 0.0), |(low, high), wall| {
            (f64::min(low, wall), f64::max(high, wall))
        });
        let _ = writeln!(
            text,
            "| {} | {} ({}–{}) | {} | {:.1} MB | {:.1} | {:.1} | {} |",
            row.checker.title(),
            time(row.median(Sample::wall)),
            time(fastest),
            time(slowest),
            time(row.median(Sample::cpu)),
            row.median(Sample::peak) / 1e6,
            ratio(Sample::wall),
            ratio(Sample::cpu),
            row.samples.len(),
        );
    }
}

fn aims(text: &mut String, rows: &[Row]) {
    let find = |checker, count| {
        let mut rows = rows.iter();
        rows.find(|row| row.checker == checker && row.count == count)
    };
    let value = |checker, count, of: fn(&Sample) -> f64| {
        find(checker, count).map_or(f64::NAN, |row| row.median(of))
    };
    let ratio = |other, count| {
        value(other, count, Sample::wall) / value(Checker::Catchment, count, Sample::wall)
    };
    let peaks = rows.iter().filter(|row| row.checker == Checker::Catchment);
    let peak = peaks
        .map(|row| row.median(Sample::peak))
        .fold(0.0, f64::max);
    let mut aims = vec![
        Aim {
            what: "1 template: wall time of the process".to_owned(),
            measured: 1e3 * value(Checker::Catchment, 1, Sample::wall),
            bound: Bound::AtMost(5.0),
            unit: " ms",
        },
        Aim {
            what: "1,000 templates: wall time on two cores".to_owned(),
            measured: value(Checker::Catchment, 1000, Sample::wall),
            bound: Bound::AtMost(2.0),
            unit: " s",
        },
        Aim {
            what: "peak memory".to_owned(),
            measured: peak / 1e6,
            bound: Bound::AtMost(60.0),
            unit: " MB",
        },
    ];
    for (other, name, bound) in [
        (Checker::CfnLint, "cfn-lint", 100.0),
        (
            Checker::CloudformationValidate,
            "cloudformation-validate",
            10.0,
        ),
    ] {
        for (count, noun) in [
            (1, "1 template"),
            (100, "100 templates"),
            (1000, "1,000 templates"),
        ] {
            aims.push(Aim {
                what: format!("{noun}: faster than {name} (wall)"),
                measured: ratio(other, count),
                bound: Bound::AtLeast(bound),
                unit: " times",
            });
        }
    }
    let _ = write!(
        text,
        "\n### Aims\n\n| aim | bound | measured | |\n|---|---|---|---|\n"
    );
    for aim in aims {
        let _ = writeln!(text, "{}", aim.line());
    }
}
