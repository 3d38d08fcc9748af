// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::ConsentPortal` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConsentPortalArn`.
    CfnConsentPortal = "AWS::BedrockAgentCore::ConsentPortal", "bedrockagentcore-consentportal", reference arn, tags List "Tags";
    new CfnConsentPortalRequired {
        /// matches `^arn:aws(-[a-z-]+)?:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@\-_/]+$`
        A execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        B idp_config: IdpConfig = "IdpConfig",
        /// 1 to 50 characters; matches `^[a-zA-Z0-9_-]{1,50}$`; an update replaces the resource
        C name: str = "Name",
        /// 1 item; an update replaces the resource
        D sources: c::List<ConsentPortalSource> = "Sources",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConsentPortalArn",
        CONSENT_PORTAL_ARN: c::Arn<CfnConsentPortal> = "ConsentPortalArn",
        CONSENT_PORTAL_ID: str = "ConsentPortalId",
        CREATED_AT: str = "CreatedAt",
        PORTAL_URL: str = "PortalUrl",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ConsentPortalSource, "bedrockagentcore-consentportal-consentportalsource";
    new ConsentPortalSourceRequired {
        A identifier: str = "Identifier",
        B r#type: ConsentPortalSourceType = "Type",
    }
    set {}
}

c::property! {
    IdpConfig, "bedrockagentcore-consentportal-idpconfig";
    new {
        A credential_provider_arn: str = "CredentialProviderArn",
        /// at least 1 item
        B scopes: c::List<str> = "Scopes",
    }
    set {
        audience: str = "Audience",
    }
}

c::open_enum! {
    ConsentPortalSourceType {
        AGENTCORE_GATEWAY = "agentcore-gateway",
    }
}
