// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! `AWS::ODB::OdbNetwork` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `OdbNetworkArn`.
    CfnOdbNetwork = "AWS::ODB::OdbNetwork", "odb-odbnetwork", reference arn,
        arn "arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}", tags List "Tags";
    new {}
    set {
        /// 1 to 255 characters; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// 1 to 255 characters; an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// 1 to 255 characters; an update replaces the resource
        backup_subnet_cidr: str = "BackupSubnetCidr",
        /// 1 to 255 characters; an update replaces the resource
        client_subnet_cidr: str = "ClientSubnetCidr",
        /// no item twice; AWS does not show it again
        cross_region_s3_restore_sources: c::List<str> = "CrossRegionS3RestoreSources",
        /// 1 to 255 characters; an update replaces the resource
        custom_domain_name: str = "CustomDomainName",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        default_dns_prefix: str = "DefaultDnsPrefix",
        /// AWS does not show it again
        delete_associated_resources: bool = "DeleteAssociatedResources",
        /// 1 to 255 characters
        display_name: str = "DisplayName",
        /// AWS does not show it again
        kms_access: KmsAccess = "KmsAccess",
        /// 3 to 20480 characters; AWS does not show it again
        kms_policy_document: str = "KmsPolicyDocument",
        /// AWS does not show it again
        s3_access: S3Access = "S3Access",
        /// 3 to 20480 characters; AWS does not show it again
        s3_policy_document: str = "S3PolicyDocument",
        /// AWS does not show it again
        sts_access: StsAccess = "StsAccess",
        /// 3 to 20480 characters; AWS does not show it again
        sts_policy_document: str = "StsPolicyDocument",
        tags: c::List<Tag> = "Tags",
        /// AWS does not show it again
        zero_etl_access: ZeroEtlAccess = "ZeroEtlAccess",
    }
    get {
        @arn "OdbNetworkArn",
        EC2_PLACEMENT_GROUP_IDS: c::List<str> = list "Ec2PlacementGroupIds",
        MANAGED_SERVICES: c::Json = "ManagedServices",
        OCI_NETWORK_ANCHOR_ID: str = "OciNetworkAnchorId",
        OCI_RESOURCE_ANCHOR_NAME: str = "OciResourceAnchorName",
        OCI_VCN_URL: str = "OciVcnUrl",
        ODB_NETWORK_ARN: c::Arn<CfnOdbNetwork> = "OdbNetworkArn",
        ODB_NETWORK_ID: str = "OdbNetworkId",
    }
}

c::property! {
    Tag, "odb-odbnetwork-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    KmsAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    S3Access {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    StsAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ZeroEtlAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
