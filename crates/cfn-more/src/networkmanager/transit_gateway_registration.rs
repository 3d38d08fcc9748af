// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::TransitGatewayRegistration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration", "networkmanager-transitgatewayregistration", reference text;
    new CfnTransitGatewayRegistrationRequired {
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        A global_network_id: c::Name<crate::networkmanager::CfnGlobalNetwork> = "GlobalNetworkId",
        /// at most 500 characters; matches `^[\s\S]*$`; an update replaces the resource
        B transit_gateway_arn: str = "TransitGatewayArn",
    }
    set {}
    get {}
}
