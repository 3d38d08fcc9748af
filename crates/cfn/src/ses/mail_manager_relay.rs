// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerRelay` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RelayId`; it has no attribute for its ARN.
    CfnMailManagerRelay = "AWS::SES::MailManagerRelay", "ses-mailmanagerrelay", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}", tags List "Tags";
    new {
        A authentication: RelayAuthentication = "Authentication",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9-\.]+$`
        B server_name: str = "ServerName",
        /// 1 to 65535
        C server_port: f64 = "ServerPort",
    }
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9-_]+$`
        relay_name: str = "RelayName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        RELAY_ARN: str = "RelayArn",
        RELAY_ID: c::Name<CfnMailManagerRelay> = "RelayId",
    }
}

c::property! {
    NoAuthentication, "ses-mailmanagerrelay-noauthentication";
    new {}
    set {}
}

c::property! {
    /// Exactly one of `SecretArn`, `NoAuthentication`.
    RelayAuthentication, "ses-mailmanagerrelay-relayauthentication";
    new {}
    set {
        no_authentication: NoAuthentication = "NoAuthentication",
        secret_arn: str = "SecretArn",
    }
}
