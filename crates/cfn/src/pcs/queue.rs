// Written by `cargo xtask codegen` from crates/registry/data/pcs.txt.

//! `AWS::PCS::Queue` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnQueue = "AWS::PCS::Queue", "pcs-queue", reference arn, tags Map "Tags";
    new {
        /// an update replaces the resource
        A cluster_id: str = "ClusterId",
    }
    set {
        compute_node_group_configurations: c::List<ComputeNodeGroupConfiguration> = "ComputeNodeGroupConfigurations",
        /// an update replaces the resource
        name: str = "Name",
        slurm_configuration: SlurmConfiguration = "SlurmConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ERROR_INFO: c::List<c::Json> = list "ErrorInfo",
        ID: str = "Id",
        STATUS: str = "Status",
    }
}

c::property! {
    ComputeNodeGroupConfiguration, "pcs-queue-computenodegroupconfiguration";
    new {}
    set {
        compute_node_group_id: str = "ComputeNodeGroupId",
    }
}

c::property! {
    SlurmConfiguration, "pcs-queue-slurmconfiguration";
    new {}
    set {
        slurm_custom_settings: c::List<SlurmCustomSetting> = "SlurmCustomSettings",
    }
}

c::property! {
    SlurmCustomSetting, "pcs-queue-slurmcustomsetting";
    new SlurmCustomSettingRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}
