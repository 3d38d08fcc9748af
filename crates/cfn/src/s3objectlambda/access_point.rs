// Written by `cargo xtask codegen` from crates/registry/data/s3objectlambda.txt.

//! `AWS::S3ObjectLambda::AccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags.
    CfnAccessPoint = "AWS::S3ObjectLambda::AccessPoint", "s3objectlambda-accesspoint", reference name, name_property "Name",
        arn "arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}";
    new {
        A object_lambda_configuration: ObjectLambdaConfiguration = "ObjectLambdaConfiguration",
    }
    set {
        /// 3 to 45 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        name: str = "Name",
    }
    get {
        @arn "Arn",
        ALIAS: c::Json = "Alias",
        ALIAS_STATUS: str = "Alias.Status",
        ALIAS_VALUE: str = "Alias.Value",
        CREATION_DATE: str = "CreationDate",
        POLICY_STATUS: c::Json = "PolicyStatus",
        POLICY_STATUS_IS_PUBLIC: bool = "PolicyStatus.IsPublic",
        PUBLIC_ACCESS_BLOCK_CONFIGURATION: c::Json = "PublicAccessBlockConfiguration",
        PUBLIC_ACCESS_BLOCK_CONFIGURATION_BLOCK_PUBLIC_ACLS: bool = "PublicAccessBlockConfiguration.BlockPublicAcls",
        PUBLIC_ACCESS_BLOCK_CONFIGURATION_BLOCK_PUBLIC_POLICY: bool = "PublicAccessBlockConfiguration.BlockPublicPolicy",
        PUBLIC_ACCESS_BLOCK_CONFIGURATION_IGNORE_PUBLIC_ACLS: bool = "PublicAccessBlockConfiguration.IgnorePublicAcls",
        PUBLIC_ACCESS_BLOCK_CONFIGURATION_RESTRICT_PUBLIC_BUCKETS: bool = "PublicAccessBlockConfiguration.RestrictPublicBuckets",
    }
}

c::property! {
    AwsLambda, "s3objectlambda-accesspoint-awslambda";
    new {
        /// 1 to 2048 characters
        A function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
    }
    set {
        function_payload: str = "FunctionPayload",
    }
}

c::property! {
    /// Exactly one of `AwsLambda`.
    ContentTransformation, "s3objectlambda-accesspoint-contenttransformation";
    new {}
    set {
        aws_lambda: AwsLambda = "AwsLambda",
    }
}

c::property! {
    ObjectLambdaConfiguration, "s3objectlambda-accesspoint-objectlambdaconfiguration";
    new {
        /// 1 to 2048 characters
        A supporting_access_point: c::Arn<crate::s3::CfnAccessPoint> = "SupportingAccessPoint",
        /// no item twice
        B transformation_configurations: c::List<TransformationConfiguration> = "TransformationConfigurations",
    }
    set {
        /// no item twice
        allowed_features: c::List<str> = "AllowedFeatures",
        cloud_watch_metrics_enabled: bool = "CloudWatchMetricsEnabled",
    }
}

c::property! {
    TransformationConfiguration, "s3objectlambda-accesspoint-transformationconfiguration";
    new {
        /// no item twice
        A actions: c::List<str> = "Actions",
        B content_transformation: ContentTransformation = "ContentTransformation",
    }
    set {}
}
