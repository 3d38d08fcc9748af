// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::ServiceActionAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnServiceActionAssociation = "AWS::ServiceCatalog::ServiceActionAssociation", "servicecatalog-serviceactionassociation", reference text;
    new CfnServiceActionAssociationRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}$`; an update replaces the resource
        A product_id: str = "ProductId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}$`; an update replaces the resource
        B provisioning_artifact_id: str = "ProvisioningArtifactId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}$`; an update replaces the resource
        C service_action_id: c::Name<crate::servicecatalog::CfnServiceAction> = "ServiceActionId",
    }
    set {}
    get {}
}
