// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::OrganizationTelemetryRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnOrganizationTelemetryRule = "AWS::ObservabilityAdmin::OrganizationTelemetryRule", "observabilityadmin-organizationtelemetryrule", reference arn,
        arn "arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}", tags List "Tags";
    new {
        A rule: TelemetryRule = "Rule",
        /// 1 to 100 characters; matches `^[0-9A-Za-z-]+$`; an update replaces the resource
        B rule_name: str = "RuleName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleArn",
        REGION_STATUSES: c::List<c::Json> = list "RegionStatuses",
        RULE_ARN: c::Arn<CfnOrganizationTelemetryRule> = "RuleArn",
    }
}

c::property! {
    ActionCondition, "observabilityadmin-organizationtelemetryrule-actioncondition";
    new {}
    set {
        action: Action = "Action",
    }
}

c::property! {
    AdvancedEventSelector, "observabilityadmin-organizationtelemetryrule-advancedeventselector";
    new {
        /// no item twice
        A field_selectors: c::List<AdvancedFieldSelector> = "FieldSelectors",
    }
    set {
        name: str = "Name",
    }
}

c::property! {
    AdvancedFieldSelector, "observabilityadmin-organizationtelemetryrule-advancedfieldselector";
    new {}
    set {
        /// no item twice
        ends_with: c::List<str> = "EndsWith",
        /// no item twice
        equals: c::List<str> = "Equals",
        /// 1 to 1000 characters
        field: str = "Field",
        /// no item twice
        not_ends_with: c::List<str> = "NotEndsWith",
        /// no item twice
        not_equals: c::List<str> = "NotEquals",
        /// no item twice
        not_starts_with: c::List<str> = "NotStartsWith",
        /// no item twice
        starts_with: c::List<str> = "StartsWith",
    }
}

c::property! {
    CloudtrailParameters, "observabilityadmin-organizationtelemetryrule-cloudtrailparameters";
    new {
        /// no item twice
        A advanced_event_selectors: c::List<AdvancedEventSelector> = "AdvancedEventSelectors",
    }
    set {}
}

c::property! {
    Condition, "observabilityadmin-organizationtelemetryrule-condition";
    new {}
    set {
        action_condition: ActionCondition = "ActionCondition",
        label_name_condition: LabelNameCondition = "LabelNameCondition",
    }
}

c::property! {
    ELBLoadBalancerLoggingParameters, "observabilityadmin-organizationtelemetryrule-elbloadbalancerloggingparameters";
    new {}
    set {
        field_delimiter: str = "FieldDelimiter",
        output_format: ELBLoadBalancerLoggingParametersOutputFormat = "OutputFormat",
    }
}

c::property! {
    FieldToMatch, "observabilityadmin-organizationtelemetryrule-fieldtomatch";
    new {}
    set {
        method: str = "Method",
        query_string: str = "QueryString",
        single_header: SingleHeader = "SingleHeader",
        uri_path: str = "UriPath",
    }
}

c::property! {
    Filter, "observabilityadmin-organizationtelemetryrule-filter";
    new {}
    set {
        behavior: FilterBehavior = "Behavior",
        /// at least 1 item; no item twice
        conditions: c::List<Condition> = "Conditions",
        requirement: FilterRequirement = "Requirement",
    }
}

c::property! {
    LabelNameCondition, "observabilityadmin-organizationtelemetryrule-labelnamecondition";
    new {}
    set {
        /// 1 to 1024 characters; matches `^[0-9A-Za-z_\-:]+$`
        label_name: str = "LabelName",
    }
}

c::property! {
    LogDeliveryParameters, "observabilityadmin-organizationtelemetryrule-logdeliveryparameters";
    new {}
    set {
        /// at least 1 item; no item twice
        log_types: c::List<LogDeliveryParametersLogTypes> = "LogTypes",
    }
}

c::property! {
    LoggingFilter, "observabilityadmin-organizationtelemetryrule-loggingfilter";
    new {}
    set {
        default_behavior: FilterBehavior = "DefaultBehavior",
        /// at least 1 item; no item twice
        filters: c::List<Filter> = "Filters",
    }
}

c::property! {
    MskMonitoringParameters, "observabilityadmin-organizationtelemetryrule-mskmonitoringparameters";
    new {}
    set {
        enhanced_monitoring: MskMonitoringParametersEnhancedMonitoring = "EnhancedMonitoring",
    }
}

c::property! {
    SingleHeader, "observabilityadmin-organizationtelemetryrule-singleheader";
    new {
        /// 1 to 64 characters
        A name: str = "Name",
    }
    set {}
}

c::property! {
    TelemetryDestinationConfiguration, "observabilityadmin-organizationtelemetryrule-telemetrydestinationconfiguration";
    new {}
    set {
        cloudtrail_parameters: CloudtrailParameters = "CloudtrailParameters",
        destination_pattern: str = "DestinationPattern",
        destination_type: DestinationType = "DestinationType",
        elb_load_balancer_logging_parameters: ELBLoadBalancerLoggingParameters = "ELBLoadBalancerLoggingParameters",
        /// 1 to 2048 characters; matches `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/(mrk-)?[a-f0-9-]+$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        log_delivery_parameters: LogDeliveryParameters = "LogDeliveryParameters",
        msk_monitoring_parameters: MskMonitoringParameters = "MskMonitoringParameters",
        /// 1 to 3653
        retention_in_days: i64 = "RetentionInDays",
        vpc_flow_log_parameters: VPCFlowLogParameters = "VPCFlowLogParameters",
        waf_logging_parameters: WAFLoggingParameters = "WAFLoggingParameters",
    }
}

