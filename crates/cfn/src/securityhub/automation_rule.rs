// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::AutomationRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnAutomationRule = "AWS::SecurityHub::AutomationRule", "securityhub-automationrule", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}", tags Map "Tags";
    new CfnAutomationRuleRequired {
        /// 1 item
        A actions: c::List<AutomationRulesAction> = "Actions",
        B criteria: AutomationRulesFindingFilters = "Criteria",
        /// 1 to 1024 characters; matches `\S`
        C description: str = "Description",
        /// 1 to 256 characters; matches `\S`
        D rule_name: str = "RuleName",
        /// 1 to 1000
        E rule_order: i64 = "RuleOrder",
    }
    set {
        is_terminal: bool = "IsTerminal",
        rule_status: RuleStatus = "RuleStatus",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "RuleArn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        RULE_ARN: c::Arn<CfnAutomationRule> = "RuleArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AutomationRulesAction, "securityhub-automationrule-automationrulesaction";
    new {
        A finding_fields_update: AutomationRulesFindingFieldsUpdate = "FindingFieldsUpdate",
        B r#type: AutomationRulesActionType = "Type",
    }
    set {}
}

c::property! {
    AutomationRulesFindingFieldsUpdate, "securityhub-automationrule-automationrulesfindingfieldsupdate";
    new {}
    set {
        /// 0 to 100
        confidence: i64 = "Confidence",
        /// 0 to 100
        criticality: i64 = "Criticality",
        note: NoteUpdate = "Note",
        /// 1 to 10 items
        related_findings: c::List<RelatedFinding> = "RelatedFindings",
        severity: SeverityUpdate = "Severity",
        /// at most 50 items; no item twice; each: matches `^([^/]+)(/[^/]+){0,2}$`
        types: c::List<str> = "Types",
        /// 1 to 50 keys
        user_defined_fields: c::Map<str> = "UserDefinedFields",
        verification_state: AutomationRulesFindingFieldsUpdateVerificationState = "VerificationState",
        workflow: WorkflowUpdate = "Workflow",
    }
}

c::property! {
    AutomationRulesFindingFilters, "securityhub-automationrule-automationrulesfindingfilters";
    new {}
    set {
        /// at most 100 items
        aws_account_id: c::List<StringFilter> = "AwsAccountId",
        /// at most 20 items
        company_name: c::List<StringFilter> = "CompanyName",
        /// at most 20 items
        compliance_associated_standards_id: c::List<StringFilter> = "ComplianceAssociatedStandardsId",
        /// at most 20 items
        compliance_security_control_id: c::List<StringFilter> = "ComplianceSecurityControlId",
        /// at most 20 items
        compliance_status: c::List<StringFilter> = "ComplianceStatus",
        /// at most 20 items
        confidence: c::List<NumberFilter> = "Confidence",
        /// at most 20 items
        created_at: c::List<DateFilter> = "CreatedAt",
        /// at most 20 items
        criticality: c::List<NumberFilter> = "Criticality",
        /// at most 20 items
        description: c::List<StringFilter> = "Description",
        /// at most 20 items
        first_observed_at: c::List<DateFilter> = "FirstObservedAt",
        /// at most 100 items
        generator_id: c::List<StringFilter> = "GeneratorId",
        /// at most 20 items
        id: c::List<StringFilter> = "Id",
        /// at most 20 items
        last_observed_at: c::List<DateFilter> = "LastObservedAt",
        /// at most 20 items
        note_text: c::List<StringFilter> = "NoteText",
        /// at most 20 items
        note_updated_at: c::List<DateFilter> = "NoteUpdatedAt",
        /// at most 20 items
        note_updated_by: c::List<StringFilter> = "NoteUpdatedBy",
        /// at most 20 items
        product_arn: c::List<StringFilter> = "ProductArn",
        /// at most 20 items
        product_name: c::List<StringFilter> = "ProductName",
        /// at most 20 items
        record_state: c::List<StringFilter> = "RecordState",
        /// at most 20 items
        related_findings_id: c::List<StringFilter> = "RelatedFindingsId",
        /// at most 20 items
        related_findings_product_arn: c::List<StringFilter> = "RelatedFindingsProductArn",
        /// at most 20 items
        resource_details_other: c::List<MapFilter> = "ResourceDetailsOther",
        /// at most 100 items
        resource_id: c::List<StringFilter> = "ResourceId",
        /// at most 20 items
        resource_partition: c::List<StringFilter> = "ResourcePartition",
        /// at most 20 items
        resource_region: c::List<StringFilter> = "ResourceRegion",
        /// at most 20 items
        resource_tags: c::List<MapFilter> = "ResourceTags",
        /// at most 20 items
        resource_type: c::List<StringFilter> = "ResourceType",
        /// at most 20 items
        severity_label: c::List<StringFilter> = "SeverityLabel",
        /// at most 20 items
        source_url: c::List<StringFilter> = "SourceUrl",
        /// at most 100 items
        title: c::List<StringFilter> = "Title",
        /// at most 20 items
        r#type: c::List<StringFilter> = "Type",
        /// at most 20 items
        updated_at: c::List<DateFilter> = "UpdatedAt",
        /// at most 20 items
        user_defined_fields: c::List<MapFilter> = "UserDefinedFields",
        /// at most 20 items
        verification_state: c::List<StringFilter> = "VerificationState",
        /// at most 20 items
        workflow_status: c::List<StringFilter> = "WorkflowStatus",
    }
}

