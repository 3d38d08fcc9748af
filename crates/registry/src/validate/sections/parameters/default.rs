//! The default of a parameter, against what the parameter says of its values.

use catchment_core::Diagnostic;
use regex::{Regex, RegexBuilder};

use super::kind::Kind;
use super::{Constraints, PAGE, TYPES};
use crate::template::{Map, Node};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::suggest;

/// Patterns that need more memory are not looked at.
const MAX_PATTERN: usize = 1 << 20;
/// So many patterns of a template are looked at: it may have no more parameters.
const MAX_PATTERNS: usize = 200;

/// Checks the default, and that the allowed values are such.
pub(super) fn check<'t>(
    context: &Context<'t>,
    map: &'t Map,
    kind: &Kind<'t>,
    constraints: &Constraints<'t>,
    default: Option<&'t str>,
    place: &Place<'_, 't>,
) {
    let pattern = pattern(context, map, kind, constraints, place);
    let test = Test {
        kind,
        constraints,
        pattern: pattern.as_ref(),
    };
    for (index, node) in constraints.values.unwrap_or_default().iter().enumerate() {
        let list = place.key("AllowedValues");
        if let Some(text) = node.scalar_text()
            && let Some(finding) = test.each(text, Test::value)
        {
            let finding = allowed_value(text, &finding);
            context.report(&list.index(index), node.at, finding);
        }
    }
    let (Some(default), Some(node)) = (default, map.get("Default")) else {
        return;
    };
    let place = place.key("Default");
    if let Some(finding) = test.default(default) {
        context.report(&place, node.at, finding.link(PAGE));
    } else if let Some(format) = wrong_format(kind, default) {
        context.report(&place, node.at, default_format(default, kind.name, format));
    }
}

/// What a value is held against.
struct Test<'c, 't> {
    kind: &'c Kind<'t>,
    constraints: &'c Constraints<'t>,
    pattern: Option<&'c Regex>,
}

impl Test<'_, '_> {
    /// What is wrong with the default.
    fn default(&self, text: &str) -> Option<Diagnostic> {
        self.each(text, |test, text| {
            test.value(text).or_else(|| test.choice(text))
        })
    }

    /// What is wrong with a value. A list will do if each item or the whole text does.
    fn each(
        &self,
        text: &str,
        check: impl Fn(&Self, &str) -> Option<Diagnostic>,
    ) -> Option<Diagnostic> {
        let whole = check(self, text)?;
        if !self.kind.is_list {
            return Some(whole);
        }
        let mut items = text.split(',').map(str::trim);
        items.find_map(|item| check(self, item))
    }

    /// Whether it is one of the allowed values.
    fn choice(&self, text: &str) -> Option<Diagnostic> {
        let values = self
            .constraints
            .values
            .filter(|values| !values.is_empty())?;
        let known: Vec<&str> = values.iter().filter_map(Node::scalar_text).collect();
        (!known.contains(&text)).then(|| default_value(text, &known))
    }

    /// Whether it is what everything but the allowed values says.
    fn value(&self, text: &str) -> Option<Diagnostic> {
        let Constraints {
            min_length,
            max_length,
            min_value,
            max_value,
            ..
        } = self.constraints;
        if self.kind.item == "Number" && !self.kind.is_ssm {
            let number = text.trim().parse::<f64>();
            let Some(number) = number.ok().filter(|number| number.is_finite()) else {
                return Some(no_number(text, self.kind.name));
            };
            if min_value.is_some_and(|least| number < least)
                || max_value.is_some_and(|most| number > most)
            {
                return Some(default_range(text, *min_value, *max_value));
            }
            return None;
        }
        let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        if min_length.is_some_and(|least| length < least)
            || max_length.is_some_and(|most| length > most)
        {
            return Some(default_length(text, *min_length, *max_length));
        }
        self.pattern
            .filter(|pattern| !pattern.is_match(text))
            .map(|_| default_pattern(text, self.constraints.pattern.unwrap_or_default()))
    }
}

