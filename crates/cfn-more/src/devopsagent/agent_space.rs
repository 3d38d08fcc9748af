// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::AgentSpace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AgentSpaceId`.
    CfnAgentSpace = "AWS::DevOpsAgent::AgentSpace", "devopsagent-agentspace", reference name,
        arn "arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`
        A name: str = "Name",
    }
    set {
        /// 1 to 1000 characters; matches `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// 2 to 35 characters; matches `^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`
        locale: str = "Locale",
        operator_app: OperatorApp = "OperatorApp",
        preferences: Preferences = "Preferences",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AGENT_SPACE_ID: c::Name<CfnAgentSpace> = "AgentSpaceId",
        CREATED_AT: str = "CreatedAt",
        OPERATOR_APP_IAM_CREATED_AT: str = "OperatorApp.Iam.CreatedAt",
        OPERATOR_APP_IAM_UPDATED_AT: str = "OperatorApp.Iam.UpdatedAt",
        OPERATOR_APP_IDC_CREATED_AT: str = "OperatorApp.Idc.CreatedAt",
        OPERATOR_APP_IDC_IDC_APPLICATION_ARN: str = "OperatorApp.Idc.IdcApplicationArn",
        OPERATOR_APP_IDC_UPDATED_AT: str = "OperatorApp.Idc.UpdatedAt",
        OPERATOR_APP_IDP_CREATED_AT: str = "OperatorApp.Idp.CreatedAt",
        OPERATOR_APP_IDP_UPDATED_AT: str = "OperatorApp.Idp.UpdatedAt",
        OPERATOR_APP_IDP_USER_ID_CLAIM: str = "OperatorApp.Idp.UserIdClaim",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    IamAuthConfiguration, "devopsagent-agentspace-iamauthconfiguration";
    new {
        A operator_app_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "OperatorAppRoleArn",
    }
    set {}
}

c::property! {
    IdcAuthConfiguration, "devopsagent-agentspace-idcauthconfiguration";
    new IdcAuthConfigurationRequired {
        A idc_instance_arn: str = "IdcInstanceArn",
        B operator_app_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "OperatorAppRoleArn",
    }
    set {}
}

c::property! {
    IdpAuthConfiguration, "devopsagent-agentspace-idpauthconfiguration";
    new IdpAuthConfigurationRequired {
        /// 1 to 512 characters
        A client_id: str = "ClientId",
        /// 1 to 1024 characters; AWS does not show it again
        B client_secret: str = "ClientSecret",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        C issuer_url: str = "IssuerUrl",
        D operator_app_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "OperatorAppRoleArn",
        E provider: IdpAuthConfigurationProvider = "Provider",
    }
    set {}
}

c::property! {
    OperatorApp, "devopsagent-agentspace-operatorapp";
    new {}
    set {
        iam: IamAuthConfiguration = "Iam",
        idc: IdcAuthConfiguration = "Idc",
        idp: IdpAuthConfiguration = "Idp",
    }
}

c::property! {
    Preferences, "devopsagent-agentspace-preferences";
    new {}
    set {
        elevated_actions_enabled: bool = "ElevatedActionsEnabled",
    }
}

c::open_enum! {
    IdpAuthConfigurationProvider {
        OKTA = "okta",
        ENTRA = "entra",
    }
}
