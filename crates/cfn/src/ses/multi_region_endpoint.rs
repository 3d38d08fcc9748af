// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MultiRegionEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointName`; it has no attribute for its ARN.
    CfnMultiRegionEndpoint = "AWS::SES::MultiRegionEndpoint", "ses-multiregionendpoint", reference name, name_property "EndpointName",
        arn "arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A details: Details = "Details",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_\-_]+$`; an update replaces the resource
        B endpoint_name: str = "EndpointName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Details, "ses-multiregionendpoint-details";
    new {
        /// 1 item; no item twice
        A route_details: c::List<RouteDetails> = "RouteDetails",
    }
    set {}
}

c::property! {
    RouteDetails, "ses-multiregionendpoint-routedetails";
    new {
        A region: str = "Region",
    }
    set {}
}
