// Written by `cargo xtask codegen` from crates/registry/data/directoryservice.txt.

//! `AWS::DirectoryService::MicrosoftAD` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DirectoryId`; it takes no tags; it has no attribute for its ARN.
    CfnMicrosoftAD = "AWS::DirectoryService::MicrosoftAD", "directoryservice-microsoftad", reference name,
        arn "arn:${Partition}:ds:${Region}:${Account}:${DirectoryId}";
    new {
        /// matches `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B vpc_settings: VpcSettings = "VpcSettings",
    }
    set {
        /// an update replaces the resource
        create_alias: bool = "CreateAlias",
        /// default `"Enterprise"`; an update replaces the resource
        edition: Edition = "Edition",
        /// default `false`
        enable_sso: bool = "EnableSso",
        /// an update replaces the resource; AWS does not show it again
        password: str = "Password",
        /// matches `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`; an update replaces the resource
        short_name: str = "ShortName",
    }
    get {
        ALIAS: str = "Alias",
        DIRECTORY_ID: c::Name<CfnMicrosoftAD> = "DirectoryId",
        DNS_IP_ADDRESSES: c::List<str> = list "DnsIpAddresses",
        ID: str = "Id",
    }
}

c::property! {
    VpcSettings, "directoryservice-microsoftad-vpcsettings";
    new {
        /// no item twice; each: matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`
        A subnet_ids: c::List<str> = "SubnetIds",
        /// matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
}

c::open_enum! {
    Edition {
        ENTERPRISE = "Enterprise",
        STANDARD = "Standard",
    }
}
