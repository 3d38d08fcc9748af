// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::TrialComponent` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrialComponentArn`.
    CfnTrialComponent = "AWS::SageMaker::TrialComponent", "sagemaker-trialcomponent", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}", tags List "Tags";
    new {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`; an update replaces the resource
        A trial_component_name: str = "TrialComponentName",
    }
    set {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`
        display_name: str = "DisplayName",
        /// at most 60 keys
        input_artifacts: c::Map<TrialComponentArtifact> = "InputArtifacts",
        /// an update replaces the resource
        metadata_properties: MetadataProperties = "MetadataProperties",
        /// at most 60 keys
        output_artifacts: c::Map<TrialComponentArtifact> = "OutputArtifacts",
        /// at most 300 keys
        parameters: c::Map<TrialComponentParameterValue> = "Parameters",
        status: TrialComponentStatus = "Status",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "TrialComponentArn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        LINEAGE_GROUP_ARN: str = "LineageGroupArn",
        TRIAL_COMPONENT_ARN: c::Arn<CfnTrialComponent> = "TrialComponentArn",
    }
}

c::property! {
    MetadataProperties, "sagemaker-trialcomponent-metadataproperties";
    new {}
    set {
        /// at most 1024 characters
        commit_id: str = "CommitId",
        /// at most 1024 characters
        generated_by: str = "GeneratedBy",
        /// at most 1024 characters
        project_id: str = "ProjectId",
        /// at most 1024 characters
        repository: str = "Repository",
    }
}

c::property! {
    Tags, "sagemaker-trialcomponent-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TrialComponentArtifact, "sagemaker-trialcomponent-trialcomponentartifact";
    new {
        /// at most 2048 characters
        A value: str = "Value",
    }
    set {
        /// at most 64 characters; matches `^[\-0-9A-Za-z_]+\/[\-0-9A-Za-z_+]+$`
        media_type: str = "MediaType",
    }
}

c::property! {
    TrialComponentParameterValue, "sagemaker-trialcomponent-trialcomponentparametervalue";
    new {}
    set {
        number_value: f64 = "NumberValue",
        /// at most 2500 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    TrialComponentStatus, "sagemaker-trialcomponent-trialcomponentstatus";
    new {}
    set {
        /// at most 1024 characters
        message: str = "Message",
        primary_status: TrialComponentStatusPrimaryStatus = "PrimaryStatus",
    }
}

c::open_enum! {
    TrialComponentStatusPrimaryStatus {
        IN_PROGRESS = "InProgress",
        COMPLETED = "Completed",
        FAILED = "Failed",
        STOPPING = "Stopping",
        STOPPED = "Stopped",
    }
}
