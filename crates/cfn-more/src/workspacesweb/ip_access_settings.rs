// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::IpAccessSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `IpAccessSettingsArn`.
    CfnIpAccessSettings = "AWS::WorkSpacesWeb::IpAccessSettings", "workspacesweb-ipaccesssettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}", tags List "Tags";
    new {
        /// 1 to 100 items
        A ip_rules: c::List<IpRule> = "IpRules",
    }
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 20 to 2048 characters; an update replaces the resource
        customer_managed_key: str = "CustomerManagedKey",
        /// 1 to 256 characters; matches `^.+$`
        description: str = "Description",
        /// 1 to 64 characters; matches `^.+$`
        display_name: str = "DisplayName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpAccessSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        CREATION_DATE: str = "CreationDate",
        IP_ACCESS_SETTINGS_ARN: c::Arn<CfnIpAccessSettings> = "IpAccessSettingsArn",
    }
}

c::property! {
    IpRule, "workspacesweb-ipaccesssettings-iprule";
    new {
        A ip_range: str = "IpRange",
    }
    set {
        /// 1 to 256 characters; matches `^.+$`
        description: str = "Description",
    }
}
