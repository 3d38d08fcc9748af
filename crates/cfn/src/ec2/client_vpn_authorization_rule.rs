// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::ClientVpnAuthorizationRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnClientVpnAuthorizationRule = "AWS::EC2::ClientVpnAuthorizationRule", "ec2-clientvpnauthorizationrule", reference name;
    new CfnClientVpnAuthorizationRuleRequired {
        /// an update replaces the resource
        A client_vpn_endpoint_id: str = "ClientVpnEndpointId",
        /// an update replaces the resource
        B target_network_cidr: str = "TargetNetworkCidr",
    }
    set {
        /// an update replaces the resource
        access_group_id: str = "AccessGroupId",
        /// an update replaces the resource
        authorize_all_groups: bool = "AuthorizeAllGroups",
        /// an update replaces the resource
        description: str = "Description",
    }
    get {
        ID: c::Name<CfnClientVpnAuthorizationRule> = "Id",
    }
}
