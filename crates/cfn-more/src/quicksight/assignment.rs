// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Assignment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAssignment = "AWS::QuickSight::Assignment", "quicksight-assignment", reference arn;
    new CfnAssignmentRequired {
        /// at least 1 character; matches `^(?:^.{2,256}$)`; matches `^[0-9a-zA-Z-_.:=+@]*$`; does not match `^(?:.*\s)`; an update replaces the resource
        A assignment_name: str = "AssignmentName",
        B assignment_status: AssignmentStatus = "AssignmentStatus",
        /// at most 64 characters; matches `^[a-zA-Z0-9._-]*$`; an update replaces the resource
        C namespace: str = "Namespace",
    }
    set {
        /// AWS does not show it again
        identities: c::Map<c::List<str>> = "Identities",
        policy_arn: str = "PolicyArn",
    }
    get {
        @arn "Arn",
        ASSIGNMENT_ID: str = "AssignmentId",
    }
}

c::open_enum! {
    AssignmentStatus {
        ENABLED = "ENABLED",
        DRAFT = "DRAFT",
        DISABLED = "DISABLED",
    }
}
