// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolDomain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Domain`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolDomain = "AWS::Cognito::UserPoolDomain", "cognito-userpooldomain", reference name, name_property "Domain";
    new CfnUserPoolDomainRequired {
        /// 1 to 63 characters; an update replaces the resource
        A domain: str = "Domain",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        B user_pool_id: str = "UserPoolId",
    }
    set {
        custom_domain_config: CustomDomainConfigType = "CustomDomainConfig",
        /// AWS does not show it again
        managed_login_version: i64 = "ManagedLoginVersion",
        routing: RoutingType = "Routing",
    }
    get {
        CLOUD_FRONT_DISTRIBUTION: str = "CloudFrontDistribution",
    }
}

c::property! {
    CustomDomainConfigType, "cognito-userpooldomain-customdomainconfigtype";
    new {}
    set {
        /// 20 to 2048 characters
        certificate_arn: str = "CertificateArn",
        security_policy: CustomDomainConfigTypeSecurityPolicy = "SecurityPolicy",
    }
}

c::property! {
    FailoverType, "cognito-userpooldomain-failovertype";
    new FailoverTypeRequired {
        /// at most 64 characters
        A primary_route53_health_check_id: str = "PrimaryRoute53HealthCheckId",
        /// 5 to 32 characters
        B secondary_region: str = "SecondaryRegion",
    }
    set {}
}

c::property! {
    RoutingType, "cognito-userpooldomain-routingtype";
    new {}
    set {
        failover: FailoverType = "Failover",
    }
}

c::open_enum! {
    CustomDomainConfigTypeSecurityPolicy {
        TLS_V1 = "TLS_V1",
        TLS_V1_2_2021 = "TLS_V1_2_2021",
        TLS_V1_3_2025 = "TLS_V1_3_2025",
    }
}
