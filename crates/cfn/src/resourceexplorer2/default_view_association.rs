// Written by `cargo xtask codegen` from crates/registry/data/resourceexplorer2.txt.

//! `AWS::ResourceExplorer2::DefaultViewAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociatedAwsPrincipal`; it takes no tags; it has no attribute for its ARN.
    CfnDefaultViewAssociation = "AWS::ResourceExplorer2::DefaultViewAssociation", "resourceexplorer2-defaultviewassociation", reference name;
    new {
        A view_arn: str = "ViewArn",
    }
    set {}
    get {
        ASSOCIATED_AWS_PRINCIPAL: c::Name<CfnDefaultViewAssociation> = "AssociatedAwsPrincipal",
    }
}
