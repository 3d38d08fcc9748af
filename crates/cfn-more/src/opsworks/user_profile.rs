// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::UserProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnUserProfile = "AWS::OpsWorks::UserProfile", "opsworks-userprofile", reference name;
    new {
        /// an update replaces the resource
        A iam_user_arn: str = "IamUserArn",
    }
    set {
        allow_self_management: bool = "AllowSelfManagement",
        ssh_public_key: str = "SshPublicKey",
        ssh_username: str = "SshUsername",
    }
    get {
        ID: c::Name<CfnUserProfile> = "Id",
        SSH_USERNAME: str = "SshUsername",
    }
}
