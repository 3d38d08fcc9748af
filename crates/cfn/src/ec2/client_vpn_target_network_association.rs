// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::ClientVpnTargetNetworkAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation", "ec2-clientvpntargetnetworkassociation", reference name;
    new {
        /// an update replaces the resource
        A client_vpn_endpoint_id: str = "ClientVpnEndpointId",
    }
    set {
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// an update replaces the resource
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    get {
        ID: c::Name<CfnClientVpnTargetNetworkAssociation> = "Id",
    }
}
