// Written by `cargo xtask codegen` from crates/registry/data/awsexternalanthropic.txt.

//! `AWS::AWSExternalAnthropic::Workspace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkspace = "AWS::AWSExternalAnthropic::Workspace", "awsexternalanthropic-workspace", reference arn,
        arn "arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 40 characters
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        data_residency: DataResidency = "DataResidency",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
    }
}

c::property! {
    DataResidency, "awsexternalanthropic-workspace-dataresidency";
    new {}
    set {
        /// no item twice
        allowed_inference_geos: c::List<str> = "AllowedInferenceGeos",
        default_inference_geo: str = "DefaultInferenceGeo",
        workspace_geo: str = "WorkspaceGeo",
    }
}
