// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::DistributionTenant` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDistributionTenant = "AWS::CloudFront::DistributionTenant", "cloudfront-distributiontenant", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}", tags List "Tags";
    new CfnDistributionTenantRequired {
        A distribution_id: str = "DistributionId",
        B domains: c::List<str> = "Domains",
        /// an update replaces the resource
        C name: str = "Name",
    }
    set {
        connection_group_id: str = "ConnectionGroupId",
        customizations: Customizations = "Customizations",
        enabled: bool = "Enabled",
        /// AWS does not show it again
        managed_certificate_request: ManagedCertificateRequest = "ManagedCertificateRequest",
        parameters: c::List<Parameter> = "Parameters",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        DOMAIN_RESULTS: c::List<c::Json> = list "DomainResults",
        E_TAG: str = "ETag",
        ID: c::Name<CfnDistributionTenant> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATUS: str = "Status",
    }
}

c::property! {
    Certificate, "cloudfront-distributiontenant-certificate";
    new {}
    set {
        arn: str = "Arn",
    }
}

c::property! {
    Customizations, "cloudfront-distributiontenant-customizations";
    new {}
    set {
        certificate: Certificate = "Certificate",
        geo_restrictions: GeoRestrictionCustomization = "GeoRestrictions",
        web_acl: WebAclCustomization = "WebAcl",
    }
}

c::property! {
    GeoRestrictionCustomization, "cloudfront-distributiontenant-georestrictioncustomization";
    new {}
    set {
        locations: c::List<str> = "Locations",
        restriction_type: GeoRestrictionCustomizationRestrictionType = "RestrictionType",
    }
}

c::property! {
    ManagedCertificateRequest, "cloudfront-distributiontenant-managedcertificaterequest";
    new {}
    set {
        certificate_transparency_logging_preference: ManagedCertificateRequestCertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference",
        primary_domain_name: str = "PrimaryDomainName",
        validation_token_host: ManagedCertificateRequestValidationTokenHost = "ValidationTokenHost",
    }
}

c::property! {
    Parameter, "cloudfront-distributiontenant-parameter";
    new {}
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`
        name: str = "Name",
        /// 1 to 256 characters
        value: str = "Value",
    }
}

c::property! {
    WebAclCustomization, "cloudfront-distributiontenant-webaclcustomization";
    new {}
    set {
        action: WebAclCustomizationAction = "Action",
        arn: str = "Arn",
    }
}

c::open_enum! {
    GeoRestrictionCustomizationRestrictionType {
        BLACKLIST = "blacklist",
        WHITELIST = "whitelist",
        NONE = "none",
    }
}

c::open_enum! {
    ManagedCertificateRequestCertificateTransparencyLoggingPreference {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    ManagedCertificateRequestValidationTokenHost {
        CLOUDFRONT = "cloudfront",
        SELF_HOSTED = "self-hosted",
    }
}

c::open_enum! {
    WebAclCustomizationAction {
        OVERRIDE = "override",
        DISABLE = "disable",
    }
}
