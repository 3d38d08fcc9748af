//! Documentation made of facts.

use catchment_registry::{Bounds, Object, Property, ResourceType, Rule, Shape, Text};

use super::world::arn_attribute;

/// Patterns longer than this say little to a reader.
const PATTERN_LIMIT: usize = 80;

/// What users of a type, property or attribute read that the registry had once.
pub(super) const RETIRED: &str = "no longer in the CloudFormation registry";

/// What is known of a property beside its name and type, as one line; empty when nothing is.
pub(super) fn property(property: &Property) -> String {
    let mut facts = Vec::new();
    shape(&property.shape, &mut facts);
    if let Some(default) = &property.default {
        facts.push(format!("default `{default}`"));
    }
    let traits = property.traits;
    for (holds, fact) in [
        (traits.replaces, "an update replaces the resource"),
        (
            traits.may_replace && !traits.replaces,
            "an update may replace the resource",
        ),
        (traits.write_only, "AWS does not show it again"),
        (traits.deprecated, "deprecated by AWS"),
        // That an optional property is retired is said by `#[deprecated]`.
        (traits.retired && property.required, RETIRED),
    ] {
        if holds {
            facts.push(fact.to_owned());
        }
    }
    facts.join("; ")
}

fn shape(shape_: &Shape, facts: &mut Vec<String>) {
    match shape_ {
        Shape::Text(text) => text_facts(text, facts),
        Shape::Integer(number) => {
            number_facts(&number.allowed, &number.range, facts);
        }
        Shape::Number(number) => number_facts(&number.allowed, &number.range, facts),
        Shape::List(list) => {
            facts.extend(bounds(&list.length, "items"));
            if list.unique {
                facts.push("no item twice".to_owned());
            }
            let mut inner = Vec::new();
            shape(&list.items, &mut inner);
            if !inner.is_empty() {
                facts.push(format!("each: {}", inner.join(", ")));
            }
        }
        Shape::Map(map) => facts.extend(bounds(&map.length, "keys")),
        _ => {}
    }
}

fn text_facts(text: &Text, facts: &mut Vec<String>) {
    facts.extend(bounds(&text.length, "characters"));
    let patterns = text.patterns.iter().map(|pattern| ("matches", pattern));
    let not = text
        .not_patterns
        .iter()
        .map(|pattern| ("does not match", pattern));
    for (word, pattern) in patterns.chain(not) {
        let shown =
            pattern.len() <= PATTERN_LIMIT && !pattern.contains('`') && !pattern.contains('\n');
        if shown && pattern.trim() == pattern {
            facts.push(format!("{word} `{pattern}`"));
        }
    }
    facts.extend(
        text.formats
            .iter()
            .filter(|format| !format.contains("::"))
            .map(|format| format!("format {format}")),
    );
}

