// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::ManagedLoginBranding` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnManagedLoginBranding = "AWS::Cognito::ManagedLoginBranding", "cognito-managedloginbranding", reference text;
    new {
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        A user_pool_id: str = "UserPoolId",
    }
    set {
        /// at most 40 items
        assets: c::List<AssetType> = "Assets",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+]+$`; an update replaces the resource; AWS does not show it again
        client_id: str = "ClientId",
        /// AWS does not show it again
        return_merged_resources: bool = "ReturnMergedResources",
        settings: c::Json = "Settings",
        use_cognito_provided_values: bool = "UseCognitoProvidedValues",
    }
    get {
        MANAGED_LOGIN_BRANDING_ID: str = "ManagedLoginBrandingId",
    }
}

c::property! {
    AssetType, "cognito-managedloginbranding-assettype";
    new AssetTypeRequired {
        A category: CategoryType = "Category",
        B color_mode: ColorModeType = "ColorMode",
        C extension: ExtensionType = "Extension",
    }
    set {
        /// at most 1000000 characters
        bytes: str = "Bytes",
        /// 1 to 40 characters; matches `^[0-9A-Za-z_\- ]+$`
        resource_id: str = "ResourceId",
    }
}

c::open_enum! {
    CategoryType {
        FAVICON_ICO = "FAVICON_ICO",
        FAVICON_SVG = "FAVICON_SVG",
        EMAIL_GRAPHIC = "EMAIL_GRAPHIC",
        SMS_GRAPHIC = "SMS_GRAPHIC",
        AUTH_APP_GRAPHIC = "AUTH_APP_GRAPHIC",
        PASSWORD_GRAPHIC = "PASSWORD_GRAPHIC",
        PASSKEY_GRAPHIC = "PASSKEY_GRAPHIC",
        PAGE_HEADER_LOGO = "PAGE_HEADER_LOGO",
        PAGE_HEADER_BACKGROUND = "PAGE_HEADER_BACKGROUND",
        PAGE_FOOTER_LOGO = "PAGE_FOOTER_LOGO",
        PAGE_FOOTER_BACKGROUND = "PAGE_FOOTER_BACKGROUND",
        PAGE_BACKGROUND = "PAGE_BACKGROUND",
        FORM_BACKGROUND = "FORM_BACKGROUND",
        FORM_LOGO = "FORM_LOGO",
        IDP_BUTTON_ICON = "IDP_BUTTON_ICON",
    }
}

c::open_enum! {
    ColorModeType {
        LIGHT = "LIGHT",
        DARK = "DARK",
        DYNAMIC = "DYNAMIC",
    }
}

c::open_enum! {
    ExtensionType {
        ICO = "ICO",
        JPEG = "JPEG",
        PNG = "PNG",
        SVG = "SVG",
        WEBP = "WEBP",
    }
}
