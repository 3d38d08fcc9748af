// Written by `cargo xtask codegen` from crates/registry/data/route53recoveryreadiness.txt.

//! `AWS::Route53RecoveryReadiness::RecoveryGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RecoveryGroupName`.
    CfnRecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup", "route53recoveryreadiness-recoverygroup", reference name, name_property "RecoveryGroupName",
        arn "arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// at most 5 items; each: 1 to 256 characters
        cells: c::List<str> = "Cells",
        /// 1 to 64 characters; matches `[a-zA-Z0-9_]+`; an update replaces the resource
        recovery_group_name: str = "RecoveryGroupName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RecoveryGroupArn",
        RECOVERY_GROUP_ARN: c::Arn<CfnRecoveryGroup> = "RecoveryGroupArn",
    }
}
