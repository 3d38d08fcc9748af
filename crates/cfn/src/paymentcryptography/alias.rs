// Written by `cargo xtask codegen` from crates/registry/data/paymentcryptography.txt.

//! `AWS::PaymentCryptography::Alias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AliasName`; it takes no tags; it has no attribute for its ARN.
    CfnAlias = "AWS::PaymentCryptography::Alias", "paymentcryptography-alias", reference name, name_property "AliasName",
        arn "arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}";
    new {
        /// 7 to 256 characters; matches `^alias/[a-zA-Z0-9/_-]+$`; an update replaces the resource
        A alias_name: str = "AliasName",
    }
    set {
        /// 70 to 150 characters
        key_arn: str = "KeyArn",
    }
    get {}
}
