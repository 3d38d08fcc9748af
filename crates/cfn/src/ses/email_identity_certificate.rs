// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::EmailIdentityCertificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEmailIdentityCertificate = "AWS::SES::EmailIdentityCertificate", "ses-emailidentitycertificate", reference text;
    new CfnEmailIdentityCertificateRequired {
        /// 20 to 2048 characters; matches `^arn:aws[a-z0-9-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[^\s]+$`; an update replaces the resource
        A certificate_arn: str = "CertificateArn",
        /// 1 to 320 characters; an update replaces the resource
        B email_identity: str = "EmailIdentity",
        /// 1 to 320 characters; an update replaces the resource
        C from_address: str = "FromAddress",
    }
    set {}
    get {}
}