c::property! {
    /// Exactly one of `DateRange`, `Start` with `End`.
    DateFilter, "securityhub-automationrule-datefilter";
    new {}
    set {
        date_range: DateRange = "DateRange",
        end: str = "End",
        start: str = "Start",
    }
}

c::property! {
    DateRange, "securityhub-automationrule-daterange";
    new {
        A unit: DateRangeUnit = "Unit",
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    MapFilter, "securityhub-automationrule-mapfilter";
    new MapFilterRequired {
        A comparison: MapFilterComparison = "Comparison",
        /// matches `\S`
        B key: str = "Key",
        C value: str = "Value",
    }
    set {}
}

c::property! {
    NoteUpdate, "securityhub-automationrule-noteupdate";
    new NoteUpdateRequired {
        /// 1 to 512 characters; matches `\S`
        A text: str = "Text",
        B updated_by: str = "UpdatedBy",
    }
    set {}
}

c::property! {
    /// At least one of `Eq`, `Gte`, `Lte`.
    ///
    /// `Eq` excludes `Gte`, `Lte`.
    NumberFilter, "securityhub-automationrule-numberfilter";
    new {}
    set {
        eq: f64 = "Eq",
        gte: f64 = "Gte",
        lte: f64 = "Lte",
    }
}

c::property! {
    RelatedFinding, "securityhub-automationrule-relatedfinding";
    new RelatedFindingRequired {
        A id: str = "Id",
        /// 12 to 2048 characters
        B product_arn: str = "ProductArn",
    }
    set {}
}

c::property! {
    SeverityUpdate, "securityhub-automationrule-severityupdate";
    new {}
    set {
        label: SeverityUpdateLabel = "Label",
        /// 0 to 100
        normalized: i64 = "Normalized",
        product: f64 = "Product",
    }
}

c::property! {
    StringFilter, "securityhub-automationrule-stringfilter";
    new StringFilterRequired {
        A comparison: StringFilterComparison = "Comparison",
        /// matches `\S`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    WorkflowUpdate, "securityhub-automationrule-workflowupdate";
    new {
        A status: WorkflowUpdateStatus = "Status",
    }
    set {}
}

c::open_enum! {
    StringFilterComparison {
        EQUALS = "EQUALS",
        PREFIX = "PREFIX",
        NOT_EQUALS = "NOT_EQUALS",
        PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
        CONTAINS = "CONTAINS",
        NOT_CONTAINS = "NOT_CONTAINS",
    }
}

c::open_enum! {
    RuleStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AutomationRulesActionType {
        FINDING_FIELDS_UPDATE = "FINDING_FIELDS_UPDATE",
    }
}

c::open_enum! {
    AutomationRulesFindingFieldsUpdateVerificationState {
        UNKNOWN = "UNKNOWN",
        TRUE_POSITIVE = "TRUE_POSITIVE",
        FALSE_POSITIVE = "FALSE_POSITIVE",
        BENIGN_POSITIVE = "BENIGN_POSITIVE",
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
        CONTAINS = "CONTAINS",
        NOT_CONTAINS = "NOT_CONTAINS",
    }
}

c::open_enum! {
    SeverityUpdateLabel {
        INFORMATIONAL = "INFORMATIONAL",
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
        CRITICAL = "CRITICAL",
    }
}

c::open_enum! {
    WorkflowUpdateStatus {
        NEW = "NEW",
        NOTIFIED = "NOTIFIED",
        RESOLVED = "RESOLVED",
        SUPPRESSED = "SUPPRESSED",
    }
}
