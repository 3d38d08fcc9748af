// Written by `cargo xtask codegen` from crates/registry/data/dlm.txt.

//! `AWS::DLM::LifecyclePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyId`.
    CfnLifecyclePolicy = "AWS::DLM::LifecyclePolicy", "dlm-lifecyclepolicy", reference name,
        arn "arn:${Partition}:dlm:${Region}:${Account}:policy/${PolicyId}", tags List "Tags";
    new {}
    set {
        copy_tags: bool = "CopyTags",
        /// at least 1
        create_interval: i64 = "CreateInterval",
        /// at most 3 items
        cross_region_copy_targets: c::List<CrossRegionCopyTarget> = "CrossRegionCopyTargets",
        default_policy: DefaultPolicy = "DefaultPolicy",
        /// at most 500 characters; matches `^[0-9A-Za-z _-]+$`
        description: str = "Description",
        exclusions: Exclusions = "Exclusions",
        /// at most 2048 characters; matches `^arn:aws(-[a-z]{1,3}){0,2}:iam::[0-9]+:role/`
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        extend_deletion: bool = "ExtendDeletion",
        policy_details: PolicyDetails = "PolicyDetails",
        /// at least 1
        retain_interval: i64 = "RetainInterval",
        state: str = "State",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        POLICY_ID: c::Name<CfnLifecyclePolicy> = "PolicyId",
    }
}

