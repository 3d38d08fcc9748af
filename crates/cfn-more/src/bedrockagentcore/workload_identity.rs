// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::WorkloadIdentity` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnWorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity", "bedrockagentcore-workloadidentity", reference name, name_property "Name", tags List "Tags";
    new {
        /// 3 to 255 characters; matches `[A-Za-z0-9_.-]+`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// each: 1 to 2048 characters, matches `[0-9A-Za-z_]+:(/?/?)[^\s]+`
        allowed_resource_oauth2_return_urls: c::List<str> = "AllowedResourceOauth2ReturnUrls",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "WorkloadIdentityArn",
        CREATED_TIME: f64 = "CreatedTime",
        LAST_UPDATED_TIME: f64 = "LastUpdatedTime",
        WORKLOAD_IDENTITY_ARN: c::Arn<CfnWorkloadIdentity> = "WorkloadIdentityArn",
    }
}
