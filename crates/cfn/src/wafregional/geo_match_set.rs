// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::GeoMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGeoMatchSet = "AWS::WAFRegional::GeoMatchSet", "wafregional-geomatchset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        geo_match_constraints: c::List<GeoMatchConstraint> = "GeoMatchConstraints",
    }
    get {
        ID: c::Name<CfnGeoMatchSet> = "Id",
    }
}

c::property! {
    GeoMatchConstraint, "wafregional-geomatchset-geomatchconstraint";
    new GeoMatchConstraintRequired {
        A r#type: str = "Type",
        B value: str = "Value",
    }
    set {}
}
