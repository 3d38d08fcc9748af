// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::ConfigurationBundle` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BundleArn`.
    CfnConfigurationBundle = "AWS::BedrockAgentCore::ConfigurationBundle", "bedrockagentcore-configurationbundle", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}", tags List "Tags";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,99}$`; an update replaces the resource
        A bundle_name: str = "BundleName",
        B components: c::Map<ComponentConfiguration> = "Components",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_/-]{0,127}$`; AWS does not show it again
        branch_name: str = "BranchName",
        /// 1 to 500 characters; AWS does not show it again
        commit_message: str = "CommitMessage",
        /// AWS does not show it again
        created_by: VersionCreatedBySource = "CreatedBy",
        /// 1 to 500 characters; matches `^.+$`
        description: str = "Description",
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "BundleArn",
        BUNDLE_ARN: c::Arn<CfnConfigurationBundle> = "BundleArn",
        BUNDLE_ID: str = "BundleId",
        CREATED_AT: str = "CreatedAt",
        LINEAGE_METADATA: c::Json = "LineageMetadata",
        UPDATED_AT: str = "UpdatedAt",
        VERSION_ID: str = "VersionId",
    }
}

c::property! {
    ComponentConfiguration, "bedrockagentcore-configurationbundle-componentconfiguration";
    new {
        A configuration: c::Json = "Configuration",
    }
    set {}
}

c::property! {
    VersionCreatedBySource, "bedrockagentcore-configurationbundle-versioncreatedbysource";
    new {
        A name: str = "Name",
    }
    set {
        arn: str = "Arn",
    }
}
