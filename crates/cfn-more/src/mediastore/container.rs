// Written by `cargo xtask codegen` from crates/registry/data/mediastore.txt.

//! `AWS::MediaStore::Container` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnContainer = "AWS::MediaStore::Container", "mediastore-container", reference name,
        arn "arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A container_name: str = "ContainerName",
    }
    set {
        access_logging_enabled: bool = "AccessLoggingEnabled",
        cors_policy: c::List<CorsRule> = "CorsPolicy",
        lifecycle_policy: str = "LifecyclePolicy",
        metric_policy: MetricPolicy = "MetricPolicy",
        policy: str = "Policy",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ENDPOINT: str = "Endpoint",
        ID: c::Name<CfnContainer> = "Id",
    }
}

c::property! {
    CorsRule, "mediastore-container-corsrule";
    new {}
    set {
        allowed_headers: c::List<str> = "AllowedHeaders",
        allowed_methods: c::List<str> = "AllowedMethods",
        allowed_origins: c::List<str> = "AllowedOrigins",
        expose_headers: c::List<str> = "ExposeHeaders",
        max_age_seconds: i64 = "MaxAgeSeconds",
    }
}

c::property! {
    MetricPolicy, "mediastore-container-metricpolicy";
    new {
        A container_level_metrics: str = "ContainerLevelMetrics",
    }
    set {
        metric_policy_rules: c::List<MetricPolicyRule> = "MetricPolicyRules",
    }
}

c::property! {
    MetricPolicyRule, "mediastore-container-metricpolicyrule";
    new MetricPolicyRuleRequired {
        A object_group: str = "ObjectGroup",
        B object_group_name: str = "ObjectGroupName",
    }
    set {}
}
