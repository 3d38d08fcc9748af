// Written by `cargo xtask codegen` from crates/registry/data/secretsmanager.txt.

//! `AWS::SecretsManager::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SecretId`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::SecretsManager::ResourcePolicy", "secretsmanager-resourcepolicy", reference name, name_property "SecretId";
    new {
        A resource_policy: c::PolicyDocument = "ResourcePolicy",
        /// 1 to 2048 characters; an update replaces the resource
        B secret_id: c::Name<crate::secretsmanager::CfnSecret> = "SecretId",
    }
    set {
        /// AWS does not show it again
        block_public_policy: bool = "BlockPublicPolicy",
    }
    get {
        ID: str = "Id",
    }
}
