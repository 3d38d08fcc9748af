#![cfg(test)]

use super::{clean, with_topic};

#[test]
fn an_output_has_a_value() {
    clean(
        "Outputs: {A: {Value: !Ref Topic, Description: x, Export: {Name: !Sub '${AWS::StackName}-A'}}}\n",
    );
    assert_eq!(
        with_topic("Outputs:\n  A: {Description: x}\n  B: x\n  C: {Value: x, Valu: x}\n"),
        [
            "2:6 error template/missing-attribute A",
            "3:6 error template/attribute-type B",
            "4:17 error template/unknown-attribute C Valu",
        ]
    );
}

#[test]
fn the_value_of_an_output_is_a_text() {
    for wrong in ["[a]", "{a: b}", "!GetAZs ''"] {
        let found = with_topic(&format!("Outputs: {{A: {{Value: {wrong}}}}}\n"));
        assert_eq!(found.len(), 1, "{wrong}: {found:?}");
        assert!(found[0].contains(" error "), "{found:?}");
    }
}

#[test]
fn an_export_has_a_name_that_is_unique() {
    assert_eq!(
        with_topic(
            "Outputs:\n  A: {Value: x, Export: {}}\n  B: {Value: x, Export: {Name: n}}\n  C: {Value: x, Export: {Name: n}}\n  D: {Value: x, Export: {Name: ''}}\n  E: {Value: x, Export: n}\n  F: {Value: x, Export: {Name: !Sub '${AWS::StackName}-x'}}\n  G: {Value: x, Export: {Name: !Sub '${AWS::StackName}-x'}}\n"
        ),
        [
            "2:25 error template/missing-attribute A Export",
            "4:32 error output/export-twice C Export.Name",
            "5:32 error output/export-name D Export.Name",
            "6:25 error template/attribute-type E Export",
            "8:32 error output/export-twice G Export.Name",
        ]
    );
}

#[test]
fn the_name_of_an_export_has_no_part_of_a_resource() {
    for wrong in ["!Ref Topic", "!Sub 'x-${Topic}'", "!GetAtt Topic.TopicName"] {
        let found = with_topic(&format!(
            "Outputs: {{A: {{Value: x, Export: {{Name: {wrong}}}}}}}\n"
        ));
        assert!(
            found.iter().any(|line| line.contains(" error ")),
            "{wrong}: {found:?}"
        );
    }
}

#[test]
fn of_two_conditional_exports_only_one_may_exist() {
    clean(
        "Conditions: {Is: !Equals [!Ref AWS::Region, a], Not: !Not [{Condition: Is}]}\n\
        Outputs:\n\
        \x20 A: {Condition: Is, Value: x, Export: {Name: n}}\n\
        \x20 B: {Condition: Not, Value: x, Export: {Name: n}}\n",
    );
}

#[test]
fn the_condition_of_an_output_exists() {
    assert_eq!(
        with_topic("Outputs:\n  A: {Condition: Is, Value: x}\n  B: {Condition: [Is], Value: x}\n"),
        [
            "2:18 error output/condition A Condition",
            "3:18 error template/attribute-type B Condition",
        ]
    );
}
