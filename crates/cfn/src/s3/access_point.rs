// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::AccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnAccessPoint = "AWS::S3::AccessPoint", "s3-accesspoint", reference name, name_property "Name",
        arn "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}", tags List "Tags";
    new {
        /// 3 to 255 characters; an update replaces the resource
        A bucket: c::Name<crate::s3::CfnBucket> = "Bucket",
    }
    set {
        /// at most 64 characters; matches `^[0-9]{12}$`; an update replaces the resource
        bucket_account_id: str = "BucketAccountId",
        /// 3 to 50 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        name: str = "Name",
        policy: c::PolicyDocument = "Policy",
        public_access_block_configuration: PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    get {
        @arn "Arn",
        ALIAS: str = "Alias",
        NAME: c::Name<CfnAccessPoint> = "Name",
        NETWORK_ORIGIN: str = "NetworkOrigin",
    }
}

c::property! {
    PublicAccessBlockConfiguration, "s3-accesspoint-publicaccessblockconfiguration";
    new {}
    set {
        block_public_acls: bool = "BlockPublicAcls",
        block_public_policy: bool = "BlockPublicPolicy",
        ignore_public_acls: bool = "IgnorePublicAcls",
        restrict_public_buckets: bool = "RestrictPublicBuckets",
    }
}

c::property! {
    VpcConfiguration, "s3-accesspoint-vpcconfiguration";
    new {}
    set {
        /// 1 to 1024 characters
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
