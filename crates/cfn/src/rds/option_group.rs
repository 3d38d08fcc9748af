// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::OptionGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OptionGroupName`; it has no attribute for its ARN.
    CfnOptionGroup = "AWS::RDS::OptionGroup", "rds-optiongroup", reference name, name_property "OptionGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}", tags List "Tags";
    new CfnOptionGroupRequired {
        /// an update replaces the resource
        A engine_name: str = "EngineName",
        /// an update replaces the resource
        B major_engine_version: str = "MajorEngineVersion",
        /// an update replaces the resource
        C option_group_description: str = "OptionGroupDescription",
    }
    set {
        option_configurations: c::List<OptionConfiguration> = "OptionConfigurations",
        /// an update replaces the resource
        option_group_name: str = "OptionGroupName",
        tags: c::List<Tag> = "Tags",
    }
    get {}
}

c::property! {
    OptionConfiguration, "rds-optiongroup-optionconfiguration";
    new {
        A option_name: str = "OptionName",
    }
    set {
        /// no item twice
        db_security_group_memberships: c::List<str> = "DBSecurityGroupMemberships",
        option_settings: c::List<OptionSetting> = "OptionSettings",
        option_version: str = "OptionVersion",
        port: i64 = "Port",
        /// no item twice
        vpc_security_group_memberships: c::List<str> = "VpcSecurityGroupMemberships",
    }
}

c::property! {
    OptionSetting, "rds-optiongroup-optionsetting";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    Tag, "rds-optiongroup-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
