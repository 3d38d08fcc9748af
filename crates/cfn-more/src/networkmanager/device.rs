// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::Device` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDevice = "AWS::NetworkManager::Device", "networkmanager-device", reference text, tags List "Tags";
    new {
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        A global_network_id: str = "GlobalNetworkId",
    }
    set {
        aws_location: AWSLocation = "AWSLocation",
        /// at most 256 characters; matches `^[\s\S]*$`
        description: str = "Description",
        location: Location = "Location",
        /// at most 256 characters; matches `^[\s\S]*$`
        model: str = "Model",
        /// at most 256 characters; matches `^[\s\S]*$`
        serial_number: str = "SerialNumber",
        /// at most 50 characters; matches `^[\s\S]*$`
        site_id: str = "SiteId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; matches `^[\s\S]*$`
        r#type: str = "Type",
        /// at most 256 characters; matches `^[\s\S]*$`
        vendor: str = "Vendor",
    }
    get {
        @arn "DeviceArn",
        CREATED_AT: str = "CreatedAt",
        DEVICE_ARN: c::Arn<CfnDevice> = "DeviceArn",
        DEVICE_ID: str = "DeviceId",
        STATE: str = "State",
    }
}

c::property! {
    AWSLocation, "networkmanager-device-awslocation";
    new {}
    set {
        /// at most 500 characters; matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`
        subnet_arn: str = "SubnetArn",
        /// at most 256 characters; matches `^[\s\S]*$`
        zone: str = "Zone",
    }
}

c::property! {
    Location, "networkmanager-device-location";
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
