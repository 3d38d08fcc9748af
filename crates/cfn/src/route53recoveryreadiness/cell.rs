// Written by `cargo xtask codegen` from crates/registry/data/route53recoveryreadiness.txt.

//! `AWS::Route53RecoveryReadiness::Cell` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CellName`.
    CfnCell = "AWS::Route53RecoveryReadiness::Cell", "route53recoveryreadiness-cell", reference name, name_property "CellName",
        arn "arn:${Partition}:route53-recovery-readiness::${Account}:cell/${CellName}", tags List "Tags";
    new {}
    set {
        /// at most 64 characters; matches `[a-zA-Z0-9_]+`; an update replaces the resource
        cell_name: str = "CellName",
        /// at most 5 items
        cells: c::List<str> = "Cells",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CellArn",
        CELL_ARN: c::Arn<CfnCell> = "CellArn",
        PARENT_READINESS_SCOPES: c::List<str> = list "ParentReadinessScopes",
    }
}
