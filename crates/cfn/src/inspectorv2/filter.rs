// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! `AWS::InspectorV2::Filter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFilter = "AWS::InspectorV2::Filter", "inspectorv2-filter", reference arn, tags Map "Tags";
    new CfnFilterRequired {
        A filter_action: FilterAction = "FilterAction",
        B filter_criteria: FilterCriteria = "FilterCriteria",
        /// 1 to 128 characters
        C name: str = "Name",
    }
    set {
        /// 1 to 512 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DateFilter, "inspectorv2-filter-datefilter";
    new {}
    set {
        end_inclusive: i64 = "EndInclusive",
        start_inclusive: i64 = "StartInclusive",
    }
}

c::property! {
    FilterCriteria, "inspectorv2-filter-filtercriteria";
    new {}
    set {
        /// 1 to 10 items
        aws_account_id: c::List<StringFilter> = "AwsAccountId",
        /// 1 to 10 items
        code_vulnerability_detector_name: c::List<StringFilter> = "CodeVulnerabilityDetectorName",
        /// 1 to 10 items
        code_vulnerability_detector_tags: c::List<StringFilter> = "CodeVulnerabilityDetectorTags",
        /// 1 to 10 items
        code_vulnerability_file_path: c::List<StringFilter> = "CodeVulnerabilityFilePath",
        /// 1 to 10 items
        component_id: c::List<StringFilter> = "ComponentId",
        /// 1 to 10 items
        component_type: c::List<StringFilter> = "ComponentType",
        /// 1 to 10 items
        ec2_instance_image_id: c::List<StringFilter> = "Ec2InstanceImageId",
        /// 1 to 10 items
        ec2_instance_subnet_id: c::List<StringFilter> = "Ec2InstanceSubnetId",
        /// 1 to 10 items
        ec2_instance_vpc_id: c::List<StringFilter> = "Ec2InstanceVpcId",
        /// 1 to 10 items
        ecr_image_architecture: c::List<StringFilter> = "EcrImageArchitecture",
        /// 1 to 10 items
        ecr_image_hash: c::List<StringFilter> = "EcrImageHash",
        /// 1 to 10 items
        ecr_image_in_use_count: c::List<NumberFilter> = "EcrImageInUseCount",
        /// 1 to 10 items
        ecr_image_pushed_at: c::List<DateFilter> = "EcrImagePushedAt",
        /// 1 to 10 items
        ecr_image_registry: c::List<StringFilter> = "EcrImageRegistry",
        /// 1 to 10 items
        ecr_image_repository_name: c::List<StringFilter> = "EcrImageRepositoryName",
        /// 1 to 10 items
        ecr_image_tags: c::List<StringFilter> = "EcrImageTags",
        /// 1 to 10 items
        epss_score: c::List<NumberFilter> = "EpssScore",
        /// 1 to 10 items
        exploit_available: c::List<StringFilter> = "ExploitAvailable",
        /// 1 to 10 items
        finding_arn: c::List<StringFilter> = "FindingArn",
        /// 1 to 10 items
        finding_status: c::List<StringFilter> = "FindingStatus",
        /// 1 to 10 items
        finding_type: c::List<StringFilter> = "FindingType",
        /// 1 to 10 items
        first_observed_at: c::List<DateFilter> = "FirstObservedAt",
        /// 1 to 10 items
        fix_available: c::List<StringFilter> = "FixAvailable",
        /// 1 to 10 items
        inspector_score: c::List<NumberFilter> = "InspectorScore",
        /// 1 to 10 items
        lambda_function_execution_role_arn: c::List<StringFilter> = "LambdaFunctionExecutionRoleArn",
        /// 1 to 10 items
        lambda_function_last_modified_at: c::List<DateFilter> = "LambdaFunctionLastModifiedAt",
        /// 1 to 10 items
        lambda_function_layers: c::List<StringFilter> = "LambdaFunctionLayers",
        /// 1 to 10 items
        lambda_function_name: c::List<StringFilter> = "LambdaFunctionName",
        /// 1 to 10 items
        lambda_function_runtime: c::List<StringFilter> = "LambdaFunctionRuntime",
        /// 1 to 10 items
        last_observed_at: c::List<DateFilter> = "LastObservedAt",
        /// 1 to 10 items
        network_protocol: c::List<StringFilter> = "NetworkProtocol",
        /// 1 to 10 items
        port_range: c::List<PortRangeFilter> = "PortRange",
        /// 1 to 10 items
        related_vulnerabilities: c::List<StringFilter> = "RelatedVulnerabilities",
        /// 1 to 10 items
        resource_id: c::List<StringFilter> = "ResourceId",
        /// 1 to 10 items
        resource_tags: c::List<MapFilter> = "ResourceTags",
        /// 1 to 10 items
        resource_type: c::List<StringFilter> = "ResourceType",
        /// 1 to 10 items
        severity: c::List<StringFilter> = "Severity",
        /// 1 to 10 items
        title: c::List<StringFilter> = "Title",
        /// 1 to 10 items
        updated_at: c::List<DateFilter> = "UpdatedAt",
        /// 1 to 10 items
        vendor_severity: c::List<StringFilter> = "VendorSeverity",
        /// 1 to 10 items
        vulnerability_id: c::List<StringFilter> = "VulnerabilityId",
        /// 1 to 10 items
        vulnerability_source: c::List<StringFilter> = "VulnerabilitySource",
        /// 1 to 10 items
        vulnerable_packages: c::List<PackageFilter> = "VulnerablePackages",
    }
}

c::property! {
    MapFilter, "inspectorv2-filter-mapfilter";
    new {
        A comparison: MapComparison = "Comparison",
    }
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    NumberFilter, "inspectorv2-filter-numberfilter";
    new {}
    set {
        lower_inclusive: f64 = "LowerInclusive",
        upper_inclusive: f64 = "UpperInclusive",
    }
}

c::property! {
    PackageFilter, "inspectorv2-filter-packagefilter";
    new {}
    set {
        architecture: StringFilter = "Architecture",
        epoch: NumberFilter = "Epoch",
        file_path: StringFilter = "FilePath",
        name: StringFilter = "Name",
        release: StringFilter = "Release",
        source_lambda_layer_arn: StringFilter = "SourceLambdaLayerArn",
        source_layer_hash: StringFilter = "SourceLayerHash",
        version: StringFilter = "Version",
    }
}

c::property! {
    PortRangeFilter, "inspectorv2-filter-portrangefilter";
    new {}
    set {
        /// 0 to 65535
        begin_inclusive: i64 = "BeginInclusive",
        /// 0 to 65535
        end_inclusive: i64 = "EndInclusive",
    }
}

c::property! {
    StringFilter, "inspectorv2-filter-stringfilter";
    new StringFilterRequired {
        A comparison: StringComparison = "Comparison",
        /// 1 to 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    FilterAction {
        NONE = "NONE",
        SUPPRESS = "SUPPRESS",
    }
}

c::open_enum! {
    MapComparison {
        EQUALS = "EQUALS",
    }
}

c::open_enum! {
    StringComparison {
        EQUALS = "EQUALS",
        PREFIX = "PREFIX",
        NOT_EQUALS = "NOT_EQUALS",
    }
}
