// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! The types of `AWS::CloudFront`.

#[cfg(feature = "cloudfront")]
pub mod anycast_ip_list;
#[cfg(feature = "cloudfront")]
pub mod cache_policy;
#[cfg(feature = "cloudfront")]
pub mod cloud_front_origin_access_identity;
#[cfg(feature = "cloudfront")]
pub mod connection_function;
#[cfg(feature = "cloudfront")]
pub mod connection_group;
#[cfg(feature = "cloudfront")]
pub mod continuous_deployment_policy;
#[cfg(feature = "cloudfront")]
pub mod distribution;
#[cfg(feature = "cloudfront")]
pub mod distribution_tenant;
#[cfg(feature = "cloudfront")]
pub mod field_level_encryption_config;
#[cfg(feature = "cloudfront")]
pub mod field_level_encryption_profile;
#[cfg(feature = "cloudfront")]
pub mod function;
#[cfg(feature = "cloudfront")]
pub mod key_group;
#[cfg(feature = "cloudfront")]
pub mod key_value_store;
#[cfg(feature = "cloudfront")]
pub mod monitoring_subscription;
#[cfg(feature = "cloudfront")]
pub mod origin_access_control;
#[cfg(feature = "cloudfront")]
pub mod origin_request_policy;
#[cfg(feature = "cloudfront")]
pub mod public_key;
#[cfg(feature = "cloudfront")]
pub mod realtime_log_config;
#[cfg(feature = "cloudfront")]
pub mod response_headers_policy;
#[cfg(feature = "cloudfront")]
pub mod streaming_distribution;
#[cfg(feature = "cloudfront")]
pub mod trust_store;
#[cfg(feature = "cloudfront")]
pub mod vpc_origin;

#[cfg(feature = "cloudfront")]
pub use anycast_ip_list::CfnAnycastIpList;
#[cfg(feature = "cloudfront")]
pub use cache_policy::CfnCachePolicy;
#[cfg(feature = "cloudfront")]
pub use cloud_front_origin_access_identity::CfnCloudFrontOriginAccessIdentity;
#[cfg(feature = "cloudfront")]
pub use connection_function::CfnConnectionFunction;
#[cfg(feature = "cloudfront")]
pub use connection_group::CfnConnectionGroup;
#[cfg(feature = "cloudfront")]
pub use continuous_deployment_policy::CfnContinuousDeploymentPolicy;
#[cfg(feature = "cloudfront")]
pub use distribution::CfnDistribution;
#[cfg(feature = "cloudfront")]
pub use distribution_tenant::CfnDistributionTenant;
#[cfg(feature = "cloudfront")]
pub use field_level_encryption_config::CfnFieldLevelEncryptionConfig;
#[cfg(feature = "cloudfront")]
pub use field_level_encryption_profile::CfnFieldLevelEncryptionProfile;
#[cfg(feature = "cloudfront")]
pub use function::CfnFunction;
#[cfg(feature = "cloudfront")]
pub use key_group::CfnKeyGroup;
#[cfg(feature = "cloudfront")]
pub use key_value_store::CfnKeyValueStore;
#[cfg(feature = "cloudfront")]
pub use monitoring_subscription::CfnMonitoringSubscription;
#[cfg(feature = "cloudfront")]
pub use origin_access_control::CfnOriginAccessControl;
#[cfg(feature = "cloudfront")]
pub use origin_request_policy::CfnOriginRequestPolicy;
#[cfg(feature = "cloudfront")]
pub use public_key::CfnPublicKey;
#[cfg(feature = "cloudfront")]
pub use realtime_log_config::CfnRealtimeLogConfig;
#[cfg(feature = "cloudfront")]
pub use response_headers_policy::CfnResponseHeadersPolicy;
#[cfg(feature = "cloudfront")]
pub use streaming_distribution::CfnStreamingDistribution;
#[cfg(feature = "cloudfront")]
pub use trust_store::CfnTrustStore;
#[cfg(feature = "cloudfront")]
pub use vpc_origin::CfnVpcOrigin;

#[cfg(not(feature = "cloudfront"))]
crate::row::referred! { "cloudfront":
    CfnCachePolicy,
    CfnFunction,
    CfnKeyGroup,
    CfnOriginAccessControl,
    CfnOriginRequestPolicy,
    CfnRealtimeLogConfig,
    CfnResponseHeadersPolicy,
}
