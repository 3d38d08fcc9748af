// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::WebApp` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWebApp = "AWS::Transfer::WebApp", "transfer-webapp", reference arn,
        arn "arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}", tags List "Tags";
    new {
        A identity_provider_details: IdentityProviderDetails = "IdentityProviderDetails",
    }
    set {
        /// 1 to 1024 characters
        access_endpoint: str = "AccessEndpoint",
        endpoint_details: EndpointDetails = "EndpointDetails",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        web_app_customization: WebAppCustomization = "WebAppCustomization",
        /// an update replaces the resource
        web_app_endpoint_policy: WebAppEndpointPolicy = "WebAppEndpointPolicy",
        web_app_units: WebAppUnits = "WebAppUnits",
    }
    get {
        @arn "Arn",
        IDENTITY_PROVIDER_DETAILS_APPLICATION_ARN: str = "IdentityProviderDetails.ApplicationArn",
        VPC_ENDPOINT_ID: str = "VpcEndpointId",
        WEB_APP_ID: str = "WebAppId",
    }
}

c::property! {
    EndpointDetails, "transfer-webapp-endpointdetails";
    new {}
    set {
        vpc: Vpc = "Vpc",
    }
}

c::property! {
    IdentityProviderDetails, "transfer-webapp-identityproviderdetails";
    new {}
    set {
        /// 10 to 1224 characters; matches `^arn:[0-9A-Za-z_-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`; an update replaces the resource
        instance_arn: str = "InstanceArn",
        /// 20 to 2048 characters; matches `^arn:[a-z-]+:iam::[0-9]{12}:role[:/]\S+$`
        role: str = "Role",
    }
}

c::property! {
    Vpc, "transfer-webapp-vpc";
    new {}
    set {
        /// AWS does not show it again
        ip_address_type: VpcIpAddressType = "IpAddressType",
        /// at most 10 items; each: 11 to 20 characters, matches `^sg-[0-9a-f]{8,17}$`; an update replaces the resource; AWS does not show it again
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 10 items; each: 15 to 24 characters, matches `^subnet-[0-9a-f]{8,17}$`
        subnet_ids: c::List<str> = "SubnetIds",
        /// 12 to 21 characters; matches `^vpc-[0-9a-f]{8,17}$`; an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    WebAppCustomization, "transfer-webapp-webappcustomization";
    new {}
    set {
        /// 1 to 20960 characters
        favicon_file: str = "FaviconFile",
        /// 1 to 51200 characters
        logo_file: str = "LogoFile",
        /// at most 100 characters
        title: str = "Title",
    }
}

c::property! {
    /// Exactly one of `Provisioned`.
    WebAppUnits, "transfer-webapp-webappunits";
    new {}
    set {
        /// at least 1
        provisioned: i64 = "Provisioned",
    }
}

c::open_enum! {
    WebAppEndpointPolicy {
        STANDARD = "STANDARD",
        FIPS = "FIPS",
    }
}

c::open_enum! {
    VpcIpAddressType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}
