// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! The types of `AWS::Redshift`.

#[cfg(feature = "redshift")]
pub mod cluster;
#[cfg(feature = "redshift")]
pub mod cluster_parameter_group;
#[cfg(feature = "redshift")]
pub mod cluster_security_group;
#[cfg(feature = "redshift")]
pub mod cluster_security_group_ingress;
#[cfg(feature = "redshift")]
pub mod cluster_subnet_group;
#[cfg(feature = "redshift")]
pub mod endpoint_access;
#[cfg(feature = "redshift")]
pub mod endpoint_authorization;
#[cfg(feature = "redshift")]
pub mod event_subscription;
#[cfg(feature = "redshift")]
pub mod integration;
#[cfg(feature = "redshift")]
pub mod qev2_idc_application;
#[cfg(feature = "redshift")]
pub mod redshift_idc_application;
#[cfg(feature = "redshift")]
pub mod scheduled_action;
#[cfg(feature = "redshift")]
pub mod snapshot;
#[cfg(feature = "redshift")]
pub mod snapshot_copy_grant;
#[cfg(feature = "redshift")]
pub mod snapshot_schedule;
#[cfg(feature = "redshift")]
pub mod usage_limit;

#[cfg(feature = "redshift")]
pub use cluster::CfnCluster;
#[cfg(feature = "redshift")]
pub use cluster_parameter_group::CfnClusterParameterGroup;
#[cfg(feature = "redshift")]
pub use cluster_security_group::CfnClusterSecurityGroup;
#[cfg(feature = "redshift")]
pub use cluster_security_group_ingress::CfnClusterSecurityGroupIngress;
#[cfg(feature = "redshift")]
pub use cluster_subnet_group::CfnClusterSubnetGroup;
#[cfg(feature = "redshift")]
pub use endpoint_access::CfnEndpointAccess;
#[cfg(feature = "redshift")]
pub use endpoint_authorization::CfnEndpointAuthorization;
#[cfg(feature = "redshift")]
pub use event_subscription::CfnEventSubscription;
#[cfg(feature = "redshift")]
pub use integration::CfnIntegration;
#[cfg(feature = "redshift")]
pub use qev2_idc_application::CfnQEV2IdcApplication;
#[cfg(feature = "redshift")]
pub use redshift_idc_application::CfnRedshiftIdcApplication;
#[cfg(feature = "redshift")]
pub use scheduled_action::CfnScheduledAction;
#[cfg(feature = "redshift")]
pub use snapshot::CfnSnapshot;
#[cfg(feature = "redshift")]
pub use snapshot_copy_grant::CfnSnapshotCopyGrant;
#[cfg(feature = "redshift")]
pub use snapshot_schedule::CfnSnapshotSchedule;
#[cfg(feature = "redshift")]
pub use usage_limit::CfnUsageLimit;

#[cfg(not(feature = "redshift"))]
crate::row::referred! { "redshift":
    CfnClusterParameterGroup,
    CfnClusterSubnetGroup,
}
