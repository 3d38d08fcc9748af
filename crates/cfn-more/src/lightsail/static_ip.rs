// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::StaticIp` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `StaticIpName`; it takes no tags.
    CfnStaticIp = "AWS::Lightsail::StaticIp", "lightsail-staticip", reference name, name_property "StaticIpName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}";
    new {
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        A static_ip_name: str = "StaticIpName",
    }
    set {
        attached_to: str = "AttachedTo",
    }
    get {
        @arn "StaticIpArn",
        IP_ADDRESS: str = "IpAddress",
        IS_ATTACHED: bool = "IsAttached",
        STATIC_IP_ARN: c::Arn<CfnStaticIp> = "StaticIpArn",
    }
}
