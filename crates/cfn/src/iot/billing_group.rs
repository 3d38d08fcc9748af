// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::BillingGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BillingGroupName`.
    CfnBillingGroup = "AWS::IoT::BillingGroup", "iot-billinggroup", reference name, name_property "BillingGroupName",
        arn "arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}", tags List "Tags";
    new {}
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        billing_group_name: str = "BillingGroupName",
        billing_group_properties: BillingGroupProperties = "BillingGroupProperties",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    BillingGroupProperties, "iot-billinggroup-billinggroupproperties";
    new {}
    set {
        /// at most 2028 characters; matches `[[:graph:]\x{20}]*`
        billing_group_description: str = "BillingGroupDescription",
    }
}
