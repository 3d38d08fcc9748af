// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::InfrastructureConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration", "imagebuilder-infrastructureconfiguration", reference arn,
        arn "arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}", tags Map "Tags";
    new CfnInfrastructureConfigurationRequired {
        /// 1 to 256 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        A instance_profile_name: c::Name<crate::iam::CfnInstanceProfile> = "InstanceProfileName",
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 1024 characters
        description: str = "Description",
        instance_metadata_options: InstanceMetadataOptions = "InstanceMetadataOptions",
        instance_types: c::List<str> = "InstanceTypes",
        /// 1 to 1024 characters
        key_pair: str = "KeyPair",
        logging: Logging = "Logging",
        parent_instance: ParentInstance = "ParentInstance",
        placement: Placement = "Placement",
        resource_tags: c::Map<str> = "ResourceTags",
        /// each: 1 to 1024 characters
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// matches `^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$`
        sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
        /// 1 to 1024 characters
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        tags: c::Map<str> = "Tags",
        terminate_instance_on_completion: bool = "TerminateInstanceOnCompletion",
        terminate_instance_on_failure: bool = "TerminateInstanceOnFailure",
    }
    get {
        @arn "Arn",
        NAME: str = "Name",
    }
}

c::property! {
    AutoScalingGroup, "imagebuilder-infrastructureconfiguration-autoscalinggroup";
    new {
        /// 1 to 1024 characters
        A name: str = "Name",
    }
    set {
        /// 0 to 3600
        capacity_wait_timeout_seconds: i64 = "CapacityWaitTimeoutSeconds",
    }
}

c::property! {
    InstanceMetadataOptions, "imagebuilder-infrastructureconfiguration-instancemetadataoptions";
    new {}
    set {
        /// 1 to 64
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: InstanceMetadataOptionsHttpTokens = "HttpTokens",
    }
}

c::property! {
    Logging, "imagebuilder-infrastructureconfiguration-logging";
    new {}
    set {
        s3_logs: S3Logs = "S3Logs",
    }
}

c::property! {
    ParentInstance, "imagebuilder-infrastructureconfiguration-parentinstance";
    new {
        A auto_scaling_group: AutoScalingGroup = "AutoScalingGroup",
    }
    set {}
}

c::property! {
    Placement, "imagebuilder-infrastructureconfiguration-placement";
    new {}
    set {
        /// 1 to 1024 characters
        availability_zone: str = "AvailabilityZone",
        /// 1 to 1024 characters
        host_id: str = "HostId",
        /// 1 to 1024 characters
        host_resource_group_arn: str = "HostResourceGroupArn",
        tenancy: PlacementTenancy = "Tenancy",
    }
}

c::property! {
    S3Logs, "imagebuilder-infrastructureconfiguration-s3logs";
    new {}
    set {
        /// 1 to 1024 characters
        s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        /// 1 to 1024 characters
        s3_key_prefix: str = "S3KeyPrefix",
    }
}

c::open_enum! {
    InstanceMetadataOptionsHttpTokens {
        REQUIRED = "required",
        OPTIONAL = "optional",
    }
}

c::open_enum! {
    PlacementTenancy {
        DEFAULT = "default",
        DEDICATED = "dedicated",
        HOST = "host",
    }
}
