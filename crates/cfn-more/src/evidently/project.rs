// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! `AWS::Evidently::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnProject = "AWS::Evidently::Project", "evidently-project", reference arn,
        arn "arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}", tags List "Tags";
    new {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        app_config_resource: AppConfigResourceObject = "AppConfigResource",
        data_delivery: DataDeliveryObject = "DataDelivery",
        /// at most 160 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AppConfigResourceObject, "evidently-project-appconfigresourceobject";
    new AppConfigResourceObjectRequired {
        /// matches `[a-z0-9]{4,7}`
        A application_id: c::Name<catchment_cfn::appconfig::CfnApplication> = "ApplicationId",
        /// matches `[a-z0-9]{4,7}`
        B environment_id: str = "EnvironmentId",
    }
    set {}
}

c::property! {
    /// Exactly one of `S3`, `LogGroup`.
    DataDeliveryObject, "evidently-project-datadeliveryobject";
    new {}
    set {
        /// 1 to 512 characters; matches `^[-a-zA-Z0-9._/]+$`
        log_group: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroup",
        s3: S3Destination = "S3",
    }
}

c::property! {
    S3Destination, "evidently-project-s3destination";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9][-a-z0-9]*[a-z0-9]$`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {
        /// 1 to 1024 characters; matches `^[-a-zA-Z0-9!_.*'()/]*$`
        prefix: str = "Prefix",
    }
}
