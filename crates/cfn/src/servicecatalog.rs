// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! The types of `AWS::ServiceCatalog`.

#[cfg(feature = "servicecatalog")]
pub mod accepted_portfolio_share;
#[cfg(feature = "servicecatalog")]
pub mod cloud_formation_product;
#[cfg(feature = "servicecatalog")]
pub mod cloud_formation_provisioned_product;
#[cfg(feature = "servicecatalog")]
pub mod launch_notification_constraint;
#[cfg(feature = "servicecatalog")]
pub mod launch_role_constraint;
#[cfg(feature = "servicecatalog")]
pub mod launch_template_constraint;
#[cfg(feature = "servicecatalog")]
pub mod portfolio;
#[cfg(feature = "servicecatalog")]
pub mod portfolio_principal_association;
#[cfg(feature = "servicecatalog")]
pub mod portfolio_product_association;
#[cfg(feature = "servicecatalog")]
pub mod portfolio_share;
#[cfg(feature = "servicecatalog")]
pub mod resource_update_constraint;
#[cfg(feature = "servicecatalog")]
pub mod service_action;
#[cfg(feature = "servicecatalog")]
pub mod service_action_association;
#[cfg(feature = "servicecatalog")]
pub mod stack_set_constraint;
#[cfg(feature = "servicecatalog")]
pub mod tag_option;
#[cfg(feature = "servicecatalog")]
pub mod tag_option_association;

#[cfg(feature = "servicecatalog")]
pub use accepted_portfolio_share::CfnAcceptedPortfolioShare;
#[cfg(feature = "servicecatalog")]
pub use cloud_formation_product::CfnCloudFormationProduct;
#[cfg(feature = "servicecatalog")]
pub use cloud_formation_provisioned_product::CfnCloudFormationProvisionedProduct;
#[cfg(feature = "servicecatalog")]
pub use launch_notification_constraint::CfnLaunchNotificationConstraint;
#[cfg(feature = "servicecatalog")]
pub use launch_role_constraint::CfnLaunchRoleConstraint;
#[cfg(feature = "servicecatalog")]
pub use launch_template_constraint::CfnLaunchTemplateConstraint;
#[cfg(feature = "servicecatalog")]
pub use portfolio::CfnPortfolio;
#[cfg(feature = "servicecatalog")]
pub use portfolio_principal_association::CfnPortfolioPrincipalAssociation;
#[cfg(feature = "servicecatalog")]
pub use portfolio_product_association::CfnPortfolioProductAssociation;
#[cfg(feature = "servicecatalog")]
pub use portfolio_share::CfnPortfolioShare;
#[cfg(feature = "servicecatalog")]
pub use resource_update_constraint::CfnResourceUpdateConstraint;
#[cfg(feature = "servicecatalog")]
pub use service_action::CfnServiceAction;
#[cfg(feature = "servicecatalog")]
pub use service_action_association::CfnServiceActionAssociation;
#[cfg(feature = "servicecatalog")]
pub use stack_set_constraint::CfnStackSetConstraint;
#[cfg(feature = "servicecatalog")]
pub use tag_option::CfnTagOption;
#[cfg(feature = "servicecatalog")]
pub use tag_option_association::CfnTagOptionAssociation;

#[cfg(not(feature = "servicecatalog"))]
crate::row::referred! { "servicecatalog":
    CfnServiceAction,
}
