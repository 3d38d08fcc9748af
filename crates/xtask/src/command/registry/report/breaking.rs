//! What an update takes away from programs: the next version is a major one.

use std::collections::BTreeMap;

use catchment_registry::ResourceType;

use crate::command::codegen::interface;
use crate::command::codegen::split::Split;
use crate::command::codegen::world::World;

/// A line for each name of the typed resources that is gone or stands for something else.
pub(super) fn lines(
    old: &BTreeMap<String, ResourceType>,
    new: &BTreeMap<String, ResourceType>,
    split: &Split,
) -> Vec<String> {
    let (before, after) = (
        World::new(old.values(), split),
        World::new(new.values(), split),
    );
    let mut lines = Vec::new();
    for (name, resource) in old {
        let Some(now) = new.get(name) else {
            lines.push(format!("BREAKING {name} is gone"));
            continue;
        };
        let changes = interface::breaking((&before, resource), (&after, now));
        lines.extend(
            changes
                .iter()
                .map(|change| format!("BREAKING {name} {change}")),
        );
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use catchment_registry::{ResourceType, parse};

    use super::lines;
    use crate::command::codegen::split::Split;
    use crate::command::registry::retire;

    fn read(text: &str) -> BTreeMap<String, ResourceType> {
        let types = parse(text).unwrap();
        types
            .into_iter()
            .map(|resource| (resource.name.clone(), resource))
            .collect()
    }

    /// What an update from `old` to what the sources have now breaks. A second update from the same
    /// sources changes nothing.
    fn updated(old: &str, sources: &str) -> Vec<String> {
        let old = read(old);
        let mut new = read(sources);
        retire::keep(&old, &mut new);
        let mut again = read(sources);
        retire::keep(&new, &mut again);
        assert_eq!(new, again);
        lines(&old, &new, &Split::parse("x\n"))
    }

    #[test]
    fn what_is_kept_breaks_nothing() {
        let y = |lines: &str| format!("resource AWS::X::Y\n{lines}");
        for (old, sources) in [
            (y("  A!: string\n"), String::new()),
            (y("  A: string(enum=a)\n  .B: string\n"), y("")),
            (y("  A: string(enum=a,b)\n"), y("  A: string(enum=b)\n")),
            (y("  A: string(enum=a,b)\n"), y("  A: string\n")),
            (
                y("  A: <string(enum=a) | string>\n"),
                y("  A: string(enum=b)\n"),
            ),
            // Two values whose constants are told apart by their order.
            (
                y("  A: string(enum=a-b,a_b)\n"),
                y("  A: string(enum=a_b,a-b)\n"),
            ),
            (
                y("  A: M\n  B: [M]\n  type M = string(enum=a)\n"),
                y("  A: string\n  B: [string]\n"),
            ),
            (
                y("  A: M\n  type M = string(enum=a)\n"),
                y("  A: N\n  type N = string(enum=b)\n"),
            ),
            (
                y("  A: T\n  type T\n    B: string(enum=a)\n"),
                y("  A: T\n  type M = string(enum=b)\n  type T\n    B: M\n"),
            ),
            (
                y(
                    "  A: {Old}\n  type Old\n    B!: string\n    C!: string\n    D: OldD\n    E: string(enum=a)\n  type OldD\n    F: string(enum=b)\n",
                ),
                y(
                    "  A: {New}\n  type New\n    B!: string\n    C!: string\n    D: NewD\n    E: string(enum=b)\n  type NewD\n    G: boolean\n",
                ),
            ),
            // Nothing uses it any more; nobody knows what took its place.
            (
                y("  A: Old\n  type Old\n    B: string(enum=a)\n"),
                y("  C: string\n"),
            ),
        ] {
            assert_eq!(updated(&old, &sources), [] as [&str; 0], "{old}");
        }
    }

    #[test]
    fn what_cannot_be_kept_is_told() {
        for (old, sources, expected) in [
            (
                "  A: string\n",
                "  A!: string\n",
                vec![
                    "`CfnY.a` is gone, it was str",
                    "`CfnY::new` was (), now (a: str)",
                ],
            ),
            (
                "  A!: string\n  B!: boolean\n",
                "  B!: boolean\n",
                vec!["`CfnY::new` was (a: str, b: bool), now (b: bool)"],
            ),
            (
                "  A: string\n",
                "  A: [string]\n",
                vec!["`CfnY.a` was str, now c::List<str>"],
            ),
            (
                "  A: string\n",
                "  A: string read-only\n",
                vec!["`CfnY.a` is gone, it was str"],
            ),
            // The sources use the property type for something else.
            (
                "  A: Old\n  B: Old\n  type Old\n    C: string\n",
                "  A: New\n  B: Old\n  type New\n    C: string\n  type Old\n    C: string\n",
                vec!["`CfnY.a` was Old, now New"],
            ),
            (
                "  A: Old\n  type Old\n    B: string\n",
                "  A: New\n  type New\n    B!: string\n",
                vec![
                    "`Old.b` is gone, it was str",
                    "`Old::new` was (), now (b: str)",
                ],
            ),
        ] {
            let body = |lines: &str| format!("resource AWS::X::Y\n{lines}");
            let expected: Vec<String> = expected
                .iter()
                .map(|line| format!("BREAKING AWS::X::Y {line}"))
                .collect();
            assert_eq!(updated(&body(old), &body(sources)), expected, "{old}");
        }
    }

    #[test]
    fn types_that_are_forgotten_are_told() {
        let found = lines(
            &read("resource AWS::X::Y\n"),
            &BTreeMap::new(),
            &Split::parse("x\n"),
        );
        assert_eq!(found, ["BREAKING AWS::X::Y is gone"]);
    }
}
