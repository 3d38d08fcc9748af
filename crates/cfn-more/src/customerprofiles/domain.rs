// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`; it has no attribute for its ARN.
    CfnDomain = "AWS::CustomerProfiles::Domain", "customerprofiles-domain", reference name, name_property "DomainName",
        arn "arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}", tags List "Tags";
    new {
        /// 1 to 1098
        A default_expiration_days: i64 = "DefaultExpirationDays",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B domain_name: str = "DomainName",
    }
    set {
        data_store: DataStore = "DataStore",
        /// at most 255 characters
        dead_letter_queue_url: str = "DeadLetterQueueUrl",
        /// at most 255 characters
        default_encryption_key: str = "DefaultEncryptionKey",
        matching: Matching = "Matching",
        rule_based_matching: RuleBasedMatching = "RuleBasedMatching",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        DATA_STORE_READINESS: c::Json = "DataStore.Readiness",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        RULE_BASED_MATCHING_STATUS: str = "RuleBasedMatching.Status",
        STATS: c::Json = "Stats",
    }
}

c::property! {
    AttributeTypesSelector, "customerprofiles-domain-attributetypesselector";
    new {
        A attribute_matching_model: AttributeTypesSelectorAttributeMatchingModel = "AttributeMatchingModel",
    }
    set {
        /// 1 to 4 items; each: 1 to 255 characters
        address: c::List<str> = "Address",
        /// 1 to 3 items; each: 1 to 255 characters
        email_address: c::List<str> = "EmailAddress",
        /// 1 to 4 items; each: 1 to 255 characters
        phone_number: c::List<str> = "PhoneNumber",
    }
}

c::property! {
    AutoMerging, "customerprofiles-domain-automerging";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        conflict_resolution: ConflictResolution = "ConflictResolution",
        consolidation: Consolidation = "Consolidation",
        /// 0 to 1
        min_allowed_confidence_score_for_merging: f64 = "MinAllowedConfidenceScoreForMerging",
    }
}

c::property! {
    ConflictResolution, "customerprofiles-domain-conflictresolution";
    new {
        A conflict_resolving_model: ConflictResolutionConflictResolvingModel = "ConflictResolvingModel",
    }
    set {
        /// 1 to 255 characters
        source_name: str = "SourceName",
    }
}

c::property! {
    Consolidation, "customerprofiles-domain-consolidation";
    new {
        /// 1 to 10 items; each: 1 to 20 items, each: 1 to 255 characters
        A matching_attributes_list: c::List<c::List<str>> = "MatchingAttributesList",
    }
    set {}
}

c::property! {
    DataStore, "customerprofiles-domain-datastore";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    ExportingConfig, "customerprofiles-domain-exportingconfig";
    new {}
    set {
        s3_exporting: S3ExportingConfig = "S3Exporting",
    }
}

c::property! {
    JobSchedule, "customerprofiles-domain-jobschedule";
    new JobScheduleRequired {
        A day_of_the_week: JobScheduleDayOfTheWeek = "DayOfTheWeek",
        /// 3 to 5 characters; matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        B time: str = "Time",
    }
    set {}
}

c::property! {
    Matching, "customerprofiles-domain-matching";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        auto_merging: AutoMerging = "AutoMerging",
        exporting_config: ExportingConfig = "ExportingConfig",
        job_schedule: JobSchedule = "JobSchedule",
    }
}

c::property! {
    MatchingRule, "customerprofiles-domain-matchingrule";
    new {
        /// 1 to 15 items; each: 1 to 255 characters
        A rule: c::List<str> = "Rule",
    }
    set {}
}

c::property! {
    RuleBasedMatching, "customerprofiles-domain-rulebasedmatching";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        attribute_types_selector: AttributeTypesSelector = "AttributeTypesSelector",
        conflict_resolution: ConflictResolution = "ConflictResolution",
        exporting_config: ExportingConfig = "ExportingConfig",
        /// 1 to 15 items
        matching_rules: c::List<MatchingRule> = "MatchingRules",
        /// 1 to 15
        max_allowed_rule_level_for_matching: i64 = "MaxAllowedRuleLevelForMatching",
        /// 1 to 15
        max_allowed_rule_level_for_merging: i64 = "MaxAllowedRuleLevelForMerging",
    }
}

c::property! {
    S3ExportingConfig, "customerprofiles-domain-s3exportingconfig";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9.-]+$`
        A s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
    }
    set {
        /// 1 to 800 characters
        s3_key_name: str = "S3KeyName",
    }
}

c::open_enum! {
    AttributeTypesSelectorAttributeMatchingModel {
        ONE_TO_ONE = "ONE_TO_ONE",
        MANY_TO_MANY = "MANY_TO_MANY",
    }
}

c::open_enum! {
    ConflictResolutionConflictResolvingModel {
        RECENCY = "RECENCY",
        SOURCE = "SOURCE",
    }
}

c::open_enum! {
    JobScheduleDayOfTheWeek {
        SUNDAY = "SUNDAY",
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
    }
}
