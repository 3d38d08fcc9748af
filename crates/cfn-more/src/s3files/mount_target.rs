// Written by `cargo xtask codegen` from crates/registry/data/s3files.txt.

//! `AWS::S3Files::MountTarget` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MountTargetId`; it takes no tags; it has no attribute for its ARN.
    CfnMountTarget = "AWS::S3Files::MountTarget", "s3files-mounttarget", reference name;
    new CfnMountTargetRequired {
        /// at most 128 characters; an update replaces the resource
        A file_system_id: str = "FileSystemId",
        /// 15 to 47 characters; matches `^subnet-[0-9a-f]{8,40}$`; an update replaces the resource
        B subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// an update replaces the resource
        ip_address_type: IpAddressType = "IpAddressType",
        /// 7 to 15 characters; matches `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`; an update replaces the resource
        ipv4_address: str = "Ipv4Address",
        /// 3 to 39 characters; an update replaces the resource
        ipv6_address: str = "Ipv6Address",
        /// at most 100 items; no item twice; each: 11 to 43 characters, matches `^(sg-[0-9a-f]{8,40})$`
        security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
    get {
        AVAILABILITY_ZONE_ID: str = "AvailabilityZoneId",
        MOUNT_TARGET_ID: c::Name<CfnMountTarget> = "MountTargetId",
        NETWORK_INTERFACE_ID: str = "NetworkInterfaceId",
        OWNER_ID: str = "OwnerId",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        VPC_ID: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4_ONLY = "IPV4_ONLY",
        IPV6_ONLY = "IPV6_ONLY",
        DUAL_STACK = "DUAL_STACK",
    }
}
