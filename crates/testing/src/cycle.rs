//! No resource needs itself.

use crate::failure;
use crate::mismatch::Mismatch;
use crate::path::Path;
use crate::reference::{self, Kind, Reference};
use crate::template::Template;
use std::collections::{BTreeMap, VecDeque};

/// The references from each member of a section to members of the same section.
type Graph<'t> = BTreeMap<&'t str, Vec<Reference>>;

impl Template {
    /// No resource depends on itself, by `Ref`, `Fn::GetAtt`, `Fn::Sub` or `DependsOn`, directly or
    /// around a circle; nor does a condition. CloudFormation refuses such a template.
    ///
    /// # Panics
    /// If there is a circle; the message shows the shortest one through its first member.
    #[track_caller]
    pub fn expect_acyclic(&self) {
        failure::expect(self.check_acyclic());
    }

    /// No resource depends on itself, nor does a condition.
    ///
    /// # Errors
    /// If there is a circle, with each reference in it and where it stands.
    pub fn check_acyclic(&self) -> Result<(), Mismatch> {
        for (section, kinds) in [
            ("Resources", &[Kind::Name, Kind::Resource][..]),
            ("Conditions", &[Kind::Condition]),
        ] {
            let graph = self.graph(section, kinds);
            if let Some(circle) = graph.keys().find_map(|start| circle(&graph, start)) {
                return Err(describe(section, &circle));
            }
        }
        Ok(())
    }

    fn graph(&self, section: &str, kinds: &[Kind]) -> Graph<'_> {
        self.section(section)
            .map(|(id, value)| {
                let mut references = reference::of_member(section, value, &Path::default());
                references.retain(|reference| {
                    kinds.contains(&reference.kind)
                        && self.member(section, &reference.name).is_some()
                });
                (id, references)
            })
            .collect()
    }
}

/// The shortest way from a member back to itself, as (from, reference) steps.
fn circle<'g>(graph: &'g Graph<'_>, start: &'g str) -> Option<Vec<(&'g str, &'g Reference)>> {
    // How each member was first reached.
    let mut reached: BTreeMap<&str, (&str, &Reference)> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(from) = queue.pop_front() {
        for reference in graph.get(from).into_iter().flatten() {
            let to = reference.name.as_str();
            if reached.contains_key(to) {
                continue;
            }
            reached.insert(to, (from, reference));
            if to == start {
                return Some(way_back(&reached, start));
            }
            queue.push_back(to);
        }
    }
    None
}

fn way_back<'g>(
    reached: &BTreeMap<&'g str, (&'g str, &'g Reference)>,
    start: &'g str,
) -> Vec<(&'g str, &'g Reference)> {
    let mut steps = Vec::new();
    let mut at = start;
    while let Some(&(from, reference)) = reached.get(at) {
        steps.push((from, reference));
        at = from;
        if at == start {
            break;
        }
    }
    steps.reverse();
    steps
}

fn describe(section: &str, circle: &[(&str, &Reference)]) -> Mismatch {
    let noun = section.to_lowercase();
    circle.iter().fold(
        Mismatch::new(format!("{noun} depend on one another in a circle")),
        |mismatch, (from, Reference { name, path, .. })| {
            mismatch.note(format!("`{from}` needs `{name}`, at {path}"))
        },
    )
}

#[cfg(test)]
mod tests {
    use crate::Template;

    fn check(yaml: &str) -> Result<(), String> {
        let template: Template = yaml.parse().unwrap();
        template.check_acyclic().map_err(|error| error.to_string())
    }

    #[test]
    fn a_circle_is_shown_with_each_reference() {
        let message = check(
            "
Resources:
  Start: { Type: T, Properties: { A: !Ref Key } }
  Key: { Type: T, Properties: { Policy: { Statement: [{ Resource: !Sub '${Logs.Arn}/*' }] } } }
  Logs: { Type: T, DependsOn: [Policy] }
  Policy: { Type: T, Properties: { KeyId: !GetAtt Key.Arn } }
",
        )
        .unwrap_err();
        insta::assert_snapshot!(message, @"
        resources depend on one another in a circle
          `Key` needs `Logs`, at Properties.Policy.Statement[0].Resource.Fn::Sub
          `Logs` needs `Policy`, at DependsOn[0]
          `Policy` needs `Key`, at Properties.KeyId.Fn::GetAtt
        ");
    }

    #[test]
    fn a_resource_that_names_itself_is_a_circle() {
        let message = check("Resources: { A: { Type: T, DependsOn: A } }").unwrap_err();
        assert!(
            message.ends_with("`A` needs `A`, at DependsOn"),
            "{message}"
        );
    }

    #[test]
    fn conditions_that_need_one_another_are_a_circle() {
        let message =
            check("Conditions: { A: !Not [!Condition B], B: !Or [!Condition A, !Equals [a, b]] }")
                .unwrap_err();
        assert!(
            message.starts_with("conditions depend on one another in a circle\n"),
            "{message}"
        );
    }

    #[test]
    fn a_name_that_sub_defines_or_escapes_is_no_reference() {
        let yaml = "
Resources:
  A:
    Type: T
    Properties:
      One: !Sub ['${A} ${!A}', { A: x }]
      Two: !Sub '${!A.Arn}'
      Three: { Condition: A, DependsOn: A }
";
        assert_eq!(check(yaml), Ok(()));
    }

    #[test]
    fn two_ways_to_the_same_resource_are_no_circle() {
        let yaml = "
Resources:
  A: { Type: T, Properties: { X: !Ref B, Y: !Ref C } }
  B: { Type: T, DependsOn: C }
  C: { Type: T }
";
        assert_eq!(check(yaml), Ok(()));
    }
}
