// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Action` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAction = "AWS::SageMaker::Action", "sagemaker-action", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}", tags List "Tags";
    new CfnActionRequired {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`; an update replaces the resource
        A action_name: str = "ActionName",
        /// at most 256 characters; an update replaces the resource
        B action_type: str = "ActionType",
        /// an update replaces the resource
        C source: ActionSource = "Source",
    }
    set {
        /// at most 3072 characters
        description: str = "Description",
        /// an update replaces the resource
        metadata_properties: MetadataProperties = "MetadataProperties",
        /// at most 30 keys
        properties: c::Map<str> = "Properties",
        status: Status = "Status",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    ActionSource, "sagemaker-action-actionsource";
    new {
        /// 1 to 2048 characters
        A source_uri: str = "SourceUri",
    }
    set {
        /// at most 256 characters
        source_id: str = "SourceId",
        /// at most 256 characters
        source_type: str = "SourceType",
    }
}

c::property! {
    MetadataProperties, "sagemaker-action-metadataproperties";
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

c::open_enum! {
    Status {
        UNKNOWN = "Unknown",
        IN_PROGRESS = "InProgress",
        COMPLETED = "Completed",
        FAILED = "Failed",
        STOPPING = "Stopping",
        STOPPED = "Stopped",
    }
}
