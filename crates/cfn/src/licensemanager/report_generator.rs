// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::ReportGenerator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnReportGenerator = "AWS::LicenseManager::ReportGenerator", "licensemanager-reportgenerator", reference arn, tags List "Tags";
    new CfnReportGeneratorRequired {
        A report_context: ReportContext = "ReportContext",
        B report_frequency: ReportFrequency = "ReportFrequency",
        /// 1 to 100 characters
        C report_generator_name: str = "ReportGeneratorName",
        D report_type: c::List<ReportType> = "ReportType",
    }
    set {
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        REPORT_CREATOR_ACCOUNT: str = "ReportCreatorAccount",
        S3_LOCATION: c::Json = "S3Location",
    }
}

c::property! {
    ReportContext, "licensemanager-reportgenerator-reportcontext";
    new {}
    set {
        /// each: at most 2048 characters
        license_asset_group_arns: c::List<str> = "LicenseAssetGroupArns",
        /// each: at most 2048 characters
        license_configuration_arns: c::List<str> = "LicenseConfigurationArns",
        /// format date-time
        report_end_date: str = "ReportEndDate",
        /// format date-time
        report_start_date: str = "ReportStartDate",
    }
}

c::property! {
    ReportFrequency, "licensemanager-reportgenerator-reportfrequency";
    new {}
    set {
        period: ReportFrequencyPeriod = "Period",
        value: i64 = "Value",
    }
}

c::open_enum! {
    ReportType {
        LICENSE_CONFIGURATION_SUMMARY_REPORT = "LicenseConfigurationSummaryReport",
        LICENSE_CONFIGURATION_USAGE_REPORT = "LicenseConfigurationUsageReport",
        LICENSE_ASSET_GROUP_USAGE_REPORT = "LicenseAssetGroupUsageReport",
    }
}

c::open_enum! {
    ReportFrequencyPeriod {
        DAY = "DAY",
        WEEK = "WEEK",
        MONTH = "MONTH",
        ONE_TIME = "ONE_TIME",
    }
}
