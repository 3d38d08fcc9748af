// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! `AWS::Kendra::QuerySuggestionsBlockList` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnQuerySuggestionsBlockList = "AWS::Kendra::QuerySuggestionsBlockList", "kendra-querysuggestionsblocklist", reference arn, tags List "Tags";
    new CfnQuerySuggestionsBlockListRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`; an update replaces the resource
        A index_id: str = "IndexId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        B name: str = "Name",
        /// at most 1284 characters
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        D source_s3_path: S3Path = "SourceS3Path",
    }
    set {
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    S3Path, "kendra-querysuggestionsblocklist-s3path";
    new S3PathRequired {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {}
}
