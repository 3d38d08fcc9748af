// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancing.txt.

//! The types of `AWS::ElasticLoadBalancing`.

#[cfg(feature = "elasticloadbalancing")]
pub mod load_balancer;

#[cfg(feature = "elasticloadbalancing")]
pub use load_balancer::CfnLoadBalancer;
