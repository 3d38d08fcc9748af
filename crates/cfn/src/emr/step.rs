// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::Step` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnStep = "AWS::EMR::Step", "emr-step", reference name;
    new CfnStepRequired {
        /// an update replaces the resource
        A action_on_failure: str = "ActionOnFailure",
        /// an update replaces the resource
        B hadoop_jar_step: HadoopJarStepConfig = "HadoopJarStep",
        /// at most 256 characters; an update replaces the resource
        C job_flow_id: str = "JobFlowId",
        /// an update replaces the resource
        D name: str = "Name",
    }
    set {
        /// an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        /// an update replaces the resource
        log_uri: str = "LogUri",
    }
    get {
        ID: c::Name<CfnStep> = "Id",
    }
}

c::property! {
    HadoopJarStepConfig, "emr-step-hadoopjarstepconfig";
    new {
        A jar: str = "Jar",
    }
    set {
        args: c::List<str> = "Args",
        main_class: str = "MainClass",
        /// no item twice
        step_properties: c::List<KeyValue> = "StepProperties",
    }
}

c::property! {
    KeyValue, "emr-step-keyvalue";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
