// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::Route` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnRoute = "AWS::EC2::Route", "ec2-route", reference text;
    new {
        /// an update replaces the resource
        A route_table_id: c::Name<crate::ec2::CfnRouteTable> = "RouteTableId",
    }
    set {
        carrier_gateway_id: c::Name<crate::ec2::CfnCarrierGateway> = "CarrierGatewayId",
        core_network_arn: str = "CoreNetworkArn",
        /// format ipv4-network; an update replaces the resource
        destination_cidr_block: str = "DestinationCidrBlock",
        /// an update replaces the resource
        destination_ipv6_cidr_block: str = "DestinationIpv6CidrBlock",
        /// an update replaces the resource
        destination_prefix_list_id: str = "DestinationPrefixListId",
        egress_only_internet_gateway_id: c::Name<crate::ec2::CfnEgressOnlyInternetGateway> = "EgressOnlyInternetGatewayId",
        gateway_id: str = "GatewayId",
        instance_id: c::Name<crate::ec2::CfnInstance> = "InstanceId",
        local_gateway_id: str = "LocalGatewayId",
        nat_gateway_id: c::Name<crate::ec2::CfnNatGateway> = "NatGatewayId",
        network_interface_id: str = "NetworkInterfaceId",
        odb_network_arn: str = "OdbNetworkArn",
        transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
        vpc_endpoint_id: str = "VpcEndpointId",
        vpc_peering_connection_id: c::Name<crate::ec2::CfnVPCPeeringConnection> = "VpcPeeringConnectionId",
    }
    get {
        CIDR_BLOCK: str = "CidrBlock",
    }
}
