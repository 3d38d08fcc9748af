// Written by `cargo xtask codegen` from crates/registry/data/agentregistry.txt.

//! `AWS::AgentRegistry::RegistryRecord` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RecordArn`.
    CfnRegistryRecord = "AWS::AgentRegistry::RegistryRecord", "agentregistry-registryrecord", reference arn, tags List "Tags";
    new CfnRegistryRecordRequired {
        A descriptors: Descriptors = "Descriptors",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`
        B name: str = "Name",
        /// an update replaces the resource
        C record_type: RecordType = "RecordType",
    }
    set {
        custom_metadata: c::Json = "CustomMetadata",
        /// 1 to 4096 characters
        description: str = "Description",
        /// 1 to 255 characters
        display_name: str = "DisplayName",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9.-]+$`
        record_version: str = "RecordVersion",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        registry_id: str = "RegistryId",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RecordArn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        RECORD_ARN: c::Arn<CfnRegistryRecord> = "RecordArn",
        RECORD_ID: str = "RecordId",
        REGISTRY_ARN: str = "RegistryArn",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    A2aAgentCardDescriptor, "agentregistry-registryrecord-a2aagentcarddescriptor";
    new {}
    set {
        /// 1 to 102400 characters
        data: str = "Data",
        /// 1 to 255 characters
        data_schema_version: str = "DataSchemaVersion",
        source: DescriptorSource = "Source",
    }
}

c::property! {
    AgUiDescriptor, "agentregistry-registryrecord-aguidescriptor";
    new {}
    set {
        source: SourceOnlyDescriptorSource = "Source",
    }
}

c::property! {
    AgentSkillsAdditionalData, "agentregistry-registryrecord-agentskillsadditionaldata";
    new {}
    set {
        skill_md: AgentSkillsMdDescriptor = "SkillMd",
    }
}

c::property! {
    AgentSkillsDefinitionDescriptor, "agentregistry-registryrecord-agentskillsdefinitiondescriptor";
    new {}
    set {
        additional_data: AgentSkillsAdditionalData = "AdditionalData",
        /// 1 to 102400 characters
        data: str = "Data",
        /// 1 to 255 characters
        data_schema_version: str = "DataSchemaVersion",
    }
}

c::property! {
    AgentSkillsMdDescriptor, "agentregistry-registryrecord-agentskillsmddescriptor";
    new {}
    set {
        /// 1 to 102400 characters
        data: str = "Data",
        /// 1 to 255 characters
        data_schema_version: str = "DataSchemaVersion",
        source: SkillMdSource = "Source",
    }
}

c::property! {
    CustomDescriptor, "agentregistry-registryrecord-customdescriptor";
    new {}
    set {
        /// 1 to 102400 characters
        data: str = "Data",
    }
}

c::property! {
    DescriptorSource, "agentregistry-registryrecord-descriptorsource";
    new {}
    set {
        from_url: DescriptorSourceFromUrl = "FromUrl",
    }
}

c::property! {
    DescriptorSourceFromUrl, "agentregistry-registryrecord-descriptorsourcefromurl";
    new {
        /// 1 to 2048 characters; matches `^https://.*$`
        A url: str = "Url",
    }
    set {
        /// at most 1 item
        credential_provider_configurations: c::List<RegistryRecordCredentialProviderConfiguration> = "CredentialProviderConfigurations",
    }
}

c::property! {
    Descriptors, "agentregistry-registryrecord-descriptors";
    new {}
    set {
        a2a_agent_card: A2aAgentCardDescriptor = "A2aAgentCard",
        agent_skills_definition: AgentSkillsDefinitionDescriptor = "AgentSkillsDefinition",
        agui: AgUiDescriptor = "Agui",
        custom: CustomDescriptor = "Custom",
        http: HttpDescriptor = "Http",
        mcp_server: McpServerDescriptor = "McpServer",
    }
}

