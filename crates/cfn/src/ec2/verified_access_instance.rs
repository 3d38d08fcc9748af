// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VerifiedAccessInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VerifiedAccessInstanceId`; it has no attribute for its ARN.
    CfnVerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance", "ec2-verifiedaccessinstance", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}", tags List "Tags";
    new {}
    set {
        cidr_endpoints_custom_sub_domain: str = "CidrEndpointsCustomSubDomain",
        description: str = "Description",
        fips_enabled: bool = "FipsEnabled",
        logging_configurations: VerifiedAccessLogs = "LoggingConfigurations",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// no item twice
        verified_access_trust_provider_ids: c::List<str> = "VerifiedAccessTrustProviderIds",
        /// no item twice
        verified_access_trust_providers: c::List<VerifiedAccessTrustProvider> = "VerifiedAccessTrustProviders",
    }
    get {
        CIDR_ENDPOINTS_CUSTOM_SUB_DOMAIN_NAME_SERVERS: c::List<str> = list "CidrEndpointsCustomSubDomainNameServers",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        VERIFIED_ACCESS_INSTANCE_ID: c::Name<CfnVerifiedAccessInstance> = "VerifiedAccessInstanceId",
    }
}

c::property! {
    CloudWatchLogs, "ec2-verifiedaccessinstance-cloudwatchlogs";
    new {}
    set {
        enabled: bool = "Enabled",
        log_group: str = "LogGroup",
    }
}

c::property! {
    KinesisDataFirehose, "ec2-verifiedaccessinstance-kinesisdatafirehose";
    new {}
    set {
        delivery_stream: str = "DeliveryStream",
        enabled: bool = "Enabled",
    }
}

c::property! {
    S3, "ec2-verifiedaccessinstance-s3";
    new {}
    set {
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        bucket_owner: str = "BucketOwner",
        enabled: bool = "Enabled",
        prefix: str = "Prefix",
    }
}

c::property! {
    VerifiedAccessLogs, "ec2-verifiedaccessinstance-verifiedaccesslogs";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs",
        include_trust_context: bool = "IncludeTrustContext",
        kinesis_data_firehose: KinesisDataFirehose = "KinesisDataFirehose",
        log_version: str = "LogVersion",
        s3: S3 = "S3",
    }
}

c::property! {
    VerifiedAccessTrustProvider, "ec2-verifiedaccessinstance-verifiedaccesstrustprovider";
    new {}
    set {
        description: str = "Description",
        device_trust_provider_type: str = "DeviceTrustProviderType",
        trust_provider_type: str = "TrustProviderType",
        user_trust_provider_type: str = "UserTrustProviderType",
        verified_access_trust_provider_id: str = "VerifiedAccessTrustProviderId",
    }
}
