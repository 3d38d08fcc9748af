//! Suggestions for misspelt names.

/// The name among `known` that `given` was most likely meant to be, if any is close.
pub(crate) fn closest<'k>(
    given: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let lower = given.to_lowercase();
    let candidates = known.into_iter().map(|name| {
        let likeness = strsim::jaro_winkler(&lower, &name.to_lowercase());
        (name, likeness)
    });
    candidates
        .filter(|(_, likeness)| *likeness >= 0.85)
        .max_by(|(left, a), (right, b)| a.total_cmp(b).then_with(|| right.cmp(left)))
        .map(|(name, _)| name)
}

/// A help text for a misspelt name: `did you mean …`, or what there is to choose from while that
/// is not too much to read.
pub(crate) fn help<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(name) = closest(given, known.iter().copied()) {
        return Some(format!("did you mean `{name}`?"));
    }
    (1..=12)
        .contains(&known.len())
        .then(|| format!("give one of {}", list(&known)))
}

/// Names in backticks with commas between.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_suggests_the_name() {
        let known = ["BucketName", "BucketEncryption", "Tags"];
        assert_eq!(closest("BuketName", known), Some("BucketName"));
        assert_eq!(closest("bucketname", known), Some("BucketName"));
        assert_eq!(closest("Colour", known), None);
    }

    #[test]
    fn without_a_likely_name_a_short_list_is_given() {
        let help = help("Colour", ["Key", "Value"]);
        assert_eq!(help.as_deref(), Some("give one of `Key`, `Value`"));
    }
}
