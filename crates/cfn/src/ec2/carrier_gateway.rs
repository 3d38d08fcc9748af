// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::CarrierGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CarrierGatewayId`; it has no attribute for its ARN.
    CfnCarrierGateway = "AWS::EC2::CarrierGateway", "ec2-carriergateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        CARRIER_GATEWAY_ID: c::Name<CfnCarrierGateway> = "CarrierGatewayId",
        OWNER_ID: str = "OwnerId",
        STATE: str = "State",
    }
}

c::property! {
    Tag, "ec2-carriergateway-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}
