// Written by `cargo xtask codegen` from crates/registry/data/s3express.txt.

//! `AWS::S3Express::AccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnAccessPoint = "AWS::S3Express::AccessPoint", "s3express-accesspoint", reference name, name_property "Name",
        arn "arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}", tags List "Tags";
    new {
        /// 3 to 255 characters; an update replaces the resource
        A bucket: str = "Bucket",
    }
    set {
        /// at most 64 characters; matches `^[0-9]{12}$`; an update replaces the resource
        bucket_account_id: str = "BucketAccountId",
        /// 3 to 50 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        name: str = "Name",
        policy: c::PolicyDocument = "Policy",
        public_access_block_configuration: PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration",
        scope: Scope = "Scope",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    get {
        @arn "Arn",
        NETWORK_ORIGIN: str = "NetworkOrigin",
    }
}

c::property! {
    PublicAccessBlockConfiguration, "s3express-accesspoint-publicaccessblockconfiguration";
    new {}
    set {
        block_public_acls: bool = "BlockPublicAcls",
        block_public_policy: bool = "BlockPublicPolicy",
        ignore_public_acls: bool = "IgnorePublicAcls",
        restrict_public_buckets: bool = "RestrictPublicBuckets",
    }
}

c::property! {
    Scope, "s3express-accesspoint-scope";
    new {}
    set {
        permissions: c::List<ScopePermissions> = "Permissions",
        prefixes: c::List<str> = "Prefixes",
    }
}

c::property! {
    VpcConfiguration, "s3express-accesspoint-vpcconfiguration";
    new {}
    set {
        /// 1 to 1024 characters
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    ScopePermissions {
        GET_OBJECT = "GetObject",
        GET_OBJECT_ATTRIBUTES = "GetObjectAttributes",
        LIST_MULTIPART_UPLOAD_PARTS = "ListMultipartUploadParts",
        LIST_BUCKET = "ListBucket",
        LIST_BUCKET_MULTIPART_UPLOADS = "ListBucketMultipartUploads",
        PUT_OBJECT = "PutObject",
        DELETE_OBJECT = "DeleteObject",
        ABORT_MULTIPART_UPLOAD = "AbortMultipartUpload",
    }
}
