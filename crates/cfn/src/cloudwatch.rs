// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! The types of `AWS::CloudWatch`.

#[cfg(feature = "cloudwatch")]
pub mod alarm;
#[cfg(feature = "cloudwatch")]
pub mod alarm_mute_rule;
#[cfg(feature = "cloudwatch")]
pub mod anomaly_detector;
#[cfg(feature = "cloudwatch")]
pub mod composite_alarm;
#[cfg(feature = "cloudwatch")]
pub mod dashboard;
#[cfg(feature = "cloudwatch")]
pub mod insight_rule;
#[cfg(feature = "cloudwatch")]
pub mod integration;
#[cfg(feature = "cloudwatch")]
pub mod log_alarm;
#[cfg(feature = "cloudwatch")]
pub mod metric_stream;
#[cfg(feature = "cloudwatch")]
pub mod o_tel_enrichment;
#[cfg(feature = "cloudwatch")]
pub mod resource_metrics_configuration;
#[cfg(feature = "cloudwatch")]
pub mod view;

#[cfg(feature = "cloudwatch")]
pub use alarm::CfnAlarm;
#[cfg(feature = "cloudwatch")]
pub use alarm_mute_rule::CfnAlarmMuteRule;
#[cfg(feature = "cloudwatch")]
pub use anomaly_detector::CfnAnomalyDetector;
#[cfg(feature = "cloudwatch")]
pub use composite_alarm::CfnCompositeAlarm;
#[cfg(feature = "cloudwatch")]
pub use dashboard::CfnDashboard;
#[cfg(feature = "cloudwatch")]
pub use insight_rule::CfnInsightRule;
#[cfg(feature = "cloudwatch")]
pub use integration::CfnIntegration;
#[cfg(feature = "cloudwatch")]
pub use log_alarm::CfnLogAlarm;
#[cfg(feature = "cloudwatch")]
pub use metric_stream::CfnMetricStream;
#[cfg(feature = "cloudwatch")]
pub use o_tel_enrichment::CfnOTelEnrichment;
#[cfg(feature = "cloudwatch")]
pub use resource_metrics_configuration::CfnResourceMetricsConfiguration;
#[cfg(feature = "cloudwatch")]
pub use view::CfnView;

#[cfg(not(feature = "cloudwatch"))]
crate::row::referred! { "cloudwatch":
    CfnAlarm,
}
