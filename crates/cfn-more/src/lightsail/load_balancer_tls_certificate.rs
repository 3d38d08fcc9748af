// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::LoadBalancerTlsCertificate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnLoadBalancerTlsCertificate = "AWS::Lightsail::LoadBalancerTlsCertificate", "lightsail-loadbalancertlscertificate", reference text,
        arn "arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}";
    new CfnLoadBalancerTlsCertificateRequired {
        /// an update replaces the resource
        A certificate_domain_name: str = "CertificateDomainName",
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        B certificate_name: str = "CertificateName",
        /// matches `[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]`; an update replaces the resource
        C load_balancer_name: str = "LoadBalancerName",
    }
    set {
        /// no item twice; an update replaces the resource
        certificate_alternative_names: c::List<str> = "CertificateAlternativeNames",
        https_redirection_enabled: bool = "HttpsRedirectionEnabled",
        is_attached: bool = "IsAttached",
    }
    get {
        @arn "LoadBalancerTlsCertificateArn",
        LOAD_BALANCER_TLS_CERTIFICATE_ARN: c::Arn<CfnLoadBalancerTlsCertificate> = "LoadBalancerTlsCertificateArn",
        STATUS: str = "Status",
    }
}
