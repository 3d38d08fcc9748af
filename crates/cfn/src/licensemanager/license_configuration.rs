// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::LicenseConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LicenseConfigurationArn`.
    CfnLicenseConfiguration = "AWS::LicenseManager::LicenseConfiguration", "licensemanager-licenseconfiguration", reference arn, tags List "Tags";
    new CfnLicenseConfigurationRequired {
        /// an update replaces the resource
        A license_counting_type: LicenseCountingType = "LicenseCountingType",
        B name: str = "Name",
    }
    set {
        description: str = "Description",
        disassociate_when_not_found: bool = "DisassociateWhenNotFound",
        license_count: i64 = "LicenseCount",
        license_count_hard_limit: bool = "LicenseCountHardLimit",
        license_expiry: i64 = "LicenseExpiry",
        /// an update replaces the resource
        license_rules: c::List<str> = "LicenseRules",
        product_information_list: c::List<ProductInformation> = "ProductInformationList",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LicenseConfigurationArn",
        LICENSE_CONFIGURATION_ARN: c::Arn<CfnLicenseConfiguration> = "LicenseConfigurationArn",
        LICENSE_CONFIGURATION_ID: str = "LicenseConfigurationId",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        STATUS: str = "Status",
    }
}

c::property! {
    ProductInformation, "licensemanager-licenseconfiguration-productinformation";
    new {
        A product_information_filter_list: c::List<ProductInformationFilter> = "ProductInformationFilterList",
        B resource_type: str = "ResourceType",
    }
    set {}
}

c::property! {
    ProductInformationFilter, "licensemanager-licenseconfiguration-productinformationfilter";
    new ProductInformationFilterRequired {
        A product_information_filter_comparator: str = "ProductInformationFilterComparator",
        B product_information_filter_name: str = "ProductInformationFilterName",
    }
    set {
        product_information_filter_value: c::List<str> = "ProductInformationFilterValue",
    }
}

c::open_enum! {
    LicenseCountingType {
        V_CPU = "vCPU",
        INSTANCE = "Instance",
        CORE = "Core",
        SOCKET = "Socket",
    }
}
