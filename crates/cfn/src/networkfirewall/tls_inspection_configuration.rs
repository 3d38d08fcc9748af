// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::TLSInspectionConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TLSInspectionConfigurationArn`.
    CfnTLSInspectionConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration", "networkfirewall-tlsinspectionconfiguration", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}", tags List "Tags";
    new {
        A tls_inspection_configuration: TLSInspectionConfiguration = "TLSInspectionConfiguration",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        B tls_inspection_configuration_name: str = "TLSInspectionConfigurationName",
    }
    set {
        /// 1 to 512 characters; matches `^.*$`
        description: str = "Description",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TLSInspectionConfigurationArn",
        TLS_INSPECTION_CONFIGURATION_ARN: c::Arn<CfnTLSInspectionConfiguration> = "TLSInspectionConfigurationArn",
        TLS_INSPECTION_CONFIGURATION_ID: str = "TLSInspectionConfigurationId",
    }
}

c::property! {
    Address, "networkfirewall-tlsinspectionconfiguration-address";
    new {
        /// 1 to 255 characters; matches `^([a-fA-F0-9:\.]+/[0-9]{1,3})$`
        A address_definition: str = "AddressDefinition",
    }
    set {}
}

c::property! {
    CheckCertificateRevocationStatus, "networkfirewall-tlsinspectionconfiguration-checkcertificaterevocationstatus";
    new {}
    set {
        revoked_status_action: RevokedStatusAction = "RevokedStatusAction",
        unknown_status_action: UnknownStatusAction = "UnknownStatusAction",
    }
}

c::property! {
    PortRange, "networkfirewall-tlsinspectionconfiguration-portrange";
    new PortRangeRequired {
        /// 0 to 65535
        A from_port: i64 = "FromPort",
        /// 0 to 65535
        B to_port: i64 = "ToPort",
    }
    set {}
}

c::property! {
    ServerCertificate, "networkfirewall-tlsinspectionconfiguration-servercertificate";
    new {}
    set {
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        resource_arn: str = "ResourceArn",
    }
}

c::property! {
    ServerCertificateConfiguration, "networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration";
    new {}
    set {
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        certificate_authority_arn: str = "CertificateAuthorityArn",
        check_certificate_revocation_status: CheckCertificateRevocationStatus = "CheckCertificateRevocationStatus",
        scopes: c::List<ServerCertificateScope> = "Scopes",
        /// no item twice
        server_certificates: c::List<ServerCertificate> = "ServerCertificates",
    }
}

c::property! {
    ServerCertificateScope, "networkfirewall-tlsinspectionconfiguration-servercertificatescope";
    new {}
    set {
        destination_ports: c::List<PortRange> = "DestinationPorts",
        destinations: c::List<Address> = "Destinations",
        /// each: 0 to 255
        protocols: c::List<i64> = "Protocols",
        source_ports: c::List<PortRange> = "SourcePorts",
        sources: c::List<Address> = "Sources",
    }
}

c::property! {
    TLSInspectionConfiguration, "networkfirewall-tlsinspectionconfiguration-tlsinspectionconfiguration";
    new {}
    set {
        server_certificate_configurations: c::List<ServerCertificateConfiguration> = "ServerCertificateConfigurations",
    }
}

c::open_enum! {
    RevokedStatusAction {
        PASS = "PASS",
        DROP = "DROP",
        REJECT = "REJECT",
    }
}

c::open_enum! {
    UnknownStatusAction {
        PASS = "PASS",
        DROP = "DROP",
        REJECT = "REJECT",
    }
}
