//! Versions of database engines.

use crate::embedded::Registry;
use crate::model::{Schema, ValueList};

/// What the names of lists of versions that an engine has contain.
const VERSIONS: &str = "/engine-version/";

/// What the names of lists of versions that AWS retires contain.
const DEPRECATED: &str = "/engine-version-deprecated/";

/// Whether a list is one of versions, and a text names several of them: RDS takes `15` or `15.00`
/// as the newest version that begins so.
pub(super) fn names_several(name: &str, list: &ValueList, text: &str) -> bool {
    name.contains(VERSIONS) && list.values(None).any(|known| begins(known, text))
}

/// Whether a list is one of versions, and has others of the same series as a text: `8.0.40` where
/// `8.0.39` is known. AWS adds such versions all the time.
pub(super) fn is_in_series(name: &str, list: &ValueList, text: &str) -> bool {
    let series = text.rsplit_once('.').map(|(series, _)| series);
    let same = |known: &str| known.rsplit_once('.').map(|(series, _)| series) == series;
    name.contains(VERSIONS) && series.is_some() && list.values(None).any(same)
}

/// Whether a list is one of deprecated versions, and a text the beginning of one that is not: RDS
/// takes `16` as the newest version that begins so.
pub(super) fn is_beginning(name: &str, list: &ValueList, text: &str) -> bool {
    if !name.contains(DEPRECATED) {
        return false;
    }
    let all = Registry::list(&name.replace(DEPRECATED, VERSIONS));
    all.is_some_and(|all| {
        let mut newer = all.values(None).filter(|known| begins(known, text));
        newer.any(|known| list.contains(known, None) != Some(true))
    })
}

/// Whether a version begins with the parts of a text, and has more.
fn begins(version: &str, text: &str) -> bool {
    let rest = version.strip_prefix(text);
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// The property of a condition whose value must be no deprecated version.
pub(super) fn deprecated(condition: &Schema) -> Option<&str> {
    match condition {
        Schema::All(parts) => parts.iter().find_map(deprecated),
        Schema::Property { name, schema, .. } => speaks_of_deprecated(schema).then_some(name),
        _ => None,
    }
}

fn speaks_of_deprecated(schema: &Schema) -> bool {
    match schema {
        Schema::All(parts) => parts.iter().any(speaks_of_deprecated),
        Schema::In(list) => list.contains(DEPRECATED),
        _ => false,
    }
}
