// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCEndpointServicePermissions` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceId`; it takes no tags; it has no attribute for its ARN.
    CfnVPCEndpointServicePermissions = "AWS::EC2::VPCEndpointServicePermissions", "ec2-vpcendpointservicepermissions", reference name, name_property "ServiceId",
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}";
    new {
        /// an update replaces the resource
        A service_id: str = "ServiceId",
    }
    set {
        allowed_principals: c::List<str> = "AllowedPrincipals",
    }
    get {}
}
