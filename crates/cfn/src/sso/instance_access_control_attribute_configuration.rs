// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::InstanceAccessControlAttributeConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceArn`; it takes no tags; it has no attribute for its ARN.
    CfnInstanceAccessControlAttributeConfiguration = "AWS::SSO::InstanceAccessControlAttributeConfiguration", "sso-instanceaccesscontrolattributeconfiguration", reference name, name_property "InstanceArn";
    new {
        /// 10 to 1224 characters; matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
    }
    set {
        /// at most 50 items
        access_control_attributes: c::List<AccessControlAttribute> = "AccessControlAttributes",
        /// deprecated by AWS
        instance_access_control_attribute_configuration: InstanceAccessControlAttributeConfiguration = "InstanceAccessControlAttributeConfiguration",
    }
    get {}
}

c::property! {
    AccessControlAttribute, "sso-instanceaccesscontrolattributeconfiguration-accesscontrolattribute";
    new {
        /// 1 to 128 characters; matches `[\p{L}\p{Z}\p{N}_.:\/=+\-@]+`
        A key: str = "Key",
        B value: AccessControlAttributeValue = "Value",
    }
    set {}
}

c::property! {
    AccessControlAttributeValue, "sso-instanceaccesscontrolattributeconfiguration-accesscontrolattributevalue";
    new {
        /// at most 1 item; each: at most 256 characters, matches `[\p{L}\p{Z}\p{N}_.:\/=+\-@\[\]\{\}\$\\"]*`
        A source: c::List<str> = "Source",
    }
    set {}
}

c::property! {
    InstanceAccessControlAttributeConfiguration, "sso-instanceaccesscontrolattributeconfiguration-instanceaccesscontrolattributeconfiguration";
    new {
        /// at most 50 items
        A access_control_attributes: c::List<AccessControlAttribute> = "AccessControlAttributes",
    }
    set {}
}
