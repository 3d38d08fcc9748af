// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ClusterSchedulerConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterSchedulerConfigArn`.
    CfnClusterSchedulerConfig = "AWS::SageMaker::ClusterSchedulerConfig", "sagemaker-clusterschedulerconfig", reference arn, tags List "Tags";
    new CfnClusterSchedulerConfigRequired {
        /// at most 256 characters; matches `^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`; an update replaces the resource
        A cluster_arn: str = "ClusterArn",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        B name: str = "Name",
        C scheduler_config: SchedulerConfig = "SchedulerConfig",
    }
    set {
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ClusterSchedulerConfigArn",
        CLUSTER_SCHEDULER_CONFIG_ARN: c::Arn<CfnClusterSchedulerConfig> = "ClusterSchedulerConfigArn",
        CLUSTER_SCHEDULER_CONFIG_ID: str = "ClusterSchedulerConfigId",
        CLUSTER_SCHEDULER_CONFIG_VERSION: i64 = "ClusterSchedulerConfigVersion",
        CREATION_TIME: str = "CreationTime",
        STATUS: str = "Status",
    }
}

c::property! {
    PriorityClass, "sagemaker-clusterschedulerconfig-priorityclass";
    new {
        /// matches `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`
        A name: str = "Name",
        /// 0 to 100
        B weight: i64 = "Weight",
    }
    set {}
}

c::property! {
    SchedulerConfig, "sagemaker-clusterschedulerconfig-schedulerconfig";
    new {}
    set {
        fair_share: SchedulerConfigFairShare = "FairShare",
        idle_resource_sharing: SchedulerConfigIdleResourceSharing = "IdleResourceSharing",
        /// at most 10 items
        priority_classes: c::List<PriorityClass> = "PriorityClasses",
    }
}

c::open_enum! {
    SchedulerConfigFairShare {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    SchedulerConfigIdleResourceSharing {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}
