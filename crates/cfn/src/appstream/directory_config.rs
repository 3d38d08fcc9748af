// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::DirectoryConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DirectoryName`; it takes no tags; it has no attribute for its ARN.
    CfnDirectoryConfig = "AWS::AppStream::DirectoryConfig", "appstream-directoryconfig", reference name, name_property "DirectoryName";
    new {
        /// an update replaces the resource
        A directory_name: str = "DirectoryName",
        /// each: at most 2000 characters
        B organizational_unit_distinguished_names: c::List<str> = "OrganizationalUnitDistinguishedNames",
        C service_account_credentials: ServiceAccountCredentials = "ServiceAccountCredentials",
    }
    set {
        certificate_based_auth_properties: CertificateBasedAuthProperties = "CertificateBasedAuthProperties",
    }
    get {}
}

c::property! {
    CertificateBasedAuthProperties, "appstream-directoryconfig-certificatebasedauthproperties";
    new {}
    set {
        certificate_authority_arn: str = "CertificateAuthorityArn",
        status: CertificateBasedAuthPropertiesStatus = "Status",
    }
}

c::property! {
    ServiceAccountCredentials, "appstream-directoryconfig-serviceaccountcredentials";
    new ServiceAccountCredentialsRequired {
        /// at least 1 character
        A account_name: str = "AccountName",
        /// 1 to 127 characters; AWS does not show it again
        B account_password: str = "AccountPassword",
    }
    set {}
}

c::open_enum! {
    CertificateBasedAuthPropertiesStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        ENABLED_NO_DIRECTORY_LOGIN_FALLBACK = "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
    }
}
