// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::Connection` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConnectionArn`.
    CfnConnection = "AWS::NetworkManager::Connection", "networkmanager-connection", reference arn, tags List "Tags";
    new CfnConnectionRequired {
        /// 1 to 50 characters; matches `^device-[a-z0-9-]*$`; an update replaces the resource
        A connected_device_id: str = "ConnectedDeviceId",
        /// 1 to 50 characters; matches `^device-[a-z0-9-]*$`; an update replaces the resource
        B device_id: str = "DeviceId",
        /// 1 to 50 characters; matches `^global-network-[a-z0-9-]*$`; an update replaces the resource
        C global_network_id: str = "GlobalNetworkId",
    }
    set {
        /// 1 to 50 characters; matches `^link-[a-z0-9-]*$`
        connected_link_id: str = "ConnectedLinkId",
        /// 1 to 256 characters
        description: str = "Description",
        /// 1 to 50 characters; matches `^link-[a-z0-9-]*$`
        link_id: str = "LinkId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectionArn",
        CONNECTION_ARN: c::Arn<CfnConnection> = "ConnectionArn",
        CONNECTION_ID: str = "ConnectionId",
        CREATED_AT: str = "CreatedAt",
        STATE: str = "State",
    }
}
