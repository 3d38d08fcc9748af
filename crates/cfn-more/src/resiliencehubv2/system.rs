// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! `AWS::ResilienceHubV2::System` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SystemArn`.
    CfnSystem = "AWS::ResilienceHubV2::System", "resiliencehubv2-system", reference arn, tags List "Tags";
    new {
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// default `false`
        sharing_enabled: bool = "SharingEnabled",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SystemArn",
        CREATED_AT: str = "CreatedAt",
        SYSTEM_ARN: c::Arn<CfnSystem> = "SystemArn",
        SYSTEM_ID: str = "SystemId",
        UPDATED_AT: str = "UpdatedAt",
    }
}