c::property! {
    TelemetryRule, "observabilityadmin-organizationtelemetryrule-telemetryrule";
    new TelemetryRuleRequired {
        A resource_type: ResourceType = "ResourceType",
        B telemetry_type: TelemetryType = "TelemetryType",
    }
    set {
        /// an update replaces the resource
        all_regions: bool = "AllRegions",
        allow_field_updates: bool = "AllowFieldUpdates",
        destination_configuration: TelemetryDestinationConfiguration = "DestinationConfiguration",
        /// at least 1 item; no item twice; each: at least 1 character; AWS does not show it again
        regions: c::List<str> = "Regions",
        scope: str = "Scope",
        selection_criteria: str = "SelectionCriteria",
        /// no item twice
        telemetry_source_types: c::List<TelemetrySourceType> = "TelemetrySourceTypes",
    }
}

c::property! {
    VPCFlowLogParameters, "observabilityadmin-organizationtelemetryrule-vpcflowlogparameters";
    new {}
    set {
        log_format: str = "LogFormat",
        max_aggregation_interval: i64 = "MaxAggregationInterval",
        traffic_type: str = "TrafficType",
    }
}

c::property! {
    WAFLoggingParameters, "observabilityadmin-organizationtelemetryrule-wafloggingparameters";
    new {}
    set {
        log_type: WAFLogType = "LogType",
        logging_filter: LoggingFilter = "LoggingFilter",
        /// at most 100 items; no item twice
        redacted_fields: c::List<FieldToMatch> = "RedactedFields",
    }
}

c::open_enum! {
    Action {
        ALLOW = "ALLOW",
        BLOCK = "BLOCK",
        COUNT = "COUNT",
        CAPTCHA = "CAPTCHA",
        CHALLENGE = "CHALLENGE",
        EXCLUDED_AS_COUNT = "EXCLUDED_AS_COUNT",
    }
}

c::open_enum! {
    DestinationType {
        CLOUD_WATCH_LOGS = "cloud-watch-logs",
    }
}

c::open_enum! {
    FilterBehavior {
        KEEP = "KEEP",
        DROP = "DROP",
    }
}

c::open_enum! {
    FilterRequirement {
        MEETS_ALL = "MEETS_ALL",
        MEETS_ANY = "MEETS_ANY",
    }
}

c::open_enum! {
    ResourceType {
        AWS_EC2_VPC = "AWS::EC2::VPC",
        AWS_WA_FV2_WEB_ACL = "AWS::WAFv2::WebACL",
        AWS_CLOUD_TRAIL = "AWS::CloudTrail",
        AWS_EKS_CLUSTER = "AWS::EKS::Cluster",
        AWS_ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer",
        AWS_EC2_INSTANCE = "AWS::EC2::Instance",
        AWS_SECURITY_HUB_HUB = "AWS::SecurityHub::Hub",
        AWS_SECURITY_HUB_HUB_V2 = "AWS::SecurityHub::HubV2",
        AWS_S3_BUCKET = "AWS::S3::Bucket",
        AWS_MSK_CLUSTER = "AWS::MSK::Cluster",
        AWS_CLOUD_FRONT_DISTRIBUTION = "AWS::CloudFront::Distribution",
        AWS_CLOUD_WATCH_O_TEL_ENRICHMENT = "AWS::CloudWatch::OTelEnrichment",
    }
}

c::open_enum! {
    TelemetrySourceType {
        VPC_FLOW_LOGS = "VPC_FLOW_LOGS",
        ROUTE53_RESOLVER_QUERY_LOGS = "ROUTE53_RESOLVER_QUERY_LOGS",
        EKS_AUDIT_LOGS = "EKS_AUDIT_LOGS",
        EKS_AUTHENTICATOR_LOGS = "EKS_AUTHENTICATOR_LOGS",
        EKS_CONTROLLER_MANAGER_LOGS = "EKS_CONTROLLER_MANAGER_LOGS",
        EKS_SCHEDULER_LOGS = "EKS_SCHEDULER_LOGS",
        EKS_API_LOGS = "EKS_API_LOGS",
    }
}

c::open_enum! {
    TelemetryType {
        LOGS = "Logs",
        METRICS = "Metrics",
    }
}

c::open_enum! {
    WAFLogType {
        WAF_LOGS = "WAF_LOGS",
    }
}

c::open_enum! {
    ELBLoadBalancerLoggingParametersOutputFormat {
        PLAIN = "plain",
        JSON = "json",
    }
}

c::open_enum! {
    LogDeliveryParametersLogTypes {
        SECURITY_FINDING_LOGS = "SECURITY_FINDING_LOGS",
        S3_SERVER_ACCESS_LOGS = "S3_SERVER_ACCESS_LOGS",
        ACCESS_LOGS = "ACCESS_LOGS",
        CONNECTION_LOGS = "CONNECTION_LOGS",
        ALB_ACCESS_LOGS = "ALB_ACCESS_LOGS",
        ALB_CONNECTION_LOGS = "ALB_CONNECTION_LOGS",
        ALB_HEALTH_CHECK_LOGS = "ALB_HEALTH_CHECK_LOGS",
    }
}

c::open_enum! {
    MskMonitoringParametersEnhancedMonitoring {
        DEFAULT = "DEFAULT",
        PER_BROKER = "PER_BROKER",
        PER_TOPIC_PER_BROKER = "PER_TOPIC_PER_BROKER",
        PER_TOPIC_PER_PARTITION = "PER_TOPIC_PER_PARTITION",
    }
}
