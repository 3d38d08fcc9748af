//! What templates have.

use super::*;

#[test]
fn a_trail_without_selectors_has_no_property_for_them() {
    let template = Template::from_app(app_of(|_, trail| trail), "Logs").unwrap();
    template.expect_no_resource(TRAIL, pattern!(properties({ "EventSelectors": any() })));
    template.expect_no_resource(
        TRAIL,
        pattern!(properties({ "AdvancedEventSelectors": any() })),
    );
}

#[test]
fn management_events_have_the_fields_that_a_trail_takes() {
    let selector = ManagementEvents::new()
        .write_only()
        .leave_out(FrequentSource::Kms)
        .leave_out(FrequentSource::Kms)
        .leave_out(FrequentSource::RdsDataApi);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["Management"] },
            { "Field": "readOnly", "Equals": ["false"] },
            { "Field": "eventSource", "NotEquals": ["kms.amazonaws.com", "rdsdata.amazonaws.com"] },
        ])
    );
}

#[test]
fn data_events_have_each_field_once_with_all_its_operators() {
    let selector = DataEvents::of(ResourceType::DYNAMO_DB_TABLE)
        .read_only()
        .event_name(
            Match::new()
                .starts_with("Get")
                .ends_with("Item")
                .not_equals("GetThing"),
        )
        .event_source("dynamodb.amazonaws.com")
        .event_type(["AwsApiCall", "AwsServiceEvent"])
        .resource_arn(Match::new().not_ends_with("/scratch"))
        .user_identity_arn(Match::new().not_starts_with("arn:aws:sts::111111111111:"))
        .console_sessions(ConsoleSessions::LeftOut);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["Data"] },
            { "Field": "resources.type", "Equals": ["AWS::DynamoDB::Table"] },
            { "Field": "readOnly", "Equals": ["true"] },
            { "Field": "eventName", "NotEquals": ["GetThing"], "StartsWith": ["Get"], "EndsWith": ["Item"] },
            { "Field": "eventSource", "Equals": ["dynamodb.amazonaws.com"] },
            { "Field": "eventType", "Equals": ["AwsApiCall", "AwsServiceEvent"] },
            { "Field": "resources.ARN", "NotEndsWith": ["/scratch"] },
            { "Field": "userIdentity.arn", "NotStartsWith": ["arn:aws:sts::111111111111:"] },
            { "Field": "sessionCredentialFromConsole", "NotEquals": ["true"] },
        ])
    );
}

#[test]
fn network_activity_events_are_of_one_service() {
    let selector = NetworkActivityEvents::of("s3.amazonaws.com")
        .event_name("GetObject")
        .denied_only()
        .vpc_endpoint(["vpce-0a1b2c3d"]);
    assert_eq!(
        field_selectors(selector),
        json!([
            { "Field": "eventCategory", "Equals": ["NetworkActivity"] },
            { "Field": "eventSource", "Equals": ["s3.amazonaws.com"] },
            { "Field": "eventName", "Equals": ["GetObject"] },
            { "Field": "errorCode", "Equals": ["VpceAccessDenied"] },
            { "Field": "vpcEndpointId", "Equals": ["vpce-0a1b2c3d"] },
        ])
    );
}

#[test]
fn basic_selectors_name_what_they_select() {
    let events = BasicEvents::new()
        .select(
            EventSelector::new()
                .write_only()
                .leave_out(FrequentSource::Kms),
        )
        .select(
            EventSelector::new()
                .without_management_events()
                .data(DataResource::all_lambda_functions())
                .data(DataResource::dynamodb_tables([
                    "arn:aws:dynamodb:ca-central-1:111111111111:table/t",
                ])),
        );
    assert_eq!(
        rendered(events, "EventSelectors"),
        json!([
            {
                "ReadWriteType": "WriteOnly",
                "IncludeManagementEvents": true,
                "ExcludeManagementEventSources": ["kms.amazonaws.com"],
            },
            {
                "ReadWriteType": "All",
                "IncludeManagementEvents": false,
                "DataResources": [
                    { "Type": "AWS::Lambda::Function", "Values": ["arn:aws:lambda"] },
                    {
                        "Type": "AWS::DynamoDB::Table",
                        "Values": ["arn:aws:dynamodb:ca-central-1:111111111111:table/t"],
                    },
                ],
            },
        ])
    );
}
