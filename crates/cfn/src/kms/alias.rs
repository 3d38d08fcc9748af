// Written by `cargo xtask codegen` from crates/registry/data/kms.txt.

//! `AWS::KMS::Alias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AliasName`; it takes no tags; it has no attribute for its ARN.
    CfnAlias = "AWS::KMS::Alias", "kms-alias", reference name, name_property "AliasName",
        arn "arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}";
    new CfnAliasRequired {
        /// 1 to 256 characters; matches `^(alias/)[a-zA-Z0-9:/_-]+$`; an update replaces the resource
        A alias_name: str = "AliasName",
        /// 1 to 256 characters
        B target_key_id: str = "TargetKeyId",
    }
    set {}
    get {}
}
