// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::Integration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnIntegration = "AWS::SecurityAgent::Integration", "securityagent-integration", reference arn, tags List "Tags";
    new CfnIntegrationRequired {
        /// an update replaces the resource
        A display_name: str = "DisplayName",
        /// an update replaces the resource
        B provider: Provider = "Provider",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        private_connection_name: str = "PrivateConnectionName",
        /// an update replaces the resource; AWS does not show it again
        provider_input: ProviderInput = "ProviderInput",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        INSTALLATION_ID: str = "InstallationId",
        INTEGRATION_ID: str = "IntegrationId",
        PROVIDER_TYPE: str = "ProviderType",
        TARGET_URL: str = "TargetUrl",
    }
}

c::property! {
    BitbucketInput, "securityagent-integration-bitbucketinput";
    new BitbucketInputRequired {
        A code: str = "Code",
        B installation_id: str = "InstallationId",
        C state: str = "State",
        D workspace: str = "Workspace",
    }
    set {}
}

c::property! {
    ConfluenceInput, "securityagent-integration-confluenceinput";
    new ConfluenceInputRequired {
        A code: str = "Code",
        B installation_id: str = "InstallationId",
        C site_url: str = "SiteUrl",
        D state: str = "State",
    }
    set {}
}

c::property! {
    GitHubInput, "securityagent-integration-githubinput";
    new GitHubInputRequired {
        A code: str = "Code",
        B state: str = "State",
    }
    set {
        installation_id: str = "InstallationId",
        organization_name: str = "OrganizationName",
        target_url: str = "TargetUrl",
    }
}

c::property! {
    GitLabInput, "securityagent-integration-gitlabinput";
    new GitLabInputRequired {
        A access_token: str = "AccessToken",
        B token_type: GitLabInputTokenType = "TokenType",
    }
    set {
        group_id: str = "GroupId",
        target_url: str = "TargetUrl",
    }
}

c::property! {
    ProviderInput, "securityagent-integration-providerinput";
    new {}
    set {
        bitbucket: BitbucketInput = "Bitbucket",
        confluence: ConfluenceInput = "Confluence",
        github: GitHubInput = "Github",
        gitlab: GitLabInput = "Gitlab",
    }
}

c::open_enum! {
    Provider {
        GITHUB = "GITHUB",
        GITLAB = "GITLAB",
        BITBUCKET = "BITBUCKET",
        CONFLUENCE = "CONFLUENCE",
    }
}

c::open_enum! {
    GitLabInputTokenType {
        PERSONAL = "PERSONAL",
        GROUP = "GROUP",
    }
}
