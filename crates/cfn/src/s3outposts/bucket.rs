// Written by `cargo xtask codegen` from crates/registry/data/s3outposts.txt.

//! `AWS::S3Outposts::Bucket` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBucket = "AWS::S3Outposts::Bucket", "s3outposts-bucket", reference arn, tags List "Tags";
    new CfnBucketRequired {
        /// 3 to 63 characters; matches `^(?:^.{3,63}$)`; does not match `^(?:^([0-9]+\.)+[0-9]+$)`; an update replaces the resource
        A bucket_name: str = "BucketName",
        /// matches `^(op-[a-f0-9]{17}|[0-9]{12}|ec2)$`; an update replaces the resource
        B outpost_id: str = "OutpostId",
    }
    set {
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AbortIncompleteMultipartUpload, "s3outposts-bucket-abortincompletemultipartupload";
    new {
        /// at least 0
        A days_after_initiation: i64 = "DaysAfterInitiation",
    }
    set {}
}

c::property! {
    /// Exactly one of `Prefix`, `Tag`, `AndOperator`.
    Filter, "s3outposts-bucket-filter";
    new {}
    set {
        and_operator: FilterAndOperator = "AndOperator",
        prefix: str = "Prefix",
        tag: FilterTag = "Tag",
    }
}

c::property! {
    /// Exactly one of `Tags`.
    FilterAndOperator, "s3outposts-bucket-filterandoperator";
    new {}
    set {
        prefix: str = "Prefix",
        /// at least 1 item; no item twice
        tags: c::List<FilterTag> = "Tags",
    }
}

c::property! {
    FilterTag, "s3outposts-bucket-filtertag";
    new FilterTagRequired {
        /// 1 to 1024 characters; matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`
        A key: str = "Key",
        /// 1 to 1024 characters; matches `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    LifecycleConfiguration, "s3outposts-bucket-lifecycleconfiguration";
    new {
        /// no item twice
        A rules: c::List<Rule> = "Rules",
    }
    set {}
}

c::property! {
    /// At least one of `Status` with `AbortIncompleteMultipartUpload`, `Status` with `ExpirationDate`, `Status` with `ExpirationInDays`.
    Rule, "s3outposts-bucket-rule";
    new {}
    set {
        abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload",
        expiration_date: str = "ExpirationDate",
        /// at least 1
        expiration_in_days: i64 = "ExpirationInDays",
        filter: Filter = "Filter",
        /// at most 255 characters
        id: str = "Id",
        status: RuleStatus = "Status",
    }
}

c::open_enum! {
    RuleStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}
