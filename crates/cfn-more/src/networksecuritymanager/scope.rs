// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! `AWS::NetworkSecurityManager::Scope` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ScopeArn`.
    CfnScope = "AWS::NetworkSecurityManager::Scope", "networksecuritymanager-scope", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`; an update replaces the resource
        A scope_name: str = "ScopeName",
    }
    set {
        scope_configuration: str = "ScopeConfiguration",
        /// at most 256 characters; matches `^[a-zA-Z0-9 _.:/=+\-@]*$`
        scope_description: str = "ScopeDescription",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ScopeArn",
        SCOPE_ARN: c::Arn<CfnScope> = "ScopeArn",
        SCOPE_ID: str = "ScopeId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}
