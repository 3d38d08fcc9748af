// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkPerformanceMetricSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnNetworkPerformanceMetricSubscription = "AWS::EC2::NetworkPerformanceMetricSubscription", "ec2-networkperformancemetricsubscription", reference text;
    new CfnNetworkPerformanceMetricSubscriptionRequired {
        /// an update replaces the resource
        A destination: str = "Destination",
        /// an update replaces the resource
        B metric: str = "Metric",
        /// an update replaces the resource
        C source: str = "Source",
        /// an update replaces the resource
        D statistic: str = "Statistic",
    }
    set {}
    get {}
}
