// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::APIKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyName`.
    CfnAPIKey = "AWS::Location::APIKey", "location-apikey", reference name, name_property "KeyName",
        arn "arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}", tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        A key_name: str = "KeyName",
        B restrictions: ApiKeyRestrictions = "Restrictions",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        expire_time: str = "ExpireTime",
        /// AWS does not show it again
        force_delete: bool = "ForceDelete",
        /// AWS does not show it again
        force_update: bool = "ForceUpdate",
        /// AWS does not show it again
        no_expiry: bool = "NoExpiry",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        KEY_ARN: str = "KeyArn",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    AndroidApp, "location-apikey-androidapp";
    new AndroidAppRequired {
        /// 59 characters; matches `^([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}$`
        A certificate_fingerprint: str = "CertificateFingerprint",
        /// 1 to 255 characters; matches `^([A-Za-z][A-Za-z0-9_]*\.)+[A-Za-z][A-Za-z0-9_]*$`
        B package: str = "Package",
    }
    set {}
}

c::property! {
    ApiKeyRestrictions, "location-apikey-apikeyrestrictions";
    new ApiKeyRestrictionsRequired {
        /// 1 to 24 items; each: 5 to 200 characters, matches `^(geo|geo-routes|geo-places|geo-maps):[0-9A-Za-z_]*\*?$`
        A allow_actions: c::List<str> = "AllowActions",
        /// 1 to 8 items; each: at most 1600 characters
        B allow_resources: c::List<str> = "AllowResources",
    }
    set {
        /// at most 5 items
        allow_android_apps: c::List<AndroidApp> = "AllowAndroidApps",
        /// at most 5 items
        allow_apple_apps: c::List<AppleApp> = "AllowAppleApps",
        /// at most 5 items; each: at most 253 characters, matches `^([0-9A-Za-z_!$\&()*+,./:;=?@\x{60}-]|%([0-9A-Fa-f]{2}|[0-9A-Fa-f]?\*))+$`
        allow_referers: c::List<str> = "AllowReferers",
    }
}

c::property! {
    AppleApp, "location-apikey-appleapp";
    new {
        /// 1 to 155 characters; matches `^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`
        A bundle_id: str = "BundleId",
    }
    set {}
}
