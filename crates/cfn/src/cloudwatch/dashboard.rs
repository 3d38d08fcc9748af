// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::Dashboard` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DashboardName`; it has no attribute for its ARN.
    CfnDashboard = "AWS::CloudWatch::Dashboard", "cloudwatch-dashboard", reference name, name_property "DashboardName",
        arn "arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}", tags List "Tags";
    new {
        A dashboard_body: str = "DashboardBody",
    }
    set {
        /// an update replaces the resource
        dashboard_name: str = "DashboardName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
