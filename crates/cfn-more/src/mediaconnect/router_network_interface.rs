// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::RouterNetworkInterface` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRouterNetworkInterface = "AWS::MediaConnect::RouterNetworkInterface", "mediaconnect-routernetworkinterface", reference arn,
        arn "arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}", tags List "Tags";
    new {
        A configuration: RouterNetworkInterfaceConfiguration = "Configuration",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// an update replaces the resource
        region_name: str = "RegionName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ASSOCIATED_INPUT_COUNT: i64 = "AssociatedInputCount",
        ASSOCIATED_OUTPUT_COUNT: i64 = "AssociatedOutputCount",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        NETWORK_INTERFACE_TYPE: c::Json = "NetworkInterfaceType",
        STATE: c::Json = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    PublicRouterNetworkInterfaceConfiguration, "mediaconnect-routernetworkinterface-publicrouternetworkinterfaceconfiguration";
    new {
        /// at most 10 items
        A allow_rules: c::List<PublicRouterNetworkInterfaceRule> = "AllowRules",
    }
    set {}
}

c::property! {
    PublicRouterNetworkInterfaceRule, "mediaconnect-routernetworkinterface-publicrouternetworkinterfacerule";
    new {
        /// format ipv4-network
        A cidr: str = "Cidr",
    }
    set {}
}

c::property! {
    /// Exactly one of `Public`, `Vpc`.
    RouterNetworkInterfaceConfiguration, "mediaconnect-routernetworkinterface-routernetworkinterfaceconfiguration";
    new {}
    set {
        public: PublicRouterNetworkInterfaceConfiguration = "Public",
        vpc: VpcRouterNetworkInterfaceConfiguration = "Vpc",
    }
}

c::property! {
    VpcRouterNetworkInterfaceConfiguration, "mediaconnect-routernetworkinterface-vpcrouternetworkinterfaceconfiguration";
    new {
        /// 1 to 5 items
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        B subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
    }
    set {}
}
