// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::DeliverySource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnDeliverySource = "AWS::Logs::DeliverySource", "logs-deliverysource", reference name, name_property "Name",
        arn "arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}", tags List "Tags";
    new {
        /// 1 to 60 characters; matches `[0-9A-Za-z_-]*$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        delivery_source_configuration: c::Map<str> = "DeliverySourceConfiguration",
        /// 1 to 255 characters; matches `[0-9A-Za-z_-]*$`
        log_type: str = "LogType",
        /// 16 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`; AWS does not show it again
        resource_arn: str = "ResourceArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        RESOURCE_ARNS: c::List<str> = list "ResourceArns",
        SERVICE: str = "Service",
        STATUS: str = "Status",
        STATUS_REASON: str = "StatusReason",
    }
}
