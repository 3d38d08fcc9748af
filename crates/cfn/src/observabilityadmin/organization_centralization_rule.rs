// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::OrganizationCentralizationRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnOrganizationCentralizationRule = "AWS::ObservabilityAdmin::OrganizationCentralizationRule", "observabilityadmin-organizationcentralizationrule", reference arn,
        arn "arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}", tags List "Tags";
    new {
        A rule: CentralizationRule = "Rule",
        /// 1 to 100 characters; matches `^[0-9A-Za-z-]+$`; an update replaces the resource
        B rule_name: str = "RuleName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleArn",
        RULE_ARN: c::Arn<CfnOrganizationCentralizationRule> = "RuleArn",
    }
}

c::property! {
    CentralizationRule, "observabilityadmin-organizationcentralizationrule-centralizationrule";
    new {
        A destination: CentralizationRuleDestination = "Destination",
        B source: CentralizationRuleSource = "Source",
    }
    set {}
}

c::property! {
    CentralizationRuleDestination, "observabilityadmin-organizationcentralizationrule-centralizationruledestination";
    new {
        /// at least 1 character
        A region: str = "Region",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        account: str = "Account",
        destination_logs_configuration: DestinationLogsConfiguration = "DestinationLogsConfiguration",
        destination_metrics_configuration: DestinationMetricsConfiguration = "DestinationMetricsConfiguration",
    }
}

c::property! {
    CentralizationRuleSource, "observabilityadmin-organizationcentralizationrule-centralizationrulesource";
    new {
        /// at least 1 item; no item twice; each: at least 1 character
        A regions: c::List<str> = "Regions",
    }
    set {
        /// 1 to 2000 characters
        scope: str = "Scope",
        source_logs_configuration: SourceLogsConfiguration = "SourceLogsConfiguration",
        source_metrics_configuration: SourceMetricsConfiguration = "SourceMetricsConfiguration",
    }
}

c::property! {
    DestinationLogsConfiguration, "observabilityadmin-organizationcentralizationrule-destinationlogsconfiguration";
    new {}
    set {
        backup_configuration: LogsBackupConfiguration = "BackupConfiguration",
        log_group_name_configuration: LogGroupNameConfiguration = "LogGroupNameConfiguration",
        logs_encryption_configuration: LogsEncryptionConfiguration = "LogsEncryptionConfiguration",
        tag_propagation_configuration: TagPropagationConfiguration = "TagPropagationConfiguration",
    }
}

c::property! {
    DestinationMetricsConfiguration, "observabilityadmin-organizationcentralizationrule-destinationmetricsconfiguration";
    new {}
    set {
        backup_configuration: MetricsBackupConfiguration = "BackupConfiguration",
    }
}

c::property! {
    LogGroupNameConfiguration, "observabilityadmin-organizationcentralizationrule-loggroupnameconfiguration";
    new {
        /// 1 to 512 characters; matches `^(?:[\._\-/#A-Za-z0-9]+|\$\{[A-Za-z]+(?:\.[A-Za-z]+){1,2}\})+$`
        A log_group_name_pattern: str = "LogGroupNamePattern",
    }
    set {}
}

c::property! {
    LogsBackupConfiguration, "observabilityadmin-organizationcentralizationrule-logsbackupconfiguration";
    new {
        /// at least 1 character
        A region: str = "Region",
    }
    set {
        /// 1 to 1011 characters; matches `^arn:aws([a-z0-9-]+)?:([a-zA-Z0-9-]+):([a-z0-9-]+)?:([0-9]{12})?:(.+)$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    LogsEncryptionConfiguration, "observabilityadmin-organizationcentralizationrule-logsencryptionconfiguration";
    new {
        A encryption_strategy: LogsEncryptionConfigurationEncryptionStrategy = "EncryptionStrategy",
    }
    set {
        encryption_conflict_resolution_strategy: LogsEncryptionConfigurationEncryptionConflictResolutionStrategy = "EncryptionConflictResolutionStrategy",
        encryption_scope: LogsEncryptionConfigurationEncryptionScope = "EncryptionScope",
        /// 1 to 1011 characters; matches `^arn:aws([a-z0-9-]+)?:([a-zA-Z0-9-]+):([a-z0-9-]+)?:([0-9]{12})?:(.+)$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    MetricsBackupConfiguration, "observabilityadmin-organizationcentralizationrule-metricsbackupconfiguration";
    new {
        /// at least 1 character
        A region: str = "Region",
    }
    set {}
}

c::property! {
    SourceLogsConfiguration, "observabilityadmin-organizationcentralizationrule-sourcelogsconfiguration";
    new {
        A encrypted_log_group_strategy: SourceLogsConfigurationEncryptedLogGroupStrategy = "EncryptedLogGroupStrategy",
    }
    set {
        /// 1 to 2000 characters
        data_source_selection_criteria: str = "DataSourceSelectionCriteria",
        /// 1 to 2000 characters
        log_group_selection_criteria: str = "LogGroupSelectionCriteria",
    }
}

c::property! {
    SourceMetricsConfiguration, "observabilityadmin-organizationcentralizationrule-sourcemetricsconfiguration";
    new {}
    set {
        /// 1 to 2000 characters
        metrics_selection_criteria: str = "MetricsSelectionCriteria",
    }
}

c::property! {
    TagPropagationConfiguration, "observabilityadmin-organizationcentralizationrule-tagpropagationconfiguration";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/[0-9A-Za-z_+=,.@/-]+$`
        A destination_role_arn: c::Arn<crate::iam::CfnRole> = "DestinationRoleArn",
    }
    set {
        tag_conflict_resolution_strategy: TagPropagationConfigurationTagConflictResolutionStrategy = "TagConflictResolutionStrategy",
    }
}

c::open_enum! {
    LogsEncryptionConfigurationEncryptionStrategy {
        CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
        AWS_OWNED = "AWS_OWNED",
    }
}

c::open_enum! {
    LogsEncryptionConfigurationEncryptionConflictResolutionStrategy {
        ALLOW = "ALLOW",
        SKIP = "SKIP",
    }
}

c::open_enum! {
    LogsEncryptionConfigurationEncryptionScope {
        ENCRYPTED_SOURCE_ONLY = "ENCRYPTED_SOURCE_ONLY",
        NEW_DESTINATION_LOG_GROUPS = "NEW_DESTINATION_LOG_GROUPS",
    }
}

c::open_enum! {
    SourceLogsConfigurationEncryptedLogGroupStrategy {
        ALLOW = "ALLOW",
        SKIP = "SKIP",
    }
}

c::open_enum! {
    TagPropagationConfigurationTagConflictResolutionStrategy {
        IN_SYNC = "IN_SYNC",
        ADD_ONLY = "ADD_ONLY",
        UPDATE_SYNC = "UPDATE_SYNC",
    }
}
