// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::Insight` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InsightArn`; it takes no tags.
    CfnInsight = "AWS::SecurityHub::Insight", "securityhub-insight", reference arn;
    new CfnInsightRequired {
        A filters: AwsSecurityFindingFilters = "Filters",
        /// at least 1 character; matches `\S`
        B group_by_attribute: str = "GroupByAttribute",
        /// 1 to 128 characters; matches `\S`
        C name: str = "Name",
    }
    set {}
    get {
        @arn "InsightArn",
        INSIGHT_ARN: c::Arn<CfnInsight> = "InsightArn",
    }
}

c::property! {
    AwsSecurityFindingFilters, "securityhub-insight-awssecurityfindingfilters";
    new {}
    set {
        /// at most 20 items; no item twice
        aws_account_id: c::List<StringFilter> = "AwsAccountId",
        /// at most 20 items; no item twice
        aws_account_name: c::List<StringFilter> = "AwsAccountName",
        /// at most 20 items; no item twice
        company_name: c::List<StringFilter> = "CompanyName",
        /// at most 20 items; no item twice
        compliance_associated_standards_id: c::List<StringFilter> = "ComplianceAssociatedStandardsId",
        /// at most 20 items; no item twice
        compliance_security_control_id: c::List<StringFilter> = "ComplianceSecurityControlId",
        /// at most 20 items; no item twice
        compliance_security_control_parameters_name: c::List<StringFilter> = "ComplianceSecurityControlParametersName",
        /// at most 20 items; no item twice
        compliance_security_control_parameters_value: c::List<StringFilter> = "ComplianceSecurityControlParametersValue",
        /// at most 20 items; no item twice
        compliance_status: c::List<StringFilter> = "ComplianceStatus",
        /// at most 20 items; no item twice
        confidence: c::List<NumberFilter> = "Confidence",
        /// at most 20 items; no item twice
        created_at: c::List<DateFilter> = "CreatedAt",
        /// at most 20 items; no item twice
        criticality: c::List<NumberFilter> = "Criticality",
        /// at most 20 items; no item twice
        description: c::List<StringFilter> = "Description",
        /// at most 20 items; no item twice
        finding_provider_fields_confidence: c::List<NumberFilter> = "FindingProviderFieldsConfidence",
        /// at most 20 items; no item twice
        finding_provider_fields_criticality: c::List<NumberFilter> = "FindingProviderFieldsCriticality",
        /// at most 20 items; no item twice
        finding_provider_fields_related_findings_id: c::List<StringFilter> = "FindingProviderFieldsRelatedFindingsId",
        /// at most 20 items; no item twice
        finding_provider_fields_related_findings_product_arn: c::List<StringFilter> = "FindingProviderFieldsRelatedFindingsProductArn",
        /// at most 20 items; no item twice
        finding_provider_fields_severity_label: c::List<StringFilter> = "FindingProviderFieldsSeverityLabel",
        /// at most 20 items; no item twice
        finding_provider_fields_severity_original: c::List<StringFilter> = "FindingProviderFieldsSeverityOriginal",
        /// at most 20 items; no item twice
        finding_provider_fields_types: c::List<StringFilter> = "FindingProviderFieldsTypes",
        /// at most 20 items; no item twice
        first_observed_at: c::List<DateFilter> = "FirstObservedAt",
        /// at most 20 items; no item twice
        generator_id: c::List<StringFilter> = "GeneratorId",
        /// at most 20 items; no item twice
        id: c::List<StringFilter> = "Id",
        /// at most 20 items; no item twice; deprecated by AWS
        keyword: c::List<KeywordFilter> = "Keyword",
        /// at most 20 items; no item twice
        last_observed_at: c::List<DateFilter> = "LastObservedAt",
        /// at most 20 items; no item twice
        malware_name: c::List<StringFilter> = "MalwareName",
        /// at most 20 items; no item twice
        malware_path: c::List<StringFilter> = "MalwarePath",
        /// at most 20 items; no item twice
        malware_state: c::List<StringFilter> = "MalwareState",
        /// at most 20 items; no item twice
        malware_type: c::List<StringFilter> = "MalwareType",
        /// at most 20 items; no item twice
        network_destination_domain: c::List<StringFilter> = "NetworkDestinationDomain",
        /// at most 20 items; no item twice
        network_destination_ip_v4: c::List<IpFilter> = "NetworkDestinationIpV4",
        /// at most 20 items; no item twice
        network_destination_ip_v6: c::List<IpFilter> = "NetworkDestinationIpV6",
        /// at most 20 items; no item twice
        network_destination_port: c::List<NumberFilter> = "NetworkDestinationPort",
        /// at most 20 items; no item twice
        network_direction: c::List<StringFilter> = "NetworkDirection",
        /// at most 20 items; no item twice
        network_protocol: c::List<StringFilter> = "NetworkProtocol",
        /// at most 20 items; no item twice
        network_source_domain: c::List<StringFilter> = "NetworkSourceDomain",
        /// at most 20 items; no item twice
        network_source_ip_v4: c::List<IpFilter> = "NetworkSourceIpV4",
        /// at most 20 items; no item twice
        network_source_ip_v6: c::List<IpFilter> = "NetworkSourceIpV6",
        /// at most 20 items; no item twice
        network_source_mac: c::List<StringFilter> = "NetworkSourceMac",
        /// at most 20 items; no item twice
        network_source_port: c::List<NumberFilter> = "NetworkSourcePort",
        /// at most 20 items; no item twice
        note_text: c::List<StringFilter> = "NoteText",
        /// at most 20 items; no item twice
        note_updated_at: c::List<DateFilter> = "NoteUpdatedAt",
        /// at most 20 items; no item twice
        note_updated_by: c::List<StringFilter> = "NoteUpdatedBy",
        /// at most 20 items; no item twice
        process_launched_at: c::List<DateFilter> = "ProcessLaunchedAt",
        /// at most 20 items; no item twice
        process_name: c::List<StringFilter> = "ProcessName",
        /// at most 20 items; no item twice
        process_parent_pid: c::List<NumberFilter> = "ProcessParentPid",
        /// at most 20 items; no item twice
        process_path: c::List<StringFilter> = "ProcessPath",
        /// at most 20 items; no item twice
        process_pid: c::List<NumberFilter> = "ProcessPid",
        /// at most 20 items; no item twice
        process_terminated_at: c::List<DateFilter> = "ProcessTerminatedAt",
        /// at most 20 items; no item twice
        product_arn: c::List<StringFilter> = "ProductArn",
        /// at most 20 items; no item twice
        product_fields: c::List<MapFilter> = "ProductFields",
        /// at most 20 items; no item twice
        product_name: c::List<StringFilter> = "ProductName",
        /// at most 20 items; no item twice
        recommendation_text: c::List<StringFilter> = "RecommendationText",
        /// at most 20 items; no item twice
        record_state: c::List<StringFilter> = "RecordState",
        /// at most 20 items; no item twice
        region: c::List<StringFilter> = "Region",
        /// at most 20 items; no item twice
        related_findings_id: c::List<StringFilter> = "RelatedFindingsId",
        /// at most 20 items; no item twice
        related_findings_product_arn: c::List<StringFilter> = "RelatedFindingsProductArn",
        /// at most 20 items; no item twice
        resource_application_arn: c::List<StringFilter> = "ResourceApplicationArn",
        /// at most 20 items; no item twice
        resource_application_name: c::List<StringFilter> = "ResourceApplicationName",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_iam_instance_profile_arn: c::List<StringFilter> = "ResourceAwsEc2InstanceIamInstanceProfileArn",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_image_id: c::List<StringFilter> = "ResourceAwsEc2InstanceImageId",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_ip_v4_addresses: c::List<IpFilter> = "ResourceAwsEc2InstanceIpV4Addresses",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_ip_v6_addresses: c::List<IpFilter> = "ResourceAwsEc2InstanceIpV6Addresses",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_key_name: c::List<StringFilter> = "ResourceAwsEc2InstanceKeyName",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_launched_at: c::List<DateFilter> = "ResourceAwsEc2InstanceLaunchedAt",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_subnet_id: c::List<StringFilter> = "ResourceAwsEc2InstanceSubnetId",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_type: c::List<StringFilter> = "ResourceAwsEc2InstanceType",
        /// at most 20 items; no item twice
        resource_aws_ec2_instance_vpc_id: c::List<StringFilter> = "ResourceAwsEc2InstanceVpcId",
        /// at most 20 items; no item twice
        resource_aws_iam_access_key_created_at: c::List<DateFilter> = "ResourceAwsIamAccessKeyCreatedAt",
        /// at most 20 items; no item twice
        resource_aws_iam_access_key_principal_name: c::List<StringFilter> = "ResourceAwsIamAccessKeyPrincipalName",
        /// at most 20 items; no item twice
        resource_aws_iam_access_key_status: c::List<StringFilter> = "ResourceAwsIamAccessKeyStatus",
        /// at most 20 items; no item twice; deprecated by AWS
        resource_aws_iam_access_key_user_name: c::List<StringFilter> = "ResourceAwsIamAccessKeyUserName",
        /// at most 20 items; no item twice
        resource_aws_iam_user_user_name: c::List<StringFilter> = "ResourceAwsIamUserUserName",
        /// at most 20 items; no item twice
        resource_aws_s3_bucket_owner_id: c::List<StringFilter> = "ResourceAwsS3BucketOwnerId",
        /// at most 20 items; no item twice
        resource_aws_s3_bucket_owner_name: c::List<StringFilter> = "ResourceAwsS3BucketOwnerName",
        /// at most 20 items; no item twice
        resource_container_image_id: c::List<StringFilter> = "ResourceContainerImageId",
        /// at most 20 items; no item twice
        resource_container_image_name: c::List<StringFilter> = "ResourceContainerImageName",
        /// at most 20 items; no item twice
        resource_container_launched_at: c::List<DateFilter> = "ResourceContainerLaunchedAt",
        /// at most 20 items; no item twice
        resource_container_name: c::List<StringFilter> = "ResourceContainerName",
        /// at most 20 items; no item twice
        resource_details_other: c::List<MapFilter> = "ResourceDetailsOther",
        /// at most 20 items; no item twice
        resource_id: c::List<StringFilter> = "ResourceId",
        /// at most 20 items; no item twice
        resource_partition: c::List<StringFilter> = "ResourcePartition",
        /// at most 20 items; no item twice
        resource_region: c::List<StringFilter> = "ResourceRegion",
        /// at most 20 items; no item twice
        resource_tags: c::List<MapFilter> = "ResourceTags",
        /// at most 20 items; no item twice
        resource_type: c::List<StringFilter> = "ResourceType",
        /// at most 20 items; no item twice
        sample: c::List<BooleanFilter> = "Sample",
        /// at most 20 items; no item twice
        severity_label: c::List<StringFilter> = "SeverityLabel",
        /// at most 20 items; no item twice; deprecated by AWS
        severity_normalized: c::List<NumberFilter> = "SeverityNormalized",
        /// at most 20 items; no item twice; deprecated by AWS
        severity_product: c::List<NumberFilter> = "SeverityProduct",
        /// at most 20 items; no item twice
        source_url: c::List<StringFilter> = "SourceUrl",
        /// at most 20 items; no item twice
        threat_intel_indicator_category: c::List<StringFilter> = "ThreatIntelIndicatorCategory",
        /// at most 20 items; no item twice
        threat_intel_indicator_last_observed_at: c::List<DateFilter> = "ThreatIntelIndicatorLastObservedAt",
        /// at most 20 items; no item twice
        threat_intel_indicator_source: c::List<StringFilter> = "ThreatIntelIndicatorSource",
        /// at most 20 items; no item twice
        threat_intel_indicator_source_url: c::List<StringFilter> = "ThreatIntelIndicatorSourceUrl",
        /// at most 20 items; no item twice
        threat_intel_indicator_type: c::List<StringFilter> = "ThreatIntelIndicatorType",
        /// at most 20 items; no item twice
        threat_intel_indicator_value: c::List<StringFilter> = "ThreatIntelIndicatorValue",
        /// at most 20 items; no item twice
        title: c::List<StringFilter> = "Title",
        /// at most 20 items; no item twice
        r#type: c::List<StringFilter> = "Type",
        /// at most 20 items; no item twice
        updated_at: c::List<DateFilter> = "UpdatedAt",
        /// at most 20 items; no item twice
        user_defined_fields: c::List<MapFilter> = "UserDefinedFields",
        /// at most 20 items; no item twice
        verification_state: c::List<StringFilter> = "VerificationState",
        /// at most 20 items; no item twice
        vulnerabilities_exploit_available: c::List<StringFilter> = "VulnerabilitiesExploitAvailable",
        /// at most 20 items; no item twice
        vulnerabilities_fix_available: c::List<StringFilter> = "VulnerabilitiesFixAvailable",
        /// at most 20 items; no item twice
        workflow_state: c::List<StringFilter> = "WorkflowState",
        /// at most 20 items; no item twice
        workflow_status: c::List<StringFilter> = "WorkflowStatus",
    }
}

