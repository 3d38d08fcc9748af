// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! The types of `AWS::Route53`.

#[cfg(feature = "route53")]
pub mod cidr_collection;
#[cfg(feature = "route53")]
pub mod delegation_set;
#[cfg(feature = "route53")]
pub mod dnssec;
#[cfg(feature = "route53")]
pub mod health_check;
#[cfg(feature = "route53")]
pub mod hosted_zone;
#[cfg(feature = "route53")]
pub mod key_signing_key;
#[cfg(feature = "route53")]
pub mod query_logging_config;
#[cfg(feature = "route53")]
pub mod record_set;
#[cfg(feature = "route53")]
pub mod record_set_group;
#[cfg(feature = "route53")]
pub mod traffic_policy;
#[cfg(feature = "route53")]
pub mod traffic_policy_instance;

#[cfg(feature = "route53")]
pub use cidr_collection::CfnCidrCollection;
#[cfg(feature = "route53")]
pub use delegation_set::CfnDelegationSet;
#[cfg(feature = "route53")]
pub use dnssec::CfnDNSSEC;
#[cfg(feature = "route53")]
pub use health_check::CfnHealthCheck;
#[cfg(feature = "route53")]
pub use hosted_zone::CfnHostedZone;
#[cfg(feature = "route53")]
pub use key_signing_key::CfnKeySigningKey;
#[cfg(feature = "route53")]
pub use query_logging_config::CfnQueryLoggingConfig;
#[cfg(feature = "route53")]
pub use record_set::CfnRecordSet;
#[cfg(feature = "route53")]
pub use record_set_group::CfnRecordSetGroup;
#[cfg(feature = "route53")]
pub use traffic_policy::CfnTrafficPolicy;
#[cfg(feature = "route53")]
pub use traffic_policy_instance::CfnTrafficPolicyInstance;

#[cfg(not(feature = "route53"))]
crate::row::referred! { "route53":
    CfnHealthCheck,
}