c::property! {
    HttpDescriptor, "agentregistry-registryrecord-httpdescriptor";
    new {}
    set {
        source: SourceOnlyDescriptorSource = "Source",
    }
}

c::property! {
    McpServerAdditionalData, "agentregistry-registryrecord-mcpserveradditionaldata";
    new {}
    set {
        tools: McpToolsDescriptor = "Tools",
    }
}

c::property! {
    McpServerDescriptor, "agentregistry-registryrecord-mcpserverdescriptor";
    new {}
    set {
        additional_data: McpServerAdditionalData = "AdditionalData",
        /// 1 to 102400 characters
        data: str = "Data",
        /// 1 to 255 characters
        data_schema_version: str = "DataSchemaVersion",
        source: DescriptorSource = "Source",
    }
}

c::property! {
    McpToolsDescriptor, "agentregistry-registryrecord-mcptoolsdescriptor";
    new {}
    set {
        /// 1 to 102400 characters
        data: str = "Data",
        /// 1 to 255 characters
        data_schema_version: str = "DataSchemaVersion",
    }
}

c::property! {
    RegistryRecordCredentialProviderConfiguration, "agentregistry-registryrecord-registryrecordcredentialproviderconfiguration";
    new {
        A credential_provider: RegistryRecordCredentialProviderUnion = "CredentialProvider",
        B credential_provider_type: RegistryRecordCredentialProviderConfigurationCredentialProviderType = "CredentialProviderType",
    }
    set {}
}

c::property! {
    RegistryRecordCredentialProviderUnion, "agentregistry-registryrecord-registryrecordcredentialproviderunion";
    new {}
    set {
        iam_credential_provider: RegistryRecordIamCredentialProvider = "IamCredentialProvider",
        oauth_credential_provider: RegistryRecordOAuthCredentialProvider = "OauthCredentialProvider",
    }
}

c::property! {
    RegistryRecordIamCredentialProvider, "agentregistry-registryrecord-registryrecordiamcredentialprovider";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-z0-9-]+$`
        region: str = "Region",
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        service: str = "Service",
    }
}

c::property! {
    RegistryRecordOAuthCredentialProvider, "agentregistry-registryrecord-registryrecordoauthcredentialprovider";
    new {
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*$`
        A provider_arn: str = "ProviderArn",
    }
    set {
        custom_parameters: c::Map<str> = "CustomParameters",
        grant_type: RegistryRecordOAuthCredentialProviderGrantType = "GrantType",
        scopes: c::List<str> = "Scopes",
    }
}

c::property! {
    SkillMdSource, "agentregistry-registryrecord-skillmdsource";
    new {}
    set {
        from_url: SkillMdSourceFromUrl = "FromUrl",
    }
}

c::property! {
    SkillMdSourceFromUrl, "agentregistry-registryrecord-skillmdsourcefromurl";
    new {
        /// 1 to 2048 characters; matches `^https://.*$`
        A url: str = "Url",
    }
    set {}
}

c::property! {
    SourceOnlyDescriptorSource, "agentregistry-registryrecord-sourceonlydescriptorsource";
    new {}
    set {
        from_url: SourceOnlyDescriptorSourceFromUrl = "FromUrl",
    }
}

c::property! {
    SourceOnlyDescriptorSourceFromUrl, "agentregistry-registryrecord-sourceonlydescriptorsourcefromurl";
    new {
        /// 1 to 2048 characters; matches `^https://.*$`
        A url: str = "Url",
    }
    set {}
}

c::open_enum! {
    RecordType {
        MCP = "MCP",
        AGENT = "AGENT",
        SKILL = "SKILL",
        CUSTOM = "CUSTOM",
        GATEWAY = "GATEWAY",
    }
}

c::open_enum! {
    RegistryRecordCredentialProviderConfigurationCredentialProviderType {
        OAUTH = "OAUTH",
        IAM = "IAM",
    }
}

c::open_enum! {
    RegistryRecordOAuthCredentialProviderGrantType {
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
    }
}
