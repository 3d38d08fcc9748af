// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Artifact` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnArtifact = "AWS::SageMaker::Artifact", "sagemaker-artifact", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}", tags List "Tags";
    new {
        /// at most 256 characters; an update replaces the resource
        A artifact_type: str = "ArtifactType",
        /// an update replaces the resource
        B source: ArtifactSource = "Source",
    }
    set {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`
        artifact_name: str = "ArtifactName",
        /// an update replaces the resource
        metadata_properties: MetadataProperties = "MetadataProperties",
        /// at most 30 keys
        properties: c::Map<str> = "Properties",
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
    ArtifactSource, "sagemaker-artifact-artifactsource";
    new {
        /// 1 to 2048 characters
        A source_uri: str = "SourceUri",
    }
    set {
        source_types: c::List<ArtifactSourceType> = "SourceTypes",
    }
}

c::property! {
    ArtifactSourceType, "sagemaker-artifact-artifactsourcetype";
    new ArtifactSourceTypeRequired {
        A source_id_type: ArtifactSourceTypeSourceIdType = "SourceIdType",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    MetadataProperties, "sagemaker-artifact-metadataproperties";
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
    ArtifactSourceTypeSourceIdType {
        MD5_HASH = "MD5Hash",
        S3_E_TAG = "S3ETag",
        S3_VERSION = "S3Version",
        CUSTOM = "Custom",
    }
}
