// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! `AWS::ResilienceHubV2::Service` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ServiceArn`.
    CfnService = "AWS::ResilienceHubV2::Service", "resiliencehubv2-service", reference arn, tags List "Tags";
    new {
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 10 items; each: at least 6 characters, matches `^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$`; an update replaces the resource
        B regions: c::List<str> = "Regions",
    }
    set {
        /// at most 20 items
        assertions: c::List<AssertionDefinition> = "Assertions",
        /// at most 1000 items
        associated_systems: c::List<AssociatedSystem> = "AssociatedSystems",
        dependency_discovery: DependencyDiscovery = "DependencyDiscovery",
        /// at most 615 characters
        description: str = "Description",
        dev_ops_agent_configuration: DevOpsAgentConfiguration = "DevOpsAgentConfiguration",
        /// at most 20 items
        input_sources: c::List<InputSourceDefinition> = "InputSources",
        /// 1 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        permission_model: PermissionModel = "PermissionModel",
        policy_arn: str = "PolicyArn",
        report_configuration: ServiceReportConfiguration = "ReportConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ServiceArn",
        CREATED_AT: str = "CreatedAt",
        EFFECTIVE_POLICY_VALUES: c::Json = "EffectivePolicyValues",
        SERVICE_ARN: c::Arn<CfnService> = "ServiceArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AssertionDefinition, "resiliencehubv2-service-assertiondefinition";
    new {
        /// 1 to 1000 characters
        A text: str = "Text",
    }
    set {}
}

c::property! {
    AssociatedSystem, "resiliencehubv2-service-associatedsystem";
    new {
        A system_arn: str = "SystemArn",
    }
    set {
        /// at most 50 items; each: matches `^\S{1,255}$`
        user_journey_ids: c::List<str> = "UserJourneyIds",
    }
}

c::property! {
    CrossAccountRoleConfiguration, "resiliencehubv2-service-crossaccountroleconfiguration";
    new {
        /// 20 to 2048 characters
        A cross_account_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "CrossAccountRoleArn",
    }
    set {
        external_id: str = "ExternalId",
    }
}

c::property! {
    DevOpsAgentConfiguration, "resiliencehubv2-service-devopsagentconfiguration";
    new {
        A agent_space_arn: str = "AgentSpaceArn",
    }
    set {}
}

c::property! {
    EksLabelSelector, "resiliencehubv2-service-ekslabelselector";
    new {}
    set {
        /// 1 to 20 items
        match_expressions: c::List<EksLabelSelectorRequirement> = "MatchExpressions",
        /// 1 to 20 keys
        match_labels: c::Map<str> = "MatchLabels",
    }
}

c::property! {
    EksLabelSelectorRequirement, "resiliencehubv2-service-ekslabelselectorrequirement";
    new EksLabelSelectorRequirementRequired {
        /// 1 to 317 characters
        A key: str = "Key",
        B operator: EksLabelSelectorRequirementOperator = "Operator",
    }
    set {
        /// 1 to 20 items; each: at most 63 characters
        values: c::List<str> = "Values",
    }
}

c::property! {
    EksSource, "resiliencehubv2-service-ekssource";
    new {
        A cluster_arn: str = "ClusterArn",
        /// 1 to 10 items
        B namespaces: c::List<str> = "Namespaces",
    }
    set {
        label_selector: EksLabelSelector = "LabelSelector",
    }
}

c::property! {
    InputSourceDefinition, "resiliencehubv2-service-inputsourcedefinition";
    new {
        A resource_configuration: ResourceConfiguration = "ResourceConfiguration",
    }
    set {}
}

c::property! {
    PermissionModel, "resiliencehubv2-service-permissionmodel";
    new {
        /// matches `^(([A-Za-z0-9_+=,.@-]+/){1,511})?[A-Za-z0-9_+=,.@-]{1,64}$`
        A invoker_role_name: str = "InvokerRoleName",
    }
    set {
        /// at most 10 items
        cross_account_role_arns: c::List<CrossAccountRoleConfiguration> = "CrossAccountRoleArns",
    }
}

c::property! {
    /// Exactly one of `S3`.
    ReportOutputConfiguration, "resiliencehubv2-service-reportoutputconfiguration";
    new {}
    set {
        s3: S3ReportOutputConfiguration = "S3",
    }
}

c::property! {
    /// Exactly one of `ResourceTags`, `CfnStackArn`, `TfStateFileUrl`, `Eks`, `DesignFileS3Url`.
    ResourceConfiguration, "resiliencehubv2-service-resourceconfiguration";
    new {}
    set {
        cfn_stack_arn: str = "CfnStackArn",
        design_file_s3_url: str = "DesignFileS3Url",
        eks: EksSource = "Eks",
        /// 1 to 10 items
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        tf_state_file_url: str = "TfStateFileUrl",
    }
}

c::property! {
    ResourceTag, "resiliencehubv2-service-resourcetag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 10 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    S3ReportOutputConfiguration, "resiliencehubv2-service-s3reportoutputconfiguration";
    new S3ReportOutputConfigurationRequired {
        /// matches `^[0-9]{12}$`
        A bucket_owner: str = "BucketOwner",
        /// 3 to 512 characters; matches `^(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$`
        B bucket_path: str = "BucketPath",
    }
    set {}
}

c::property! {
    ServiceReportConfiguration, "resiliencehubv2-service-servicereportconfiguration";
    new {
        /// 1 item
        A report_output: c::List<ReportOutputConfiguration> = "ReportOutput",
    }
    set {}
}

c::open_enum! {
    DependencyDiscovery {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
        INITIALIZING = "INITIALIZING",
    }
}

c::open_enum! {
    EksLabelSelectorRequirementOperator {
        IN = "IN",
        NOT_IN = "NOT_IN",
        EXISTS = "EXISTS",
        DOES_NOT_EXIST = "DOES_NOT_EXIST",
    }
}
