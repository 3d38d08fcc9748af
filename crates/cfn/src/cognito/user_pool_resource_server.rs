// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolResourceServer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolResourceServer = "AWS::Cognito::UserPoolResourceServer", "cognito-userpoolresourceserver", reference name, name_property "Identifier";
    new CfnUserPoolResourceServerRequired {
        /// 1 to 256 characters; matches `^[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+$`; an update replaces the resource
        A identifier: str = "Identifier",
        /// 1 to 256 characters; matches `^[0-9A-Za-z_\s+=,.@-]+$`
        B name: str = "Name",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        C user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        /// at most 100 items
        scopes: c::List<ResourceServerScopeType> = "Scopes",
    }
    get {}
}

c::property! {
    ResourceServerScopeType, "cognito-userpoolresourceserver-resourceserverscopetype";
    new ResourceServerScopeTypeRequired {
        /// 1 to 256 characters
        A scope_description: str = "ScopeDescription",
        /// 1 to 256 characters; matches `^[\x{21}\x{23}-\x{2E}\x{30}-\x{5B}\x{5D}-\x{7E}]+$`
        B scope_name: str = "ScopeName",
    }
    set {}
}
