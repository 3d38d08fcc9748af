// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! `AWS::Macie::AllowList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnAllowList = "AWS::Macie::AllowList", "macie-allowlist", reference name,
        arn "arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}", tags List "Tags";
    new {
        A criteria: Criteria = "Criteria",
        B name: str = "Name",
    }
    set {
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnAllowList> = "Id",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    /// Exactly one of `Regex`, `S3WordsList`.
    Criteria, "macie-allowlist-criteria";
    new {}
    set {
        regex: str = "Regex",
        s3_words_list: S3WordsList = "S3WordsList",
    }
}

c::property! {
    S3WordsList, "macie-allowlist-s3wordslist";
    new S3WordsListRequired {
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        B object_key: str = "ObjectKey",
    }
    set {}
}
