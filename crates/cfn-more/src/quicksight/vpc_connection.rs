// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::VPCConnection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnVPCConnection = "AWS::QuickSight::VPCConnection", "quicksight-vpcconnection", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}", tags List "Tags";
    new {}
    set {
        availability_status: VPCConnectionAvailabilityStatus = "AvailabilityStatus",
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// at most 15 items; each: 7 to 15 characters
        dns_resolvers: c::List<str> = "DnsResolvers",
        /// 1 to 128 characters
        name: str = "Name",
        /// 20 to 2048 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 16 items; each: 1 to 255 characters, matches `^sg-[0-9a-z]*$`
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 2 to 15 items; each: 1 to 255 characters, matches `^subnet-[0-9a-z]*$`; AWS does not show it again
        subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 1000 characters; matches `[0-9A-Za-z_-]+`; an update replaces the resource
        vpc_connection_id: str = "VPCConnectionId",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        NETWORK_INTERFACES: c::List<c::Json> = list "NetworkInterfaces",
        STATUS: c::Json = "Status",
        VPC_ID: c::Name<catchment_cfn::ec2::CfnVPC> = "VPCId",
    }
}

c::open_enum! {
    VPCConnectionAvailabilityStatus {
        AVAILABLE = "AVAILABLE",
        UNAVAILABLE = "UNAVAILABLE",
        PARTIALLY_AVAILABLE = "PARTIALLY_AVAILABLE",
    }
}
