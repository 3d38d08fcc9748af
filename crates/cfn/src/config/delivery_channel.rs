// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::DeliveryChannel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnDeliveryChannel = "AWS::Config::DeliveryChannel", "config-deliverychannel", reference name, name_property "Name";
    new {
        A s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
    }
    set {
        config_snapshot_delivery_properties: ConfigSnapshotDeliveryProperties = "ConfigSnapshotDeliveryProperties",
        /// an update replaces the resource
        name: str = "Name",
        s3_key_prefix: str = "S3KeyPrefix",
        s3_kms_key_arn: str = "S3KmsKeyArn",
        sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicARN",
    }
    get {}
}

c::property! {
    ConfigSnapshotDeliveryProperties, "config-deliverychannel-configsnapshotdeliveryproperties";
    new {}
    set {
        delivery_frequency: ConfigSnapshotDeliveryPropertiesDeliveryFrequency = "DeliveryFrequency",
    }
}

c::open_enum! {
    ConfigSnapshotDeliveryPropertiesDeliveryFrequency {
        ONE_HOUR = "One_Hour",
        THREE_HOURS = "Three_Hours",
        SIX_HOURS = "Six_Hours",
        TWELVE_HOURS = "Twelve_Hours",
        TWENTY_FOUR_HOURS = "TwentyFour_Hours",
    }
}
