// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::ReportPlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReportPlanArn`.
    CfnReportPlan = "AWS::Backup::ReportPlan", "backup-reportplan", reference arn, tags List "ReportPlanTags";
    new {
        A report_delivery_channel: ReportDeliveryChannel = "ReportDeliveryChannel",
        B report_setting: ReportSetting = "ReportSetting",
    }
    set {
        /// at most 1024 characters; matches `.*\S.*`
        report_plan_description: str = "ReportPlanDescription",
        /// 1 to 256 characters; matches `[a-zA-Z][_a-zA-Z0-9]*`; an update replaces the resource
        report_plan_name: str = "ReportPlanName",
        report_plan_tags: c::List<Tag> = "ReportPlanTags",
    }
    get {
        @arn "ReportPlanArn",
        REPORT_PLAN_ARN: c::Arn<CfnReportPlan> = "ReportPlanArn",
    }
}

c::property! {
    ReportDeliveryChannel, "backup-reportplan-reportdeliverychannel";
    new {
        A s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
    }
    set {
        /// no item twice
        formats: c::List<str> = "Formats",
        s3_key_prefix: str = "S3KeyPrefix",
    }
}

c::property! {
    ReportSetting, "backup-reportplan-reportsetting";
    new {
        A report_template: str = "ReportTemplate",
    }
    set {
        /// no item twice
        accounts: c::List<str> = "Accounts",
        /// no item twice
        framework_arns: c::List<str> = "FrameworkArns",
        /// no item twice
        organization_units: c::List<str> = "OrganizationUnits",
        /// no item twice
        regions: c::List<str> = "Regions",
    }
}

c::property! {
    Tag, "backup-reportplan-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
