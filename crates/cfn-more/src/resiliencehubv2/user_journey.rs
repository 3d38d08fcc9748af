// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! `AWS::ResilienceHubV2::UserJourney` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserJourney = "AWS::ResilienceHubV2::UserJourney", "resiliencehubv2-userjourney", reference text;
    new CfnUserJourneyRequired {
        /// matches `^[A-Za-z0-9][A-Za-z0-9 _-]{1,59}$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 2048 characters; an update replaces the resource
        B system_identifier: str = "SystemIdentifier",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        policy_arn: str = "PolicyArn",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
        USER_JOURNEY_ID: str = "UserJourneyId",
    }
}
