// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::ListenerCertificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnListenerCertificate = "AWS::ElasticLoadBalancingV2::ListenerCertificate", "elasticloadbalancingv2-listenercertificate", reference name;
    new {
        /// no item twice
        A certificates: c::List<Certificate> = "Certificates",
        /// an update replaces the resource
        B listener_arn: str = "ListenerArn",
    }
    set {}
    get {
        ID: c::Name<CfnListenerCertificate> = "Id",
    }
}

c::property! {
    Certificate, "elasticloadbalancingv2-listenercertificate-certificate";
    new {}
    set {
        certificate_arn: str = "CertificateArn",
    }
}