/// The pattern, if there is something to hold it against. CloudFormation's dialect is Java's: what
/// Rust does not know is not looked at.
fn pattern<'t>(
    context: &Context<'t>,
    map: &'t Map,
    kind: &Kind<'t>,
    constraints: &Constraints<'t>,
    place: &Place<'_, 't>,
) -> Option<Regex> {
    let text = constraints.pattern?;
    if kind.name == "Number" || context.parameters.len() > MAX_PATTERNS {
        return None;
    }
    if let Some(wrong) = unbalanced(text)
        && let Some(node) = map.get("AllowedPattern")
    {
        let place = place.key("AllowedPattern");
        context.report(&place, node.at, bad_pattern(text, wrong));
        return None;
    }
    if !map.contains("Default") && constraints.values.is_none() {
        return None;
    }
    let whole = format!("^(?:{text})$");
    RegexBuilder::new(&whole)
        .size_limit(MAX_PATTERN)
        .build()
        .ok()
}

/// What no dialect of regular expressions allows.
fn unbalanced(pattern: &str) -> Option<&'static str> {
    // Comments may have any bracket in them, and a first `]` may be one of the class.
    let unclear = ["(?#", "(?x", "[]", "[^]"];
    if unclear.iter().any(|part| pattern.contains(part)) {
        return None;
    }
    let mut open = 0_usize;
    let mut is_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                // Everything up to `\E` is taken as it is written.
                Some('Q') => return None,
                Some(_) => {}
                None => return Some("it ends in `\\`"),
            },
            // Dialects differ on classes inside of classes.
            '[' if is_class => return None,
            '[' => is_class = true,
            ']' => is_class = false,
            '(' if !is_class => open = open.saturating_add(1),
            ')' if !is_class => match open.checked_sub(1) {
                Some(less) => open = less,
                None => return Some("it closes a bracket `)` that is not open"),
            },
            _ => {}
        }
    }
    if is_class {
        return Some("it has an open `[`");
    }
    (open > 0).then_some("it has an open `(`")
}

