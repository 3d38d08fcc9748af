// Written by `cargo xtask codegen` from crates/registry/data/synthetics.txt.

//! `AWS::Synthetics::Canary` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnCanary = "AWS::Synthetics::Canary", "synthetics-canary", reference name, name_property "Name",
        arn "arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}", tags List "Tags";
    new CfnCanaryRequired {
        /// 1 to 1024 characters; matches `^(s3|S3)://`
        A artifact_s3_location: str = "ArtifactS3Location",
        B code: Code = "Code",
        /// 1 to 2048 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        C execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// matches `^[0-9a-z_-]{1,255}$`; an update replaces the resource
        D name: str = "Name",
        /// 1 to 1024 characters
        E runtime_version: str = "RuntimeVersion",
        F schedule: Schedule = "Schedule",
    }
    set {
        artifact_config: ArtifactConfig = "ArtifactConfig",
        /// 1 to 2 items
        browser_configs: c::List<BrowserConfig> = "BrowserConfigs",
        /// AWS does not show it again; deprecated by AWS
        delete_lambda_resources_on_canary_deletion: bool = "DeleteLambdaResourcesOnCanaryDeletion",
        /// AWS does not show it again
        dry_run_and_update: bool = "DryRunAndUpdate",
        failure_retention_period: i64 = "FailureRetentionPeriod",
        /// 1 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        provisioned_resource_cleanup: ProvisionedResourceCleanup = "ProvisionedResourceCleanup",
        /// 1 to 50 items
        replicas: c::List<Replica> = "Replicas",
        /// 1 item; no item twice; AWS does not show it again
        resources_to_replicate_tags: c::List<ResourceToTag> = "ResourcesToReplicateTags",
        run_config: RunConfig = "RunConfig",
        /// AWS does not show it again
        start_canary_after_creation: bool = "StartCanaryAfterCreation",
        success_retention_period: i64 = "SuccessRetentionPeriod",
        tags: c::List<c::Tag> = "Tags",
        vpc_config: VPCConfig = "VPCConfig",
        /// AWS does not show it again; deprecated by AWS
        visual_reference: VisualReference = "VisualReference",
        /// 1 to 2 items; AWS does not show it again
        visual_references: c::List<VisualReference> = "VisualReferences",
    }
    get {
        CODE_SOURCE_LOCATION_ARN: str = "Code.SourceLocationArn",
        ID: str = "Id",
        STATE: str = "State",
    }
}

c::property! {
    ArtifactConfig, "synthetics-canary-artifactconfig";
    new {}
    set {
        s3_encryption: S3Encryption = "S3Encryption",
    }
}

c::property! {
    BaseScreenshot, "synthetics-canary-basescreenshot";
    new {
        A screenshot_name: str = "ScreenshotName",
    }
    set {
        ignore_coordinates: c::List<str> = "IgnoreCoordinates",
    }
}

c::property! {
    BrowserConfig, "synthetics-canary-browserconfig";
    new {
        A browser_type: BrowserType = "BrowserType",
    }
    set {}
}

c::property! {
    /// At least one of `Handler` with `S3Bucket` with `S3Key`, `BlueprintTypes` with `S3Bucket` with `S3Key`, `Handler` with `Script`, `BlueprintTypes` with `Script`, `Handler`, `BlueprintTypes`.
    Code, "synthetics-canary-code";
    new {}
    set {
        /// at most 1 item; each: 1 to 128 characters, matches `^[0-9a-zA-Z_\-\.]+$`
        blueprint_types: c::List<str> = "BlueprintTypes",
        /// at most 1 item
        dependencies: c::List<Dependency> = "Dependencies",
        /// at most 128 characters; matches `^(([0-9a-zA-Z_-]+(\/|\.))*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*)?$`
        handler: str = "Handler",
        /// 1 to 1024 characters; AWS does not show it again
        s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters; AWS does not show it again
        s3_key: str = "S3Key",
        /// AWS does not show it again
        s3_object_version: str = "S3ObjectVersion",
        /// AWS does not show it again
        script: str = "Script",
    }
}

c::property! {
    Dependency, "synthetics-canary-dependency";
    new {
        /// 1 to 140 characters; matches `arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:[0-9]{12}:layer:[a-zA-Z0-9-_]+:[0-9]+`
        A reference: str = "Reference",
    }
    set {
        r#type: DependencyType = "Type",
    }
}

c::property! {
    Replica, "synthetics-canary-replica";
    new {
        A location: str = "Location",
    }
    set {
        /// AWS does not show it again
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// no item twice; AWS does not show it again
        resources_to_replicate_tags: c::List<ResourceToTag> = "ResourcesToReplicateTags",
        /// AWS does not show it again
        tags: c::List<c::Tag> = "Tags",
        vpc_config: VPCConfig = "VpcConfig",
    }
}

c::property! {
    RetryConfig, "synthetics-canary-retryconfig";
    new {
        /// 0 to 2
        A max_retries: i64 = "MaxRetries",
    }
    set {}
}

c::property! {
    RunConfig, "synthetics-canary-runconfig";
    new {}
    set {
        active_tracing: bool = "ActiveTracing",
        /// AWS does not show it again
        environment_variables: c::Map<str> = "EnvironmentVariables",
        /// 1024 to 10240
        ephemeral_storage: i64 = "EphemeralStorage",
        /// 960 to 3008
        memory_in_mb: i64 = "MemoryInMB",
        /// 3 to 840
        timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
}

c::property! {
    S3Encryption, "synthetics-canary-s3encryption";
    new {}
    set {
        encryption_mode: S3EncryptionEncryptionMode = "EncryptionMode",
        /// 1 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    Schedule, "synthetics-canary-schedule";
    new {
        /// 1 to 1024 characters
        A expression: str = "Expression",
    }
    set {
        duration_in_seconds: str = "DurationInSeconds",
        retry_config: RetryConfig = "RetryConfig",
    }
}

c::property! {
    VPCConfig, "synthetics-canary-vpcconfig";
    new VPCConfigRequired {
        /// at most 5 items
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 16 items
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        ipv6_allowed_for_dual_stack: bool = "Ipv6AllowedForDualStack",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    VisualReference, "synthetics-canary-visualreference";
    new {
        A base_canary_run_id: str = "BaseCanaryRunId",
    }
    set {
        base_screenshots: c::List<BaseScreenshot> = "BaseScreenshots",
        browser_type: BrowserType = "BrowserType",
    }
}

c::open_enum! {
    BrowserType {
        CHROME = "CHROME",
        FIREFOX = "FIREFOX",
    }
}

c::open_enum! {
    ResourceToTag {
        LAMBDA_FUNCTION = "lambda-function",
    }
}

c::open_enum! {
    ProvisionedResourceCleanup {
        AUTOMATIC = "AUTOMATIC",
        OFF = "OFF",
    }
}

c::open_enum! {
    DependencyType {
        LAMBDA_LAYER = "LambdaLayer",
    }
}

c::open_enum! {
    S3EncryptionEncryptionMode {
        SSE_KMS = "SSE_KMS",
        SSE_S3 = "SSE_S3",
    }
}
