// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserPoolId`; it holds data.
    CfnUserPool = "AWS::Cognito::UserPool", "cognito-userpool", reference name,
        arn "arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}", tags Map "UserPoolTags", stateful true;
    new {}
    set {
        account_recovery_setting: AccountRecoverySetting = "AccountRecoverySetting",
        admin_create_user_config: AdminCreateUserConfig = "AdminCreateUserConfig",
        alias_attributes: c::List<AliasAttributes> = "AliasAttributes",
        auto_verified_attributes: c::List<AutoVerifiedAttributes> = "AutoVerifiedAttributes",
        deletion_protection: DeletionProtection = "DeletionProtection",
        device_configuration: DeviceConfiguration = "DeviceConfiguration",
        /// 6 to 20000 characters
        email_authentication_message: str = "EmailAuthenticationMessage",
        /// 1 to 140 characters
        email_authentication_subject: str = "EmailAuthenticationSubject",
        email_configuration: EmailConfiguration = "EmailConfiguration",
        /// 6 to 20000 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`
        email_verification_message: str = "EmailVerificationMessage",
        /// 1 to 140 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`
        email_verification_subject: str = "EmailVerificationSubject",
        /// AWS does not show it again
        enabled_mfas: c::List<str> = "EnabledMfas",
        issuer_configuration: IssuerConfiguration = "IssuerConfiguration",
        key_configuration: KeyConfiguration = "KeyConfiguration",
        lambda_config: LambdaConfig = "LambdaConfig",
        mfa_configuration: MfaConfiguration = "MfaConfiguration",
        policies: Policies = "Policies",
        /// 1 to 50 items
        schema: c::List<SchemaAttribute> = "Schema",
        /// 6 to 140 characters; matches `\{####\}`
        sms_authentication_message: str = "SmsAuthenticationMessage",
        sms_configuration: SmsConfiguration = "SmsConfiguration",
        /// 6 to 140 characters; matches `\{####\}`
        sms_verification_message: str = "SmsVerificationMessage",
        user_attribute_update_settings: UserAttributeUpdateSettings = "UserAttributeUpdateSettings",
        user_pool_add_ons: UserPoolAddOns = "UserPoolAddOns",
        /// 1 to 128 characters
        user_pool_name: str = "UserPoolName",
        user_pool_tags: c::Map<str> = "UserPoolTags",
        user_pool_tier: UserPoolTier = "UserPoolTier",
        username_attributes: c::List<UsernameAttributes> = "UsernameAttributes",
        username_configuration: UsernameConfiguration = "UsernameConfiguration",
        verification_message_template: VerificationMessageTemplate = "VerificationMessageTemplate",
        web_authn_factor_configuration: WebAuthnFactorConfiguration = "WebAuthnFactorConfiguration",
        /// 1 to 63 characters
        web_authn_relying_party_id: str = "WebAuthnRelyingPartyID",
        /// 1 to 9 characters
        web_authn_user_verification: str = "WebAuthnUserVerification",
    }
    get {
        @arn "Arn",
        PROVIDER_NAME: str = "ProviderName",
        PROVIDER_URL: str = "ProviderURL",
        USER_POOL_ID: c::Name<CfnUserPool> = "UserPoolId",
    }
}

c::property! {
    AccountRecoverySetting, "cognito-userpool-accountrecoverysetting";
    new {}
    set {
        /// 1 to 2 items
        recovery_mechanisms: c::List<RecoveryOption> = "RecoveryMechanisms",
    }
}

c::property! {
    AdminCreateUserConfig, "cognito-userpool-admincreateuserconfig";
    new {}
    set {
        allow_admin_create_user_only: bool = "AllowAdminCreateUserOnly",
        invite_message_template: InviteMessageTemplate = "InviteMessageTemplate",
        /// 0 to 365
        unused_account_validity_days: i64 = "UnusedAccountValidityDays",
    }
}

c::property! {
    AdvancedSecurityAdditionalFlows, "cognito-userpool-advancedsecurityadditionalflows";
    new {}
    set {
        custom_auth_mode: AdvancedSecurityAdditionalFlowsCustomAuthMode = "CustomAuthMode",
    }
}

