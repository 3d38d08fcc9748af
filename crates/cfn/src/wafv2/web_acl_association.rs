// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::WebACLAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnWebACLAssociation = "AWS::WAFv2::WebACLAssociation", "wafv2-webaclassociation", reference text;
    new CfnWebACLAssociationRequired {
        /// 20 to 2048 characters; matches `\S`; an update replaces the resource
        A resource_arn: str = "ResourceArn",
        /// 20 to 2048 characters; matches `\S`; an update replaces the resource
        B web_acl_arn: str = "WebACLArn",
    }
    set {}
    get {}
}
