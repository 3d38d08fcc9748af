// Written by `cargo xtask codegen` from crates/registry/data/directoryservice.txt.

//! `AWS::DirectoryService::SimpleAD` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DirectoryId`; it has no attribute for its ARN.
    CfnSimpleAD = "AWS::DirectoryService::SimpleAD", "directoryservice-simplead", reference name,
        arn "arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}", tags List "Tags";
    new CfnSimpleADRequired {
        /// matches `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B size: Size = "Size",
        /// an update replaces the resource
        C vpc_settings: VpcSettings = "VpcSettings",
    }
    set {
        /// an update replaces the resource
        create_alias: bool = "CreateAlias",
        /// at most 128 characters; matches `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`; an update replaces the resource
        description: str = "Description",
        enable_sso: bool = "EnableSso",
        /// an update replaces the resource; AWS does not show it again
        password: str = "Password",
        /// matches `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`; an update replaces the resource
        short_name: str = "ShortName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ALIAS: str = "Alias",
        DIRECTORY_ID: c::Name<CfnSimpleAD> = "DirectoryId",
        DNS_IP_ADDRESSES: c::List<str> = list "DnsIpAddresses",
        ID: str = "Id",
    }
}

c::property! {
    VpcSettings, "directoryservice-simplead-vpcsettings";
    new {
        /// no item twice; each: matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`
        A subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
}

c::open_enum! {
    Size {
        LARGE = "Large",
        SMALL = "Small",
    }
}
