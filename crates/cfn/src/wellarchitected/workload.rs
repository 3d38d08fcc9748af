// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::Workload` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkloadArn`.
    CfnWorkload = "AWS::WellArchitected::Workload", "wellarchitected-workload", reference arn,
        arn "arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}", tags List "Tags";
    new CfnWorkloadRequired {
        /// 3 to 250 characters
        A description: str = "Description",
        B environment: Environment = "Environment",
        /// each: 1 to 128 characters; an update replaces the resource
        C lenses: c::List<str> = "Lenses",
        /// 3 to 100 characters
        D workload_name: str = "WorkloadName",
    }
    set {
        /// at most 100 items; each: 12 characters, matches `^[0-9]{12}$`
        account_ids: c::List<str> = "AccountIds",
        /// at most 2048 characters; matches `^(|(https?|ftp):\/\/[^\s/$.?#].[^\s]*)$`
        architectural_design: str = "ArchitecturalDesign",
        /// at most 50 items; each: at most 100 characters
        aws_regions: c::List<str> = "AwsRegions",
        discovery_config: DiscoveryConfig = "DiscoveryConfig",
        /// at most 100 characters
        industry: str = "Industry",
        /// at most 100 characters
        industry_type: str = "IndustryType",
        /// at most 5 items; each: 3 to 25 characters
        non_aws_regions: c::List<str> = "NonAwsRegions",
        /// at most 2084 characters
        notes: str = "Notes",
        /// 3 to 255 characters
        review_owner: str = "ReviewOwner",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "WorkloadArn",
        IMPROVEMENT_STATUS: str = "ImprovementStatus",
        WORKLOAD_ARN: c::Arn<CfnWorkload> = "WorkloadArn",
        WORKLOAD_ID: str = "WorkloadId",
    }
}

c::property! {
    DiscoveryConfig, "wellarchitected-workload-discoveryconfig";
    new {}
    set {
        trusted_advisor_integration_status: DiscoveryConfigTrustedAdvisorIntegrationStatus = "TrustedAdvisorIntegrationStatus",
        workload_resource_definition: c::List<DiscoveryConfigWorkloadResourceDefinition> = "WorkloadResourceDefinition",
    }
}

c::property! {
    Tags, "wellarchitected-workload-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Environment {
        PRODUCTION = "PRODUCTION",
        PREPRODUCTION = "PREPRODUCTION",
    }
}

c::open_enum! {
    DiscoveryConfigTrustedAdvisorIntegrationStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    DiscoveryConfigWorkloadResourceDefinition {
        WORKLOAD_METADATA = "WORKLOAD_METADATA",
        APP_REGISTRY = "APP_REGISTRY",
    }
}
