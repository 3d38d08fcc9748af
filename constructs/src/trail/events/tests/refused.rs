//! What CloudTrail would refuse or misread.

use super::*;

#[test]
fn selectors_that_select_nothing_are_refused() {
    found(BasicEvents::new()).expect("trail/no-events", "Logs/Trail");
    found(AdvancedEvents::new()).expect("trail/no-events", "Logs/Trail");
    let nothing = EventSelector::new().without_management_events();
    found(nothing).expect("trail/no-events", "Logs/Trail");
}

#[test]
fn basic_selectors_are_counted() {
    let selectors = |count| {
        (0..count).fold(BasicEvents::new(), |all, _| {
            all.select(EventSelector::new())
        })
    };
    found(selectors(5)).expect_none("trail/selectors");
    found(selectors(6)).expect("trail/selectors", "Logs/Trail");
}

#[test]
fn data_resources_are_counted_over_all_selectors() {
    let arn = |n: usize| format!("arn:aws:s3:::other/{n}");
    let resources = |from: usize, to: usize| {
        let arns: Vec<String> = (from..to).map(arn).collect();
        EventSelector::new().data(DataResource::s3_objects(arns))
    };
    let both = |more: usize| {
        BasicEvents::new()
            .select(resources(0, 200))
            .select(resources(200, 200 + more))
    };
    found(both(50)).expect_none("trail/data-resources");
    found(both(51)).expect("trail/data-resources", "Logs/Trail");
    found(resources(0, 0)).expect("trail/data-resources", "Logs/Trail");
}

#[test]
fn values_are_counted_over_all_advanced_selectors() {
    let names = |count: usize| {
        let names: Vec<String> = (0..count).map(|n| format!("Call{n}")).collect();
        DataEvents::of(ResourceType::LAMBDA_FUNCTION).event_name(Match::new().equals(names))
    };
    // Category, type, and once more category for the management events.
    let both = |count| {
        AdvancedEvents::new()
            .select(ManagementEvents::new())
            .select(names(count))
    };
    found(both(497)).expect_none("trail/selector-values");
    found(both(498)).expect("trail/selector-values", "Logs/Trail");
}

#[test]
fn a_source_cannot_be_left_out_of_events_that_are_not_logged() {
    let selector = EventSelector::new()
        .without_management_events()
        .leave_out(FrequentSource::Kms)
        .data(DataResource::all_lambda_functions());
    found(selector).expect("trail/left-out-source", "Logs/Trail");
}

#[test]
fn names_of_selectors_have_a_length() {
    for (name, accepted) in [
        ("x".repeat(1000), true),
        (String::new(), false),
        ("x".repeat(1001), false),
    ] {
        let found = found(ManagementEvents::new().name(&name));
        assert_eq!(
            found.find("trail/selector-name").count(),
            usize::from(!accepted)
        );
    }
}

#[test]
fn values_that_cloudtrail_would_refuse_or_misread_are_reported() {
    let events = || DataEvents::of(ResourceType::LAMBDA_FUNCTION);
    found(events().event_name("")).expect("trail/selector-value", "Logs/Trail");
    let long = "x".repeat(2049);
    found(events().event_name(long.as_str())).expect("trail/selector-value", "Logs/Trail");
    found(events().event_name("Invoke*")).expect("trail/selector-wildcard", "Logs/Trail");
    found(events().resource_arn("function:f")).expect("trail/resource-arn", "Logs/Trail");
    let prefix = Match::new().starts_with("arn:aws:lambda:ca-central-1:111111111111:function:f");
    found(events().resource_arn(prefix)).expect_clean();
}

#[test]
fn types_and_sources_that_are_none_are_refused() {
    for name in [
        "S3::Object",
        "AWS::S3",
        "AWS::S3::",
        "AWS::S3::Object::X",
        "AWS::S3::*",
    ] {
        let found = found(DataEvents::of(ResourceType::other(name)));
        found.expect("trail/resource-type", "Logs/Trail");
    }
    found(DataEvents::of(ResourceType::other("AWS::SWF::Domain"))).expect_clean();
    for source in [
        "",
        "s3",
        ".amazonaws.com",
        "S3.amazonaws.com",
        "s3.amazonaws.com.cn",
    ] {
        let found = found(NetworkActivityEvents::of(source));
        found.expect("trail/event-source", "Logs/Trail");
    }
}
