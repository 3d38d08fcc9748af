// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::Link` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnLink = "AWS::NetworkManager::Link", "networkmanager-link", reference text, tags List "Tags";
    new CfnLinkRequired {
        A bandwidth: Bandwidth = "Bandwidth",
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        B global_network_id: str = "GlobalNetworkId",
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        C site_id: str = "SiteId",
    }
    set {
        /// at most 256 characters; matches `^[\s\S]*$`
        description: str = "Description",
        /// at most 256 characters; matches `^[\s\S]*$`
        provider: str = "Provider",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; matches `^[\s\S]*$`
        r#type: str = "Type",
    }
    get {
        @arn "LinkArn",
        CREATED_AT: str = "CreatedAt",
        LINK_ARN: c::Arn<CfnLink> = "LinkArn",
        LINK_ID: str = "LinkId",
        STATE: str = "State",
    }
}

c::property! {
    Bandwidth, "networkmanager-link-bandwidth";
    new {}
    set {
        download_speed: i64 = "DownloadSpeed",
        upload_speed: i64 = "UploadSpeed",
    }
}