c::property! {
    CustomEmailSender, "cognito-userpool-customemailsender";
    new {}
    set {
        /// 20 to 2048 characters
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion",
    }
}

c::property! {
    CustomSMSSender, "cognito-userpool-customsmssender";
    new {}
    set {
        /// 20 to 2048 characters
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: CustomSMSSenderLambdaVersion = "LambdaVersion",
    }
}

c::property! {
    DeviceConfiguration, "cognito-userpool-deviceconfiguration";
    new {}
    set {
        challenge_required_on_new_device: bool = "ChallengeRequiredOnNewDevice",
        device_only_remembered_on_user_prompt: bool = "DeviceOnlyRememberedOnUserPrompt",
    }
}

c::property! {
    EmailConfiguration, "cognito-userpool-emailconfiguration";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        configuration_set: str = "ConfigurationSet",
        email_sending_account: EmailConfigurationEmailSendingAccount = "EmailSendingAccount",
        /// at most 131072 characters
        from: str = "From",
        /// matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`
        reply_to_email_address: str = "ReplyToEmailAddress",
        /// 20 to 2048 characters
        source_arn: str = "SourceArn",
    }
}

c::property! {
    EumsSmsConfiguration, "cognito-userpool-eumssmsconfiguration";
    new {
        /// 20 to 2048 characters
        A caller_arn: str = "CallerArn",
    }
    set {
        /// at most 131072 characters
        configuration_set_name: str = "ConfigurationSetName",
        /// at most 131072 characters
        external_id: str = "ExternalId",
        /// at most 131072 characters
        in_entity_id: str = "InEntityId",
        /// at most 131072 characters
        in_template_id: str = "InTemplateId",
        /// at most 131072 characters
        origination_identity: str = "OriginationIdentity",
        /// 5 to 32 characters
        region: str = "Region",
    }
}

c::property! {
    InboundFederation, "cognito-userpool-inboundfederation";
    new {}
    set {
        /// 20 to 2048 characters
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: InboundFederationLambdaVersion = "LambdaVersion",
    }
}

c::property! {
    InviteMessageTemplate, "cognito-userpool-invitemessagetemplate";
    new {}
    set {
        /// 6 to 20000 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`
        email_message: str = "EmailMessage",
        /// 1 to 140 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`
        email_subject: str = "EmailSubject",
        /// 6 to 140 characters; matches `^(?s)`
        sms_message: str = "SMSMessage",
    }
}

c::property! {
    IssuerConfiguration, "cognito-userpool-issuerconfiguration";
    new {}
    set {
        r#type: IssuerConfigurationType = "Type",
    }
}

