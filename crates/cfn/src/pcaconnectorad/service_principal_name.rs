// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! `AWS::PCAConnectorAD::ServicePrincipalName` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnServicePrincipalName = "AWS::PCAConnectorAD::ServicePrincipalName", "pcaconnectorad-serviceprincipalname", reference text;
    new CfnServicePrincipalNameRequired {
        /// 5 to 200 characters; an update replaces the resource
        A connector_arn: str = "ConnectorArn",
        /// 5 to 200 characters; an update replaces the resource
        B directory_registration_arn: str = "DirectoryRegistrationArn",
    }
    set {}
    get {}
}
