// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::MultiRegionAccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnMultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint", "s3-multiregionaccesspoint", reference name, name_property "Name",
        arn "arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}";
    new {
        /// at least 1 item; no item twice; an update replaces the resource
        A regions: c::List<Region> = "Regions",
    }
    set {
        /// 3 to 50 characters; matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        public_access_block_configuration: PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration",
    }
    get {
        ALIAS: str = "Alias",
        CREATED_AT: str = "CreatedAt",
    }
}

c::property! {
    PublicAccessBlockConfiguration, "s3-multiregionaccesspoint-publicaccessblockconfiguration";
    new {}
    set {
        block_public_acls: bool = "BlockPublicAcls",
        block_public_policy: bool = "BlockPublicPolicy",
        ignore_public_acls: bool = "IgnorePublicAcls",
        restrict_public_buckets: bool = "RestrictPublicBuckets",
    }
}

c::property! {
    Region, "s3-multiregionaccesspoint-region";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`
        A bucket: str = "Bucket",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        bucket_account_id: str = "BucketAccountId",
    }
}
