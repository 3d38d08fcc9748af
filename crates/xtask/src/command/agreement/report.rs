//! What is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::cloudformation_validate::Opinion;
use super::verdict::{Compared, Finding, Outcome, Verdict};

/// The share of the counted templates with the same verdict, in percent.
pub(super) fn share(compared: &[Compared], all_rules: bool) -> f64 {
    let verdicts = compared.iter().map(|one| one.verdict(all_rules));
    let counted: Vec<Verdict> = verdicts
        .filter(|verdict| *verdict != Verdict::Outside)
        .collect();
    let same = counted.iter().filter(|one| **one == Verdict::Same).count();
    100.0 * same as f64 / counted.len().max(1) as f64
}

/// The whole comparison.
pub(super) fn text(compared: &[Compared], all_rules: bool, findings: bool) -> String {
    let mut text = String::new();
    for (verdict, heading) in [
        (Verdict::Crashed, "Catchment crashes"),
        (
            Verdict::Extra,
            "Catchment finds an error and cfn-lint none, by code",
        ),
        (
            Verdict::Missed,
            "cfn-lint finds an error and Catchment none, by rule",
        ),
    ] {
        let those: Vec<&Compared> = compared
            .iter()
            .filter(|one| one.verdict(all_rules) == verdict)
            .collect();
        if those.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{heading}: {} templates", those.len());
        for (rule, names) in by_rule(&those) {
            let _ = writeln!(text, "  {rule} ({})", names.len());
            for name in names {
                let _ = writeln!(text, "    {name}");
            }
        }
        if findings {
            those.iter().for_each(|one| detail(&mut text, one));
        }
    }
    summary(&mut text, compared, all_rules);
    text
}

/// The disagreements by each rule that has a part in them.
fn by_rule<'c>(those: &[&'c Compared]) -> BTreeMap<&'c str, Vec<&'c str>> {
    let mut rules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in those {
        let of_one: BTreeSet<&str> = match &one.ours {
            Outcome::Crashed(cause) => BTreeSet::from([cause.as_str()]),
            Outcome::Findings(_) => one
                .our_rules()
                .into_iter()
                .chain(one.their_rules())
                .collect(),
        };
        for rule in of_one {
            rules.entry(rule).or_default().push(&one.name);
        }
    }
    rules
}

fn detail(text: &mut String, one: &Compared) {
    let _ = writeln!(text, "  {}", one.name);
    let both = [
        ("catchment", one.ours.findings()),
        ("cfn-lint", &one.theirs),
    ];
    for (side, findings) in both {
        for finding in findings.iter().filter(|finding| finding.error) {
            let Finding {
                rule,
                line,
                column,
                path,
                message,
                ..
            } = finding;
            let _ = writeln!(text, "    {side} {line}:{column} {rule} {path}: {message}");
        }
    }
}

fn summary(text: &mut String, compared: &[Compared], all_rules: bool) {
    let count = |verdict| {
        let those = compared
            .iter()
            .filter(|one| one.verdict(all_rules) == verdict);
        those.count()
    };
    let _ = writeln!(
        text,
        "{} templates: {} same verdict, {} only Catchment has errors, {} only cfn-lint has, \
         {} crashed, {} not counted (only rules of other classes): {:.1} % agreement",
        compared.len(),
        count(Verdict::Same),
        count(Verdict::Extra),
        count(Verdict::Missed),
        count(Verdict::Crashed),
        count(Verdict::Outside),
        share(compared, all_rules),
    );
}

/// What AWS's own validator says, counted beside the two.
pub(super) fn third(compared: &[Compared], opinions: &BTreeMap<String, Opinion>) -> String {
    let mut text = String::new();
    let mut counts: BTreeMap<[bool; 3], usize> = BTreeMap::new();
    let mut failed = 0;
    for one in compared {
        let Some(opinion) = opinions.get(&one.name) else {
            continue;
        };
        let third = opinion.failed.is_some() || !opinion.errors.is_empty();
        failed += usize::from(opinion.failed.is_some());
        let sides = [
            !one.our_rules().is_empty(),
            !one.their_rules().is_empty(),
            third,
        ];
        *counts.entry(sides).or_default() += 1;
        if sides[0] != sides[2] && sides[0] != sides[1] {
            let rules = opinion.errors.join(" ");
            let _ = writeln!(text, "  Catchment alone: {} ({rules})", one.name);
        }
    }
    let total: usize = counts.values().sum();
    let agree = |a: usize, b: usize| -> usize {
        let same = counts.iter().filter(|(sides, _)| sides[a] == sides[b]);
        same.map(|(_, count)| count).sum()
    };
    let _ = writeln!(
        text,
        "same verdict, every rule counted, of {total}: Catchment and cfn-lint {}, Catchment and \
         cloudformation-validate {}, cfn-lint and cloudformation-validate {}; \
         cloudformation-validate could not read {failed}",
        agree(0, 1),
        agree(0, 2),
        agree(1, 2),
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(rule: &str) -> Finding {
        Finding {
            rule: rule.to_owned(),
            error: true,
            line: 3,
            column: 7,
            path: "Logs".to_owned(),
            message: "odd".to_owned(),
        }
    }

    fn compared(name: &str, ours: &[&str], theirs: &[&str]) -> Compared {
        let findings = |rules: &[&str]| rules.iter().map(|rule| finding(rule)).collect();
        Compared {
            name: name.to_owned(),
            ours: Outcome::Findings(findings(ours)),
            theirs: findings(theirs),
        }
    }

    #[test]
    fn templates_whose_errors_are_of_other_classes_do_not_count() {
        let all = [
            compared("a", &[], &[]),
            compared("b", &[], &["E3002"]),
            compared("c", &[], &["E3628"]),
        ];
        assert!((share(&all, false) - 50.0).abs() < 0.01);
        assert!((share(&all, true) - 33.3).abs() < 0.1);
    }

    #[test]
    fn a_disagreement_is_listed_under_the_rules_of_both_sides() {
        let all = [compared("a.yaml", &["property/unknown"], &[])];
        let shown = text(&all, false, true);
        assert!(
            shown.contains("  property/unknown (1)\n    a.yaml\n"),
            "{shown}"
        );
        assert!(
            shown.contains("catchment 3:7 property/unknown Logs: odd"),
            "{shown}"
        );
        assert!(shown.ends_with("0.0 % agreement\n"), "{shown}");
    }
}