/// What a value of a type of AWS looks like, where this one does not.
fn wrong_format(kind: &Kind<'_>, text: &str) -> Option<&'static str> {
    let mut items: Box<dyn Iterator<Item = &str>> = if kind.is_list && !kind.is_ssm {
        Box::new(text.split(',').map(str::trim))
    } else {
        Box::new(std::iter::once(text))
    };
    let (format, is_right): (_, fn(&str) -> bool) = match kind.item {
        _ if kind.is_ssm => ("the name of an SSM parameter", is_ssm_name),
        "AWS::SSM::Parameter::Name" => ("the name of an SSM parameter", is_ssm_name),
        "AWS::EC2::Image::Id" => ("`ami-` and 8 or 17 digits", |text| is_id(text, "ami-")),
        "AWS::EC2::Instance::Id" => ("`i-` and 8 or 17 digits", |text| is_id(text, "i-")),
        "AWS::EC2::SecurityGroup::Id" => ("`sg-` and 8 or 17 digits", |text| is_id(text, "sg-")),
        "AWS::EC2::Subnet::Id" => ("`subnet-` and 8 or 17 digits", |text| {
            is_id(text, "subnet-")
        }),
        "AWS::EC2::VPC::Id" => ("`vpc-` and 8 or 17 digits", |text| is_id(text, "vpc-")),
        "AWS::EC2::Volume::Id" => ("`vol-` and 8 or 17 digits", |text| is_id(text, "vol-")),
        "AWS::EC2::AvailabilityZone::Name" => ("the name of a zone: `eu-west-1a`", is_zone),
        "AWS::Route53::HostedZone::Id" => ("capital letters and digits", is_hosted_zone),
        _ => return None,
    };
    items
        .any(|item| !item.is_empty() && !is_right(item))
        .then_some(format)
}

fn is_id(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(|digits| {
        matches!(digits.len(), 8 | 17) && digits.chars().all(|c| c.is_ascii_hexdigit())
    })
}

fn is_zone(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.chars().all(allowed)
        && text.contains('-')
        && text.ends_with(|last: char| last.is_ascii_lowercase())
        && text.contains(|c: char| c.is_ascii_digit())
}

fn is_hosted_zone(text: &str) -> bool {
    text.len() <= 32
        && text
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

fn is_ssm_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_.-/:".contains(c);
    text.chars().all(allowed)
}

/// A default that the parameter does not allow itself is refused.
fn default_value(text: &str, known: &[&str]) -> Diagnostic {
    let finding = Diagnostic::error(
        "parameter/default-value",
        format!("the default `{text}` is none of `AllowedValues`"),
    );
    match suggest::help(text, known.iter().copied()) {
        Some(help) => finding.help(help),
        None => finding.help("give one of them, or add it"),
    }
}

/// A default matches the parameter's pattern, from its beginning to its end.
fn default_pattern(text: &str, pattern: &str) -> Diagnostic {
    Diagnostic::error(
        "parameter/default-pattern",
        format!("the value `{text}` does not match `AllowedPattern`: `{pattern}`"),
    )
    .help("correct the value or the pattern, which must match the whole value")
}

/// A default is as long as the parameter says.
fn default_length(text: &str, least: Option<i64>, most: Option<i64>) -> Diagnostic {
    let length = text.chars().count();
    let bounds = bounds(least, most);
    Diagnostic::error(
        "parameter/default-length",
        format!("the value `{text}` has {length} characters; {bounds} are allowed"),
    )
    .help("correct the value, `MinLength` or `MaxLength`")
}

/// A default is as large as the parameter says.
fn default_range(text: &str, least: Option<f64>, most: Option<f64>) -> Diagnostic {
    let bounds = bounds(least, most);
    Diagnostic::error(
        "parameter/default-range",
        format!("the value `{text}` is out of range; {bounds} is allowed"),
    )
    .help("correct the value, `MinValue` or `MaxValue`")
}

/// The values of a parameter of type `Number` are numbers.
fn no_number(text: &str, kind: &str) -> Diagnostic {
    Diagnostic::error(
        "parameter/default-number",
        format!("the value `{text}` is no number, which the type `{kind}` needs"),
    )
    .help("give a number, or the type `String`")
}

/// A value that is allowed but breaks another constraint can never be given.
fn allowed_value(text: &str, wrong: &Diagnostic) -> Diagnostic {
    Diagnostic::warning(
        "parameter/allowed-value-excluded",
        format!(
            "`{text}` of `AllowedValues` can never be given: {}",
            wrong.message()
        ),
    )
    .help("remove it, or correct the other constraint")
    .link(PAGE)
}

/// CloudFormation looks values of AWS types up in the account; what does not even look like one is
/// not found.
fn default_format(text: &str, kind: &str, format: &str) -> Diagnostic {
    Diagnostic::warning(
        "parameter/default-format",
        format!("the default `{text}` is not what the type `{kind}` takes: {format}"),
    )
    .help("give such a value, or no default")
    .link(TYPES)
}

/// A pattern is a regular expression in the dialect of Java.
fn bad_pattern(pattern: &str, wrong: &str) -> Diagnostic {
    Diagnostic::error(
        "parameter/pattern",
        format!("`{pattern}` is no regular expression: {wrong}"),
    )
    .help("correct the pattern; put `\\` before a bracket that stands for itself")
    .link(PAGE)
}

fn bounds<N: std::fmt::Display>(least: Option<N>, most: Option<N>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any number".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_no_dialect_allows_is_unbalanced() {
        for right in [
            "[a-z]+",
            "(a|b)",
            "[(]",
            r"\(",
            r"\Q(\E",
            "(?=a)[^]a]",
            "[](]",
            "(?x)a # (",
            "[a-z&&[^b]]",
            "",
        ] {
            assert_eq!(unbalanced(right), None, "{right}");
        }
        for wrong in ["[a-z", "(a", "a)", r"a\"] {
            assert!(unbalanced(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn ids_of_aws_are_told_from_other_texts() {
        assert!(is_id("vpc-0123abcd", "vpc-"));
        assert!(!is_id("vpc-12", "vpc-"));
        for zone in ["eu-west-1a", "us-west-2-lax-1a", "us-gov-west-1b"] {
            assert!(is_zone(zone), "{zone}");
        }
        for other in ["a", "eu-west-1", "us_east_1a", "EU-WEST-1A"] {
            assert!(!is_zone(other), "{other}");
        }
    }
}
