// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::ApplicationAssignment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnApplicationAssignment = "AWS::SSO::ApplicationAssignment", "sso-applicationassignment", reference text;
    new CfnApplicationAssignmentRequired {
        /// 10 to 1224 characters; an update replaces the resource
        A application_arn: str = "ApplicationArn",
        /// 1 to 47 characters; an update replaces the resource
        B principal_id: str = "PrincipalId",
        /// an update replaces the resource
        C principal_type: PrincipalType = "PrincipalType",
    }
    set {}
    get {}
}

c::open_enum! {
    PrincipalType {
        USER = "USER",
        GROUP = "GROUP",
    }
}
