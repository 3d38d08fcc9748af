// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Bucket` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BucketName`.
    CfnBucket = "AWS::Lightsail::Bucket", "lightsail-bucket", reference name, name_property "BucketName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}", tags List "Tags";
    new CfnBucketRequired {
        /// 3 to 54 characters; matches `^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$`; an update replaces the resource
        A bucket_name: str = "BucketName",
        /// matches `\S`
        B bundle_id: str = "BundleId",
    }
    set {
        access_rules: AccessRules = "AccessRules",
        object_versioning: bool = "ObjectVersioning",
        /// no item twice
        read_only_access_accounts: c::List<str> = "ReadOnlyAccessAccounts",
        /// no item twice
        resources_receiving_access: c::List<str> = "ResourcesReceivingAccess",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "BucketArn",
        ABLE_TO_UPDATE_BUNDLE: bool = "AbleToUpdateBundle",
        BUCKET_ARN: c::Arn<CfnBucket> = "BucketArn",
        URL: str = "Url",
    }
}

c::property! {
    AccessRules, "lightsail-bucket-accessrules";
    new {}
    set {
        allow_public_overrides: bool = "AllowPublicOverrides",
        get_object: str = "GetObject",
    }
}

c::property! {
    Tag, "lightsail-bucket-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
