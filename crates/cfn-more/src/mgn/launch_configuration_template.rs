// Written by `cargo xtask codegen` from crates/registry/data/mgn.txt.

//! `AWS::MGN::LaunchConfigurationTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLaunchConfigurationTemplate = "AWS::MGN::LaunchConfigurationTemplate", "mgn-launchconfigurationtemplate", reference arn, tags List "Tags";
    new {}
    set {
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        boot_mode: BootMode = "BootMode",
        copy_private_ip: bool = "CopyPrivateIp",
        copy_tags: bool = "CopyTags",
        enable_map_auto_tagging: bool = "EnableMapAutoTagging",
        enable_parameters_encryption: bool = "EnableParametersEncryption",
        large_volume_conf: LaunchTemplateDiskConf = "LargeVolumeConf",
        launch_disposition: LaunchDisposition = "LaunchDisposition",
        licensing: Licensing = "Licensing",
        /// at most 256 characters
        map_auto_tagging_mpe_id: str = "MapAutoTaggingMpeID",
        /// 20 to 276 characters
        parameters_encryption_key: str = "ParametersEncryptionKey",
        post_launch_actions: PostLaunchActions = "PostLaunchActions",
        small_volume_conf: LaunchTemplateDiskConf = "SmallVolumeConf",
        /// at least 0
        small_volume_max_size: i64 = "SmallVolumeMaxSize",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        target_instance_type_right_sizing_method: TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod",
    }
    get {
        @arn "Arn",
        EC2_LAUNCH_TEMPLATE_ID: str = "Ec2LaunchTemplateID",
        LAUNCH_CONFIGURATION_TEMPLATE_ID: str = "LaunchConfigurationTemplateID",
    }
}

c::property! {
    LaunchTemplateDiskConf, "mgn-launchconfigurationtemplate-launchtemplatediskconf";
    new {}
    set {
        /// 100 to 64000
        iops: i64 = "Iops",
        /// 125 to 1000
        throughput: i64 = "Throughput",
        volume_type: LaunchTemplateDiskConfVolumeType = "VolumeType",
    }
}

c::property! {
    Licensing, "mgn-launchconfigurationtemplate-licensing";
    new {}
    set {
        os_byol: bool = "OsByol",
    }
}

c::property! {
    PostLaunchActions, "mgn-launchconfigurationtemplate-postlaunchactions";
    new {}
    set {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        cloud_watch_log_group_name: str = "CloudWatchLogGroupName",
        deployment: PostLaunchActionsDeployment = "Deployment",
        /// 3 to 63 characters
        s3_log_bucket: str = "S3LogBucket",
        /// at most 256 characters
        s3_output_key_prefix: str = "S3OutputKeyPrefix",
        /// at most 10 items
        ssm_documents: c::List<SsmDocument> = "SsmDocuments",
    }
}

c::property! {
    SsmDocument, "mgn-launchconfigurationtemplate-ssmdocument";
    new SsmDocumentRequired {
        /// at most 256 characters
        A action_name: str = "ActionName",
        /// 3 to 172 characters; matches `^([A-Za-z0-9/:_\.-])+$`
        B ssm_document_name: str = "SsmDocumentName",
    }
    set {
        /// 0 to 20 keys
        external_parameters: c::Map<SsmExternalParameter> = "ExternalParameters",
        must_succeed_for_cutover: bool = "MustSucceedForCutover",
        /// 0 to 20 keys
        parameters: c::Map<c::List<SsmParameterStoreParameter>> = "Parameters",
        /// at least 1
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    SsmExternalParameter, "mgn-launchconfigurationtemplate-ssmexternalparameter";
    new {
        /// 1 to 1011 characters; matches `^[a-zA-Z0-9_]+(\.[a-zA-Z0-9_\[\]]+)*$`
        A dynamic_path: str = "DynamicPath",
    }
    set {}
}

c::property! {
    SsmParameterStoreParameter, "mgn-launchconfigurationtemplate-ssmparameterstoreparameter";
    new SsmParameterStoreParameterRequired {
        /// 1 to 1011 characters; matches `^([A-Za-z0-9_\.-])+$`
        A parameter_name: str = "ParameterName",
        B parameter_type: SsmParameterStoreParameterParameterType = "ParameterType",
    }
    set {}
}

c::open_enum! {
    BootMode {
        LEGACY_BIOS = "LEGACY_BIOS",
        UEFI = "UEFI",
        USE_SOURCE = "USE_SOURCE",
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
    }
}

c::open_enum! {
    LaunchTemplateDiskConfVolumeType {
        IO1 = "io1",
        IO2 = "io2",
        GP3 = "gp3",
        GP2 = "gp2",
        ST1 = "st1",
        SC1 = "sc1",
        STANDARD = "standard",
    }
}

c::open_enum! {
    PostLaunchActionsDeployment {
        TEST_AND_CUTOVER = "TEST_AND_CUTOVER",
        CUTOVER_ONLY = "CUTOVER_ONLY",
        TEST_ONLY = "TEST_ONLY",
    }
}

c::open_enum! {
    SsmParameterStoreParameterParameterType {
        STRING = "STRING",
        SECURE_STRING = "SECURE_STRING",
    }
}
