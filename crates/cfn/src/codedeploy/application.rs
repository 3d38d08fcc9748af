// Written by `cargo xtask codegen` from crates/registry/data/codedeploy.txt.

//! `AWS::CodeDeploy::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationName`; it has no attribute for its ARN.
    CfnApplication = "AWS::CodeDeploy::Application", "codedeploy-application", reference name, name_property "ApplicationName",
        arn "arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}", tags List "Tags";
    new {}
    set {
        /// 1 to 100 characters; matches `^[A-Za-z0-9+=,.@_-]*$`; an update replaces the resource
        application_name: str = "ApplicationName",
        /// an update replaces the resource
        compute_platform: ComputePlatform = "ComputePlatform",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::open_enum! {
    ComputePlatform {
        ECS = "ECS",
        LAMBDA = "Lambda",
        SERVER = "Server",
    }
}
