// Written by `cargo xtask codegen` from crates/registry/data/securitylake.txt.

//! `AWS::SecurityLake::Subscriber` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubscriberArn`.
    CfnSubscriber = "AWS::SecurityLake::Subscriber", "securitylake-subscriber", reference arn,
        arn "arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}", tags List "Tags";
    new CfnSubscriberRequired {
        /// at least 1 item; no item twice
        A access_types: c::List<AccessTypes> = "AccessTypes",
        /// 1 to 256 characters; an update replaces the resource
        B data_lake_arn: str = "DataLakeArn",
        C sources: c::List<Source> = "Sources",
        D subscriber_identity: SubscriberIdentity = "SubscriberIdentity",
        /// 1 to 64 characters; matches `^[\\0-9A-Za-z_\s\-_:/,.@=+]*$`
        E subscriber_name: str = "SubscriberName",
    }
    set {
        /// matches `^[\\0-9A-Za-z_\s\-_:/,.@=+]*$`
        subscriber_description: str = "SubscriberDescription",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SubscriberArn",
        RESOURCE_SHARE_ARN: str = "ResourceShareArn",
        RESOURCE_SHARE_NAME: str = "ResourceShareName",
        S3_BUCKET_ARN: str = "S3BucketArn",
        SUBSCRIBER_ARN: c::Arn<CfnSubscriber> = "SubscriberArn",
        SUBSCRIBER_ROLE_ARN: c::Arn<crate::iam::CfnRole> = "SubscriberRoleArn",
    }
}

c::property! {
    AwsLogSource, "securitylake-subscriber-awslogsource";
    new {}
    set {
        source_name: str = "SourceName",
        /// matches `^(latest|[0-9]\.[0-9])$`
        source_version: str = "SourceVersion",
    }
}

c::property! {
    CustomLogSource, "securitylake-subscriber-customlogsource";
    new {}
    set {
        /// 1 to 64 characters; matches `^[\\0-9A-Za-z_\-_:/.]*$`
        source_name: str = "SourceName",
        /// 1 to 32 characters; matches `^[A-Za-z0-9\-\.\_]*$`
        source_version: str = "SourceVersion",
    }
}

c::property! {
    /// Exactly one of `AwsLogSource`, `CustomLogSource`.
    Source, "securitylake-subscriber-source";
    new {}
    set {
        aws_log_source: AwsLogSource = "AwsLogSource",
        custom_log_source: CustomLogSource = "CustomLogSource",
    }
}

c::property! {
    SubscriberIdentity, "securitylake-subscriber-subscriberidentity";
    new SubscriberIdentityRequired {
        /// 2 to 1224 characters; matches `^[0-9A-Za-z_+=,.@:/-]*$`
        A external_id: str = "ExternalId",
        /// matches `^([0-9]{12}|[a-z0-9\.-]*\.(amazonaws|amazon)\.com)$`
        B principal: str = "Principal",
    }
    set {}
}

c::open_enum! {
    AccessTypes {
        LAKEFORMATION = "LAKEFORMATION",
        S3 = "S3",
    }
}
