// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::InputSecurityGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnInputSecurityGroup = "AWS::MediaLive::InputSecurityGroup", "medialive-inputsecuritygroup", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}", tags Map "Tags";
    new {}
    set {
        tags: c::Json = "Tags",
        whitelist_rules: c::List<InputWhitelistRule> = "WhitelistRules",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnInputSecurityGroup> = "Id",
        INPUTS: c::List<str> = list "Inputs",
    }
}

c::property! {
    InputWhitelistRule, "medialive-inputsecuritygroup-inputwhitelistrule";
    new {}
    set {
        /// format ipv4-network
        cidr: str = "Cidr",
    }
}
