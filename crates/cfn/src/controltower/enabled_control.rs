// Written by `cargo xtask codegen` from crates/registry/data/controltower.txt.

//! `AWS::ControlTower::EnabledControl` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnEnabledControl = "AWS::ControlTower::EnabledControl", "controltower-enabledcontrol", reference text,
        arn "arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}", tags List "Tags";
    new CfnEnabledControlRequired {
        /// 20 to 2048 characters; matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`; an update replaces the resource
        A control_identifier: str = "ControlIdentifier",
        /// 20 to 2048 characters; matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`; an update replaces the resource
        B target_identifier: str = "TargetIdentifier",
    }
    set {
        /// at least 1 item
        parameters: c::List<EnabledControlParameter> = "Parameters",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    EnabledControlParameter, "controltower-enabledcontrol-enabledcontrolparameter";
    new EnabledControlParameterRequired {
        A key: str = "Key",
        B value: c::Json = "Value",
    }
    set {}
}
