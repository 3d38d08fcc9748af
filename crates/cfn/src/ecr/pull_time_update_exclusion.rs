// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::PullTimeUpdateExclusion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PrincipalArn`; it takes no tags; it has no attribute for its ARN.
    CfnPullTimeUpdateExclusion = "AWS::ECR::PullTimeUpdateExclusion", "ecr-pulltimeupdateexclusion", reference name, name_property "PrincipalArn";
    new {
        /// at most 200 characters; an update replaces the resource
        A principal_arn: str = "PrincipalArn",
    }
    set {}
    get {}
}
