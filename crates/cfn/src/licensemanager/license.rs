// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::License` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LicenseArn`.
    CfnLicense = "AWS::LicenseManager::License", "licensemanager-license", reference arn,
        arn "arn:${Partition}:license-manager::${Account}:license:${LicenseId}", tags List "Tags";
    new CfnLicenseRequired {
        A beneficiary: str = "Beneficiary",
        B consumption_configuration: ConsumptionConfiguration = "ConsumptionConfiguration",
        /// no item twice
        C entitlements: c::List<Entitlement> = "Entitlements",
        D home_region: str = "HomeRegion",
        E issuer: IssuerData = "Issuer",
        F license_name: str = "LicenseName",
        G product_name: str = "ProductName",
        /// 1 to 1024 characters
        H product_sku: str = "ProductSKU",
        I validity: ValidityDateFormat = "Validity",
    }
    set {
        /// no item twice
        license_metadata: c::List<Metadata> = "LicenseMetadata",
        status: str = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LicenseArn",
        LICENSE_ARN: c::Arn<CfnLicense> = "LicenseArn",
        VERSION: str = "Version",
    }
}

c::property! {
    BorrowConfiguration, "licensemanager-license-borrowconfiguration";
    new {
        A allow_early_check_in: bool = "AllowEarlyCheckIn",
        B max_time_to_live_in_minutes: i64 = "MaxTimeToLiveInMinutes",
    }
    set {}
}

c::property! {
    ConsumptionConfiguration, "licensemanager-license-consumptionconfiguration";
    new {}
    set {
        borrow_configuration: BorrowConfiguration = "BorrowConfiguration",
        provisional_configuration: ProvisionalConfiguration = "ProvisionalConfiguration",
        renew_type: ConsumptionConfigurationRenewType = "RenewType",
    }
}

c::property! {
    Entitlement, "licensemanager-license-entitlement";
    new EntitlementRequired {
        A name: str = "Name",
        B unit: EntitlementUnit = "Unit",
    }
    set {
        allow_check_in: bool = "AllowCheckIn",
        max_count: i64 = "MaxCount",
        overage: bool = "Overage",
        value: str = "Value",
    }
}

c::property! {
    IssuerData, "licensemanager-license-issuerdata";
    new {
        A name: str = "Name",
    }
    set {
        sign_key: str = "SignKey",
    }
}

c::property! {
    Metadata, "licensemanager-license-metadata";
    new MetadataRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ProvisionalConfiguration, "licensemanager-license-provisionalconfiguration";
    new {
        A max_time_to_live_in_minutes: i64 = "MaxTimeToLiveInMinutes",
    }
    set {}
}

c::property! {
    ValidityDateFormat, "licensemanager-license-validitydateformat";
    new ValidityDateFormatRequired {
        /// at most 50 characters; format date-time
        A begin: str = "Begin",
        /// at most 50 characters; format date-time
        B end: str = "End",
    }
    set {}
}

c::open_enum! {
    ConsumptionConfigurationRenewType {
        MONTHLY = "Monthly",
        NONE = "None",
        WEEKLY = "Weekly",
    }
}

c::open_enum! {
    EntitlementUnit {
        BITS = "Bits",
        BITS_SECOND = "Bits/Second",
        BYTES = "Bytes",
        BYTES_SECOND = "Bytes/Second",
        COUNT = "Count",
        COUNT_SECOND = "Count/Second",
        GIGABITS = "Gigabits",
        GIGABITS_SECOND = "Gigabits/Second",
        GIGABYTES = "Gigabytes",
        GIGABYTES_SECOND = "Gigabytes/Second",
        KILOBITS = "Kilobits",
        KILOBITS_SECOND = "Kilobits/Second",
        KILOBYTES = "Kilobytes",
        KILOBYTES_SECOND = "Kilobytes/Second",
        MEGABITS = "Megabits",
        MEGABITS_SECOND = "Megabits/Second",
        MEGABYTES = "Megabytes",
        MEGABYTES_SECOND = "Megabytes/Second",
        MICROSECONDS = "Microseconds",
        MILLISECONDS = "Milliseconds",
        NONE = "None",
        PERCENT = "Percent",
        SECONDS = "Seconds",
        TERABITS = "Terabits",
        TERABITS_SECOND = "Terabits/Second",
        TERABYTES = "Terabytes",
        TERABYTES_SECOND = "Terabytes/Second",
    }
}
