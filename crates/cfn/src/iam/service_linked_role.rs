// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::ServiceLinkedRole` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RoleName`; it takes no tags; it has no attribute for its ARN.
    CfnServiceLinkedRole = "AWS::IAM::ServiceLinkedRole", "iam-servicelinkedrole", reference name;
    new {}
    set {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource; AWS does not show it again
        aws_service_name: str = "AWSServiceName",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource; AWS does not show it again
        custom_suffix: str = "CustomSuffix",
        /// at most 1000 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]*$`
        description: str = "Description",
    }
    get {
        ROLE_NAME: c::Name<CfnServiceLinkedRole> = "RoleName",
    }
}
