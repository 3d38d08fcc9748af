// Written by `cargo xtask codegen` from crates/registry/data/mediaconvert.txt.

//! `AWS::MediaConvert::CertificateAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags; it has no attribute for its ARN.
    CfnCertificateAssociation = "AWS::MediaConvert::CertificateAssociation", "mediaconvert-certificateassociation", reference name, name_property "Arn";
    new {
        /// 20 to 2048 characters; matches `^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$`; an update replaces the resource
        A arn: str = "Arn",
    }
    set {}
    get {}
}
