//! Which required arguments are given by position, and which by name.

/// More required arguments than this are given by name.
const POSITIONAL_LIMIT: usize = 3;

/// Whether arguments of these types can be told apart: no two of them take the same literal.
pub(super) fn is_positional(types: &[String], is_enum: impl Fn(&str) -> bool) -> bool {
    let mut literals: Vec<String> = types
        .iter()
        .map(|meaning| literal(meaning, &is_enum))
        .collect();
    literals.sort();
    literals.dedup();
    literals.len() == types.len() && types.len() <= POSITIONAL_LIMIT
}

/// What a literal for `meaning` looks like. Free-form JSON takes any scalar; it counts as text.
fn literal(meaning: &str, is_enum: &impl Fn(&str) -> bool) -> String {
    for (kind, name) in [("c::List<", "list"), ("c::Map<", "map")] {
        let inner = meaning.strip_prefix(kind);
        if let Some(inner) = inner.and_then(|rest| rest.strip_suffix('>')) {
            return format!("{name} of {}", literal(inner, is_enum));
        }
    }
    let is_text = matches!(meaning, "str" | "c::Json")
        || meaning.starts_with("c::Arn<")
        || meaning.starts_with("c::Name<")
        || is_enum(meaning);
    match meaning {
        _ if is_text => "text".to_owned(),
        "i64" | "f64" => "number".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_positional;

    #[test]
    fn arguments_that_could_be_swapped_are_given_by_name() {
        let positional = |types: &[&str]| {
            let types: Vec<String> = types.iter().map(|&name| name.to_owned()).collect();
            is_positional(&types, |name| name == "KeyUsage")
        };
        assert!(positional(&["str", "bool", "i64"]));
        assert!(positional(&["c::PolicyDocument", "str"]));
        assert!(positional(&["c::List<str>", "str"]));
        assert!(positional(&["Rule", "Status"]));
        assert!(!positional(&["str", "str"]));
        assert!(!positional(&["i64", "f64"]));
        // All of these take a literal text.
        assert!(!positional(&["c::Arn<CfnKey>", "str"]));
        assert!(!positional(&["c::Name<CfnKey>", "KeyUsage"]));
        assert!(!positional(&["c::Json", "str"]));
        assert!(!positional(&["c::List<KeyUsage>", "c::List<str>"]));
        assert!(!positional(&["str", "bool", "i64", "c::PolicyDocument"]));
    }
}
