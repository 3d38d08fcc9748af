// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::EnforcedGuardrailConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigId`; it takes no tags; it has no attribute for its ARN.
    CfnEnforcedGuardrailConfiguration = "AWS::Bedrock::EnforcedGuardrailConfiguration", "bedrock-enforcedguardrailconfiguration", reference name;
    new CfnEnforcedGuardrailConfigurationRequired {
        /// at most 2048 characters
        A guardrail_identifier: str = "GuardrailIdentifier",
        /// matches `^[1-9][0-9]{0,7}$`
        B guardrail_version: str = "GuardrailVersion",
    }
    set {
        model_enforcement: ModelEnforcement = "ModelEnforcement",
        selective_content_guarding: SelectiveContentGuarding = "SelectiveContentGuarding",
    }
    get {
        CONFIG_ID: c::Name<CfnEnforcedGuardrailConfiguration> = "ConfigId",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        GUARDRAIL_ARN: str = "GuardrailArn",
        GUARDRAIL_ID: str = "GuardrailId",
        OWNER: c::Json = "Owner",
        UPDATED_AT: str = "UpdatedAt",
        UPDATED_BY: str = "UpdatedBy",
    }
}

c::property! {
    ModelEnforcement, "bedrock-enforcedguardrailconfiguration-modelenforcement";
    new ModelEnforcementRequired {
        A excluded_models: c::List<str> = "ExcludedModels",
        /// at least 1 item
        B included_models: c::List<str> = "IncludedModels",
    }
    set {}
}

c::property! {
    SelectiveContentGuarding, "bedrock-enforcedguardrailconfiguration-selectivecontentguarding";
    new {}
    set {
        messages: SelectiveContentGuardingMessages = "Messages",
        system: SelectiveContentGuardingSystem = "System",
    }
}

c::open_enum! {
    SelectiveContentGuardingMessages {
        SELECTIVE = "SELECTIVE",
        COMPREHENSIVE = "COMPREHENSIVE",
    }
}

c::open_enum! {
    SelectiveContentGuardingSystem {
        SELECTIVE = "SELECTIVE",
        COMPREHENSIVE = "COMPREHENSIVE",
    }
}
