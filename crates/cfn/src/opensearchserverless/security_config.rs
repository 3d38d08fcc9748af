// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::SecurityConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSecurityConfig = "AWS::OpenSearchServerless::SecurityConfig", "opensearchserverless-securityconfig", reference name;
    new {}
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        iam_federation_options: IamFederationConfigOptions = "IamFederationOptions",
        iam_identity_center_options: IamIdentityCenterConfigOptions = "IamIdentityCenterOptions",
        /// 3 to 32 characters; matches `^[a-z][a-z0-9-]{2,31}$`; an update replaces the resource; AWS does not show it again
        name: str = "Name",
        saml_options: SamlConfigOptions = "SamlOptions",
        /// an update replaces the resource
        r#type: SecurityConfigType = "Type",
    }
    get {
        IAM_IDENTITY_CENTER_OPTIONS_APPLICATION_ARN: str = "IamIdentityCenterOptions.ApplicationArn",
        IAM_IDENTITY_CENTER_OPTIONS_APPLICATION_DESCRIPTION: str = "IamIdentityCenterOptions.ApplicationDescription",
        IAM_IDENTITY_CENTER_OPTIONS_APPLICATION_NAME: str = "IamIdentityCenterOptions.ApplicationName",
        ID: c::Name<CfnSecurityConfig> = "Id",
    }
}

c::property! {
    IamFederationConfigOptions, "opensearchserverless-securityconfig-iamfederationconfigoptions";
    new {}
    set {
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`
        group_attribute: str = "GroupAttribute",
        /// 1 to 64 characters; matches `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`
        user_attribute: str = "UserAttribute",
    }
}

c::property! {
    IamIdentityCenterConfigOptions, "opensearchserverless-securityconfig-iamidentitycenterconfigoptions";
    new {
        /// 10 to 1224 characters; an update replaces the resource
        A instance_arn: str = "InstanceArn",
    }
    set {
        group_attribute: str = "GroupAttribute",
        user_attribute: str = "UserAttribute",
    }
}

c::property! {
    SamlConfigOptions, "opensearchserverless-securityconfig-samlconfigoptions";
    new {
        /// 1 to 51200 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]+`
        A metadata: str = "Metadata",
    }
    set {
        /// 1 to 2048 characters; matches `[0-9A-Za-z_+=,.@-]+`
        group_attribute: str = "GroupAttribute",
        /// 1 to 1024 characters; matches `^aws:opensearch:[0-9]{12}:*`
        open_search_serverless_entity_id: str = "OpenSearchServerlessEntityId",
        session_timeout: i64 = "SessionTimeout",
        /// 1 to 2048 characters; matches `[0-9A-Za-z_+=,.@-]+`
        user_attribute: str = "UserAttribute",
    }
}

c::open_enum! {
    SecurityConfigType {
        SAML = "saml",
        IAMIDENTITYCENTER = "iamidentitycenter",
        IAMFEDERATION = "iamfederation",
    }
}
