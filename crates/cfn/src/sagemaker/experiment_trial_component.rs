// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ExperimentTrialComponent` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnExperimentTrialComponent = "AWS::SageMaker::ExperimentTrialComponent", "sagemaker-experimenttrialcomponent", reference name,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A trial_component_name: str = "TrialComponentName",
    }
    set {
        display_name: str = "DisplayName",
        end_time: str = "EndTime",
        /// an update replaces the resource
        metadata_properties: MetadataProperties = "MetadataProperties",
        start_time: str = "StartTime",
        status: Status = "Status",
        tags: c::List<TagsItems> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ID: c::Name<CfnExperimentTrialComponent> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        LINEAGE_GROUP_ARN: str = "LineageGroupArn",
    }
}

c::property! {
    MetadataProperties, "sagemaker-experimenttrialcomponent-metadataproperties";
    new {}
    set {
        commit_id: str = "CommitId",
        generated_by: str = "GeneratedBy",
        project_id: str = "ProjectId",
        repository: str = "Repository",
    }
}

c::property! {
    Status, "sagemaker-experimenttrialcomponent-status";
    new {}
    set {
        message: str = "Message",
        primary_status: str = "PrimaryStatus",
    }
}

c::property! {
    TagsItems, "sagemaker-experimenttrialcomponent-tagsitems";
    new TagsItemsRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}
