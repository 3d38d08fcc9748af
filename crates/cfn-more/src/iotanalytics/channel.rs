// Written by `cargo xtask codegen` from crates/registry/data/iotanalytics.txt.

//! `AWS::IoTAnalytics::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ChannelName`; it has no attribute for its ARN.
    CfnChannel = "AWS::IoTAnalytics::Channel", "iotanalytics-channel", reference name, name_property "ChannelName",
        arn "arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}", tags List "Tags";
    new {}
    set {
        /// 1 to 128 characters; an update replaces the resource
        channel_name: str = "ChannelName",
        channel_storage: ChannelStorage = "ChannelStorage",
        retention_period: RetentionPeriod = "RetentionPeriod",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    ChannelStorage, "iotanalytics-channel-channelstorage";
    new {}
    set {
        customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3",
        service_managed_s3: c::Json = "ServiceManagedS3",
    }
}

c::property! {
    CustomerManagedS3, "iotanalytics-channel-customermanageds3";
    new CustomerManagedS3Required {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9.\-_]*$`
        A bucket: str = "Bucket",
        /// 20 to 2048 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9!_.*'()/{}:-]*/$`
        key_prefix: str = "KeyPrefix",
    }
}

c::property! {
    RetentionPeriod, "iotanalytics-channel-retentionperiod";
    new {}
    set {
        /// 1 to 2147483647
        number_of_days: i64 = "NumberOfDays",
        unlimited: bool = "Unlimited",
    }
}
