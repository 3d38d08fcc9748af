// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::WebACLAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnWebACLAssociation = "AWS::WAFRegional::WebACLAssociation", "wafregional-webaclassociation", reference name;
    new CfnWebACLAssociationRequired {
        /// an update replaces the resource
        A resource_arn: str = "ResourceArn",
        /// an update replaces the resource
        B web_acl_id: str = "WebACLId",
    }
    set {}
    get {
        ID: c::Name<CfnWebACLAssociation> = "Id",
    }
}
