// Written by `cargo xtask codegen` from crates/registry/data/evs.txt.

//! `AWS::EVS::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentId`.
    CfnEnvironment = "AWS::EVS::Environment", "evs-environment", reference name,
        arn "arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}", tags List "Tags";
    new CfnEnvironmentRequired {
        /// 15 to 24 characters; matches `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`; an update replaces the resource
        A service_access_subnet_id: str = "ServiceAccessSubnetId",
        /// an update replaces the resource
        B terms_accepted: bool = "TermsAccepted",
        /// an update replaces the resource
        C vcf_version: VcfVersion = "VcfVersion",
        /// 12 to 21 characters; matches `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`; an update replaces the resource
        D vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// an update replaces the resource
        connectivity_info: ConnectivityInfo = "ConnectivityInfo",
        /// matches `^[a-zA-Z0-9_-]{1,100}$`; an update replaces the resource
        environment_name: str = "EnvironmentName",
        /// 4 items; AWS does not show it again
        hosts: c::List<HostInfoForCreate> = "Hosts",
        /// AWS does not show it again
        initial_vlans: InitialVlans = "InitialVlans",
        /// an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        license_info: LicenseInfo = "LicenseInfo",
        /// an update replaces the resource
        service_access_security_groups: ServiceAccessSecurityGroups = "ServiceAccessSecurityGroups",
        /// an update replaces the resource
        site_id: str = "SiteId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vcf_hostnames: VcfHostnames = "VcfHostnames",
    }
    get {
        @arn "EnvironmentArn",
        CHECKS: c::List<c::Json> = list "Checks",
        CREATED_AT: str = "CreatedAt",
        CREDENTIALS: c::List<c::Json> = list "Credentials",
        ENVIRONMENT_ARN: c::Arn<CfnEnvironment> = "EnvironmentArn",
        ENVIRONMENT_ID: c::Name<CfnEnvironment> = "EnvironmentId",
        ENVIRONMENT_STATE: c::Json = "EnvironmentState",
        MODIFIED_AT: str = "ModifiedAt",
        STATE_DETAILS: str = "StateDetails",
    }
}

c::property! {
    ConnectivityInfo, "evs-environment-connectivityinfo";
    new {
        /// 2 items; each: 3 to 21 characters
        A private_route_server_peerings: c::List<str> = "PrivateRouteServerPeerings",
    }
    set {}
}

c::property! {
    HostInfoForCreate, "evs-environment-hostinfoforcreate";
    new HostInfoForCreateRequired {
        /// matches `^([a-zA-Z0-9-]*)$`
        A host_name: str = "HostName",
        B instance_type: HostInfoForCreateInstanceType = "InstanceType",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_-]+$`
        C key_name: str = "KeyName",
    }
    set {
        /// 1 to 25 characters; matches `^h-[a-f0-9]{8}([a-f0-9]{9})?$`
        dedicated_host_id: str = "DedicatedHostId",
        /// 1 to 25 characters; matches `^pg-[a-f0-9]{8}([a-f0-9]{9})?$`
        placement_group_id: str = "PlacementGroupId",
    }
}

c::property! {
    InitialVlanInfo, "evs-environment-initialvlaninfo";
    new {
        /// format ipv4-network
        A cidr: str = "Cidr",
    }
    set {}
}

c::property! {
    InitialVlans, "evs-environment-initialvlans";
    new InitialVlansRequired {
        A edge_v_tep: InitialVlanInfo = "EdgeVTep",
        B expansion_vlan1: InitialVlanInfo = "ExpansionVlan1",
        C expansion_vlan2: InitialVlanInfo = "ExpansionVlan2",
        D hcx: InitialVlanInfo = "Hcx",
        E nsx_up_link: InitialVlanInfo = "NsxUpLink",
        F v_motion: InitialVlanInfo = "VMotion",
        G v_san: InitialVlanInfo = "VSan",
        H v_tep: InitialVlanInfo = "VTep",
        I vm_management: InitialVlanInfo = "VmManagement",
        J vmk_management: InitialVlanInfo = "VmkManagement",
    }
    set {
        /// 4 to 21 characters; matches `^acl-[a-zA-Z0-9_-]+$`
        hcx_network_acl_id: str = "HcxNetworkAclId",
        is_hcx_public: bool = "IsHcxPublic",
    }
}

c::property! {
    LicenseInfo, "evs-environment-licenseinfo";
    new LicenseInfoRequired {
        /// matches `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`
        A solution_key: str = "SolutionKey",
        /// matches `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`
        B vsan_key: str = "VsanKey",
    }
    set {}
}

c::property! {
    ServiceAccessSecurityGroups, "evs-environment-serviceaccesssecuritygroups";
    new {}
    set {
        /// at most 2 items; each: 3 to 25 characters, matches `^sg-[0-9a-zA-Z]*$`
        security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
}

c::property! {
    VcfHostnames, "evs-environment-vcfhostnames";
    new VcfHostnamesRequired {
        /// matches `^([a-zA-Z0-9-]*)$`
        A cloud_builder: str = "CloudBuilder",
        /// matches `^([a-zA-Z0-9-]*)$`
        B nsx: str = "Nsx",
        /// matches `^([a-zA-Z0-9-]*)$`
        C nsx_edge1: str = "NsxEdge1",
        /// matches `^([a-zA-Z0-9-]*)$`
        D nsx_edge2: str = "NsxEdge2",
        /// matches `^([a-zA-Z0-9-]*)$`
        E nsx_manager1: str = "NsxManager1",
        /// matches `^([a-zA-Z0-9-]*)$`
        F nsx_manager2: str = "NsxManager2",
        /// matches `^([a-zA-Z0-9-]*)$`
        G nsx_manager3: str = "NsxManager3",
        /// matches `^([a-zA-Z0-9-]*)$`
        H sddc_manager: str = "SddcManager",
        /// matches `^([a-zA-Z0-9-]*)$`
        I v_center: str = "VCenter",
    }
    set {}
}

c::open_enum! {
    VcfVersion {
        VCF_5_2_1 = "VCF-5.2.1",
        VCF_5_2_2 = "VCF-5.2.2",
        SELF_DEPLOYED = "SELF_DEPLOYED",
    }
}

c::open_enum! {
    HostInfoForCreateInstanceType {
        I4I_METAL = "i4i.metal",
        I7I_METAL_24XL = "i7i.metal-24xl",
        I7I_METAL_48XL = "i7i.metal-48xl",
    }
}
