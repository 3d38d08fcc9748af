// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! `AWS::VerifiedPermissions::Policy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPolicy = "AWS::VerifiedPermissions::Policy", "verifiedpermissions-policy", reference text;
    new {
        A definition: PolicyDefinition = "Definition",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-]*$`; an update replaces the resource
        B policy_store_id: str = "PolicyStoreId",
    }
    set {
        /// at most 150 characters; matches `^[a-zA-Z0-9-/_]*$`
        name: str = "Name",
    }
    get {
        POLICY_ID: str = "PolicyId",
        POLICY_TYPE: c::Json = "PolicyType",
    }
}

c::property! {
    EntityIdentifier, "verifiedpermissions-policy-entityidentifier";
    new EntityIdentifierRequired {
        /// 1 to 200 characters; matches `^.*$`
        A entity_id: str = "EntityId",
        /// 1 to 200 characters; matches `^.*$`
        B entity_type: str = "EntityType",
    }
    set {}
}

c::property! {
    /// Exactly one of `Static`, `TemplateLinked`.
    PolicyDefinition, "verifiedpermissions-policy-policydefinition";
    new {}
    set {
        r#static: StaticPolicyDefinition = "Static",
        template_linked: TemplateLinkedPolicyDefinition = "TemplateLinked",
    }
}

c::property! {
    StaticPolicyDefinition, "verifiedpermissions-policy-staticpolicydefinition";
    new {
        /// 1 to 10000 characters
        A statement: str = "Statement",
    }
    set {
        /// at most 150 characters
        description: str = "Description",
    }
}

c::property! {
    TemplateLinkedPolicyDefinition, "verifiedpermissions-policy-templatelinkedpolicydefinition";
    new {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-]*$`
        A policy_template_id: str = "PolicyTemplateId",
    }
    set {
        principal: EntityIdentifier = "Principal",
        resource: EntityIdentifier = "Resource",
    }
}
