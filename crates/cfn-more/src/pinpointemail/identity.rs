// Written by `cargo xtask codegen` from crates/registry/data/pinpointemail.txt.

//! `AWS::PinpointEmail::Identity` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnIdentity = "AWS::PinpointEmail::Identity", "pinpointemail-identity", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        dkim_signing_enabled: bool = "DkimSigningEnabled",
        feedback_forwarding_enabled: bool = "FeedbackForwardingEnabled",
        mail_from_attributes: MailFromAttributes = "MailFromAttributes",
        tags: c::List<Tags> = "Tags",
    }
    get {
        ID: c::Name<CfnIdentity> = "Id",
        IDENTITY_DNS_RECORD_NAME1: str = "IdentityDNSRecordName1",
        IDENTITY_DNS_RECORD_NAME2: str = "IdentityDNSRecordName2",
        IDENTITY_DNS_RECORD_NAME3: str = "IdentityDNSRecordName3",
        IDENTITY_DNS_RECORD_VALUE1: str = "IdentityDNSRecordValue1",
        IDENTITY_DNS_RECORD_VALUE2: str = "IdentityDNSRecordValue2",
        IDENTITY_DNS_RECORD_VALUE3: str = "IdentityDNSRecordValue3",
    }
}

c::property! {
    MailFromAttributes, "pinpointemail-identity-mailfromattributes";
    new {}
    set {
        behavior_on_mx_failure: str = "BehaviorOnMxFailure",
        mail_from_domain: str = "MailFromDomain",
    }
}

c::property! {
    Tags, "pinpointemail-identity-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
