// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::Association` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAssociation = "AWS::DevOpsAgent::Association", "devopsagent-association", reference text;
    new CfnAssociationRequired {
        /// 1 to 255 characters; an update replaces the resource
        A agent_space_id: str = "AgentSpaceId",
        B configuration: ServiceConfiguration = "Configuration",
        /// 1 to 255 characters
        C service_id: str = "ServiceId",
    }
    set {
        /// each: 1 to 255 characters; AWS does not show it again
        linked_association_ids: c::List<str> = "LinkedAssociationIds",
    }
    get {
        ASSOCIATION_ID: str = "AssociationId",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AWSConfiguration, "devopsagent-association-awsconfiguration";
    new AWSConfigurationRequired {
        /// matches `[0-9]{12}`
        A account_id: str = "AccountId",
        B account_type: AWSConfigurationAccountType = "AccountType",
        C assumable_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AssumableRoleArn",
    }
    set {
        agent_elevated_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AgentElevatedRoleArn",
        resources: c::List<AWSResource> = "Resources",
        tags: c::List<KeyValuePair> = "Tags",
    }
}

c::property! {
    AWSResource, "devopsagent-association-awsresource";
    new {
        A resource_arn: str = "ResourceArn",
    }
    set {
        resource_metadata: c::Json = "ResourceMetadata",
        resource_type: AWSResourceResourceType = "ResourceType",
    }
}

c::property! {
    AzureConfiguration, "devopsagent-association-azureconfiguration";
    new {
        A subscription_id: str = "SubscriptionId",
    }
    set {}
}

c::property! {
    DynatraceConfiguration, "devopsagent-association-dynatraceconfiguration";
    new {
        A env_id: str = "EnvId",
    }
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        resources: c::List<str> = "Resources",
    }
}

c::property! {
    EventChannelConfiguration, "devopsagent-association-eventchannelconfiguration";
    new {}
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
    }
}

c::property! {
    GitHubConfiguration, "devopsagent-association-githubconfiguration";
    new GitHubConfigurationRequired {
        A owner: str = "Owner",
        B owner_type: GitHubConfigurationOwnerType = "OwnerType",
        C repo_id: str = "RepoId",
        D repo_name: str = "RepoName",
    }
    set {}
}

c::property! {
    GitLabConfiguration, "devopsagent-association-gitlabconfiguration";
    new GitLabConfigurationRequired {
        A project_id: str = "ProjectId",
        B project_path: str = "ProjectPath",
    }
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        instance_identifier: str = "InstanceIdentifier",
    }
}

c::property! {
    KeyValuePair, "devopsagent-association-keyvaluepair";
    new KeyValuePairRequired {
        /// 1 to 512 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// 1 to 512 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    MCPServerConfiguration, "devopsagent-association-mcpserverconfiguration";
    new {
        /// each: matches `^[a-zA-Z0-9_-]+$`
        A tools: c::List<str> = "Tools",
    }
    set {
        description: str = "Description",
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
    }
}

c::property! {
    MCPServerDatadogConfiguration, "devopsagent-association-mcpserverdatadogconfiguration";
    new {}
    set {
        description: str = "Description",
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        /// each: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`
        enabled_elevated_tools: c::List<str> = "EnabledElevatedTools",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
    }
}

c::property! {
    MCPServerGrafanaConfiguration, "devopsagent-association-mcpservergrafanaconfiguration";
    new {
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        A endpoint: str = "Endpoint",
    }
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        /// each: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`
        enabled_elevated_tools: c::List<str> = "EnabledElevatedTools",
        tools: c::List<MCPServerGrafanaConfigurationTools> = "Tools",
    }
}

c::property! {
    MCPServerNewRelicConfiguration, "devopsagent-association-mcpservernewrelicconfiguration";
    new MCPServerNewRelicConfigurationRequired {
        /// at least 6 characters; matches `^[0-9]+$`
        A account_id: str = "AccountId",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        B endpoint: str = "Endpoint",
    }
    set {}
}

c::property! {
    MCPServerSigV4Configuration, "devopsagent-association-mcpserversigv4configuration";
    new {
        /// each: matches `^[a-zA-Z0-9_-]+$`
        A tools: c::List<str> = "Tools",
    }
    set {}
}

c::property! {
    MCPServerSplunkConfiguration, "devopsagent-association-mcpserversplunkconfiguration";
    new {}
    set {
        description: str = "Description",
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
    }
}

c::property! {
    PagerDutyConfiguration, "devopsagent-association-pagerdutyconfiguration";
    new {
        A customer_email: str = "CustomerEmail",
        B services: c::List<str> = "Services",
    }
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
    }
}

