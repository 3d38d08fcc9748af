// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::Delivery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeliveryId`.
    CfnDelivery = "AWS::Logs::Delivery", "logs-delivery", reference name,
        arn "arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}", tags List "Tags";
    new CfnDeliveryRequired {
        /// 16 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`; an update replaces the resource
        A delivery_destination_arn: str = "DeliveryDestinationArn",
        /// 1 to 60 characters; matches `[0-9A-Za-z_-]*$`; an update replaces the resource
        B delivery_source_name: str = "DeliverySourceName",
    }
    set {
        /// 1 to 5 characters
        field_delimiter: str = "FieldDelimiter",
        /// at most 128 items; each: 1 to 50 characters
        record_fields: c::List<str> = "RecordFields",
        s3_enable_hive_compatible_path: bool = "S3EnableHiveCompatiblePath",
        /// at most 256 characters
        s3_suffix_path: str = "S3SuffixPath",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DELIVERY_DESTINATION_TYPE: str = "DeliveryDestinationType",
        DELIVERY_ID: c::Name<CfnDelivery> = "DeliveryId",
    }
}
