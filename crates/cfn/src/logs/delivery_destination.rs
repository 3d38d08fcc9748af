// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::DeliveryDestination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnDeliveryDestination = "AWS::Logs::DeliveryDestination", "logs-deliverydestination", reference name, name_property "Name",
        arn "arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}", tags List "Tags";
    new {
        /// 1 to 60 characters; matches `[0-9A-Za-z_-]*$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// AWS does not show it again
        delivery_destination_policy: DestinationPolicy = "DeliveryDestinationPolicy",
        /// 1 to 12 characters; matches `^[0-9A-Za-z]+$`; an update replaces the resource
        delivery_destination_type: str = "DeliveryDestinationType",
        /// 16 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`; an update replaces the resource
        destination_resource_arn: str = "DestinationResourceArn",
        /// 1 to 12 characters; matches `^[0-9A-Za-z]+$`; an update replaces the resource
        output_format: str = "OutputFormat",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DestinationPolicy, "logs-deliverydestination-destinationpolicy";
    new {}
    set {
        /// 1 to 60 characters
        delivery_destination_name: str = "DeliveryDestinationName",
        delivery_destination_policy: c::Json = "DeliveryDestinationPolicy",
    }
}
