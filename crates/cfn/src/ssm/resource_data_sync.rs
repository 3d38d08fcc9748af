// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::ResourceDataSync` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SyncName`; it takes no tags; it has no attribute for its ARN.
    CfnResourceDataSync = "AWS::SSM::ResourceDataSync", "ssm-resourcedatasync", reference name, name_property "SyncName",
        arn "arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}";
    new {
        /// 1 to 64 characters; an update replaces the resource
        A sync_name: str = "SyncName",
    }
    set {
        /// 1 to 2048 characters; an update replaces the resource
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        /// at most 64 characters; an update replaces the resource
        bucket_prefix: str = "BucketPrefix",
        /// 1 to 64 characters; an update replaces the resource
        bucket_region: str = "BucketRegion",
        /// at most 512 characters; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KMSKeyArn",
        /// an update replaces the resource
        s3_destination: S3Destination = "S3Destination",
        /// at most 1024 characters; an update replaces the resource
        sync_format: str = "SyncFormat",
        sync_source: SyncSource = "SyncSource",
        /// 1 to 64 characters; an update replaces the resource
        sync_type: str = "SyncType",
    }
    get {
        SYNC_NAME: c::Name<CfnResourceDataSync> = "SyncName",
    }
}

c::property! {
    AwsOrganizationsSource, "ssm-resourcedatasync-awsorganizationssource";
    new {
        /// 1 to 64 characters
        A organization_source_type: str = "OrganizationSourceType",
    }
    set {
        /// 1 to 1000 items
        organizational_units: c::List<str> = "OrganizationalUnits",
    }
}

c::property! {
    S3Destination, "ssm-resourcedatasync-s3destination";
    new S3DestinationRequired {
        /// 1 to 2048 characters
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        /// 1 to 64 characters
        B bucket_region: str = "BucketRegion",
        /// 1 to 1024 characters
        C sync_format: S3DestinationSyncFormat = "SyncFormat",
    }
    set {
        /// 1 to 256 characters
        bucket_prefix: str = "BucketPrefix",
        /// 1 to 512 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KMSKeyArn",
    }
}

c::property! {
    SyncSource, "ssm-resourcedatasync-syncsource";
    new {
        /// each: 1 to 64 characters
        A source_regions: c::List<str> = "SourceRegions",
        /// 1 to 64 characters
        B source_type: str = "SourceType",
    }
    set {
        aws_organizations_source: AwsOrganizationsSource = "AwsOrganizationsSource",
        include_future_regions: bool = "IncludeFutureRegions",
    }
}

c::open_enum! {
    S3DestinationSyncFormat {
        JSON_SER_DE = "JsonSerDe",
    }
}
