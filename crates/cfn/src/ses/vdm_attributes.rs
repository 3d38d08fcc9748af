// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::VdmAttributes` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VdmAttributesResourceId`; it takes no tags; it has no attribute for its ARN.
    CfnVdmAttributes = "AWS::SES::VdmAttributes", "ses-vdmattributes", reference name;
    new {}
    set {
        dashboard_attributes: DashboardAttributes = "DashboardAttributes",
        guardian_attributes: GuardianAttributes = "GuardianAttributes",
    }
    get {
        VDM_ATTRIBUTES_RESOURCE_ID: c::Name<CfnVdmAttributes> = "VdmAttributesResourceId",
    }
}

c::property! {
    DashboardAttributes, "ses-vdmattributes-dashboardattributes";
    new {}
    set {
        /// matches `ENABLED|DISABLED`
        engagement_metrics: str = "EngagementMetrics",
    }
}

c::property! {
    GuardianAttributes, "ses-vdmattributes-guardianattributes";
    new {}
    set {
        /// matches `ENABLED|DISABLED`
        optimized_shared_delivery: str = "OptimizedSharedDelivery",
    }
}
