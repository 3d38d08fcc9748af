// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayVirtualInterfaceGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocalGatewayVirtualInterfaceGroupId`.
    CfnLocalGatewayVirtualInterfaceGroup = "AWS::EC2::LocalGatewayVirtualInterfaceGroup", "ec2-localgatewayvirtualinterfacegroup", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A local_gateway_id: str = "LocalGatewayId",
    }
    set {
        /// an update replaces the resource
        local_bgp_asn: i64 = "LocalBgpAsn",
        /// an update replaces the resource
        local_bgp_asn_extended: i64 = "LocalBgpAsnExtended",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "LocalGatewayVirtualInterfaceGroupArn",
        CONFIGURATION_STATE: str = "ConfigurationState",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ARN: c::Arn<CfnLocalGatewayVirtualInterfaceGroup> = "LocalGatewayVirtualInterfaceGroupArn",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ID: c::Name<CfnLocalGatewayVirtualInterfaceGroup> = "LocalGatewayVirtualInterfaceGroupId",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_IDS: c::List<str> = list "LocalGatewayVirtualInterfaceIds",
        OWNER_ID: str = "OwnerId",
    }
}

c::property! {
    Tag, "ec2-localgatewayvirtualinterfacegroup-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}
