// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::DLPSetting` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDLPSetting = "AWS::QuickSight::DLPSetting", "quicksight-dlpsetting", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}", tags List "Tags";
    new CfnDLPSettingRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        A dlp_setting_id: str = "DlpSettingId",
        /// default `false`
        B enabled: bool = "Enabled",
        /// 1 to 255 characters; matches `^[A-Za-z0-9](?:[0-9A-Za-z_\- \&]*[A-Za-z0-9])?$`
        C name: str = "Name",
        D provider_config: ProviderConfig = "ProviderConfig",
        E provider_outage_action: DlpAction = "ProviderOutageAction",
        F provider_type: DlpProviderType = "ProviderType",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    LabelActionMapping, "quicksight-dlpsetting-labelactionmapping";
    new LabelActionMappingRequired {
        A action: DlpAction = "Action",
        /// 1 to 512 characters
        B label_id: str = "LabelId",
        /// 1 to 512 characters
        C label_name: str = "LabelName",
    }
    set {}
}

c::property! {
    MicrosoftPurviewCredentials, "quicksight-dlpsetting-microsoftpurviewcredentials";
    new {
        /// matches `^arn:aws(-[0-9A-Za-z_]+)*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$`
        A secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    MicrosoftPurviewProviderConfig, "quicksight-dlpsetting-microsoftpurviewproviderconfig";
    new {
        A credentials: MicrosoftPurviewCredentials = "Credentials",
        /// at most 100 items
        B label_action_mappings: c::List<LabelActionMapping> = "LabelActionMappings",
        C unmapped_action: DlpAction = "UnmappedAction",
    }
    set {}
}

c::property! {
    /// Exactly one of `MicrosoftPurview`.
    ProviderConfig, "quicksight-dlpsetting-providerconfig";
    new {}
    set {
        microsoft_purview: MicrosoftPurviewProviderConfig = "MicrosoftPurview",
    }
}

c::open_enum! {
    DlpAction {
        ALLOW = "ALLOW",
        WARN = "WARN",
        BLOCK = "BLOCK",
    }
}

c::open_enum! {
    DlpProviderType {
        MICROSOFT_PURVIEW = "MICROSOFT_PURVIEW",
    }
}
