// Written by `cargo xtask codegen` from crates/registry/data/efs.txt.

//! `AWS::EFS::MountTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnMountTarget = "AWS::EFS::MountTarget", "efs-mounttarget", reference name;
    new CfnMountTargetRequired {
        /// at most 128 characters; an update replaces the resource
        A file_system_id: c::Name<crate::efs::CfnFileSystem> = "FileSystemId",
        /// at most 100 items; no item twice; each: 11 to 43 characters, matches `^sg-[0-9a-f]{8,40}$`
        B security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 15 to 47 characters; matches `^subnet-[0-9a-f]{8,40}$`; an update replaces the resource
        C subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// 7 to 15 characters; matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`; an update replaces the resource
        ip_address: str = "IpAddress",
        /// an update replaces the resource; AWS does not show it again
        ip_address_type: IpAddressType = "IpAddressType",
        /// 3 to 39 characters; an update replaces the resource
        ipv6_address: str = "Ipv6Address",
    }
    get {
        ID: c::Name<CfnMountTarget> = "Id",
        IP_ADDRESS: str = "IpAddress",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4_ONLY = "IPV4_ONLY",
        IPV6_ONLY = "IPV6_ONLY",
        DUAL_STACK = "DUAL_STACK",
    }
}
