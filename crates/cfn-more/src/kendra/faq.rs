// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! `AWS::Kendra::Faq` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnFaq = "AWS::Kendra::Faq", "kendra-faq", reference text, tags List "Tags";
    new CfnFaqRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`; an update replaces the resource
        A index_id: str = "IndexId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 1284 characters; an update replaces the resource
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        D s3_path: S3Path = "S3Path",
    }
    set {
        /// 1 to 1000 characters; matches `^\P{C}*$`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        file_format: FileFormat = "FileFormat",
        /// 2 to 10 characters; matches `[a-zA-Z-]*`
        language_code: str = "LanguageCode",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    S3Path, "kendra-faq-s3path";
    new S3PathRequired {
        /// 3 to 63 characters; matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {}
}

c::open_enum! {
    FileFormat {
        CSV = "CSV",
        CSV_WITH_HEADER = "CSV_WITH_HEADER",
        JSON = "JSON",
    }
}
