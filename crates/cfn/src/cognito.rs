// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! The types of `AWS::Cognito`.

#[cfg(feature = "cognito")]
pub mod identity_pool;
#[cfg(feature = "cognito")]
pub mod identity_pool_principal_tag;
#[cfg(feature = "cognito")]
pub mod identity_pool_role_attachment;
#[cfg(feature = "cognito")]
pub mod log_delivery_configuration;
#[cfg(feature = "cognito")]
pub mod managed_login_branding;
#[cfg(feature = "cognito")]
pub mod terms;
#[cfg(feature = "cognito")]
pub mod user_pool;
#[cfg(feature = "cognito")]
pub mod user_pool_client;
#[cfg(feature = "cognito")]
pub mod user_pool_domain;
#[cfg(feature = "cognito")]
pub mod user_pool_group;
#[cfg(feature = "cognito")]
pub mod user_pool_identity_provider;
#[cfg(feature = "cognito")]
pub mod user_pool_regional_configuration_attachment;
#[cfg(feature = "cognito")]
pub mod user_pool_replica;
#[cfg(feature = "cognito")]
pub mod user_pool_resource_server;
#[cfg(feature = "cognito")]
pub mod user_pool_risk_configuration_attachment;
#[cfg(feature = "cognito")]
pub mod user_pool_ui_customization_attachment;
#[cfg(feature = "cognito")]
pub mod user_pool_user;
#[cfg(feature = "cognito")]
pub mod user_pool_user_to_group_attachment;

#[cfg(feature = "cognito")]
pub use identity_pool::CfnIdentityPool;
#[cfg(feature = "cognito")]
pub use identity_pool_principal_tag::CfnIdentityPoolPrincipalTag;
#[cfg(feature = "cognito")]
pub use identity_pool_role_attachment::CfnIdentityPoolRoleAttachment;
#[cfg(feature = "cognito")]
pub use log_delivery_configuration::CfnLogDeliveryConfiguration;
#[cfg(feature = "cognito")]
pub use managed_login_branding::CfnManagedLoginBranding;
#[cfg(feature = "cognito")]
pub use terms::CfnTerms;
#[cfg(feature = "cognito")]
pub use user_pool::CfnUserPool;
#[cfg(feature = "cognito")]
pub use user_pool_client::CfnUserPoolClient;
#[cfg(feature = "cognito")]
pub use user_pool_domain::CfnUserPoolDomain;
#[cfg(feature = "cognito")]
pub use user_pool_group::CfnUserPoolGroup;
#[cfg(feature = "cognito")]
pub use user_pool_identity_provider::CfnUserPoolIdentityProvider;
#[cfg(feature = "cognito")]
pub use user_pool_regional_configuration_attachment::CfnUserPoolRegionalConfigurationAttachment;
#[cfg(feature = "cognito")]
pub use user_pool_replica::CfnUserPoolReplica;
#[cfg(feature = "cognito")]
pub use user_pool_resource_server::CfnUserPoolResourceServer;
#[cfg(feature = "cognito")]
pub use user_pool_risk_configuration_attachment::CfnUserPoolRiskConfigurationAttachment;
#[cfg(feature = "cognito")]
pub use user_pool_ui_customization_attachment::CfnUserPoolUICustomizationAttachment;
#[cfg(feature = "cognito")]
pub use user_pool_user::CfnUserPoolUser;
#[cfg(feature = "cognito")]
pub use user_pool_user_to_group_attachment::CfnUserPoolUserToGroupAttachment;

#[cfg(not(feature = "cognito"))]
crate::row::referred! { "cognito":
    CfnIdentityPool,
    CfnUserPool,
    CfnUserPoolClient,
}
