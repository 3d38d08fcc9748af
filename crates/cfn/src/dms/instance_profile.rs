// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::InstanceProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceProfileArn`.
    CfnInstanceProfile = "AWS::DMS::InstanceProfile", "dms-instanceprofile", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:instance-profile:${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 255 characters
        availability_zone: str = "AvailabilityZone",
        /// 1 to 255 characters
        description: str = "Description",
        /// 1 to 255 characters; AWS does not show it again; deprecated by AWS
        instance_profile_identifier: str = "InstanceProfileIdentifier",
        /// 1 to 255 characters
        instance_profile_name: str = "InstanceProfileName",
        /// 1 to 255 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        network_type: NetworkType = "NetworkType",
        /// default `false`
        publicly_accessible: bool = "PubliclyAccessible",
        /// 1 to 255 characters
        subnet_group_identifier: str = "SubnetGroupIdentifier",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// no item twice
        vpc_security_groups: c::List<str> = "VpcSecurityGroups",
    }
    get {
        @arn "InstanceProfileArn",
        INSTANCE_PROFILE_ARN: c::Arn<CfnInstanceProfile> = "InstanceProfileArn",
        INSTANCE_PROFILE_CREATION_TIME: str = "InstanceProfileCreationTime",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUAL = "DUAL",
    }
}
