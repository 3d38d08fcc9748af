// Written by `cargo xtask codegen` from crates/registry/data/s3outposts.txt.

//! `AWS::S3Outposts::Endpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnEndpoint = "AWS::S3Outposts::Endpoint", "s3outposts-endpoint", reference arn;
    new CfnEndpointRequired {
        /// matches `^(op-[a-f0-9]{17}|[0-9]{12}|ec2)$`; an update replaces the resource
        A outpost_id: str = "OutpostId",
        /// 1 to 100 characters; matches `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`; an update replaces the resource
        B security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroupId",
        /// 1 to 100 characters; matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`; an update replaces the resource
        C subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        /// default `"Private"`; an update replaces the resource
        access_type: AccessType = "AccessType",
        /// matches `^ipv4pool-coip-([0-9a-f]{17})$`; an update replaces the resource
        customer_owned_ipv4_pool: str = "CustomerOwnedIpv4Pool",
        failed_reason: FailedReason = "FailedReason",
    }
    get {
        @arn "Arn",
        CIDR_BLOCK: str = "CidrBlock",
        CREATION_TIME: str = "CreationTime",
        ID: str = "Id",
        NETWORK_INTERFACES: c::List<c::Json> = list "NetworkInterfaces",
        STATUS: str = "Status",
    }
}

c::property! {
    FailedReason, "s3outposts-endpoint-failedreason";
    new {}
    set {
        error_code: str = "ErrorCode",
        message: str = "Message",
    }
}

c::open_enum! {
    AccessType {
        CUSTOMER_OWNED_IP = "CustomerOwnedIp",
        PRIVATE = "Private",
    }
}
