// Written by `cargo xtask codegen` from crates/registry/data/elasticbeanstalk.txt.

//! `AWS::ElasticBeanstalk::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationName`; it takes no tags; it has no attribute for its ARN.
    CfnApplication = "AWS::ElasticBeanstalk::Application", "elasticbeanstalk-application", reference name, name_property "ApplicationName",
        arn "arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}";
    new {}
    set {
        /// 1 to 100 characters; an update replaces the resource
        application_name: str = "ApplicationName",
        /// at most 200 characters
        description: str = "Description",
        resource_lifecycle_config: ApplicationResourceLifecycleConfig = "ResourceLifecycleConfig",
    }
    get {}
}

c::property! {
    ApplicationResourceLifecycleConfig, "elasticbeanstalk-application-applicationresourcelifecycleconfig";
    new {}
    set {
        service_role: str = "ServiceRole",
        version_lifecycle_config: ApplicationVersionLifecycleConfig = "VersionLifecycleConfig",
    }
}

c::property! {
    ApplicationVersionLifecycleConfig, "elasticbeanstalk-application-applicationversionlifecycleconfig";
    new {}
    set {
        max_age_rule: MaxAgeRule = "MaxAgeRule",
        max_count_rule: MaxCountRule = "MaxCountRule",
    }
}

c::property! {
    MaxAgeRule, "elasticbeanstalk-application-maxagerule";
    new {}
    set {
        delete_source_from_s3: bool = "DeleteSourceFromS3",
        enabled: bool = "Enabled",
        max_age_in_days: i64 = "MaxAgeInDays",
    }
}

c::property! {
    MaxCountRule, "elasticbeanstalk-application-maxcountrule";
    new {}
    set {
        delete_source_from_s3: bool = "DeleteSourceFromS3",
        enabled: bool = "Enabled",
        max_count: i64 = "MaxCount",
    }
}
