// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! `AWS::AppRunner::AutoScalingConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AutoScalingConfigurationArn`.
    CfnAutoScalingConfiguration = "AWS::AppRunner::AutoScalingConfiguration", "apprunner-autoscalingconfiguration", reference arn, tags List "Tags";
    new {}
    set {
        /// 4 to 32 characters; matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`; an update replaces the resource
        auto_scaling_configuration_name: str = "AutoScalingConfigurationName",
        /// 1 to 200; an update replaces the resource
        max_concurrency: i64 = "MaxConcurrency",
        /// at least 1; an update replaces the resource
        max_size: i64 = "MaxSize",
        /// 1 to 25; an update replaces the resource
        min_size: i64 = "MinSize",
        /// an update replaces the resource
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "AutoScalingConfigurationArn",
        AUTO_SCALING_CONFIGURATION_ARN: c::Arn<CfnAutoScalingConfiguration> = "AutoScalingConfigurationArn",
        AUTO_SCALING_CONFIGURATION_REVISION: i64 = "AutoScalingConfigurationRevision",
        LATEST: bool = "Latest",
    }
}

c::property! {
    Tag, "apprunner-autoscalingconfiguration-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
