// Written by `cargo xtask codegen` from crates/registry/data/osis.txt.

//! `AWS::OSIS::Pipeline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PipelineArn`.
    CfnPipeline = "AWS::OSIS::Pipeline", "osis-pipeline", reference arn,
        arn "arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}", tags List "Tags";
    new CfnPipelineRequired {
        /// 1 to 384
        A max_units: i64 = "MaxUnits",
        /// 1 to 384
        B min_units: i64 = "MinUnits",
        /// 1 to 100000 characters
        C pipeline_configuration_body: str = "PipelineConfigurationBody",
        /// 3 to 28 characters; matches `[a-z][a-z0-9-]+`; an update replaces the resource
        D pipeline_name: str = "PipelineName",
    }
    set {
        buffer_options: BufferOptions = "BufferOptions",
        encryption_at_rest_options: EncryptionAtRestOptions = "EncryptionAtRestOptions",
        log_publishing_options: LogPublishingOptions = "LogPublishingOptions",
        /// 20 to 2048 characters
        pipeline_role_arn: c::Arn<crate::iam::CfnRole> = "PipelineRoleArn",
        resource_policy: ResourcePolicy = "ResourcePolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        vpc_options: VpcOptions = "VpcOptions",
    }
    get {
        @arn "PipelineArn",
        INGEST_ENDPOINT_URLS: c::List<str> = list "IngestEndpointUrls",
        PIPELINE_ARN: c::Arn<CfnPipeline> = "PipelineArn",
        VPC_ENDPOINT_SERVICE: str = "VpcEndpointService",
        VPC_ENDPOINTS: c::List<c::Json> = list "VpcEndpoints",
    }
}

c::property! {
    BufferOptions, "osis-pipeline-bufferoptions";
    new {
        A persistent_buffer_enabled: bool = "PersistentBufferEnabled",
    }
    set {}
}

c::property! {
    CloudWatchLogDestination, "osis-pipeline-cloudwatchlogdestination";
    new {
        /// 1 to 512 characters; matches `\/aws\/vendedlogs\/[\.\-_/#A-Za-z0-9]+`
        A log_group: str = "LogGroup",
    }
    set {}
}

c::property! {
    EncryptionAtRestOptions, "osis-pipeline-encryptionatrestoptions";
    new {
        /// 7 to 2048 characters
        A kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
    set {}
}

c::property! {
    LogPublishingOptions, "osis-pipeline-logpublishingoptions";
    new {}
    set {
        cloud_watch_log_destination: CloudWatchLogDestination = "CloudWatchLogDestination",
        is_logging_enabled: bool = "IsLoggingEnabled",
    }
}

c::property! {
    ResourcePolicy, "osis-pipeline-resourcepolicy";
    new {
        A policy: c::Json = "Policy",
    }
    set {}
}

c::property! {
    VpcAttachmentOptions, "osis-pipeline-vpcattachmentoptions";
    new {
        A attach_to_vpc: bool = "AttachToVpc",
        /// format ipv4-network
        B cidr_block: str = "CidrBlock",
    }
    set {}
}

c::property! {
    VpcOptions, "osis-pipeline-vpcoptions";
    new {
        /// 1 to 12 items; each: 15 to 24 characters, matches `subnet-[0-9A-Za-z_]{8}([0-9A-Za-z_]{9})?`
        A subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// 1 to 12 items; each: 11 to 20 characters, matches `sg-[0-9A-Za-z_]{8}([0-9A-Za-z_]{9})?`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        vpc_attachment_options: VpcAttachmentOptions = "VpcAttachmentOptions",
        vpc_endpoint_management: VpcOptionsVpcEndpointManagement = "VpcEndpointManagement",
    }
}

c::open_enum! {
    VpcOptionsVpcEndpointManagement {
        CUSTOMER = "CUSTOMER",
        SERVICE = "SERVICE",
    }
}