c::property! {
    BooleanFilter, "securityhub-insight-booleanfilter";
    new {
        A value: bool = "Value",
    }
    set {}
}

c::property! {
    DateFilter, "securityhub-insight-datefilter";
    new {}
    set {
        date_range: DateRange = "DateRange",
        end: str = "End",
        start: str = "Start",
    }
}

c::property! {
    DateRange, "securityhub-insight-daterange";
    new {
        A unit: DateRangeUnit = "Unit",
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    IpFilter, "securityhub-insight-ipfilter";
    new {
        /// at least 1 character; matches `\S`
        A cidr: str = "Cidr",
    }
    set {}
}

c::property! {
    KeywordFilter, "securityhub-insight-keywordfilter";
    new {
        /// at least 1 character; matches `\S`
        A value: str = "Value",
    }
    set {}
}

c::property! {
    MapFilter, "securityhub-insight-mapfilter";
    new MapFilterRequired {
        A comparison: MapFilterComparison = "Comparison",
        /// at least 1 character; matches `\S`
        B key: str = "Key",
        /// at least 1 character; matches `\S`
        C value: str = "Value",
    }
    set {}
}

c::property! {
    NumberFilter, "securityhub-insight-numberfilter";
    new {}
    set {
        eq: f64 = "Eq",
        gte: f64 = "Gte",
        lte: f64 = "Lte",
    }
}

c::property! {
    StringFilter, "securityhub-insight-stringfilter";
    new StringFilterRequired {
        A comparison: StringFilterComparison = "Comparison",
        /// at least 1 character; matches `\S`
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    StringFilterComparison {
        EQUALS = "EQUALS",
        PREFIX = "PREFIX",
        NOT_EQUALS = "NOT_EQUALS",
        PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
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
