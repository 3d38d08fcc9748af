// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::MonitoringSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DistributionId`; it takes no tags; it has no attribute for its ARN.
    CfnMonitoringSubscription = "AWS::CloudFront::MonitoringSubscription", "cloudfront-monitoringsubscription", reference name, name_property "DistributionId";
    new {
        /// an update replaces the resource
        A distribution_id: str = "DistributionId",
        B monitoring_subscription: MonitoringSubscription = "MonitoringSubscription",
    }
    set {}
    get {}
}

c::property! {
    MonitoringSubscription, "cloudfront-monitoringsubscription-monitoringsubscription";
    new {}
    set {
        realtime_metrics_subscription_config: RealtimeMetricsSubscriptionConfig = "RealtimeMetricsSubscriptionConfig",
    }
}

c::property! {
    RealtimeMetricsSubscriptionConfig, "cloudfront-monitoringsubscription-realtimemetricssubscriptionconfig";
    new {
        A realtime_metrics_subscription_status: RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus = "RealtimeMetricsSubscriptionStatus",
    }
    set {}
}

c::open_enum! {
    RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}