c::property! {
    KeyConfiguration, "cognito-userpool-keyconfiguration";
    new {}
    set {
        key_type: EncryptionKeyType = "KeyType",
        /// 20 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    LambdaConfig, "cognito-userpool-lambdaconfig";
    new {}
    set {
        /// 20 to 2048 characters
        create_auth_challenge: str = "CreateAuthChallenge",
        custom_email_sender: CustomEmailSender = "CustomEmailSender",
        /// 20 to 2048 characters
        custom_message: str = "CustomMessage",
        custom_sms_sender: CustomSMSSender = "CustomSMSSender",
        /// 20 to 2048 characters
        define_auth_challenge: str = "DefineAuthChallenge",
        inbound_federation: InboundFederation = "InboundFederation",
        /// 20 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KMSKeyID",
        /// 20 to 2048 characters
        post_authentication: str = "PostAuthentication",
        /// 20 to 2048 characters
        post_confirmation: str = "PostConfirmation",
        /// 20 to 2048 characters
        pre_authentication: str = "PreAuthentication",
        /// 20 to 2048 characters
        pre_sign_up: str = "PreSignUp",
        /// 20 to 2048 characters
        pre_token_generation: str = "PreTokenGeneration",
        pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig",
        /// 20 to 2048 characters
        user_migration: str = "UserMigration",
        /// 20 to 2048 characters
        verify_auth_challenge_response: str = "VerifyAuthChallengeResponse",
    }
}

c::property! {
    NumberAttributeConstraints, "cognito-userpool-numberattributeconstraints";
    new {}
    set {
        /// at most 131072 characters
        max_value: str = "MaxValue",
        /// at most 131072 characters
        min_value: str = "MinValue",
    }
}

c::property! {
    PasswordPolicy, "cognito-userpool-passwordpolicy";
    new {}
    set {
        /// 6 to 99
        minimum_length: i64 = "MinimumLength",
        /// 0 to 24
        password_history_size: i64 = "PasswordHistorySize",
        require_lowercase: bool = "RequireLowercase",
        require_numbers: bool = "RequireNumbers",
        require_symbols: bool = "RequireSymbols",
        require_uppercase: bool = "RequireUppercase",
        /// 0 to 365
        temporary_password_validity_days: i64 = "TemporaryPasswordValidityDays",
    }
}

c::property! {
    Policies, "cognito-userpool-policies";
    new {}
    set {
        password_policy: PasswordPolicy = "PasswordPolicy",
        sign_in_policy: SignInPolicy = "SignInPolicy",
    }
}

c::property! {
    PreTokenGenerationConfig, "cognito-userpool-pretokengenerationconfig";
    new {}
    set {
        /// 20 to 2048 characters
        lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
        lambda_version: PreTokenGenerationConfigLambdaVersion = "LambdaVersion",
    }
}

c::property! {
    RecoveryOption, "cognito-userpool-recoveryoption";
    new {}
    set {
        name: RecoveryOptionName = "Name",
        /// 1 to 2
        priority: i64 = "Priority",
    }
}

c::property! {
    SchemaAttribute, "cognito-userpool-schemaattribute";
    new {}
    set {
        attribute_data_type: SchemaAttributeAttributeDataType = "AttributeDataType",
        developer_only_attribute: bool = "DeveloperOnlyAttribute",
        mutable: bool = "Mutable",
        /// 1 to 20 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`
        name: str = "Name",
        number_attribute_constraints: NumberAttributeConstraints = "NumberAttributeConstraints",
        required: bool = "Required",
        string_attribute_constraints: StringAttributeConstraints = "StringAttributeConstraints",
    }
}

c::property! {
    SignInPolicy, "cognito-userpool-signinpolicy";
    new {}
    set {
        /// 1 to 5 items
        allowed_first_auth_factors: c::List<SignInPolicyAllowedFirstAuthFactors> = "AllowedFirstAuthFactors",
    }
}

c::property! {
    SmsConfiguration, "cognito-userpool-smsconfiguration";
    new {}
    set {
        eums_sms: EumsSmsConfiguration = "EumsSms",
        /// at most 131072 characters
        external_id: str = "ExternalId",
        /// at most 2048 characters
        sns_caller_arn: str = "SnsCallerArn",
        /// 5 to 32 characters
        sns_region: str = "SnsRegion",
    }
}

c::property! {
    StringAttributeConstraints, "cognito-userpool-stringattributeconstraints";
    new {}
    set {
        /// at most 131072 characters
        max_length: str = "MaxLength",
        /// at most 131072 characters
        min_length: str = "MinLength",
    }
}

c::property! {
    UserAttributeUpdateSettings, "cognito-userpool-userattributeupdatesettings";
    new {
        A attributes_require_verification_before_update: c::List<UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate> = "AttributesRequireVerificationBeforeUpdate",
    }
    set {}
}

c::property! {
    UserPoolAddOns, "cognito-userpool-userpooladdons";
    new {}
    set {
        advanced_security_additional_flows: AdvancedSecurityAdditionalFlows = "AdvancedSecurityAdditionalFlows",
        advanced_security_mode: UserPoolAddOnsAdvancedSecurityMode = "AdvancedSecurityMode",
    }
}

c::property! {
    UsernameConfiguration, "cognito-userpool-usernameconfiguration";
    new {}
    set {
        case_sensitive: bool = "CaseSensitive",
    }
}

c::property! {
    VerificationMessageTemplate, "cognito-userpool-verificationmessagetemplate";
    new {}
    set {
        default_email_option: VerificationMessageTemplateDefaultEmailOption = "DefaultEmailOption",
        /// 6 to 20000 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`
        email_message: str = "EmailMessage",
        /// 6 to 20000 characters
        email_message_by_link: str = "EmailMessageByLink",
        /// 1 to 140 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`
        email_subject: str = "EmailSubject",
        /// 1 to 140 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`
        email_subject_by_link: str = "EmailSubjectByLink",
        /// 6 to 140 characters; matches `\{####\}`
        sms_message: str = "SmsMessage",
    }
}

c::open_enum! {
    EncryptionKeyType {
        AWS_OWNED_KEY = "AWS_OWNED_KEY",
        CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
    }
}

c::open_enum! {
    AliasAttributes {
        EMAIL = "email",
        PHONE_NUMBER = "phone_number",
        PREFERRED_USERNAME = "preferred_username",
    }
}

c::open_enum! {
    AutoVerifiedAttributes {
        EMAIL = "email",
        PHONE_NUMBER = "phone_number",
    }
}

c::open_enum! {
    DeletionProtection {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}

c::open_enum! {
    MfaConfiguration {
        OFF = "OFF",
        ON = "ON",
        OPTIONAL = "OPTIONAL",
    }
}

c::open_enum! {
    UserPoolTier {
        LITE = "LITE",
        ESSENTIALS = "ESSENTIALS",
        PLUS = "PLUS",
    }
}

c::open_enum! {
    UsernameAttributes {
        EMAIL = "email",
        PHONE_NUMBER = "phone_number",
    }
}

c::open_enum! {
    WebAuthnFactorConfiguration {
        SINGLE_FACTOR = "SINGLE_FACTOR",
        MULTI_FACTOR_WITH_USER_VERIFICATION = "MULTI_FACTOR_WITH_USER_VERIFICATION",
    }
}

c::open_enum! {
    AdvancedSecurityAdditionalFlowsCustomAuthMode {
        AUDIT = "AUDIT",
        ENFORCED = "ENFORCED",
    }
}

c::open_enum! {
    CustomEmailSenderLambdaVersion {
        V1_0 = "V1_0",
    }
}

c::open_enum! {
    CustomSMSSenderLambdaVersion {
        V1_0 = "V1_0",
    }
}

c::open_enum! {
    EmailConfigurationEmailSendingAccount {
        COGNITO_DEFAULT = "COGNITO_DEFAULT",
        DEVELOPER = "DEVELOPER",
    }
}

c::open_enum! {
    InboundFederationLambdaVersion {
        V1_0 = "V1_0",
    }
}

c::open_enum! {
    IssuerConfigurationType {
        ORIGINAL = "ORIGINAL",
        UPDATED = "UPDATED",
    }
}

c::open_enum! {
    PreTokenGenerationConfigLambdaVersion {
        V1_0 = "V1_0",
        V2_0 = "V2_0",
        V3_0 = "V3_0",
    }
}

c::open_enum! {
    RecoveryOptionName {
        ADMIN_ONLY = "admin_only",
        VERIFIED_EMAIL = "verified_email",
        VERIFIED_PHONE_NUMBER = "verified_phone_number",
    }
}

c::open_enum! {
    SchemaAttributeAttributeDataType {
        BOOLEAN = "Boolean",
        DATE_TIME = "DateTime",
        NUMBER = "Number",
        STRING = "String",
    }
}

c::open_enum! {
    SignInPolicyAllowedFirstAuthFactors {
        EMAIL_OTP = "EMAIL_OTP",
        PASSWORD = "PASSWORD",
        SMS_OTP = "SMS_OTP",
        SOFTWARE_TOKEN = "SOFTWARE_TOKEN",
        WEB_AUTHN = "WEB_AUTHN",
    }
}

c::open_enum! {
    UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate {
        EMAIL = "email",
        PHONE_NUMBER = "phone_number",
    }
}

c::open_enum! {
    UserPoolAddOnsAdvancedSecurityMode {
        AUDIT = "AUDIT",
        ENFORCED = "ENFORCED",
        OFF = "OFF",
    }
}

c::open_enum! {
    VerificationMessageTemplateDefaultEmailOption {
        CONFIRM_WITH_CODE = "CONFIRM_WITH_CODE",
        CONFIRM_WITH_LINK = "CONFIRM_WITH_LINK",
    }
}
