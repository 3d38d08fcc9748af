// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::Site` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSite = "AWS::NetworkManager::Site", "networkmanager-site", reference text, tags List "Tags";
    new {
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        A global_network_id: str = "GlobalNetworkId",
    }
    set {
        /// at most 256 characters; matches `^[\s\S]*$`
        description: str = "Description",
        location: Location = "Location",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SiteArn",
        CREATED_AT: str = "CreatedAt",
        SITE_ARN: c::Arn<CfnSite> = "SiteArn",
        SITE_ID: str = "SiteId",
        STATE: str = "State",
    }
}

c::property! {
    Location, "networkmanager-site-location";
    new {}
    set {
        /// at most 256 characters; matches `^[\s\S]*$`
        address: str = "Address",
        /// at most 256 characters; matches `^[\s\S]*$`
        latitude: str = "Latitude",
        /// at most 256 characters; matches `^[\s\S]*$`
        longitude: str = "Longitude",
    }
}
