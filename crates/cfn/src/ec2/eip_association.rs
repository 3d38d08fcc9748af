// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::EIPAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnEIPAssociation = "AWS::EC2::EIPAssociation", "ec2-eipassociation", reference name;
    new {}
    set {
        /// an update replaces the resource
        allocation_id: str = "AllocationId",
        /// an update replaces the resource; deprecated by AWS
        eip: c::Name<crate::ec2::CfnEIP> = "EIP",
        /// an update replaces the resource
        instance_id: c::Name<crate::ec2::CfnInstance> = "InstanceId",
        /// an update replaces the resource
        network_interface_id: c::Name<crate::ec2::CfnNetworkInterface> = "NetworkInterfaceId",
        /// an update replaces the resource
        private_ip_address: str = "PrivateIpAddress",
    }
    get {
        ID: c::Name<CfnEIPAssociation> = "Id",
    }
}