c::property! {
    /// Exactly one of `SourceAws`, `Aws`, `GitHub`, `Slack`, `Dynatrace`, `ServiceNow`, `MCPServer`, `GitLab`, `MCPServerDatadog`, `MCPServerSplunk`, `MCPServerNewRelic`, `MCPServerGrafana`, `PagerDuty`, `EventChannel`, `Azure`, `MCPServerSigV4`.
    ServiceConfiguration, "devopsagent-association-serviceconfiguration";
    new {}
    set {
        aws: AWSConfiguration = "Aws",
        azure: AzureConfiguration = "Azure",
        dynatrace: DynatraceConfiguration = "Dynatrace",
        event_channel: EventChannelConfiguration = "EventChannel",
        git_hub: GitHubConfiguration = "GitHub",
        git_lab: GitLabConfiguration = "GitLab",
        mcp_server: MCPServerConfiguration = "MCPServer",
        mcp_server_datadog: MCPServerDatadogConfiguration = "MCPServerDatadog",
        mcp_server_grafana: MCPServerGrafanaConfiguration = "MCPServerGrafana",
        mcp_server_new_relic: MCPServerNewRelicConfiguration = "MCPServerNewRelic",
        mcp_server_sig_v4: MCPServerSigV4Configuration = "MCPServerSigV4",
        mcp_server_splunk: MCPServerSplunkConfiguration = "MCPServerSplunk",
        pager_duty: PagerDutyConfiguration = "PagerDuty",
        service_now: ServiceNowConfiguration = "ServiceNow",
        slack: SlackConfiguration = "Slack",
        source_aws: SourceAwsConfiguration = "SourceAws",
    }
}

c::property! {
    ServiceNowConfiguration, "devopsagent-association-servicenowconfiguration";
    new {}
    set {
        /// AWS does not show it again
        enable_webhook_updates: bool = "EnableWebhookUpdates",
        instance_id: str = "InstanceId",
    }
}

c::property! {
    SlackBidirectionalConfiguration, "devopsagent-association-slackbidirectionalconfiguration";
    new {
        /// 1 to 255 characters; matches `^arn:(aws|aws-cn|aws-us-gov):iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    SlackChannel, "devopsagent-association-slackchannel";
    new {
        /// 8 to 16 characters; matches `^[CGD][A-Z0-9]+$`
        A channel_id: str = "ChannelId",
    }
    set {
        channel_name: str = "ChannelName",
    }
}

c::property! {
    SlackConfiguration, "devopsagent-association-slackconfiguration";
    new SlackConfigurationRequired {
        A transmission_target: SlackTransmissionTarget = "TransmissionTarget",
        /// matches `^[TE][A-Z0-9]+$`
        B workspace_id: str = "WorkspaceId",
        C workspace_name: str = "WorkspaceName",
    }
    set {
        bidirectional: SlackBidirectionalConfiguration = "Bidirectional",
    }
}

c::property! {
    SlackTransmissionTarget, "devopsagent-association-slacktransmissiontarget";
    new {
        A incident_response_target: SlackChannel = "IncidentResponseTarget",
    }
    set {}
}

c::property! {
    SourceAwsConfiguration, "devopsagent-association-sourceawsconfiguration";
    new SourceAwsConfigurationRequired {
        /// matches `[0-9]{12}`
        A account_id: str = "AccountId",
        B account_type: SourceAwsConfigurationAccountType = "AccountType",
        C assumable_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AssumableRoleArn",
    }
    set {
        agent_elevated_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AgentElevatedRoleArn",
        resources: c::List<AWSResource> = "Resources",
        tags: c::List<KeyValuePair> = "Tags",
    }
}

c::open_enum! {
    AWSConfigurationAccountType {
        MONITOR = "monitor",
    }
}

c::open_enum! {
    AWSResourceResourceType {
        AWS_CLOUD_FORMATION_STACK = "AWS::CloudFormation::Stack",
        AWS_ECR_REPOSITORY = "AWS::ECR::Repository",
        AWS_S3_BUCKET = "AWS::S3::Bucket",
        AWS_S3_OBJECT = "AWS::S3::Object",
    }
}

c::open_enum! {
    GitHubConfigurationOwnerType {
        ORGANIZATION = "organization",
        USER = "user",
    }
}

c::open_enum! {
    MCPServerGrafanaConfigurationTools {
        ALERTING = "alerting",
        ANNOTATIONS = "annotations",
        ASSERTS = "asserts",
        CLOUDWATCH = "cloudwatch",
        DASHBOARD = "dashboard",
        DATASOURCE = "datasource",
        ELASTICSEARCH = "elasticsearch",
        EXAMPLES = "examples",
        INCIDENT = "incident",
        LOKI = "loki",
        NAVIGATION = "navigation",
        ONCALL = "oncall",
        PROMETHEUS = "prometheus",
        PYROSCOPE = "pyroscope",
        RENDERING = "rendering",
        RUNPANELQUERY = "runpanelquery",
        SEARCH = "search",
        SEARCHLOGS = "searchlogs",
        SIFT = "sift",
    }
}

c::open_enum! {
    SourceAwsConfigurationAccountType {
        SOURCE = "source",
    }
}
