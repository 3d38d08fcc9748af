// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::EmailAddress` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EmailAddressArn`.
    CfnEmailAddress = "AWS::Connect::EmailAddress", "connect-emailaddress", reference arn, tags List "Tags";
    new CfnEmailAddressRequired {
        /// 1 to 255 characters; matches `([^\s@]+@[^\s@]+\.[^\s@]+)`; an update replaces the resource
        A email_address: str = "EmailAddress",
        /// 1 to 250 characters
        B instance_arn: str = "InstanceArn",
    }
    set {
        /// at most 1 item
        alias_configurations: c::List<AliasConfiguration> = "AliasConfigurations",
        /// 1 to 250 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`
        description: str = "Description",
        /// at most 256 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`
        display_name: str = "DisplayName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EmailAddressArn",
        EMAIL_ADDRESS_ARN: c::Arn<CfnEmailAddress> = "EmailAddressArn",
    }
}

c::property! {
    AliasConfiguration, "connect-emailaddress-aliasconfiguration";
    new {
        A email_address_arn: str = "EmailAddressArn",
    }
    set {}
}
