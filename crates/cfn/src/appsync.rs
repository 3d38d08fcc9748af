// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! The types of `AWS::AppSync`.

#[cfg(feature = "appsync")]
pub mod api;
#[cfg(feature = "appsync")]
pub mod api_cache;
#[cfg(feature = "appsync")]
pub mod api_key;
#[cfg(feature = "appsync")]
pub mod channel_namespace;
#[cfg(feature = "appsync")]
pub mod data_source;
#[cfg(feature = "appsync")]
pub mod domain_name;
#[cfg(feature = "appsync")]
pub mod domain_name_api_association;
#[cfg(feature = "appsync")]
pub mod function_configuration;
#[cfg(feature = "appsync")]
pub mod graph_ql_api;
#[cfg(feature = "appsync")]
pub mod graph_ql_schema;
#[cfg(feature = "appsync")]
pub mod resolver;
#[cfg(feature = "appsync")]
pub mod source_api_association;
#[cfg(feature = "appsync")]
pub mod type_;

#[cfg(feature = "appsync")]
pub use api::CfnApi;
#[cfg(feature = "appsync")]
pub use api_cache::CfnApiCache;
#[cfg(feature = "appsync")]
pub use api_key::CfnApiKey;
#[cfg(feature = "appsync")]
pub use channel_namespace::CfnChannelNamespace;
#[cfg(feature = "appsync")]
pub use data_source::CfnDataSource;
#[cfg(feature = "appsync")]
pub use domain_name::CfnDomainName;
#[cfg(feature = "appsync")]
pub use domain_name_api_association::CfnDomainNameApiAssociation;
#[cfg(feature = "appsync")]
pub use function_configuration::CfnFunctionConfiguration;
#[cfg(feature = "appsync")]
pub use graph_ql_api::CfnGraphQLApi;
#[cfg(feature = "appsync")]
pub use graph_ql_schema::CfnGraphQLSchema;
#[cfg(feature = "appsync")]
pub use resolver::CfnResolver;
#[cfg(feature = "appsync")]
pub use source_api_association::CfnSourceApiAssociation;
#[cfg(feature = "appsync")]
pub use type_::CfnType;

#[cfg(not(feature = "appsync"))]
crate::row::referred! { "appsync":
    CfnDomainName,
}
