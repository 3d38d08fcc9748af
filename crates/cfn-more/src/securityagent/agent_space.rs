// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::AgentSpace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AgentSpaceId`; it has no attribute for its ARN.
    CfnAgentSpace = "AWS::SecurityAgent::AgentSpace", "securityagent-agentspace", reference name,
        arn "arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}", tags List "Tags";
    new {
        A name: str = "Name",
    }
    set {
        aws_resources: AWSResources = "AwsResources",
        code_review_settings: CodeReviewSettings = "CodeReviewSettings",
        description: str = "Description",
        integrated_resources: c::List<IntegratedResource> = "IntegratedResources",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        tags: c::List<c::Tag> = "Tags",
        target_domain_ids: c::List<str> = "TargetDomainIds",
    }
    get {
        AGENT_SPACE_ID: c::Name<CfnAgentSpace> = "AgentSpaceId",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AWSResources, "securityagent-agentspace-awsresources";
    new {}
    set {
        iam_roles: c::List<str> = "IamRoles",
        lambda_function_arns: c::List<str> = "LambdaFunctionArns",
        log_groups: c::List<str> = "LogGroups",
        s3_buckets: c::List<str> = "S3Buckets",
        secret_arns: c::List<str> = "SecretArns",
        vpcs: c::List<VpcConfig> = "Vpcs",
    }
}

c::property! {
    BitbucketCapabilitiesResource, "securityagent-agentspace-bitbucketcapabilitiesresource";
    new {}
    set {
        leave_comments: bool = "LeaveComments",
        remediate_code: bool = "RemediateCode",
    }
}

c::property! {
    BitbucketRepositoryResource, "securityagent-agentspace-bitbucketrepositoryresource";
    new BitbucketRepositoryResourceRequired {
        A name: str = "Name",
        B workspace: str = "Workspace",
    }
    set {}
}

c::property! {
    CodeReviewSettings, "securityagent-agentspace-codereviewsettings";
    new CodeReviewSettingsRequired {
        A controls_scanning: bool = "ControlsScanning",
        B general_purpose_scanning: bool = "GeneralPurposeScanning",
    }
    set {}
}

c::property! {
    ConfluenceCapabilitiesResource, "securityagent-agentspace-confluencecapabilitiesresource";
    new {}
    set {
        create_document: bool = "CreateDocument",
        fetch_document: bool = "FetchDocument",
        update_document: bool = "UpdateDocument",
    }
}

c::property! {
    ConfluenceDocumentResource, "securityagent-agentspace-confluencedocumentresource";
    new ConfluenceDocumentResourceRequired {
        A name: str = "Name",
        B page_id: str = "PageId",
        C space_key: str = "SpaceKey",
    }
    set {}
}

c::property! {
    GitHubCapabilitiesResource, "securityagent-agentspace-githubcapabilitiesresource";
    new GitHubCapabilitiesResourceRequired {
        A leave_comments: bool = "LeaveComments",
        B remediate_code: bool = "RemediateCode",
    }
    set {}
}

c::property! {
    GitHubRepositoryResource, "securityagent-agentspace-githubrepositoryresource";
    new GitHubRepositoryResourceRequired {
        A name: str = "Name",
        B owner: str = "Owner",
    }
    set {}
}

c::property! {
    GitLabCapabilitiesResource, "securityagent-agentspace-gitlabcapabilitiesresource";
    new {}
    set {
        leave_comments: bool = "LeaveComments",
        remediate_code: bool = "RemediateCode",
    }
}

c::property! {
    GitLabRepositoryResource, "securityagent-agentspace-gitlabrepositoryresource";
    new GitLabRepositoryResourceRequired {
        A name: str = "Name",
        B namespace: str = "Namespace",
    }
    set {}
}

c::property! {
    IntegratedResource, "securityagent-agentspace-integratedresource";
    new {
        A integration: str = "Integration",
        B provider_resources: c::List<ProviderResource> = "ProviderResources",
    }
    set {}
}

c::property! {
    /// Exactly one of `GitHubRepository`, `GitLabRepository`, `BitbucketRepository`, `ConfluenceDocument`.
    ///
    /// Exactly one of `GitHubCapabilities`, `GitLabCapabilities`, `BitbucketCapabilities`, `ConfluenceCapabilities`.
    ProviderResource, "securityagent-agentspace-providerresource";
    new {}
    set {
        bitbucket_capabilities: BitbucketCapabilitiesResource = "BitbucketCapabilities",
        bitbucket_repository: BitbucketRepositoryResource = "BitbucketRepository",
        confluence_capabilities: ConfluenceCapabilitiesResource = "ConfluenceCapabilities",
        confluence_document: ConfluenceDocumentResource = "ConfluenceDocument",
        git_hub_capabilities: GitHubCapabilitiesResource = "GitHubCapabilities",
        git_hub_repository: GitHubRepositoryResource = "GitHubRepository",
        git_lab_capabilities: GitLabCapabilitiesResource = "GitLabCapabilities",
        git_lab_repository: GitLabRepositoryResource = "GitLabRepository",
    }
}

c::property! {
    VpcConfig, "securityagent-agentspace-vpcconfig";
    new {}
    set {
        security_group_arns: c::List<str> = "SecurityGroupArns",
        subnet_arns: c::List<str> = "SubnetArns",
        vpc_arn: str = "VpcArn",
    }
}
