// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::PublicKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnPublicKey = "AWS::CloudFront::PublicKey", "cloudfront-publickey", reference name;
    new {
        A public_key_config: PublicKeyConfig = "PublicKeyConfig",
    }
    set {}
    get {
        CREATED_TIME: str = "CreatedTime",
        ID: c::Name<CfnPublicKey> = "Id",
    }
}

c::property! {
    PublicKeyConfig, "cloudfront-publickey-publickeyconfig";
    new PublicKeyConfigRequired {
        A caller_reference: str = "CallerReference",
        B encoded_key: str = "EncodedKey",
        C name: str = "Name",
    }
    set {
        comment: str = "Comment",
    }
}
