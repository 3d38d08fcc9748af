// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::LaunchNotificationConstraint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnLaunchNotificationConstraint = "AWS::ServiceCatalog::LaunchNotificationConstraint", "servicecatalog-launchnotificationconstraint", reference name;
    new CfnLaunchNotificationConstraintRequired {
        A notification_arns: c::List<str> = "NotificationArns",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        B portfolio_id: str = "PortfolioId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_-]*$`; an update replaces the resource
        C product_id: str = "ProductId",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// at most 2000 characters
        description: str = "Description",
    }
    get {
        ID: c::Name<CfnLaunchNotificationConstraint> = "Id",
    }
}
