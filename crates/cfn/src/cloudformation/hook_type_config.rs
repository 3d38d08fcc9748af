// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::HookTypeConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConfigurationArn`; it takes no tags.
    ///
    /// Exactly one of `TypeArn` with `Configuration`, `TypeName` with `Configuration`.
    CfnHookTypeConfig = "AWS::CloudFormation::HookTypeConfig", "cloudformation-hooktypeconfig", reference arn;
    new {}
    set {
        /// matches `[\s\S]+`
        configuration: str = "Configuration",
        /// matches `^[a-zA-Z0-9]{1,256}$`; default `"default"`; an update replaces the resource
        configuration_alias: ConfigurationAlias = "ConfigurationAlias",
        type_arn: str = "TypeArn",
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`
        type_name: str = "TypeName",
    }
    get {
        @arn "ConfigurationArn",
        CONFIGURATION_ARN: c::Arn<CfnHookTypeConfig> = "ConfigurationArn",
    }
}

c::open_enum! {
    ConfigurationAlias {
        DEFAULT = "default",
    }
}
