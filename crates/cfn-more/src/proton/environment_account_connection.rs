// Written by `cargo xtask codegen` from crates/registry/data/proton.txt.

//! `AWS::Proton::EnvironmentAccountConnection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEnvironmentAccountConnection = "AWS::Proton::EnvironmentAccountConnection", "proton-environmentaccountconnection", reference arn,
        arn "arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}", tags List "Tags";
    new {}
    set {
        /// 1 to 200 characters
        codebuild_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "CodebuildRoleArn",
        /// 1 to 200 characters
        component_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ComponentRoleArn",
        /// matches `^[0-9]{12}$`
        environment_account_id: str = "EnvironmentAccountId",
        /// 1 to 100 characters; matches `^[0-9A-Za-z]+[0-9A-Za-z_-]*$`
        environment_name: str = "EnvironmentName",
        /// matches `^[0-9]{12}$`
        management_account_id: str = "ManagementAccountId",
        /// 1 to 200 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        STATUS: c::Json = "Status",
    }
}
