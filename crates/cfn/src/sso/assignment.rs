// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::Assignment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAssignment = "AWS::SSO::Assignment", "sso-assignment", reference text;
    new CfnAssignmentRequired {
        /// 10 to 1224 characters; matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// 10 to 1224 characters; an update replaces the resource
        B permission_set_arn: str = "PermissionSetArn",
        /// 1 to 47 characters; an update replaces the resource
        C principal_id: str = "PrincipalId",
        /// an update replaces the resource
        D principal_type: PrincipalType = "PrincipalType",
        /// matches `[0-9]{12}`; an update replaces the resource
        E target_id: str = "TargetId",
        /// an update replaces the resource
        F target_type: TargetType = "TargetType",
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

c::open_enum! {
    TargetType {
        AWS_ACCOUNT = "AWS_ACCOUNT",
    }
}
