// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::CustomerGatewayAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnCustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation", "networkmanager-customergatewayassociation", reference text;
    new CfnCustomerGatewayAssociationRequired {
        /// an update replaces the resource
        A customer_gateway_arn: str = "CustomerGatewayArn",
        /// an update replaces the resource
        B device_id: str = "DeviceId",
        /// an update replaces the resource
        C global_network_id: str = "GlobalNetworkId",
    }
    set {
        /// an update replaces the resource
        link_id: str = "LinkId",
    }
    get {}
}
