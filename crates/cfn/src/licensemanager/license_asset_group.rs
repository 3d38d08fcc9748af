// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::LicenseAssetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LicenseAssetGroupArn`.
    CfnLicenseAssetGroup = "AWS::LicenseManager::LicenseAssetGroup", "licensemanager-licenseassetgroup", reference arn,
        arn "arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}", tags List "Tags";
    new {
        /// each: at most 2048 characters
        A associated_license_asset_ruleset_arns: c::List<str> = "AssociatedLicenseAssetRulesetARNs",
        /// an update replaces the resource
        B license_asset_group_configurations: c::List<LicenseAssetGroupConfiguration> = "LicenseAssetGroupConfigurations",
        /// at most 128 characters
        C name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        properties: c::List<LicenseAssetGroupProperty> = "Properties",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LicenseAssetGroupArn",
        LICENSE_ASSET_GROUP_ARN: c::Arn<CfnLicenseAssetGroup> = "LicenseAssetGroupArn",
    }
}

c::property! {
    LicenseAssetGroupConfiguration, "licensemanager-licenseassetgroup-licenseassetgroupconfiguration";
    new {}
    set {
        usage_dimension: str = "UsageDimension",
    }
}

c::property! {
    LicenseAssetGroupProperty, "licensemanager-licenseassetgroup-licenseassetgroupproperty";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
