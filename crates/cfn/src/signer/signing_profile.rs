// Written by `cargo xtask codegen` from crates/registry/data/signer.txt.

//! `AWS::Signer::SigningProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSigningProfile = "AWS::Signer::SigningProfile", "signer-signingprofile", reference arn,
        arn "arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A platform_id: PlatformId = "PlatformId",
    }
    set {
        /// an update replaces the resource
        signature_validity_period: SignatureValidityPeriod = "SignatureValidityPeriod",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        PROFILE_NAME: str = "ProfileName",
        PROFILE_VERSION: str = "ProfileVersion",
        PROFILE_VERSION_ARN: str = "ProfileVersionArn",
    }
}

c::property! {
    SignatureValidityPeriod, "signer-signingprofile-signaturevalidityperiod";
    new {}
    set {
        r#type: SignatureValidityPeriodType = "Type",
        value: i64 = "Value",
    }
}

c::property! {
    Tag, "signer-signingprofile-tag";
    new {}
    set {
        /// 1 to 127 characters; matches `^[a-zA-Z+-=._:/]+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// 1 to 255 characters
        value: str = "Value",
    }
}

c::open_enum! {
    PlatformId {
        AWS_LAMBDA_SHA384_ECDSA = "AWSLambda-SHA384-ECDSA",
        NOTATION_OCI_SHA384_ECDSA = "Notation-OCI-SHA384-ECDSA",
    }
}

c::open_enum! {
    SignatureValidityPeriodType {
        DAYS = "DAYS",
        MONTHS = "MONTHS",
        YEARS = "YEARS",
    }
}
