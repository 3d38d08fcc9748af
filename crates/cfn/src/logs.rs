// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! The types of `AWS::Logs`.

#[cfg(feature = "logs")]
pub mod account_policy;
#[cfg(feature = "logs")]
pub mod delivery;
#[cfg(feature = "logs")]
pub mod delivery_destination;
#[cfg(feature = "logs")]
pub mod delivery_source;
#[cfg(feature = "logs")]
pub mod destination;
#[cfg(feature = "logs")]
pub mod integration;
#[cfg(feature = "logs")]
pub mod log_anomaly_detector;
#[cfg(feature = "logs")]
pub mod log_group;
#[cfg(feature = "logs")]
pub mod log_stream;
#[cfg(feature = "logs")]
pub mod metric_filter;
#[cfg(feature = "logs")]
pub mod query_definition;
#[cfg(feature = "logs")]
pub mod resource_policy;
#[cfg(feature = "logs")]
pub mod scheduled_query;
#[cfg(feature = "logs")]
pub mod storage_tier_policy;
#[cfg(feature = "logs")]
pub mod subscription_filter;
#[cfg(feature = "logs")]
pub mod transformer;

#[cfg(feature = "logs")]
pub use account_policy::CfnAccountPolicy;
#[cfg(feature = "logs")]
pub use delivery::CfnDelivery;
#[cfg(feature = "logs")]
pub use delivery_destination::CfnDeliveryDestination;
#[cfg(feature = "logs")]
pub use delivery_source::CfnDeliverySource;
#[cfg(feature = "logs")]
pub use destination::CfnDestination;
#[cfg(feature = "logs")]
pub use integration::CfnIntegration;
#[cfg(feature = "logs")]
pub use log_anomaly_detector::CfnLogAnomalyDetector;
#[cfg(feature = "logs")]
pub use log_group::CfnLogGroup;
#[cfg(feature = "logs")]
pub use log_stream::CfnLogStream;
#[cfg(feature = "logs")]
pub use metric_filter::CfnMetricFilter;
#[cfg(feature = "logs")]
pub use query_definition::CfnQueryDefinition;
#[cfg(feature = "logs")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "logs")]
pub use scheduled_query::CfnScheduledQuery;
#[cfg(feature = "logs")]
pub use storage_tier_policy::CfnStorageTierPolicy;
#[cfg(feature = "logs")]
pub use subscription_filter::CfnSubscriptionFilter;
#[cfg(feature = "logs")]
pub use transformer::CfnTransformer;

#[cfg(not(feature = "logs"))]
crate::row::referred! { "logs":
    CfnLogGroup,
}
