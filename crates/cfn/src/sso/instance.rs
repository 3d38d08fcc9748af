// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::Instance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceArn`.
    CfnInstance = "AWS::SSO::Instance", "sso-instance", reference arn,
        arn "arn:${Partition}:sso:::instance/${InstanceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 32 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        name: str = "Name",
        /// at most 75 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "InstanceArn",
        IDENTITY_STORE_ID: str = "IdentityStoreId",
        INSTANCE_ARN: c::Arn<CfnInstance> = "InstanceArn",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        STATUS: str = "Status",
    }
}
