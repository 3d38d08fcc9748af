// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::EmailIdentity` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EmailIdentity`; it has no attribute for its ARN.
    CfnEmailIdentity = "AWS::SES::EmailIdentity", "ses-emailidentity", reference name, name_property "EmailIdentity",
        arn "arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A email_identity: str = "EmailIdentity",
    }
    set {
        configuration_set_attributes: ConfigurationSetAttributes = "ConfigurationSetAttributes",
        dkim_attributes: DkimAttributes = "DkimAttributes",
        dkim_signing_attributes: DkimSigningAttributes = "DkimSigningAttributes",
        feedback_attributes: FeedbackAttributes = "FeedbackAttributes",
        mail_from_attributes: MailFromAttributes = "MailFromAttributes",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        DKIM_DNS_TOKEN_NAME1: str = "DkimDNSTokenName1",
        DKIM_DNS_TOKEN_NAME2: str = "DkimDNSTokenName2",
        DKIM_DNS_TOKEN_NAME3: str = "DkimDNSTokenName3",
        DKIM_DNS_TOKEN_VALUE1: str = "DkimDNSTokenValue1",
        DKIM_DNS_TOKEN_VALUE2: str = "DkimDNSTokenValue2",
        DKIM_DNS_TOKEN_VALUE3: str = "DkimDNSTokenValue3",
    }
}

c::property! {
    ConfigurationSetAttributes, "ses-emailidentity-configurationsetattributes";
    new {}
    set {
        configuration_set_name: c::Name<crate::ses::CfnConfigurationSet> = "ConfigurationSetName",
    }
}

c::property! {
    DkimAttributes, "ses-emailidentity-dkimattributes";
    new {}
    set {
        signing_enabled: bool = "SigningEnabled",
    }
}

c::property! {
    DkimSigningAttributes, "ses-emailidentity-dkimsigningattributes";
    new {}
    set {
        /// AWS does not show it again
        domain_signing_private_key: str = "DomainSigningPrivateKey",
        /// AWS does not show it again
        domain_signing_selector: str = "DomainSigningSelector",
        /// matches `RSA_1024_BIT|RSA_2048_BIT`
        next_signing_key_length: str = "NextSigningKeyLength",
    }
}

c::property! {
    FeedbackAttributes, "ses-emailidentity-feedbackattributes";
    new {}
    set {
        email_forwarding_enabled: bool = "EmailForwardingEnabled",
    }
}

c::property! {
    MailFromAttributes, "ses-emailidentity-mailfromattributes";
    new {}
    set {
        /// matches `USE_DEFAULT_VALUE|REJECT_MESSAGE`
        behavior_on_mx_failure: str = "BehaviorOnMxFailure",
        mail_from_domain: str = "MailFromDomain",
    }
}
