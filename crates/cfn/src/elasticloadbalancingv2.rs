// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! The types of `AWS::ElasticLoadBalancingV2`.

#[cfg(feature = "elasticloadbalancingv2")]
pub mod listener;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod listener_certificate;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod listener_rule;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod load_balancer;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod target_group;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod trust_store;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod trust_store_revocation;

#[cfg(feature = "elasticloadbalancingv2")]
pub use listener::CfnListener;
#[cfg(feature = "elasticloadbalancingv2")]
pub use listener_certificate::CfnListenerCertificate;
#[cfg(feature = "elasticloadbalancingv2")]
pub use listener_rule::CfnListenerRule;
#[cfg(feature = "elasticloadbalancingv2")]
pub use load_balancer::CfnLoadBalancer;
#[cfg(feature = "elasticloadbalancingv2")]
pub use target_group::CfnTargetGroup;
#[cfg(feature = "elasticloadbalancingv2")]
pub use trust_store::CfnTrustStore;
#[cfg(feature = "elasticloadbalancingv2")]
pub use trust_store_revocation::CfnTrustStoreRevocation;

#[cfg(not(feature = "elasticloadbalancingv2"))]
crate::row::referred! { "elasticloadbalancingv2":
    CfnListener,
    CfnLoadBalancer,
    CfnTargetGroup,
}