c::property! {
    Action, "dlm-lifecyclepolicy-action";
    new {
        /// at most 3 items
        A cross_region_copy: c::List<CrossRegionCopyAction> = "CrossRegionCopy",
        /// at most 120 characters; matches `^[0-9A-Za-z _-]+$`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    ArchiveRetainRule, "dlm-lifecyclepolicy-archiveretainrule";
    new {
        A retention_archive_tier: RetentionArchiveTier = "RetentionArchiveTier",
    }
    set {}
}

c::property! {
    ArchiveRule, "dlm-lifecyclepolicy-archiverule";
    new {
        A retain_rule: ArchiveRetainRule = "RetainRule",
    }
    set {}
}

c::property! {
    CreateRule, "dlm-lifecyclepolicy-createrule";
    new {}
    set {
        /// 17 to 106 characters; matches `^cron\([^\n]{11,100}\)$`
        cron_expression: str = "CronExpression",
        /// at least 1
        interval: i64 = "Interval",
        interval_unit: CreateRuleIntervalUnit = "IntervalUnit",
        location: CreateRuleLocation = "Location",
        /// at most 1 item
        scripts: c::List<Script> = "Scripts",
        /// at most 1 item; each: 5 characters, matches `^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        times: c::List<str> = "Times",
    }
}

c::property! {
    CrossRegionCopyAction, "dlm-lifecyclepolicy-crossregioncopyaction";
    new {
        A encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// at most 2048 characters; matches `^[0-9A-Za-z_:\-\/\*]+$`
        B target: str = "Target",
    }
    set {
        retain_rule: CrossRegionCopyRetainRule = "RetainRule",
    }
}

c::property! {
    CrossRegionCopyDeprecateRule, "dlm-lifecyclepolicy-crossregioncopydeprecaterule";
    new {
        /// at least 1
        A interval: i64 = "Interval",
        B interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit",
    }
    set {}
}

c::property! {
    CrossRegionCopyRetainRule, "dlm-lifecyclepolicy-crossregioncopyretainrule";
    new {
        /// at least 1
        A interval: i64 = "Interval",
        B interval_unit: CrossRegionCopyRetainRuleIntervalUnit = "IntervalUnit",
    }
    set {}
}

c::property! {
    CrossRegionCopyRule, "dlm-lifecyclepolicy-crossregioncopyrule";
    new {
        A encrypted: bool = "Encrypted",
    }
    set {
        /// at most 2048 characters; matches `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}[0-9]:[0-9]+:key/`
        cmk_arn: str = "CmkArn",
        copy_tags: bool = "CopyTags",
        deprecate_rule: CrossRegionCopyDeprecateRule = "DeprecateRule",
        retain_rule: CrossRegionCopyRetainRule = "RetainRule",
        /// at most 2048 characters; matches `^[0-9A-Za-z_:\-\/\*]+$`
        target: str = "Target",
        /// at most 16 characters; matches `^([a-z]+-){2,3}[0-9]$`
        target_region: str = "TargetRegion",
    }
}

c::property! {
    CrossRegionCopyTarget, "dlm-lifecyclepolicy-crossregioncopytarget";
    new {}
    set {
        /// at most 16 characters; matches `^([a-z]+-){2,3}[0-9]$`
        target_region: str = "TargetRegion",
    }
}

c::property! {
    DeprecateRule, "dlm-lifecyclepolicy-deprecaterule";
    new {}
    set {
        /// 1 to 1000
        count: i64 = "Count",
        /// at least 1
        interval: i64 = "Interval",
        interval_unit: DeprecateRuleIntervalUnit = "IntervalUnit",
    }
}

c::property! {
    EncryptionConfiguration, "dlm-lifecyclepolicy-encryptionconfiguration";
    new {
        A encrypted: bool = "Encrypted",
    }
    set {
        /// at most 2048 characters; matches `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}[0-9]:[0-9]+:key/`
        cmk_arn: str = "CmkArn",
    }
}

c::property! {
    EventParameters, "dlm-lifecyclepolicy-eventparameters";
    new {
        A event_type: EventParametersEventType = "EventType",
        /// at most 50 items; each: 12 characters, matches `^[0-9]{12}$`
        B snapshot_owner: c::List<str> = "SnapshotOwner",
    }
    set {
        /// at most 1000 characters
        description_regex: str = "DescriptionRegex",
    }
}

c::property! {
    EventSource, "dlm-lifecyclepolicy-eventsource";
    new {
        A r#type: EventSourceType = "Type",
    }
    set {
        parameters: EventParameters = "Parameters",
    }
}

c::property! {
    Exclusions, "dlm-lifecyclepolicy-exclusions";
    new {}
    set {
        exclude_boot_volumes: bool = "ExcludeBootVolumes",
        /// at most 50 items
        exclude_tags: c::List<c::Tag> = "ExcludeTags",
        /// at most 6 items
        exclude_volume_types: c::List<str> = "ExcludeVolumeTypes",
    }
}

c::property! {
    FastRestoreRule, "dlm-lifecyclepolicy-fastrestorerule";
    new {}
    set {
        /// 1 to 10 items; each: at most 16 characters, matches `^[a-z]{3,4}[0-9]-az[0-9]+$`
        availability_zone_ids: c::List<str> = "AvailabilityZoneIds",
        /// 1 to 10 items; each: at most 16 characters, matches `^([a-z]+-){2,3}[0-9][a-z]$`
        availability_zones: c::List<str> = "AvailabilityZones",
        /// 1 to 1000
        count: i64 = "Count",
        /// at least 1
        interval: i64 = "Interval",
        interval_unit: FastRestoreRuleIntervalUnit = "IntervalUnit",
    }
}

c::property! {
    Parameters, "dlm-lifecyclepolicy-parameters";
    new {}
    set {
        exclude_boot_volume: bool = "ExcludeBootVolume",
        /// at most 50 items
        exclude_data_volume_tags: c::List<c::Tag> = "ExcludeDataVolumeTags",
        no_reboot: bool = "NoReboot",
    }
}

c::property! {
    PolicyDetails, "dlm-lifecyclepolicy-policydetails";
    new {}
    set {
        /// 1 item
        actions: c::List<Action> = "Actions",
        copy_tags: bool = "CopyTags",
        /// at least 1
        create_interval: i64 = "CreateInterval",
        /// at most 3 items
        cross_region_copy_targets: c::List<CrossRegionCopyTarget> = "CrossRegionCopyTargets",
        event_source: EventSource = "EventSource",
        exclusions: Exclusions = "Exclusions",
        extend_deletion: bool = "ExtendDeletion",
        parameters: Parameters = "Parameters",
        policy_language: PolicyDetailsPolicyLanguage = "PolicyLanguage",
        policy_type: PolicyDetailsPolicyType = "PolicyType",
        /// 1 item
        resource_locations: c::List<PolicyDetailsResourceLocations> = "ResourceLocations",
        resource_type: PolicyDetailsResourceType = "ResourceType",
        /// 1 item
        resource_types: c::List<PolicyDetailsResourceTypes> = "ResourceTypes",
        /// at least 1
        retain_interval: i64 = "RetainInterval",
        /// 1 to 4 items
        schedules: c::List<Schedule> = "Schedules",
        /// 1 to 50 items
        target_tags: c::List<c::Tag> = "TargetTags",
    }
}

c::property! {
    RetainRule, "dlm-lifecyclepolicy-retainrule";
    new {}
    set {
        /// 0 to 1000
        count: i64 = "Count",
        /// at least 0
        interval: i64 = "Interval",
        interval_unit: RetainRuleIntervalUnit = "IntervalUnit",
    }
}

c::property! {
    RetentionArchiveTier, "dlm-lifecyclepolicy-retentionarchivetier";
    new {}
    set {
        /// 1 to 1000
        count: i64 = "Count",
        /// at least 1
        interval: i64 = "Interval",
        interval_unit: RetentionArchiveTierIntervalUnit = "IntervalUnit",
    }
}

c::property! {
    Schedule, "dlm-lifecyclepolicy-schedule";
    new {}
    set {
        archive_rule: ArchiveRule = "ArchiveRule",
        copy_tags: bool = "CopyTags",
        create_rule: CreateRule = "CreateRule",
        /// at most 3 items
        cross_region_copy_rules: c::List<CrossRegionCopyRule> = "CrossRegionCopyRules",
        deprecate_rule: DeprecateRule = "DeprecateRule",
        fast_restore_rule: FastRestoreRule = "FastRestoreRule",
        /// at most 120 characters; matches `^[0-9A-Za-z _-]+$`
        name: str = "Name",
        retain_rule: RetainRule = "RetainRule",
        /// at most 1 item
        share_rules: c::List<ShareRule> = "ShareRules",
        /// at most 45 items
        tags_to_add: c::List<c::Tag> = "TagsToAdd",
        /// at most 45 items
        variable_tags: c::List<c::Tag> = "VariableTags",
    }
}

c::property! {
    Script, "dlm-lifecyclepolicy-script";
    new {}
    set {
        execute_operation_on_script_failure: bool = "ExecuteOperationOnScriptFailure",
        /// at most 200 characters; matches `^([a-zA-Z0-9_\-.]{3,128}|[a-zA-Z0-9_\-.:/]{3,200}|[A-Z0-9_]+)$`
        execution_handler: str = "ExecutionHandler",
        execution_handler_service: ScriptExecutionHandlerService = "ExecutionHandlerService",
        /// 10 to 120
        execution_timeout: i64 = "ExecutionTimeout",
        /// 0 to 3
        maximum_retry_count: i64 = "MaximumRetryCount",
        /// 1 to 2 items
        stages: c::List<ScriptStages> = "Stages",
    }
}

c::property! {
    ShareRule, "dlm-lifecyclepolicy-sharerule";
    new {}
    set {
        /// at least 1 item; each: 12 characters, matches `^[0-9]{12}$`
        target_accounts: c::List<str> = "TargetAccounts",
        /// at least 1
        unshare_interval: i64 = "UnshareInterval",
        unshare_interval_unit: ShareRuleUnshareIntervalUnit = "UnshareIntervalUnit",
    }
}

c::open_enum! {
    DefaultPolicy {
        INSTANCE = "INSTANCE",
        VOLUME = "VOLUME",
    }
}

c::open_enum! {
    CreateRuleIntervalUnit {
        HOURS = "HOURS",
    }
}

c::open_enum! {
    CreateRuleLocation {
        CLOUD = "CLOUD",
        LOCAL_ZONE = "LOCAL_ZONE",
        OUTPOST_LOCAL = "OUTPOST_LOCAL",
    }
}

c::open_enum! {
    CrossRegionCopyDeprecateRuleIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    CrossRegionCopyRetainRuleIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    DeprecateRuleIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    EventParametersEventType {
        SHARE_SNAPSHOT = "shareSnapshot",
    }
}

c::open_enum! {
    EventSourceType {
        MANAGED_CWE = "MANAGED_CWE",
    }
}

c::open_enum! {
    FastRestoreRuleIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    PolicyDetailsPolicyLanguage {
        SIMPLIFIED = "SIMPLIFIED",
        STANDARD = "STANDARD",
    }
}

c::open_enum! {
    PolicyDetailsPolicyType {
        EBS_SNAPSHOT_MANAGEMENT = "EBS_SNAPSHOT_MANAGEMENT",
        EVENT_BASED_POLICY = "EVENT_BASED_POLICY",
        IMAGE_MANAGEMENT = "IMAGE_MANAGEMENT",
    }
}

c::open_enum! {
    PolicyDetailsResourceLocations {
        CLOUD = "CLOUD",
        LOCAL_ZONE = "LOCAL_ZONE",
        OUTPOST = "OUTPOST",
    }
}

c::open_enum! {
    PolicyDetailsResourceType {
        INSTANCE = "INSTANCE",
        VOLUME = "VOLUME",
    }
}

c::open_enum! {
    PolicyDetailsResourceTypes {
        INSTANCE = "INSTANCE",
        VOLUME = "VOLUME",
    }
}

c::open_enum! {
    RetainRuleIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    RetentionArchiveTierIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    ScriptExecutionHandlerService {
        AWS_SYSTEMS_MANAGER = "AWS_SYSTEMS_MANAGER",
    }
}

c::open_enum! {
    ScriptStages {
        POST = "POST",
        PRE = "PRE",
    }
}

c::open_enum! {
    ShareRuleUnshareIntervalUnit {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        WEEKS = "WEEKS",
        YEARS = "YEARS",
    }
}
