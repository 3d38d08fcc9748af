// Written by `cargo xtask codegen` from crates/registry/data/globalaccelerator.txt.

//! `AWS::GlobalAccelerator::Listener` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ListenerArn`; it takes no tags.
    CfnListener = "AWS::GlobalAccelerator::Listener", "globalaccelerator-listener", reference arn;
    new CfnListenerRequired {
        /// at most 255 characters; an update replaces the resource
        A accelerator_arn: c::Arn<crate::globalaccelerator::CfnAccelerator> = "AcceleratorArn",
        /// 1 to 10 items
        B port_ranges: c::List<PortRange> = "PortRanges",
        /// default `"TCP"`
        C protocol: Protocol = "Protocol",
    }
    set {
        /// default `"NONE"`
        client_affinity: ClientAffinity = "ClientAffinity",
    }
    get {
        @arn "ListenerArn",
        LISTENER_ARN: c::Arn<CfnListener> = "ListenerArn",
    }
}

c::property! {
    PortRange, "globalaccelerator-listener-portrange";
    new PortRangeRequired {
        /// 0 to 65535
        A from_port: i64 = "FromPort",
        /// 0 to 65535
        B to_port: i64 = "ToPort",
    }
    set {}
}

c::open_enum! {
    Protocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    ClientAffinity {
        NONE = "NONE",
        SOURCE_IP = "SOURCE_IP",
    }
}
