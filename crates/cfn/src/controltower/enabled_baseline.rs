// Written by `cargo xtask codegen` from crates/registry/data/controltower.txt.

//! `AWS::ControlTower::EnabledBaseline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EnabledBaselineIdentifier`; it has no attribute for its ARN.
    CfnEnabledBaseline = "AWS::ControlTower::EnabledBaseline", "controltower-enabledbaseline", reference name,
        arn "arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}", tags List "Tags";
    new CfnEnabledBaselineRequired {
        /// 20 to 2048 characters; matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`; an update replaces the resource
        A baseline_identifier: str = "BaselineIdentifier",
        /// matches `^[0-9]+(?:\.[0-9]+){0,2}$`
        B baseline_version: str = "BaselineVersion",
        /// 20 to 2048 characters; matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`; an update replaces the resource
        C target_identifier: str = "TargetIdentifier",
    }
    set {
        parameters: c::List<Parameter> = "Parameters",
        tags: c::List<Tag> = "Tags",
    }
    get {
        ENABLED_BASELINE_IDENTIFIER: c::Name<CfnEnabledBaseline> = "EnabledBaselineIdentifier",
    }
}

c::property! {
    Parameter, "controltower-enabledbaseline-parameter";
    new {}
    set {
        /// 1 to 256 characters
        key: str = "Key",
        value: c::Json = "Value",
    }
}

c::property! {
    Tag, "controltower-enabledbaseline-tag";
    new {}
    set {
        /// 1 to 256 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
