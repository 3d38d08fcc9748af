//! The rules of cfn-lint that no class of checks of Catchment corresponds to.

/// Rules, and why they are not compared.
const OUTSIDE: &[(&[&str], &str)] = &[
    (
        &["E0001", "E0002", "E0003"],
        "cfn-lint's own trouble: a transform that it could not run, a rule that raised, its configuration",
    ),
    (
        &["E0100", "E0200", "E2900"],
        "deployment and parameter files, which are not templates",
    ),
    (
        &[
            "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643",
            "E3644", "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3025",
            "E3062", "E3694",
        ],
        "which instance types a region offers today: stock that changes weekly, not a property of the type",
    ),
];

/// Why `rule` is not compared, if it is not.
pub(super) fn outside(rule: &str) -> Option<&'static str> {
    let entry = OUTSIDE.iter().find(|(rules, _)| rules.contains(&rule));
    entry.map(|(_, reason)| *reason)
}
