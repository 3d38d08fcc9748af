// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayRouteTableVPCAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocalGatewayRouteTableVpcAssociationId`; it has no attribute for its ARN.
    CfnLocalGatewayRouteTableVPCAssociation = "AWS::EC2::LocalGatewayRouteTableVPCAssociation", "ec2-localgatewayroutetablevpcassociation", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}", tags List "Tags";
    new CfnLocalGatewayRouteTableVPCAssociationRequired {
        /// an update replaces the resource
        A local_gateway_route_table_id: str = "LocalGatewayRouteTableId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        LOCAL_GATEWAY_ID: str = "LocalGatewayId",
        LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_ID: c::Name<CfnLocalGatewayRouteTableVPCAssociation> = "LocalGatewayRouteTableVpcAssociationId",
        STATE: str = "State",
    }
}

c::property! {
    Tag, "ec2-localgatewayroutetablevpcassociation-tag";
    new {}
    set {
        /// 1 to 127 characters; does not match `^(?:aws:.*)`
        key: str = "Key",
        /// 1 to 255 characters; does not match `^(?:aws:.*)`
        value: str = "Value",
    }
}
