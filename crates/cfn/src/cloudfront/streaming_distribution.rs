// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::StreamingDistribution` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnStreamingDistribution = "AWS::CloudFront::StreamingDistribution", "cloudfront-streamingdistribution", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}", tags List "Tags";
    new {
        A streaming_distribution_config: StreamingDistributionConfig = "StreamingDistributionConfig",
        B tags: c::List<c::Tag> = "Tags",
    }
    set {}
    get {
        DOMAIN_NAME: str = "DomainName",
        ID: c::Name<CfnStreamingDistribution> = "Id",
    }
}

c::property! {
    Logging, "cloudfront-streamingdistribution-logging";
    new LoggingRequired {
        A bucket: str = "Bucket",
        B enabled: bool = "Enabled",
        C prefix: str = "Prefix",
    }
    set {}
}

c::property! {
    S3Origin, "cloudfront-streamingdistribution-s3origin";
    new S3OriginRequired {
        A domain_name: str = "DomainName",
        B origin_access_identity: str = "OriginAccessIdentity",
    }
    set {}
}

c::property! {
    StreamingDistributionConfig, "cloudfront-streamingdistribution-streamingdistributionconfig";
    new StreamingDistributionConfigRequired {
        A comment: str = "Comment",
        B enabled: bool = "Enabled",
        C s3_origin: S3Origin = "S3Origin",
        D trusted_signers: TrustedSigners = "TrustedSigners",
    }
    set {
        aliases: c::List<str> = "Aliases",
        logging: Logging = "Logging",
        price_class: str = "PriceClass",
    }
}

c::property! {
    TrustedSigners, "cloudfront-streamingdistribution-trustedsigners";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        aws_account_numbers: c::List<str> = "AwsAccountNumbers",
    }
}
