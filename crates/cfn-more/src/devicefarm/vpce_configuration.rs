// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::VPCEConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVPCEConfiguration = "AWS::DeviceFarm::VPCEConfiguration", "devicefarm-vpceconfiguration", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}", tags List "Tags";
    new CfnVPCEConfigurationRequired {
        /// 1 to 2048 characters
        A service_dns_name: str = "ServiceDnsName",
        /// 1 to 1024 characters
        B vpce_configuration_name: str = "VpceConfigurationName",
        /// 1 to 2048 characters
        C vpce_service_name: str = "VpceServiceName",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 2048 characters
        vpce_configuration_description: str = "VpceConfigurationDescription",
    }
    get {
        @arn "Arn",
    }
}
