// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::ContinuousDeploymentPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnContinuousDeploymentPolicy = "AWS::CloudFront::ContinuousDeploymentPolicy", "cloudfront-continuousdeploymentpolicy", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}";
    new {
        A continuous_deployment_policy_config: ContinuousDeploymentPolicyConfig = "ContinuousDeploymentPolicyConfig",
    }
    set {}
    get {
        ID: c::Name<CfnContinuousDeploymentPolicy> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    ContinuousDeploymentPolicyConfig, "cloudfront-continuousdeploymentpolicy-continuousdeploymentpolicyconfig";
    new {
        A enabled: bool = "Enabled",
        /// at least 1 item; no item twice
        B staging_distribution_dns_names: c::List<str> = "StagingDistributionDnsNames",
    }
    set {
        /// deprecated by AWS
        single_header_policy_config: SingleHeaderPolicyConfig = "SingleHeaderPolicyConfig",
        /// deprecated by AWS
        single_weight_policy_config: SingleWeightPolicyConfig = "SingleWeightPolicyConfig",
        traffic_config: TrafficConfig = "TrafficConfig",
        /// deprecated by AWS
        r#type: ContinuousDeploymentPolicyConfigType = "Type",
    }
}

c::property! {
    SessionStickinessConfig, "cloudfront-continuousdeploymentpolicy-sessionstickinessconfig";
    new SessionStickinessConfigRequired {
        /// 300 to 3600
        A idle_ttl: i64 = "IdleTTL",
        /// 300 to 3600
        B maximum_ttl: i64 = "MaximumTTL",
    }
    set {}
}

c::property! {
    SingleHeaderConfig, "cloudfront-continuousdeploymentpolicy-singleheaderconfig";
    new SingleHeaderConfigRequired {
        /// 1 to 256 characters
        A header: str = "Header",
        /// 1 to 1783 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    SingleHeaderPolicyConfig, "cloudfront-continuousdeploymentpolicy-singleheaderpolicyconfig";
    new SingleHeaderPolicyConfigRequired {
        /// 1 to 256 characters
        A header: str = "Header",
        /// 1 to 1783 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    SingleWeightConfig, "cloudfront-continuousdeploymentpolicy-singleweightconfig";
    new {
        /// 0 to 1
        A weight: f64 = "Weight",
    }
    set {
        session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig",
    }
}

c::property! {
    SingleWeightPolicyConfig, "cloudfront-continuousdeploymentpolicy-singleweightpolicyconfig";
    new {
        /// 0 to 1
        A weight: f64 = "Weight",
    }
    set {
        session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig",
    }
}

c::property! {
    TrafficConfig, "cloudfront-continuousdeploymentpolicy-trafficconfig";
    new {
        A r#type: TrafficConfigType = "Type",
    }
    set {
        single_header_config: SingleHeaderConfig = "SingleHeaderConfig",
        single_weight_config: SingleWeightConfig = "SingleWeightConfig",
    }
}

c::open_enum! {
    ContinuousDeploymentPolicyConfigType {
        SINGLE_WEIGHT = "SingleWeight",
        SINGLE_HEADER = "SingleHeader",
    }
}

c::open_enum! {
    TrafficConfigType {
        SINGLE_WEIGHT = "SingleWeight",
        SINGLE_HEADER = "SingleHeader",
    }
}
