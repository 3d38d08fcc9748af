// Written by `cargo xtask codegen` from crates/registry/data/stepfunctions.txt.

//! `AWS::StepFunctions::StateMachineAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    ///
    /// At least one of `RoutingConfiguration`, `DeploymentPreference`.
    CfnStateMachineAlias = "AWS::StepFunctions::StateMachineAlias", "stepfunctions-statemachinealias", reference arn;
    new {}
    set {
        /// AWS does not show it again
        deployment_preference: DeploymentPreference = "DeploymentPreference",
        /// 1 to 256 characters
        description: str = "Description",
        /// 1 to 80 characters; matches `^(?:.*[a-zA-Z_\-\.])`; matches `^[a-zA-Z0-9_\-\.]+$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 2 items; no item twice
        routing_configuration: c::List<RoutingConfigurationVersion> = "RoutingConfiguration",
        /// 1 to 2048 characters
        state_machine_arn: str = "StateMachineArn",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DeploymentPreference, "stepfunctions-statemachinealias-deploymentpreference";
    new DeploymentPreferenceRequired {
        /// 1 to 2048 characters
        A state_machine_version_arn: str = "StateMachineVersionArn",
        B r#type: DeploymentPreferenceType = "Type",
    }
    set {
        /// 1 to 100 items; no item twice; each: 1 to 256 characters
        alarms: c::List<str> = "Alarms",
        /// 1 to 2100
        interval: i64 = "Interval",
        /// 1 to 99
        percentage: i64 = "Percentage",
    }
}

c::property! {
    RoutingConfigurationVersion, "stepfunctions-statemachinealias-routingconfigurationversion";
    new {
        /// 1 to 2048 characters
        A state_machine_version_arn: str = "StateMachineVersionArn",
        /// 0 to 100
        B weight: i64 = "Weight",
    }
    set {}
}

c::open_enum! {
    DeploymentPreferenceType {
        LINEAR = "LINEAR",
        ALL_AT_ONCE = "ALL_AT_ONCE",
        CANARY = "CANARY",
    }
}
