// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::BrowserProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProfileId`; it has no attribute for its ARN.
    CfnBrowserProfile = "AWS::BedrockAgentCore::BrowserProfile", "bedrockagentcore-browserprofile", reference name,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}", tags Map "Tags";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_SAVED_AT: str = "LastSavedAt",
        LAST_SAVED_BROWSER_ID: str = "LastSavedBrowserId",
        LAST_SAVED_BROWSER_SESSION_ID: str = "LastSavedBrowserSessionId",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        PROFILE_ARN: str = "ProfileArn",
        PROFILE_ID: c::Name<CfnBrowserProfile> = "ProfileId",
        STATUS: c::Json = "Status",
    }
}
