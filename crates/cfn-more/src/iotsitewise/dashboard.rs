// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Dashboard` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DashboardId`.
    CfnDashboard = "AWS::IoTSiteWise::Dashboard", "iotsitewise-dashboard", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}", tags List "Tags";
    new CfnDashboardRequired {
        /// at most 204800 characters; matches `^.+$`
        A dashboard_definition: str = "DashboardDefinition",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B dashboard_description: str = "DashboardDescription",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        C dashboard_name: str = "DashboardName",
    }
    set {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; does not match `^(?:00000000-0000-0000-0000-000000000000)`; an update replaces the resource
        project_id: str = "ProjectId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DashboardArn",
        DASHBOARD_ARN: c::Arn<CfnDashboard> = "DashboardArn",
        DASHBOARD_ID: c::Name<CfnDashboard> = "DashboardId",
    }
}
