// Written by `cargo xtask codegen` from crates/registry/data/drs.txt.

//! `AWS::DRS::LaunchConfigurationTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLaunchConfigurationTemplate = "AWS::DRS::LaunchConfigurationTemplate", "drs-launchconfigurationtemplate", reference arn,
        arn "arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}", tags List "Tags";
    new {}
    set {
        copy_private_ip: bool = "CopyPrivateIp",
        copy_tags: bool = "CopyTags",
        /// 20 to 2048 characters; matches `^arn:.{16,2044}$`
        export_bucket_arn: str = "ExportBucketArn",
        launch_disposition: LaunchDisposition = "LaunchDisposition",
        launch_into_source_instance: bool = "LaunchIntoSourceInstance",
        licensing: Licensing = "Licensing",
        post_launch_enabled: bool = "PostLaunchEnabled",
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        target_instance_type_right_sizing_method: TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod",
    }
    get {
        @arn "Arn",
        LAUNCH_CONFIGURATION_TEMPLATE_ID: str = "LaunchConfigurationTemplateID",
    }
}

c::property! {
    Licensing, "drs-launchconfigurationtemplate-licensing";
    new {}
    set {
        os_byol: bool = "OsByol",
    }
}

c::open_enum! {
    LaunchDisposition {
        STOPPED = "STOPPED",
        STARTED = "STARTED",
    }
}

c::open_enum! {
    TargetInstanceTypeRightSizingMethod {
        NONE = "NONE",
        BASIC = "BASIC",
        IN_AWS = "IN_AWS",
    }
}
