// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! `AWS::Organizations::Organization` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags.
    CfnOrganization = "AWS::Organizations::Organization", "organizations-organization", reference name;
    new {}
    set {
        /// default `"ALL"`
        feature_set: FeatureSet = "FeatureSet",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnOrganization> = "Id",
        MANAGEMENT_ACCOUNT_ARN: str = "ManagementAccountArn",
        MANAGEMENT_ACCOUNT_EMAIL: str = "ManagementAccountEmail",
        MANAGEMENT_ACCOUNT_ID: str = "ManagementAccountId",
        ROOT_ID: str = "RootId",
    }
}

c::open_enum! {
    FeatureSet {
        ALL = "ALL",
        CONSOLIDATED_BILLING = "CONSOLIDATED_BILLING",
    }
}
