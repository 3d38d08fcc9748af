// Written by `cargo xtask codegen` from crates/registry/data/secretsmanager.txt.

//! `AWS::SecretsManager::SecretTargetAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SecretId`; it takes no tags; it has no attribute for its ARN.
    CfnSecretTargetAttachment = "AWS::SecretsManager::SecretTargetAttachment", "secretsmanager-secrettargetattachment", reference name, name_property "SecretId";
    new CfnSecretTargetAttachmentRequired {
        /// 1 to 2048 characters; an update replaces the resource
        A secret_id: str = "SecretId",
        B target_id: str = "TargetId",
        C target_type: str = "TargetType",
    }
    set {}
    get {
        ID: str = "Id",
    }
}
