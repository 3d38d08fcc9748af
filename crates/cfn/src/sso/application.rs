// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! `AWS::SSO::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationArn`.
    CfnApplication = "AWS::SSO::Application", "sso-application", reference arn, tags List "Tags";
    new CfnApplicationRequired {
        /// 10 to 1224 characters; matches `^arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+$`; an update replaces the resource
        A application_provider_arn: str = "ApplicationProviderArn",
        /// 10 to 1224 characters; matches `^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`; an update replaces the resource
        B instance_arn: str = "InstanceArn",
        /// at most 255 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        C name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        portal_options: PortalOptionsConfiguration = "PortalOptions",
        status: Status = "Status",
        /// at most 75 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApplicationArn",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationArn",
        IDENTITY_STORE_ARN: str = "IdentityStoreArn",
    }
}

c::property! {
    PortalOptionsConfiguration, "sso-application-portaloptionsconfiguration";
    new {}
    set {
        sign_in_options: SignInOptions = "SignInOptions",
        visibility: PortalOptionsConfigurationVisibility = "Visibility",
    }
}

c::property! {
    SignInOptions, "sso-application-signinoptions";
    new {
        A origin: SignInOptionsOrigin = "Origin",
    }
    set {
        /// 1 to 512 characters; matches `^http(s)?:\/\/[-a-zA-Z0-9+\&@#\/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&bb@#\/%?=\~_|]$`
        application_url: str = "ApplicationUrl",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    PortalOptionsConfigurationVisibility {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SignInOptionsOrigin {
        IDENTITY_CENTER = "IDENTITY_CENTER",
        APPLICATION = "APPLICATION",
    }
}
