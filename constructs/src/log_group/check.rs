//! What CloudWatch Logs would refuse.

use catchment_core::{Diagnostic, Scope};

use super::{DataProtection, LogGroupClass, LogGroupProps};

/// The longest name.
const MAX_NAME: usize = 512;
/// The largest number of indexed fields, and their longest name.
const MAX_FIELDS: (usize, usize) = (20, 100);
/// The largest number of custom identifiers, and the longest name and expression of one.
const MAX_CUSTOM: (usize, usize, usize) = (10, 128, 200);
/// The longest data protection policy.
const MAX_POLICY: usize = 30_720;

/// Reports everything about `props` that CloudWatch Logs would refuse.
pub(super) fn check(scope: Scope<'_>, props: &LogGroupProps) {
    if let Some(name) = props.name.as_ref().and_then(|name| name.literal()) {
        check_name(scope, name);
    }
    if let Some(Err(longer)) = props.retention.map(super::Retention::checked) {
        retention(scope, props, longer);
    }
    check_class(scope, props);
    check_fields(scope, &props.index_fields);
    if let Some(policy) = &props.data_protection {
        check_data_protection(scope, policy);
    }
}

/// The name's form. Also for log groups of other owners.
pub(super) fn name_problem(name: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/' | '#');
    if name.is_empty() {
        return Some("it is empty".to_owned());
    }
    let length = name.chars().count();
    if length > MAX_NAME {
        return Some(format!(
            "it has {length} characters, allowed are {MAX_NAME}"
        ));
    }
    if name.starts_with("aws/") {
        return Some("names that begin with `aws/` are reserved".to_owned());
    }
    let bad = name.chars().find(|c| !fits(*c))?;
    Some(format!("it has the character `{bad}`"))
}

fn check_name(scope: Scope<'_>, name: &str) {
    if let Some(problem) = name_problem(name) {
        let message = format!("`{name}` is no name of a log group: {problem}");
        scope.report(
            Diagnostic::error("log-group/name", message)
                .help("use letters, digits, `.`, `-`, `_`, `/` and `#`, such as `/org/trail`")
                .property("Properties.LogGroupName"),
        );
    }
}

fn retention(scope: Scope<'_>, props: &LogGroupProps, longer: Option<catchment_core::Days>) {
    let Some(super::Retention::Days(given)) = props.retention else {
        return;
    };
    let message = format!("a log group cannot keep events for {given}");
    let help = match longer {
        Some(longer) => format!("the next longer retention is `Days({})`", longer.get()),
        None => "the longest retention is `Days(3653)`; or use `Retention::Infinite`".to_owned(),
    };
    scope.report(
        Diagnostic::error("log-group/retention", message)
            .help(help)
            .property("Properties.RetentionInDays"),
    );
}

fn check_class(scope: Scope<'_>, props: &LogGroupProps) {
    if props.class == LogGroupClass::Standard {
        return;
    }
    let has_retention = props.class == LogGroupClass::Delivery && props.retention.is_some();
    let refused = [
        (has_retention, "retention"),
        (props.data_protection.is_some(), "data protection"),
        (!props.index_fields.is_empty(), "field indexes"),
    ];
    for (_, what) in refused.into_iter().filter(|(is_set, _)| *is_set) {
        let message = format!(
            "a log group of class `{}` has no {what}",
            props.class.name()
        );
        scope.report(
            Diagnostic::error("log-group/class", message)
                .help("leave it out, or use the class `STANDARD`")
                .property("Properties.LogGroupClass"),
        );
    }
}

fn check_fields(scope: Scope<'_>, fields: &[String]) {
    let (most, longest) = MAX_FIELDS;
    let report = |message: String| {
        scope.report(
            Diagnostic::error("log-group/field-index", message)
                .help("index the fields that queries filter by")
                .property("Properties.FieldIndexPolicies"),
        );
    };
    if fields.len() > most {
        let count = fields.len();
        report(format!("{count} fields are indexed, allowed are {most}"));
    }
    for field in fields {
        if !(1..=longest).contains(&field.chars().count()) {
            report(format!(
                "the indexed field `{field}` does not have 1 to {longest} characters"
            ));
        }
    }
}

fn check_data_protection(scope: Scope<'_>, policy: &DataProtection) {
    let (most, longest_name, longest_regex) = MAX_CUSTOM;
    let report = |message: String| {
        scope.report(
            Diagnostic::error("log-group/data-protection", message)
                .help("see the limits of `DataProtection`")
                .property("Properties.DataProtectionPolicy"),
        );
    };
    if policy.identifiers.is_empty() && policy.custom.is_empty() {
        report("the data protection policy finds nothing: it has no identifier".to_owned());
    }
    let custom = policy.custom.len();
    if custom > most {
        report(format!(
            "{custom} custom identifiers are given, allowed are {most}"
        ));
    }
    for (name, regex) in &policy.custom {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if !(1..=longest_name).contains(&name.len()) || !name.chars().all(fits) {
            report(format!(
                "the custom identifier `{name}` is not 1 to {longest_name} of `A-Z a-z 0-9 _ -`"
            ));
        }
        if !(1..=longest_regex).contains(&regex.chars().count()) {
            report(format!(
                "the expression of `{name}` does not have 1 to {longest_regex} characters"
            ));
        }
    }
    let length = policy.policy().json_text().estimated_len(0);
    if length > MAX_POLICY {
        report(format!(
            "the data protection policy has {length} characters, allowed are {MAX_POLICY}"
        ));
    }
}
