// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`; it has no attribute for its ARN.
    CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "ec2-localgatewayroutetablevirtualinterfacegroupassociation", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}", tags List "Tags";
    new CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequired {
        /// an update replaces the resource
        A local_gateway_route_table_id: str = "LocalGatewayRouteTableId",
        /// an update replaces the resource
        B local_gateway_virtual_interface_group_id: str = "LocalGatewayVirtualInterfaceGroupId",
    }
    set {
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        LOCAL_GATEWAY_ID: str = "LocalGatewayId",
        LOCAL_GATEWAY_ROUTE_TABLE_ARN: str = "LocalGatewayRouteTableArn",
        LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_ID: c::Name<CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation> = "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId",
        OWNER_ID: str = "OwnerId",
        STATE: str = "State",
    }
}

c::property! {
    Tag, "ec2-localgatewayroutetablevirtualinterfacegroupassociation-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}
