// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! `AWS::VerifiedPermissions::PolicyStoreAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AliasName`; it takes no tags; it has no attribute for its ARN.
    CfnPolicyStoreAlias = "AWS::VerifiedPermissions::PolicyStoreAlias", "verifiedpermissions-policystorealias", reference name, name_property "AliasName",
        arn "arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}";
    new CfnPolicyStoreAliasRequired {
        /// 1 to 150 characters; matches `^[a-zA-Z0-9-_/]*$`; an update replaces the resource
        A alias_name: str = "AliasName",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-]*$`; an update replaces the resource
        B policy_store_id: str = "PolicyStoreId",
    }
    set {}
    get {}
}
