// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::PatchBaseline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnPatchBaseline = "AWS::SSM::PatchBaseline", "ssm-patchbaseline", reference name,
        arn "arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}", tags List "Tags";
    new {
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_\-.]{3,128}$`
        A name: str = "Name",
    }
    set {
        approval_rules: RuleGroup = "ApprovalRules",
        /// at most 50 items; each: 1 to 100 characters
        approved_patches: c::List<str> = "ApprovedPatches",
        /// default `"UNSPECIFIED"`
        approved_patches_compliance_level: ApprovedPatchesComplianceLevel = "ApprovedPatchesComplianceLevel",
        /// default `false`
        approved_patches_enable_non_security: bool = "ApprovedPatchesEnableNonSecurity",
        available_security_updates_compliance_status: AvailableSecurityUpdatesComplianceStatus = "AvailableSecurityUpdatesComplianceStatus",
        /// default `false`
        default_baseline: bool = "DefaultBaseline",
        /// 1 to 1024 characters
        description: str = "Description",
        global_filters: PatchFilterGroup = "GlobalFilters",
        /// default `"WINDOWS"`; an update replaces the resource
        operating_system: OperatingSystem = "OperatingSystem",
        /// each: 1 to 256 characters
        patch_groups: c::List<str> = "PatchGroups",
        /// at most 50 items; each: 1 to 100 characters
        rejected_patches: c::List<str> = "RejectedPatches",
        /// default `"ALLOW_AS_DEPENDENCY"`
        rejected_patches_action: RejectedPatchesAction = "RejectedPatchesAction",
        /// at most 20 items
        sources: c::List<PatchSource> = "Sources",
        /// at most 1000 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnPatchBaseline> = "Id",
    }
}

c::property! {
    PatchFilter, "ssm-patchbaseline-patchfilter";
    new {}
    set {
        key: PatchFilterKey = "Key",
        /// at most 20 items; each: 1 to 64 characters
        values: c::List<str> = "Values",
    }
}

c::property! {
    PatchFilterGroup, "ssm-patchbaseline-patchfiltergroup";
    new {}
    set {
        /// at most 5 items
        patch_filters: c::List<PatchFilter> = "PatchFilters",
    }
}

c::property! {
    PatchSource, "ssm-patchbaseline-patchsource";
    new {}
    set {
        /// 1 to 1024 characters
        configuration: str = "Configuration",
        /// matches `^[a-zA-Z0-9_\-.]{3,50}$`
        name: str = "Name",
        /// at most 20 items; each: 1 to 128 characters
        products: c::List<str> = "Products",
    }
}

c::property! {
    Rule, "ssm-patchbaseline-rule";
    new {}
    set {
        /// 0 to 360
        approve_after_days: i64 = "ApproveAfterDays",
        /// at most 10 characters
        approve_until_date: str = "ApproveUntilDate",
        compliance_level: RuleComplianceLevel = "ComplianceLevel",
        /// default `false`
        enable_non_security: bool = "EnableNonSecurity",
        patch_filter_group: PatchFilterGroup = "PatchFilterGroup",
    }
}

c::property! {
    RuleGroup, "ssm-patchbaseline-rulegroup";
    new {}
    set {
        /// at most 10 items
        patch_rules: c::List<Rule> = "PatchRules",
    }
}

c::open_enum! {
    ApprovedPatchesComplianceLevel {
        CRITICAL = "CRITICAL",
        HIGH = "HIGH",
        MEDIUM = "MEDIUM",
        LOW = "LOW",
        INFORMATIONAL = "INFORMATIONAL",
        UNSPECIFIED = "UNSPECIFIED",
    }
}

c::open_enum! {
    AvailableSecurityUpdatesComplianceStatus {
        NON_COMPLIANT = "NON_COMPLIANT",
        COMPLIANT = "COMPLIANT",
    }
}

c::open_enum! {
    OperatingSystem {
        WINDOWS = "WINDOWS",
        AMAZON_LINUX = "AMAZON_LINUX",
        AMAZON_LINUX_2 = "AMAZON_LINUX_2",
        AMAZON_LINUX_2022 = "AMAZON_LINUX_2022",
        AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
        UBUNTU = "UBUNTU",
        REDHAT_ENTERPRISE_LINUX = "REDHAT_ENTERPRISE_LINUX",
        SUSE = "SUSE",
        CENTOS = "CENTOS",
        ORACLE_LINUX = "ORACLE_LINUX",
        DEBIAN = "DEBIAN",
        MACOS = "MACOS",
        RASPBIAN = "RASPBIAN",
        ROCKY_LINUX = "ROCKY_LINUX",
        ALMA_LINUX = "ALMA_LINUX",
    }
}

c::open_enum! {
    RejectedPatchesAction {
        ALLOW_AS_DEPENDENCY = "ALLOW_AS_DEPENDENCY",
        BLOCK = "BLOCK",
    }
}

c::open_enum! {
    PatchFilterKey {
        ADVISORY_ID = "ADVISORY_ID",
        ARCH = "ARCH",
        BUGZILLA_ID = "BUGZILLA_ID",
        CLASSIFICATION = "CLASSIFICATION",
        CVE_ID = "CVE_ID",
        EPOCH = "EPOCH",
        MSRC_SEVERITY = "MSRC_SEVERITY",
        NAME = "NAME",
        PATCH_ID = "PATCH_ID",
        PATCH_SET = "PATCH_SET",
        PRIORITY = "PRIORITY",
        PRODUCT = "PRODUCT",
        PRODUCT_FAMILY = "PRODUCT_FAMILY",
        RELEASE = "RELEASE",
        REPOSITORY = "REPOSITORY",
        SECTION = "SECTION",
        SECURITY = "SECURITY",
        SEVERITY = "SEVERITY",
        VERSION = "VERSION",
    }
}

c::open_enum! {
    RuleComplianceLevel {
        CRITICAL = "CRITICAL",
        HIGH = "HIGH",
        INFORMATIONAL = "INFORMATIONAL",
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        UNSPECIFIED = "UNSPECIFIED",
    }
}
