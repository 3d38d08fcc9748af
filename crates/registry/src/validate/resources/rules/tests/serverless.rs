//! What the transform of SAM takes.

use super::{NOWHERE, of_template};

#[test]
fn events_are_of_types_that_sam_has() {
    let of = |type_name: &str, events: &str| {
        let text = format!(
            "Transform: AWS::Serverless-2016-10-31\nParameters: {{P: {{Type: String}}}}\nResources:\n  R: {{Type: {type_name}, Properties: {{Events: {events}}}}}\n"
        );
        of_template("property/allowed-value", &text)
    };
    let function = "AWS::Serverless::Function";
    let machine = "AWS::Serverless::StateMachine";
    assert_eq!(
        of(function, "{A: {Type: Api}, B: {Type: Apii}}"),
        ["R Properties.Events.B.Type"]
    );
    assert_eq!(of(function, "{A: {Type: SQS}}"), NOWHERE);
    assert_eq!(
        of(machine, "{A: {Type: SQS}}"),
        ["R Properties.Events.A.Type"]
    );
    assert_eq!(of(machine, "{A: {Type: ScheduleV2}}"), NOWHERE);
    assert_eq!(of(function, "{A: {Type: !Ref P}}"), NOWHERE);
    assert_eq!(of(function, "{'Fn::Transform': {Name: M}}"), NOWHERE);
}
