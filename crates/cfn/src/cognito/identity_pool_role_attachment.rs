// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::IdentityPoolRoleAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnIdentityPoolRoleAttachment = "AWS::Cognito::IdentityPoolRoleAttachment", "cognito-identitypoolroleattachment", reference name;
    new {
        /// an update replaces the resource
        A identity_pool_id: c::Name<crate::cognito::CfnIdentityPool> = "IdentityPoolId",
    }
    set {
        role_mappings: c::Map<RoleMapping> = "RoleMappings",
        roles: c::Map<str> = "Roles",
    }
    get {
        ID: c::Name<CfnIdentityPoolRoleAttachment> = "Id",
    }
}

c::property! {
    MappingRule, "cognito-identitypoolroleattachment-mappingrule";
    new MappingRuleRequired {
        A claim: str = "Claim",
        B match_type: str = "MatchType",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        D value: str = "Value",
    }
    set {}
}

c::property! {
    RoleMapping, "cognito-identitypoolroleattachment-rolemapping";
    new {
        A r#type: str = "Type",
    }
    set {
        ambiguous_role_resolution: str = "AmbiguousRoleResolution",
        identity_provider: str = "IdentityProvider",
        rules_configuration: RulesConfigurationType = "RulesConfiguration",
    }
}

c::property! {
    RulesConfigurationType, "cognito-identitypoolroleattachment-rulesconfigurationtype";
    new {
        A rules: c::List<MappingRule> = "Rules",
    }
    set {}
}
