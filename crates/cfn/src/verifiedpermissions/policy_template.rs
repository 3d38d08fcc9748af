// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! `AWS::VerifiedPermissions::PolicyTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPolicyTemplate = "AWS::VerifiedPermissions::PolicyTemplate", "verifiedpermissions-policytemplate", reference text;
    new CfnPolicyTemplateRequired {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-]*$`; an update replaces the resource
        A policy_store_id: str = "PolicyStoreId",
        /// 1 to 10000 characters
        B statement: str = "Statement",
    }
    set {
        /// at most 150 characters
        description: str = "Description",
        /// at most 150 characters; matches `^[a-zA-Z0-9-/_]*$`
        name: str = "Name",
    }
    get {
        POLICY_TEMPLATE_ID: str = "PolicyTemplateId",
    }
}
