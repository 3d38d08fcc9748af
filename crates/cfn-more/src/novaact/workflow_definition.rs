// Written by `cargo xtask codegen` from crates/registry/data/novaact.txt.

//! `AWS::NovaAct::WorkflowDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnWorkflowDefinition = "AWS::NovaAct::WorkflowDefinition", "novaact-workflowdefinition", reference arn,
        arn "arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}";
    new {
        /// 1 to 40 characters; matches `^[a-zA-Z0-9_-]{1,40}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 4000 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        export_config: WorkflowExportConfig = "ExportConfig",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        STATUS: str = "Status",
    }
}

c::property! {
    WorkflowExportConfig, "novaact-workflowdefinition-workflowexportconfig";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`
        A s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
    }
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9!\-_.*'()]+(?:/[a-zA-Z0-9!\-_.*'()]+)*$`
        s3_key_prefix: str = "S3KeyPrefix",
    }
}
