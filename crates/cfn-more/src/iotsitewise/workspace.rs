// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Workspace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkspaceArn`.
    CfnWorkspace = "AWS::IoTSiteWise::Workspace", "iotsitewise-workspace", reference arn,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B workspace_name: str = "WorkspaceName",
    }
    set {
        /// 1 to 2048 characters; matches `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$`; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        workspace_description: str = "WorkspaceDescription",
    }
    get {
        @arn "WorkspaceArn",
        CREATED_AT: str = "CreatedAt",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
        WORKSPACE_ARN: c::Arn<CfnWorkspace> = "WorkspaceArn",
    }
}

c::property! {
    EncryptionConfiguration, "iotsitewise-workspace-encryptionconfiguration";
    new {
        A encryption_type: EncryptionConfigurationEncryptionType = "EncryptionType",
    }
    set {}
}

c::open_enum! {
    EncryptionConfigurationEncryptionType {
        SITEWISE_DEFAULT_ENCRYPTION = "SITEWISE_DEFAULT_ENCRYPTION",
        KMS_BASED_ENCRYPTION = "KMS_BASED_ENCRYPTION",
    }
}
