// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInterfaceAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it takes no tags; it has no attribute for its ARN.
    CfnNetworkInterfaceAttachment = "AWS::EC2::NetworkInterfaceAttachment", "ec2-networkinterfaceattachment", reference name;
    new CfnNetworkInterfaceAttachmentRequired {
        /// an update replaces the resource
        A device_index: str = "DeviceIndex",
        /// an update replaces the resource
        B instance_id: str = "InstanceId",
        /// an update replaces the resource
        C network_interface_id: str = "NetworkInterfaceId",
    }
    set {
        /// default `true`
        delete_on_termination: bool = "DeleteOnTermination",
        ena_queue_count: i64 = "EnaQueueCount",
        ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnNetworkInterfaceAttachment> = "AttachmentId",
    }
}

c::property! {
    EnaSrdSpecification, "ec2-networkinterfaceattachment-enasrdspecification";
    new {}
    set {
        ena_srd_enabled: bool = "EnaSrdEnabled",
        ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification",
    }
}

c::property! {
    EnaSrdUdpSpecification, "ec2-networkinterfaceattachment-enasrdudpspecification";
    new {}
    set {
        ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled",
    }
}
