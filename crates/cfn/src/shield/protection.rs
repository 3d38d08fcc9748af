// Written by `cargo xtask codegen` from crates/registry/data/shield.txt.

//! `AWS::Shield::Protection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProtectionArn`.
    CfnProtection = "AWS::Shield::Protection", "shield-protection", reference arn,
        arn "arn:${Partition}:shield::${Account}:protection/${Id}", tags List "Tags";
    new CfnProtectionRequired {
        /// 1 to 128 characters; matches `[ a-zA-Z0-9_\.-]*`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 2048 characters; matches `^arn:aws`; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {
        application_layer_automatic_response_configuration: ApplicationLayerAutomaticResponseConfiguration = "ApplicationLayerAutomaticResponseConfiguration",
        /// at most 1 item; each: 1 to 2048 characters
        health_check_arns: c::List<str> = "HealthCheckArns",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProtectionArn",
        PROTECTION_ARN: c::Arn<CfnProtection> = "ProtectionArn",
        PROTECTION_ID: str = "ProtectionId",
    }
}

c::property! {
    /// Exactly one of `Count`, `Block`.
    Action, "shield-protection-action";
    new {}
    set {
        block: Block = "Block",
        count: Count = "Count",
    }
}

c::property! {
    ApplicationLayerAutomaticResponseConfiguration, "shield-protection-applicationlayerautomaticresponseconfiguration";
    new {
        A action: Action = "Action",
        B status: ApplicationLayerAutomaticResponseConfigurationStatus = "Status",
    }
    set {}
}

c::property! {
    Block, "shield-protection-block";
    new {}
    set {}
}

c::property! {
    Count, "shield-protection-count";
    new {}
    set {}
}

c::open_enum! {
    ApplicationLayerAutomaticResponseConfigurationStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
