// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::WorkflowVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkflowVersion = "AWS::Omics::WorkflowVersion", "omics-workflowversion", reference arn, tags Map "Tags";
    new CfnWorkflowVersionRequired {
        /// 1 to 64 characters; matches `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`; an update replaces the resource
        A version_name: str = "VersionName",
        /// 1 to 18 characters; matches `^[0-9]+$`; an update replaces the resource
        B workflow_id: str = "WorkflowId",
    }
    set {
        /// an update replaces the resource
        accelerators: Accelerators = "Accelerators",
        /// an update replaces the resource
        container_registry_map: ContainerRegistryMap = "ContainerRegistryMap",
        /// 1 to 750 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource; AWS does not show it again
        container_registry_map_uri: str = "ContainerRegistryMapUri",
        /// an update replaces the resource; AWS does not show it again
        definition_repository: DefinitionRepository = "DefinitionRepository",
        /// 1 to 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource; AWS does not show it again
        definition_uri: str = "DefinitionUri",
        /// 1 to 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        description: str = "Description",
        /// an update replaces the resource
        engine: WorkflowEngine = "Engine",
        /// 1 to 128 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource
        main: str = "Main",
        /// 1 to 1000 keys; an update replaces the resource
        parameter_template: c::Map<WorkflowParameter> = "ParameterTemplate",
        /// 1 to 128 characters; matches `^[\S]+$`; an update replaces the resource; AWS does not show it again
        parameter_template_path: str = "ParameterTemplatePath",
        /// 0 to 100000
        storage_capacity: f64 = "StorageCapacity",
        storage_type: StorageType = "StorageType",
        tags: c::Map<str> = "Tags",
        /// 1 to 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        workflow_bucket_owner_id: str = "WorkflowBucketOwnerId",
        /// AWS does not show it again
        readme_markdown: str = "readmeMarkdown",
        /// 1 to 128 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource
        readme_path: str = "readmePath",
        /// matches `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))$`; an update replaces the resource; AWS does not show it again
        readme_uri: str = "readmeUri",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        STATUS: c::Json = "Status",
        TYPE: c::Json = "Type",
        UUID: str = "Uuid",
    }
}

c::property! {
    ContainerRegistryMap, "omics-workflowversion-containerregistrymap";
    new {}
    set {
        image_mappings: c::List<ImageMapping> = "ImageMappings",
        registry_mappings: c::List<RegistryMapping> = "RegistryMappings",
    }
}

c::property! {
    DefinitionRepository, "omics-workflowversion-definitionrepository";
    new {}
    set {
        /// 1 to 256 characters; matches `^arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+$`
        connection_arn: str = "connectionArn",
        /// 1 to 50 items
        exclude_file_patterns: c::List<str> = "excludeFilePatterns",
        /// matches `.+/.+`
        full_repository_id: str = "fullRepositoryId",
        source_reference: SourceReference = "sourceReference",
    }
}

c::property! {
    ImageMapping, "omics-workflowversion-imagemapping";
    new {}
    set {
        /// 1 to 750 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        destination_image: str = "DestinationImage",
        /// 1 to 750 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        source_image: str = "SourceImage",
    }
}

c::property! {
    RegistryMapping, "omics-workflowversion-registrymapping";
    new {}
    set {
        /// 12 characters; matches `^[0-9]+$`
        ecr_account_id: str = "EcrAccountId",
        /// 1 to 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        ecr_repository_prefix: str = "EcrRepositoryPrefix",
        /// 1 to 750 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        upstream_registry_url: str = "UpstreamRegistryUrl",
        /// 2 to 30 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        upstream_repository_prefix: str = "UpstreamRepositoryPrefix",
    }
}

c::property! {
    SourceReference, "omics-workflowversion-sourcereference";
    new {}
    set {
        r#type: SourceReferenceType = "type",
        value: str = "value",
    }
}

c::property! {
    WorkflowParameter, "omics-workflowversion-workflowparameter";
    new {}
    set {
        /// at most 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        description: str = "Description",
        optional: bool = "Optional",
    }
}

c::open_enum! {
    Accelerators {
        GPU = "GPU",
    }
}

c::open_enum! {
    StorageType {
        STATIC = "STATIC",
        DYNAMIC = "DYNAMIC",
    }
}

c::open_enum! {
    WorkflowEngine {
        WDL = "WDL",
        NEXTFLOW = "NEXTFLOW",
        CWL = "CWL",
    }
}

c::open_enum! {
    SourceReferenceType {
        BRANCH = "BRANCH",
        TAG = "TAG",
        COMMIT = "COMMIT",
    }
}
