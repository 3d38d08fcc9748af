// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolRegionalConfigurationAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserPoolId`; it has no attribute for its ARN.
    CfnUserPoolRegionalConfigurationAttachment = "AWS::Cognito::UserPoolRegionalConfigurationAttachment", "cognito-userpoolregionalconfigurationattachment", reference name, name_property "UserPoolId", tags Map "UserPoolTags";
    new {
        /// an update replaces the resource
        A user_pool_id: str = "UserPoolId",
    }
    set {
        email_configuration: EmailConfiguration = "EmailConfiguration",
        lambda_config: LambdaConfig = "LambdaConfig",
        sms_configuration: SmsConfiguration = "SmsConfiguration",
        status: str = "Status",
        user_pool_tags: c::Map<str> = "UserPoolTags",
    }
    get {}
}

c::property! {
    CustomEmailSender, "cognito-userpoolregionalconfigurationattachment-customemailsender";
    new {}
    set {
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: str = "LambdaVersion",
    }
}

c::property! {
    CustomSMSSender, "cognito-userpoolregionalconfigurationattachment-customsmssender";
    new {}
    set {
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: str = "LambdaVersion",
    }
}

c::property! {
    EmailConfiguration, "cognito-userpoolregionalconfigurationattachment-emailconfiguration";
    new {}
    set {
        configuration_set: str = "ConfigurationSet",
        email_sending_account: str = "EmailSendingAccount",
        from: str = "From",
        reply_to_email_address: str = "ReplyToEmailAddress",
        source_arn: str = "SourceArn",
    }
}

c::property! {
    EumsSmsConfiguration, "cognito-userpoolregionalconfigurationattachment-eumssmsconfiguration";
    new {
        A caller_arn: str = "CallerArn",
    }
    set {
        configuration_set_name: str = "ConfigurationSetName",
        external_id: str = "ExternalId",
        in_entity_id: str = "InEntityId",
        in_template_id: str = "InTemplateId",
        origination_identity: str = "OriginationIdentity",
        region: str = "Region",
    }
}

c::property! {
    InboundFederation, "cognito-userpoolregionalconfigurationattachment-inboundfederation";
    new {}
    set {
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: str = "LambdaVersion",
    }
}

c::property! {
    LambdaConfig, "cognito-userpoolregionalconfigurationattachment-lambdaconfig";
    new {}
    set {
        create_auth_challenge: str = "CreateAuthChallenge",
        custom_email_sender: CustomEmailSender = "CustomEmailSender",
        custom_message: str = "CustomMessage",
        custom_sms_sender: CustomSMSSender = "CustomSMSSender",
        define_auth_challenge: str = "DefineAuthChallenge",
        inbound_federation: InboundFederation = "InboundFederation",
        kms_key_id: str = "KMSKeyID",
        post_authentication: str = "PostAuthentication",
        post_confirmation: str = "PostConfirmation",
        pre_authentication: str = "PreAuthentication",
        pre_sign_up: str = "PreSignUp",
        pre_token_generation: str = "PreTokenGeneration",
        pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig",
        user_migration: str = "UserMigration",
        verify_auth_challenge_response: str = "VerifyAuthChallengeResponse",
    }
}

c::property! {
    PreTokenGenerationConfig, "cognito-userpoolregionalconfigurationattachment-pretokengenerationconfig";
    new {}
    set {
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: str = "LambdaVersion",
    }
}

c::property! {
    SmsConfiguration, "cognito-userpoolregionalconfigurationattachment-smsconfiguration";
    new {}
    set {
        eums_sms: EumsSmsConfiguration = "EumsSms",
        external_id: str = "ExternalId",
        sns_caller_arn: str = "SnsCallerArn",
        sns_region: str = "SnsRegion",
    }
}
