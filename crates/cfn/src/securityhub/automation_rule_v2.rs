// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::AutomationRuleV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnAutomationRuleV2 = "AWS::SecurityHub::AutomationRuleV2", "securityhub-automationrulev2", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}", tags Map "Tags";
    new CfnAutomationRuleV2Required {
        /// 1 item; no item twice
        A actions: c::List<AutomationRulesActionV2> = "Actions",
        B criteria: Criteria = "Criteria",
        /// 1 to 256 characters; matches `.*\S.*`
        C description: str = "Description",
        /// 1 to 256 characters; matches `.*\S.*`
        D rule_name: str = "RuleName",
        /// 1 to 1000
        E rule_order: f64 = "RuleOrder",
    }
    set {
        rule_status: RuleStatus = "RuleStatus",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "RuleArn",
        CREATED_AT: str = "CreatedAt",
        RULE_ARN: c::Arn<CfnAutomationRuleV2> = "RuleArn",
        RULE_ID: str = "RuleId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AutomationRulesActionV2, "securityhub-automationrulev2-automationrulesactionv2";
    new {
        A r#type: AutomationRulesActionV2Type = "Type",
    }
    set {
        external_integration_configuration: ExternalIntegrationConfiguration = "ExternalIntegrationConfiguration",
        finding_fields_update: AutomationRulesFindingFieldsUpdateV2 = "FindingFieldsUpdate",
    }
}

c::property! {
    AutomationRulesFindingFieldsUpdateV2, "securityhub-automationrulev2-automationrulesfindingfieldsupdatev2";
    new {}
    set {
        /// matches `.*\S.*`
        comment: str = "Comment",
        severity_id: i64 = "SeverityId",
        status_id: i64 = "StatusId",
    }
}

c::property! {
    BooleanFilter, "securityhub-automationrulev2-booleanfilter";
    new {
        A value: bool = "Value",
    }
    set {}
}

c::property! {
    CompositeFilter, "securityhub-automationrulev2-compositefilter";
    new {}
    set {
        /// 1 to 20 items; no item twice
        boolean_filters: c::List<OcsfBooleanFilter> = "BooleanFilters",
        /// 1 to 20 items; no item twice
        date_filters: c::List<OcsfDateFilter> = "DateFilters",
        /// 1 to 20 items
        map_filters: c::List<OcsfMapFilter> = "MapFilters",
        /// 1 to 20 items; no item twice
        number_filters: c::List<OcsfNumberFilter> = "NumberFilters",
        operator: AllowedOperators = "Operator",
        /// 1 to 20 items; no item twice
        string_filters: c::List<OcsfStringFilter> = "StringFilters",
    }
}

c::property! {
    Criteria, "securityhub-automationrulev2-criteria";
    new {}
    set {
        ocsf_finding_criteria: OcsfFindingFilters = "OcsfFindingCriteria",
    }
}

c::property! {
    DateFilter, "securityhub-automationrulev2-datefilter";
    new {}
    set {
        date_range: DateRange = "DateRange",
        end: str = "End",
        start: str = "Start",
    }
}

