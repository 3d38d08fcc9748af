// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayRouteTable` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocalGatewayRouteTableId`.
    CfnLocalGatewayRouteTable = "AWS::EC2::LocalGatewayRouteTable", "ec2-localgatewayroutetable", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A local_gateway_id: str = "LocalGatewayId",
    }
    set {
        /// an update replaces the resource
        mode: Mode = "Mode",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "LocalGatewayRouteTableArn",
        LOCAL_GATEWAY_ROUTE_TABLE_ARN: c::Arn<CfnLocalGatewayRouteTable> = "LocalGatewayRouteTableArn",
        LOCAL_GATEWAY_ROUTE_TABLE_ID: c::Name<CfnLocalGatewayRouteTable> = "LocalGatewayRouteTableId",
        OUTPOST_ARN: str = "OutpostArn",
        OWNER_ID: str = "OwnerId",
        STATE: str = "State",
    }
}

c::property! {
    Tag, "ec2-localgatewayroutetable-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}

c::open_enum! {
    Mode {
        COIP = "coip",
        DIRECT_VPC_ROUTING = "direct-vpc-routing",
    }
}
