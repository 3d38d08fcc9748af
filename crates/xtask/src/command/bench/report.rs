//! The tables, and the aims beside what was measured.

use std::fmt::Write as _;

use super::contestant::Contestant;
use super::measure::Row;
use super::output::Output;

/// The whole report, as markdown.
pub(super) fn markdown(rows: &[Row], machine: &[String]) -> String {
    let mut text = String::new();
    for line in machine {
        let _ = writeln!(text, "- {line}");
    }
    for group in rows.chunk_by(|left, right| left.count == right.count) {
        table(&mut text, group);
    }
    aims(&mut text, rows);
    text
}

const HEAD: &str = "\
| program | wall, median (range) | CPU | peak memory | wall ÷ ours | CPU ÷ ours | wall ÷ floor | CPU ÷ floor | written | runs |
|---|---|---|---|---|---|---|---|---|---|
";

fn table(text: &mut String, rows: &[Row]) {
    let count = rows.first().map_or(0, |row| row.count);
    let _ = write!(text, "\n### {}\n\n{HEAD}", stacks(count));
    let ours = find(rows, Contestant::Catchment, count);
    let floor = find(rows, Contestant::Floor, count);
    for row in rows {
        let (fastest, slowest) = row.wall_range();
        let cells = [
            row.contestant.title().to_owned(),
            format!("{} ({}–{})", time(row.wall()), time(fastest), time(slowest)),
            time(row.cpu()),
            format!("{:.1} MB", row.peak() / 1e6),
            ratio(row, ours, Row::wall),
            ratio(row, ours, Row::cpu),
            ratio(row, floor, Row::wall),
            ratio(row, floor, Row::cpu),
            written(row.output),
            row.runs().to_string(),
        ];
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
}

/// Something to reach.
pub(super) struct Aim {
    pub(super) what: String,
    /// What was measured.
    pub(super) measured: f64,
    /// The bound, and which side of it is good.
    pub(super) bound: Bound,
    pub(super) unit: &'static str,
}

pub(super) enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

impl Aim {
    pub(super) fn line(&self) -> String {
        let (words, bound, met) = match self.bound {
            Bound::AtMost(bound) => ("at most", bound, self.measured <= bound),
            Bound::AtLeast(bound) => ("at least", bound, self.measured >= bound),
        };
        let met = if met { "met" } else { "**not met**" };
        let (what, unit) = (&self.what, self.unit);
        format!(
            "| {what} | {words} {bound}{unit} | {}{unit} | {met} |",
            figures(self.measured)
        )
    }
}

fn aims(text: &mut String, rows: &[Row]) {
    let aims = found_aims(rows);
    if aims.is_empty() {
        return;
    }
    let _ = write!(
        text,
        "\n### Aims\n\n| aim | bound | measured | |\n|---|---|---|---|\n"
    );
    for aim in aims {
        let _ = writeln!(text, "{}", aim.line());
    }
}

/// The aims for which both sides were measured.
fn found_aims(rows: &[Row]) -> Vec<Aim> {
    let at = |contestant, count| find(rows, contestant, count);
    let mut aims = Vec::new();
    if let Some(one) = at(Contestant::Catchment, 1) {
        let (what, bound) = ("1 stack: wall time of the process", Bound::AtMost(10.0));
        aims.push(Aim {
            what: what.to_owned(),
            bound,
            measured: one.wall() * 1e3,
            unit: " ms",
        });
    }
    let Some(ours) = at(Contestant::Catchment, 1000) else {
        return aims;
    };
    let (what, bound) = ("1,000 stacks: peak memory", Bound::AtMost(100.0));
    aims.push(Aim {
        what: what.to_owned(),
        bound,
        measured: ours.peak() / 1e6,
        unit: " MB",
    });
    let unchecked = at(Contestant::Unchecked, 1000);
    let mut compare = |what: &str, ours: Option<&Row>, other, of: fn(&Row, &Row) -> f64, bound| {
        if let (Some(ours), Some(other)) = (ours, at(other, 1000)) {
            aims.push(Aim {
                what: what.to_owned(),
                bound,
                measured: of(ours, other),
                unit: " times",
            });
        }
    };
    compare(
        "1,000 stacks: CPU time over the floor's, without the check",
        unchecked,
        Contestant::Floor,
        |ours, floor| ours.cpu() / floor.cpu(),
        Bound::AtMost(3.0),
    );
    compare(
        "1,000 stacks: faster than aws-cdk-lib, both with their checks (wall)",
        Some(ours),
        Contestant::Cdk,
        |ours, cdk| cdk.wall() / ours.wall(),
        Bound::AtLeast(100.0),
    );
    compare(
        "1,000 stacks: faster than aws-cdk-lib, both without (wall)",
        unchecked,
        Contestant::CdkUnvalidated,
        |ours, cdk| cdk.wall() / ours.wall(),
        Bound::AtLeast(30.0),
    );
    aims
}

fn written(output: Output) -> String {
    let files = if output.files == 1 { "file" } else { "files" };
    format!(
        "{} {files}, {:.2} MB",
        output.files,
        output.bytes as f64 / 1e6
    )
}

fn find(rows: &[Row], contestant: Contestant, count: usize) -> Option<&Row> {
    rows.iter()
        .find(|row| row.contestant == contestant && row.count == count)
}

fn stacks(count: usize) -> String {
    match count {
        1 => "1 stack".to_owned(),
        1000 => "1,000 stacks".to_owned(),
        _ => format!("{count} stacks"),
    }
}

fn ratio(row: &Row, base: Option<&Row>, of: fn(&Row) -> f64) -> String {
    base.map_or_else(|| "–".to_owned(), |base| figures(of(row) / of(base)))
}

pub(super) fn time(seconds: f64) -> String {
    if seconds < 1.0 {
        format!("{} ms", figures(seconds * 1e3))
    } else {
        format!("{seconds:.2} s")
    }
}

/// Three significant figures, as far as they are before the point.
fn figures(value: f64) -> String {
    let decimals = match value {
        value if value < 10.0 => 2,
        value if value < 100.0 => 1,
        _ => 0,
    };
    format!("{value:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(measured: f64, bound: Bound) -> String {
        let line = Aim {
            what: "speed".to_owned(),
            measured,
            bound,
            unit: " ms",
        }
        .line();
        line.trim_matches(['|', ' '])
            .rsplit(" | ")
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    #[test]
    fn an_aim_is_met_up_to_its_bound_and_on_the_right_side_only() {
        assert_eq!(verdict(10.0, Bound::AtMost(10.0)), "met");
        assert_eq!(verdict(10.1, Bound::AtMost(10.0)), "**not met**");
        assert_eq!(verdict(100.0, Bound::AtLeast(100.0)), "met");
        assert_eq!(verdict(99.0, Bound::AtLeast(100.0)), "**not met**");
        assert_eq!(verdict(f64::NAN, Bound::AtLeast(100.0)), "**not met**");
    }

    #[test]
    fn times_keep_three_figures_and_a_unit() {
        assert_eq!(time(0.001_274), "1.27 ms");
        assert_eq!(time(0.203_4), "203 ms");
        assert_eq!(time(19.671), "19.67 s");
    }
}