c::property! {
    DateRange, "securityhub-automationrulev2-daterange";
    new {
        A unit: DateRangeUnit = "Unit",
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    ExternalIntegrationConfiguration, "securityhub-automationrulev2-externalintegrationconfiguration";
    new {}
    set {
        /// matches `.*\S.*`
        connector_arn: str = "ConnectorArn",
    }
}

c::property! {
    MapFilter, "securityhub-automationrulev2-mapfilter";
    new MapFilterRequired {
        A comparison: MapFilterComparison = "Comparison",
        /// 1 to 4096 characters
        B key: str = "Key",
        /// 1 to 4096 characters
        C value: str = "Value",
    }
    set {}
}

c::property! {
    NumberFilter, "securityhub-automationrulev2-numberfilter";
    new {}
    set {
        eq: f64 = "Eq",
        gte: f64 = "Gte",
        lte: f64 = "Lte",
    }
}

c::property! {
    OcsfBooleanFilter, "securityhub-automationrulev2-ocsfbooleanfilter";
    new {
        A field_name: OcsfBooleanFilterFieldName = "FieldName",
        B filter: BooleanFilter = "Filter",
    }
    set {}
}

c::property! {
    OcsfDateFilter, "securityhub-automationrulev2-ocsfdatefilter";
    new {
        A field_name: OcsfDateFilterFieldName = "FieldName",
        B filter: DateFilter = "Filter",
    }
    set {}
}

c::property! {
    OcsfFindingFilters, "securityhub-automationrulev2-ocsffindingfilters";
    new {}
    set {
        /// no item twice
        composite_filters: c::List<CompositeFilter> = "CompositeFilters",
        composite_operator: AllowedOperators = "CompositeOperator",
    }
}

c::property! {
    OcsfMapFilter, "securityhub-automationrulev2-ocsfmapfilter";
    new {
        A field_name: OcsfMapFilterFieldName = "FieldName",
        B filter: MapFilter = "Filter",
    }
    set {}
}

c::property! {
    OcsfNumberFilter, "securityhub-automationrulev2-ocsfnumberfilter";
    new {
        A field_name: OcsfNumberFilterFieldName = "FieldName",
        B filter: NumberFilter = "Filter",
    }
    set {}
}

c::property! {
    OcsfStringFilter, "securityhub-automationrulev2-ocsfstringfilter";
    new {
        A field_name: OcsfStringField = "FieldName",
        B filter: StringFilter = "Filter",
    }
    set {}
}

c::property! {
    StringFilter, "securityhub-automationrulev2-stringfilter";
    new StringFilterRequired {
        A comparison: StringFilterComparison = "Comparison",
        /// 1 to 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    AllowedOperators {
        AND = "AND",
        OR = "OR",
    }
}

c::open_enum! {
    OcsfStringField {
        ACTIVITY_NAME = "activity_name",
        CLOUD_ACCOUNT_NAME = "cloud.account.name",
        CLOUD_ACCOUNT_UID = "cloud.account.uid",
        CLOUD_PROVIDER = "cloud.provider",
        CLOUD_REGION = "cloud.region",
        COMPLIANCE_ASSESSMENTS_CATEGORY = "compliance.assessments.category",
        COMPLIANCE_ASSESSMENTS_NAME = "compliance.assessments.name",
        COMPLIANCE_CONTROL = "compliance.control",
        COMPLIANCE_STATUS = "compliance.status",
        COMPLIANCE_STANDARDS = "compliance.standards",
        FINDING_INFO_DESC = "finding_info.desc",
        FINDING_INFO_SRC_URL = "finding_info.src_url",
        FINDING_INFO_TITLE = "finding_info.title",
        FINDING_INFO_TYPES = "finding_info.types",
        FINDING_INFO_UID = "finding_info.uid",
        FINDING_INFO_RELATED_EVENTS_UID = "finding_info.related_events.uid",
        FINDING_INFO_RELATED_EVENTS_PRODUCT_UID = "finding_info.related_events.product.uid",
        FINDING_INFO_RELATED_EVENTS_TITLE = "finding_info.related_events.title",
        METADATA_PRODUCT_FEATURE_UID = "metadata.product.feature.uid",
        METADATA_PRODUCT_NAME = "metadata.product.name",
        METADATA_PRODUCT_UID = "metadata.product.uid",
        METADATA_PRODUCT_VENDOR_NAME = "metadata.product.vendor_name",
        REMEDIATION_DESC = "remediation.desc",
        REMEDIATION_REFERENCES = "remediation.references",
        RESOURCES_CLOUD_PARTITION = "resources.cloud_partition",
        RESOURCES_NAME = "resources.name",
        RESOURCES_REGION = "resources.region",
        RESOURCES_TYPE = "resources.type",
        RESOURCES_UID = "resources.uid",
        VULNERABILITIES_FIX_COVERAGE = "vulnerabilities.fix_coverage",
        CLASS_NAME = "class_name",
        VENDOR_ATTRIBUTES_SEVERITY = "vendor_attributes.severity",
    }
}

c::open_enum! {
    RuleStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AutomationRulesActionV2Type {
        FINDING_FIELDS_UPDATE = "FINDING_FIELDS_UPDATE",
        EXTERNAL_INTEGRATION = "EXTERNAL_INTEGRATION",
    }
}

c::open_enum! {
    DateRangeUnit {
        DAYS = "DAYS",
    }
}

c::open_enum! {
    MapFilterComparison {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
    }
}

c::open_enum! {
    OcsfBooleanFilterFieldName {
        COMPLIANCE_ASSESSMENTS_MEETS_CRITERIA = "compliance.assessments.meets_criteria",
        VULNERABILITIES_IS_EXPLOIT_AVAILABLE = "vulnerabilities.is_exploit_available",
        VULNERABILITIES_IS_FIX_AVAILABLE = "vulnerabilities.is_fix_available",
    }
}

c::open_enum! {
    OcsfDateFilterFieldName {
        FINDING_INFO_CREATED_TIME_DT = "finding_info.created_time_dt",
        FINDING_INFO_FIRST_SEEN_TIME_DT = "finding_info.first_seen_time_dt",
        FINDING_INFO_LAST_SEEN_TIME_DT = "finding_info.last_seen_time_dt",
        FINDING_INFO_MODIFIED_TIME_DT = "finding_info.modified_time_dt",
    }
}

c::open_enum! {
    OcsfMapFilterFieldName {
        RESOURCES_TAGS = "resources.tags",
    }
}

c::open_enum! {
    OcsfNumberFilterFieldName {
        ACTIVITY_ID = "activity_id",
        COMPLIANCE_STATUS_ID = "compliance.status_id",
        CONFIDENCE_SCORE = "confidence_score",
        FINDING_INFO_RELATED_EVENTS_COUNT = "finding_info.related_events_count",
        VENDOR_ATTRIBUTES_SEVERITY_ID = "vendor_attributes.severity_id",
    }
}

c::open_enum! {
    StringFilterComparison {
        EQUALS = "EQUALS",
        PREFIX = "PREFIX",
        NOT_EQUALS = "NOT_EQUALS",
        PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
        CONTAINS = "CONTAINS",
    }
}
