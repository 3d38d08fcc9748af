// Written by `cargo xtask codegen` from crates/registry/data/route53recoveryreadiness.txt.

//! `AWS::Route53RecoveryReadiness::ReadinessCheck` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReadinessCheckName`.
    CfnReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck", "route53recoveryreadiness-readinesscheck", reference name, name_property "ReadinessCheckName",
        arn "arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters; matches `[a-zA-Z0-9_]+`; an update replaces the resource
        readiness_check_name: str = "ReadinessCheckName",
        /// 1 to 64 characters; matches `[a-zA-Z0-9_]+`
        resource_set_name: str = "ResourceSetName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ReadinessCheckArn",
        READINESS_CHECK_ARN: c::Arn<CfnReadinessCheck> = "ReadinessCheckArn",
    }
}
