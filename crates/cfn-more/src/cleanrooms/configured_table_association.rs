// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::ConfiguredTableAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnConfiguredTableAssociation = "AWS::CleanRooms::ConfiguredTableAssociation", "cleanrooms-configuredtableassociation", reference text, tags List "Tags";
    new CfnConfiguredTableAssociationRequired {
        /// 36 characters; matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`; an update replaces the resource
        A configured_table_identifier: str = "ConfiguredTableIdentifier",
        /// 36 characters; matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        /// at most 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`; an update replaces the resource
        C name: str = "Name",
        /// 32 to 512 characters; matches `^arn:aws:iam::[0-9A-Za-z_]+:role/[0-9A-Za-z_+=./@-]+$`
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 item
        configured_table_association_analysis_rules: c::List<ConfiguredTableAssociationAnalysisRule> = "ConfiguredTableAssociationAnalysisRules",
        /// at most 255 characters
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CONFIGURED_TABLE_ASSOCIATION_IDENTIFIER: str = "ConfiguredTableAssociationIdentifier",
    }
}

c::property! {
    ConfiguredTableAssociationAnalysisRule, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrule";
    new {
        A policy: ConfiguredTableAssociationAnalysisRulePolicy = "Policy",
        B r#type: ConfiguredTableAssociationAnalysisRuleType = "Type",
    }
    set {}
}

c::property! {
    ConfiguredTableAssociationAnalysisRuleAggregation, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisruleaggregation";
    new {}
    set {
        /// at most 25 items; each: at most 256 characters
        allowed_additional_analyses: c::List<str> = "AllowedAdditionalAnalyses",
        /// each: 12 characters, matches `[0-9]+`
        allowed_result_receivers: c::List<str> = "AllowedResultReceivers",
    }
}

c::property! {
    ConfiguredTableAssociationAnalysisRuleCustom, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulecustom";
    new {}
    set {
        /// at most 25 items; each: at most 256 characters
        allowed_additional_analyses: c::List<str> = "AllowedAdditionalAnalyses",
        /// each: 12 characters, matches `[0-9]+`
        allowed_result_receivers: c::List<str> = "AllowedResultReceivers",
    }
}

c::property! {
    ConfiguredTableAssociationAnalysisRuleList, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulelist";
    new {}
    set {
        /// at most 25 items; each: at most 256 characters
        allowed_additional_analyses: c::List<str> = "AllowedAdditionalAnalyses",
        /// each: 12 characters, matches `[0-9]+`
        allowed_result_receivers: c::List<str> = "AllowedResultReceivers",
    }
}

c::property! {
    ConfiguredTableAssociationAnalysisRulePolicy, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicy";
    new {
        A v1: ConfiguredTableAssociationAnalysisRulePolicyV1 = "V1",
    }
    set {}
}

c::property! {
    /// Exactly one of `List`, `Aggregation`, `Custom`.
    ConfiguredTableAssociationAnalysisRulePolicyV1, "cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicyv1";
    new {}
    set {
        aggregation: ConfiguredTableAssociationAnalysisRuleAggregation = "Aggregation",
        custom: ConfiguredTableAssociationAnalysisRuleCustom = "Custom",
        list: ConfiguredTableAssociationAnalysisRuleList = "List",
    }
}

c::open_enum! {
    ConfiguredTableAssociationAnalysisRuleType {
        AGGREGATION = "AGGREGATION",
        LIST = "LIST",
        CUSTOM = "CUSTOM",
    }
}
