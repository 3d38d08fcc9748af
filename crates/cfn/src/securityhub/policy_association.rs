// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::PolicyAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnPolicyAssociation = "AWS::SecurityHub::PolicyAssociation", "securityhub-policyassociation", reference name;
    new CfnPolicyAssociationRequired {
        A configuration_policy_id: str = "ConfigurationPolicyId",
        /// an update replaces the resource
        B target_id: str = "TargetId",
        /// an update replaces the resource
        C target_type: TargetType = "TargetType",
    }
    set {}
    get {
        ASSOCIATION_IDENTIFIER: c::Name<CfnPolicyAssociation> = "AssociationIdentifier",
        ASSOCIATION_STATUS: str = "AssociationStatus",
        ASSOCIATION_STATUS_MESSAGE: str = "AssociationStatusMessage",
        ASSOCIATION_TYPE: str = "AssociationType",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    TargetType {
        ACCOUNT = "ACCOUNT",
        ORGANIZATIONAL_UNIT = "ORGANIZATIONAL_UNIT",
        ROOT = "ROOT",
    }
}