fn number_facts<N: ToString + PartialEq>(
    allowed: &[N],
    range: &Bounds<N>,
    facts: &mut Vec<String>,
) {
    if !allowed.is_empty() {
        let values: Vec<String> = allowed.iter().map(ToString::to_string).collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    let fact = match (&range.min, &range.max) {
        (Some(min), Some(max)) => format!("{} to {}", min.to_string(), max.to_string()),
        (Some(min), None) => format!("at least {}", min.to_string()),
        (None, Some(max)) => format!("at most {}", max.to_string()),
        (None, None) => return,
    };
    facts.push(fact);
}

fn bounds(bounds: &Bounds<u64>, what: &str) -> Option<String> {
    let things = |count: u64| match count {
        1 => format!("1 {}", what.strip_suffix('s').unwrap_or(what)),
        count => format!("{count} {what}"),
    };
    match (bounds.min, bounds.max) {
        (Some(min), Some(max)) if min == max => Some(things(min)),
        (Some(min), Some(max)) => Some(format!("{min} to {}", things(max))),
        (Some(min), None) => Some(format!("at least {}", things(min))),
        (None, Some(max)) => Some(format!("at most {}", things(max))),
        (None, None) => None,
    }
}

/// The documentation of a resource type.
pub(super) fn resource(resource: &ResourceType) -> Vec<String> {
    let mut facts = Vec::new();
    match &resource.reference {
        Some(reference) => facts.push(format!("`Ref` returns its `{reference}`")),
        None => facts.push("`Ref` returns a combination of its identifiers".to_owned()),
    }
    if resource.stateful {
        facts.push("it holds data".to_owned());
    }
    if resource.tags.is_none() {
        facts.push("it takes no tags".to_owned());
    }
    if arn_attribute(resource).is_none() {
        facts.push("it has no attribute for its ARN".to_owned());
    }
    let mut lines = vec![format!("{}.", facts.join("; "))];
    lines.extend(rules(&resource.object));
    lines
}

/// The part of a resource type's page that names it: `kms-key`.
pub(super) fn resource_page(resource: &ResourceType) -> String {
    let words: Vec<&str> = resource.name.split("::").skip(1).collect();
    words.join("-").to_ascii_lowercase()
}

/// The part of a property type's page that names it: `s3-bucket-versioningconfiguration`.
pub(super) fn definition_page(resource: &ResourceType, name: &str) -> String {
    format!("{}-{name}", resource_page(resource)).to_ascii_lowercase()
}

/// Whose type it is, where it is not AWS: `alexa`. Its pages begin with that word.
pub(super) fn vendor(resource: &ResourceType) -> Option<String> {
    let vendor = resource.name.split("::").next().unwrap_or_default();
    (vendor != "AWS").then(|| vendor.to_ascii_lowercase())
}

/// What holds between the properties of an object, a sentence each.
pub(super) fn rules(object: &Object) -> Vec<String> {
    object
        .rules
        .iter()
        .map(|rule| match rule {
            Rule::OneOf(groups) => format!("Exactly one of {}.", alternatives(groups)),
            Rule::AnyOf(groups) => format!("At least one of {}.", alternatives(groups)),
            Rule::Needs(name, others) => format!("`{name}` needs {}.", list(others, ", ")),
            Rule::Excludes(name, others) => format!("`{name}` excludes {}.", list(others, ", ")),
        })
        .collect()
}

fn alternatives(groups: &[Vec<String>]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| list(group, " with ")).collect();
    groups.join(", ")
}

fn list(names: &[String], separator: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(separator)
}

#[cfg(test)]
mod tests {
    fn of(line: &str) -> String {
        let text = format!("resource AWS::X::Y\n  {line}\n");
        let types = catchment_registry::parse(&text).unwrap();
        super::property(&types[0].object.properties[0])
    }

    #[test]
    fn a_property_is_described_by_its_facts() {
        assert_eq!(
            of(r#"A!: string(len=1..9 pattern="^a$") replaces write-only default="b""#),
            "1 to 9 characters; matches `^a$`; default `\"b\"`; an update replaces the resource; AWS does not show it again"
        );
        assert_eq!(
            of("A: integer(range=7..30) may-replace"),
            "7 to 30; an update may replace the resource"
        );
        assert_eq!(of("A: integer(enum=1,3)"), "one of 1, 3");
        assert_eq!(
            of("A: [string(len=2..2)](items=..5 unique)"),
            "at most 5 items; no item twice; each: 2 characters"
        );
        assert_eq!(of("A: [boolean](items=..1)"), "at most 1 item");
        assert_eq!(of("A: boolean"), "");
    }

    #[test]
    fn a_pattern_that_documentation_cannot_show_is_left_out() {
        assert_eq!(of(r#"A: string(pattern="a``b")"#), "");
        assert_eq!(
            of(&format!("A: string(pattern=\"{}\")", "a".repeat(81))),
            ""
        );
    }

    #[test]
    fn rules_are_sentences() {
        let types = catchment_registry::parse(
            "resource AWS::X::Y\n  rule one-of A | B C\n  rule needs A: B\n",
        )
        .unwrap();
        assert_eq!(
            super::rules(&types[0].object),
            ["Exactly one of `A`, `B` with `C`.", "`A` needs `B`."]
        );
    }
}
