// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::RunCache` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRunCache = "AWS::Omics::RunCache", "omics-runcache", reference arn,
        arn "arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters
        cache_behavior: CacheBehavior = "CacheBehavior",
        /// 12 characters; matches `^[0-9]+$`; an update replaces the resource
        cache_bucket_owner_id: str = "CacheBucketOwnerId",
        /// matches `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?$`; an update replaces the resource; AWS does not show it again
        cache_s3_location: str = "CacheS3Location",
        /// 1 to 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        description: str = "Description",
        /// 1 to 128 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ID: str = "Id",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    CacheBehavior {
        CACHE_ON_FAILURE = "CACHE_ON_FAILURE",
        CACHE_ALWAYS = "CACHE_ALWAYS",
    }
}
