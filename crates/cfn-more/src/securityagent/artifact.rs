// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::Artifact` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnArtifact = "AWS::SecurityAgent::Artifact", "securityagent-artifact", reference arn;
    new CfnArtifactRequired {
        /// an update replaces the resource
        A agent_space_id: str = "AgentSpaceId",
        /// an update replaces the resource
        B artifact_type: ArtifactType = "ArtifactType",
        /// an update replaces the resource
        C file_name: str = "FileName",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        artifact_content: str = "ArtifactContent",
    }
    get {
        @arn "Arn",
        ARTIFACT_ID: str = "ArtifactId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    ArtifactType {
        TXT = "TXT",
        PNG = "PNG",
        JPEG = "JPEG",
        MD = "MD",
        PDF = "PDF",
        DOCX = "DOCX",
        DOC = "DOC",
        JSON = "JSON",
        YAML = "YAML",
    }
}
