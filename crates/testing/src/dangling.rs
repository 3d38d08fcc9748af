//! Every reference leads somewhere.

use crate::failure;
use crate::mismatch::Mismatch;
use crate::path::Path;
use crate::reference::{self, Kind, Reference};
use crate::template::Template;
use serde_json::{Value, json};

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>
const PSEUDO_PARAMETERS: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

impl Template {
    /// Every `Ref`, `Fn::GetAtt`, `Fn::Sub`, `DependsOn`, `Condition`, `Fn::If` and `Fn::FindInMap`
    /// names something that the template has, or a pseudo parameter.
    ///
    /// Loops (`Fn::ForEach`) are not unrolled: a name made of their variables is taken as given.
    /// Transforms are not run: a name of a resource that a macro adds is reported.
    ///
    /// # Panics
    /// If a reference leads nowhere; the message lists all of them.
    #[track_caller]
    pub fn expect_no_dangling_references(&self) {
        failure::expect(self.check_no_dangling_references());
    }

    /// Every reference names something that the template has, or a pseudo parameter.
    ///
    /// # Errors
    /// If a reference leads nowhere, with all of them.
    pub fn check_no_dangling_references(&self) -> Result<(), Mismatch> {
        let mut dangling = Vec::new();
        for section in ["Conditions", "Rules", "Resources", "Outputs"] {
            for (id, value) in self.section(section) {
                let at = Path::default().key(section);
                let references = if id.starts_with("Fn::ForEach::") {
                    // A loop stands where a member does, and defines its variable within.
                    reference::of_member(section, &json!({ id: value }), &at)
                } else {
                    reference::of_member(section, value, &at.key(id))
                };
                dangling.extend(references.into_iter().filter(|found| !self.has(found)));
            }
        }
        if dangling.is_empty() {
            return Ok(());
        }
        let count = dangling.len();
        let headline = match count {
            1 => "a reference leads nowhere".to_owned(),
            _ => format!("{count} references lead nowhere"),
        };
        let noted = dangling
            .iter()
            .fold(Mismatch::new(headline), |mismatch, found| {
                mismatch.note(format!(
                    "{}: no {} `{}`",
                    found.path,
                    noun(found),
                    found.name
                ))
            });
        Err(noted)
    }

    fn has(&self, reference: &Reference) -> bool {
        let name = reference.name.as_str();
        let sections: &[&str] = match reference.kind {
            Kind::Name if PSEUDO_PARAMETERS.contains(&name) => return true,
            Kind::Name => &["Resources", "Parameters"],
            Kind::Resource => &["Resources"],
            Kind::Condition => &["Conditions"],
            Kind::Mapping => &["Mappings"],
        };
        sections.iter().any(|section| {
            self.member(section, name).is_some()
                || self
                    .section(section)
                    .any(|(id, value)| id.starts_with("Fn::ForEach::") && makes(value, name))
        })
    }
}

/// Whether a loop's body may make a member of this name: its key with anything for the variables.
fn makes(body: &Value, name: &str) -> bool {
    let members = body.get(2).and_then(Value::as_object);
    members.into_iter().flatten().any(|(key, value)| {
        if key.starts_with("Fn::ForEach::") {
            return makes(value, name);
        }
        let literals: Vec<_> = key
            .split("${")
            .map(|part| part.split_once('}').map_or(part, |(_, literal)| literal))
            .collect();
        match literals.as_slice() {
            [] => false,
            [only] => *only == name,
            [first, between @ .., last] => name
                .strip_prefix(first)
                .and_then(|rest| rest.strip_suffix(last))
                .is_some_and(|rest| in_order(rest, between)),
        }
    })
}

fn in_order(mut text: &str, literals: &[&str]) -> bool {
    literals
        .iter()
        .all(|literal| match text.split_once(literal) {
            Some((_, after)) => {
                text = after;
                true
            }
            None => false,
        })
}

fn noun(reference: &Reference) -> &'static str {
    match reference.kind {
        Kind::Name => "resource or parameter",
        Kind::Resource => "resource",
        Kind::Condition => "condition",
        Kind::Mapping => "mapping",
    }
}

#[cfg(test)]
mod tests {
    use crate::Template;

    fn check(yaml: &str) -> Result<(), String> {
        let template: Template = yaml.parse().unwrap();
        template
            .check_no_dangling_references()
            .map_err(|error| error.to_string())
    }

    #[test]
    fn each_reference_that_leads_nowhere_is_listed() {
        let message = check(
            "
Conditions:
  C: !Equals [!Ref Missing, !FindInMap [Regions, a, b]]
Resources:
  A:
    Type: T
    Condition: D
    DependsOn: [A2]
    Properties:
      X: !GetAtt P.Arn
      Y: !Sub '${AWS::Regoin}'
      Z: !If [E, 1, 2]
Parameters:
  P: { Type: String }
Outputs:
  O: { Value: !Ref B, Condition: C }
",
        )
        .unwrap_err();
        insta::assert_snapshot!(message, @"
        8 references lead nowhere
          Conditions.C.Fn::Equals[0].Ref: no resource or parameter `Missing`
          Conditions.C.Fn::Equals[1].Fn::FindInMap[0]: no mapping `Regions`
          Resources.A.Condition: no condition `D`
          Resources.A.DependsOn[0]: no resource `A2`
          Resources.A.Properties.X.Fn::GetAtt: no resource `P`
          Resources.A.Properties.Y.Fn::Sub: no resource or parameter `AWS::Regoin`
          Resources.A.Properties.Z.Fn::If[0]: no condition `E`
          Outputs.O.Value.Ref: no resource or parameter `B`
        ");
    }

    #[test]
    fn parameters_pseudo_parameters_and_policy_conditions_are_there() {
        let yaml = "
Parameters: { P: { Type: String } }
Resources:
  A:
    Type: T
    Properties:
      X: !Sub '${P} ${A} ${AWS::Partition} ${!Literal}'
      Statement: { Condition: StringLike }
";
        assert_eq!(check(yaml), Ok(()));
    }

    #[test]
    fn a_loop_defines_its_variable_and_what_its_body_makes() {
        let yaml = "
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Topics:
    - Name
    - [A, B]
    - Topic${Name}V1:
        Type: AWS::SNS::Topic
        Properties: { TopicName: !Ref Name, Other: !Ref Nmae }
  User: { Type: T, DependsOn: [TopicAV1, TopicAV2] }
";
        insta::assert_snapshot!(check(yaml).unwrap_err(), @"
        2 references lead nowhere
          Resources.Fn::ForEach::Topics[2].Topic${Name}V1.Properties.Other.Ref: no resource or parameter `Nmae`
          Resources.User.DependsOn[1]: no resource `TopicAV2`
        ");
    }
}
