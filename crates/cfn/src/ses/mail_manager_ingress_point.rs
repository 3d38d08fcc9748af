// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerIngressPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IngressPointId`; it has no attribute for its ARN.
    CfnMailManagerIngressPoint = "AWS::SES::MailManagerIngressPoint", "ses-mailmanageringresspoint", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}", tags List "Tags";
    new CfnMailManagerIngressPointRequired {
        /// 1 to 100 characters
        A rule_set_id: str = "RuleSetId",
        /// 1 to 100 characters
        B traffic_policy_id: str = "TrafficPolicyId",
        /// an update replaces the resource
        C r#type: IngressPointType = "Type",
    }
    set {
        /// AWS does not show it again
        ingress_point_configuration: IngressPointConfiguration = "IngressPointConfiguration",
        /// 3 to 63 characters; matches `^[A-Za-z0-9_-]+$`
        ingress_point_name: str = "IngressPointName",
        /// an update replaces the resource
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        status_to_update: IngressPointStatusToUpdate = "StatusToUpdate",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        tls_policy: TlsPolicy = "TlsPolicy",
    }
    get {
        A_RECORD: str = "ARecord",
        INGRESS_POINT_ARN: str = "IngressPointArn",
        INGRESS_POINT_ID: c::Name<CfnMailManagerIngressPoint> = "IngressPointId",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    /// Exactly one of `SmtpPassword`, `SecretArn`, `TlsAuthConfiguration`.
    IngressPointConfiguration, "ses-mailmanageringresspoint-ingresspointconfiguration";
    new {}
    set {
        secret_arn: str = "SecretArn",
        /// 8 to 64 characters; matches `^[A-Za-z0-9!@#$%^\&*()_+\-=\[\]{}|.,?]+$`
        smtp_password: str = "SmtpPassword",
        tls_auth_configuration: TlsAuthConfiguration = "TlsAuthConfiguration",
    }
}

c::property! {
    /// Exactly one of `PublicNetworkConfiguration`, `PrivateNetworkConfiguration`.
    NetworkConfiguration, "ses-mailmanageringresspoint-networkconfiguration";
    new {}
    set {
        private_network_configuration: PrivateNetworkConfiguration = "PrivateNetworkConfiguration",
        public_network_configuration: PublicNetworkConfiguration = "PublicNetworkConfiguration",
    }
}

c::property! {
    PrivateNetworkConfiguration, "ses-mailmanageringresspoint-privatenetworkconfiguration";
    new {
        /// matches `^vpce-[a-zA-Z0-9]{17}$`
        A vpc_endpoint_id: str = "VpcEndpointId",
    }
    set {}
}

c::property! {
    PublicNetworkConfiguration, "ses-mailmanageringresspoint-publicnetworkconfiguration";
    new {
        A ip_type: c::Json = "IpType",
    }
    set {}
}

c::property! {
    TlsAuthConfiguration, "ses-mailmanageringresspoint-tlsauthconfiguration";
    new {
        A trust_store: TrustStore = "TrustStore",
    }
    set {}
}

c::property! {
    TrustStore, "ses-mailmanageringresspoint-truststore";
    new {
        /// 1 to 500000 characters; matches `^[\P{C}\s]*$`
        A ca_content: str = "CAContent",
    }
    set {
        /// 1 to 500000 characters; matches `^[\P{C}\s]*$`
        crl_content: str = "CrlContent",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::open_enum! {
    IngressPointStatusToUpdate {
        ACTIVE = "ACTIVE",
        CLOSED = "CLOSED",
    }
}

c::open_enum! {
    IngressPointType {
        OPEN = "OPEN",
        AUTH = "AUTH",
        MTLS = "MTLS",
    }
}

c::open_enum! {
    TlsPolicy {
        REQUIRED = "REQUIRED",
        OPTIONAL = "OPTIONAL",
        FIPS = "FIPS",
    }
}
