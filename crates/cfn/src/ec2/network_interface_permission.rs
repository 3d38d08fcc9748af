// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInterfacePermission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnNetworkInterfacePermission = "AWS::EC2::NetworkInterfacePermission", "ec2-networkinterfacepermission", reference name;
    new CfnNetworkInterfacePermissionRequired {
        /// an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        /// an update replaces the resource
        B network_interface_id: str = "NetworkInterfaceId",
        /// an update replaces the resource
        C permission: str = "Permission",
    }
    set {}
    get {
        ID: c::Name<CfnNetworkInterfacePermission> = "Id",
    }
}
