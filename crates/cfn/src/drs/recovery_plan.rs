// Written by `cargo xtask codegen` from crates/registry/data/drs.txt.

//! `AWS::DRS::RecoveryPlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRecoveryPlan = "AWS::DRS::RecoveryPlan", "drs-recoveryplan", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _-]*$`
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        RECOVERY_PLAN_ID: str = "RecoveryPlanID",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}
