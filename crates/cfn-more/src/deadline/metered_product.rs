// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::MeteredProduct` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnMeteredProduct = "AWS::Deadline::MeteredProduct", "deadline-meteredproduct", reference arn;
    new {}
    set {
        /// matches `^le-[0-9a-f]{32}$`; an update replaces the resource
        license_endpoint_id: str = "LicenseEndpointId",
        /// matches `^[0-9a-z]{1,32}-[.0-9a-z]{1,32}$`; an update replaces the resource
        product_id: str = "ProductId",
    }
    get {
        @arn "Arn",
        FAMILY: str = "Family",
        PORT: i64 = "Port",
        VENDOR: str = "Vendor",
    }
}
