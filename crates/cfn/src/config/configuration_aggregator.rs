// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::ConfigurationAggregator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigurationAggregatorName`.
    CfnConfigurationAggregator = "AWS::Config::ConfigurationAggregator", "config-configurationaggregator", reference name, name_property "ConfigurationAggregatorName",
        arn "arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}", tags List "Tags";
    new {}
    set {
        /// at most 1 item
        account_aggregation_sources: c::List<AccountAggregationSource> = "AccountAggregationSources",
        /// 1 to 256 characters; matches `[0-9A-Za-z_-]+`; an update replaces the resource
        configuration_aggregator_name: str = "ConfigurationAggregatorName",
        organization_aggregation_source: OrganizationAggregationSource = "OrganizationAggregationSource",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConfigurationAggregatorArn",
        CONFIGURATION_AGGREGATOR_ARN: c::Arn<CfnConfigurationAggregator> = "ConfigurationAggregatorArn",
    }
}

c::property! {
    AccountAggregationSource, "config-configurationaggregator-accountaggregationsource";
    new {
        /// at least 1 item; each: matches `^[0-9]{12}$`
        A account_ids: c::List<str> = "AccountIds",
    }
    set {
        all_aws_regions: bool = "AllAwsRegions",
        /// at least 1 item
        aws_regions: c::List<str> = "AwsRegions",
    }
}

c::property! {
    OrganizationAggregationSource, "config-configurationaggregator-organizationaggregationsource";
    new {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        all_aws_regions: bool = "AllAwsRegions",
        /// at least 1 item
        aws_regions: c::List<str> = "AwsRegions",
    }
}
