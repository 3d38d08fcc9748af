// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", "route53resolver-resolverqueryloggingconfigassociation", reference name;
    new {}
    set {
        /// 1 to 64 characters; an update replaces the resource
        resolver_query_log_config_id: str = "ResolverQueryLogConfigId",
        /// 1 to 64 characters; an update replaces the resource
        resource_id: str = "ResourceId",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        ERROR: str = "Error",
        ERROR_MESSAGE: str = "ErrorMessage",
        ID: c::Name<CfnResolverQueryLoggingConfigAssociation> = "Id",
        STATUS: str = "Status",
    }
}
