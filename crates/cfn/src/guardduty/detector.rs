// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::Detector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnDetector = "AWS::GuardDuty::Detector", "guardduty-detector", reference name,
        arn "arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}", tags List "Tags";
    new {
        A enable: bool = "Enable",
    }
    set {
        data_sources: CFNDataSourceConfigurations = "DataSources",
        features: c::List<CFNFeatureConfiguration> = "Features",
        finding_publishing_frequency: FindingPublishingFrequency = "FindingPublishingFrequency",
        tags: c::List<TagItem> = "Tags",
    }
    get {
        ID: c::Name<CfnDetector> = "Id",
    }
}

c::property! {
    CFNDataSourceConfigurations, "guardduty-detector-cfndatasourceconfigurations";
    new {}
    set {
        kubernetes: CFNKubernetesConfiguration = "Kubernetes",
        malware_protection: CFNMalwareProtectionConfiguration = "MalwareProtection",
        s3_logs: CFNS3LogsConfiguration = "S3Logs",
    }
}

c::property! {
    CFNFeatureAdditionalConfiguration, "guardduty-detector-cfnfeatureadditionalconfiguration";
    new {}
    set {
        /// 1 to 256 characters
        name: CFNFeatureAdditionalConfigurationName = "Name",
        /// 1 to 128 characters
        status: CFNFeatureAdditionalConfigurationStatus = "Status",
    }
}

c::property! {
    CFNFeatureConfiguration, "guardduty-detector-cfnfeatureconfiguration";
    new CFNFeatureConfigurationRequired {
        /// at most 128 characters
        A name: CFNFeatureConfigurationName = "Name",
        B status: CFNFeatureConfigurationStatus = "Status",
    }
    set {
        additional_configuration: c::List<CFNFeatureAdditionalConfiguration> = "AdditionalConfiguration",
    }
}

c::property! {
    CFNKubernetesAuditLogsConfiguration, "guardduty-detector-cfnkubernetesauditlogsconfiguration";
    new {
        A enable: bool = "Enable",
    }
    set {}
}

c::property! {
    CFNKubernetesConfiguration, "guardduty-detector-cfnkubernetesconfiguration";
    new {
        A audit_logs: CFNKubernetesAuditLogsConfiguration = "AuditLogs",
    }
    set {}
}

c::property! {
    CFNMalwareProtectionConfiguration, "guardduty-detector-cfnmalwareprotectionconfiguration";
    new {}
    set {
        scan_ec2_instance_with_findings: CFNScanEc2InstanceWithFindingsConfiguration = "ScanEc2InstanceWithFindings",
    }
}

c::property! {
    CFNS3LogsConfiguration, "guardduty-detector-cfns3logsconfiguration";
    new {
        A enable: bool = "Enable",
    }
    set {}
}

c::property! {
    CFNScanEc2InstanceWithFindingsConfiguration, "guardduty-detector-cfnscanec2instancewithfindingsconfiguration";
    new {}
    set {
        ebs_volumes: bool = "EbsVolumes",
    }
}

c::property! {
    TagItem, "guardduty-detector-tagitem";
    new TagItemRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    FindingPublishingFrequency {
        FIFTEEN_MINUTES = "FIFTEEN_MINUTES",
        ONE_HOUR = "ONE_HOUR",
        SIX_HOURS = "SIX_HOURS",
    }
}

c::open_enum! {
    CFNFeatureAdditionalConfigurationName {
        EC2_AGENT_MANAGEMENT = "EC2_AGENT_MANAGEMENT",
        ECS_FARGATE_AGENT_MANAGEMENT = "ECS_FARGATE_AGENT_MANAGEMENT",
        EKS_ADDON_MANAGEMENT = "EKS_ADDON_MANAGEMENT",
        RDS_DATA_RISK = "RDS_DATA_RISK",
    }
}

c::open_enum! {
    CFNFeatureAdditionalConfigurationStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    CFNFeatureConfigurationName {
        AI_ANALYST = "AI_ANALYST",
        AI_PROTECTION = "AI_PROTECTION",
        EBS_MALWARE_PROTECTION = "EBS_MALWARE_PROTECTION",
        EKS_AUDIT_LOGS = "EKS_AUDIT_LOGS",
        EKS_RUNTIME_MONITORING = "EKS_RUNTIME_MONITORING",
        LAMBDA_NETWORK_LOGS = "LAMBDA_NETWORK_LOGS",
        RDS_LOGIN_EVENTS = "RDS_LOGIN_EVENTS",
        RUNTIME_MONITORING = "RUNTIME_MONITORING",
        S3_DATA_EVENTS = "S3_DATA_EVENTS",
    }
}

c::open_enum! {
    CFNFeatureConfigurationStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
