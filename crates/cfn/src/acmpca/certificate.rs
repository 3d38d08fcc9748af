// Written by `cargo xtask codegen` from crates/registry/data/acmpca.txt.

//! `AWS::ACMPCA::Certificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnCertificate = "AWS::ACMPCA::Certificate", "acmpca-certificate", reference text;
    new CfnCertificateRequired {
        /// an update replaces the resource
        A certificate_authority_arn: c::Arn<crate::acmpca::CfnCertificateAuthority> = "CertificateAuthorityArn",
        /// at least 1 character; an update replaces the resource; AWS does not show it again
        B certificate_signing_request: str = "CertificateSigningRequest",
        /// an update replaces the resource; AWS does not show it again
        C signing_algorithm: str = "SigningAlgorithm",
        /// an update replaces the resource; AWS does not show it again
        D validity: Validity = "Validity",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        api_passthrough: ApiPassthrough = "ApiPassthrough",
        /// an update replaces the resource; AWS does not show it again
        template_arn: str = "TemplateArn",
        /// an update replaces the resource; AWS does not show it again
        validity_not_before: Validity = "ValidityNotBefore",
    }
    get {
        @arn "Arn",
        CERTIFICATE: str = "Certificate",
    }
}

c::property! {
    ApiPassthrough, "acmpca-certificate-apipassthrough";
    new {}
    set {
        extensions: Extensions = "Extensions",
        subject: Subject = "Subject",
    }
}

c::property! {
    CustomAttribute, "acmpca-certificate-customattribute";
    new CustomAttributeRequired {
        A object_identifier: str = "ObjectIdentifier",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    CustomExtension, "acmpca-certificate-customextension";
    new CustomExtensionRequired {
        A object_identifier: str = "ObjectIdentifier",
        B value: str = "Value",
    }
    set {
        critical: bool = "Critical",
    }
}

c::property! {
    EdiPartyName, "acmpca-certificate-edipartyname";
    new EdiPartyNameRequired {
        A name_assigner: str = "NameAssigner",
        B party_name: str = "PartyName",
    }
    set {}
}

c::property! {
    ExtendedKeyUsage, "acmpca-certificate-extendedkeyusage";
    new {}
    set {
        extended_key_usage_object_identifier: str = "ExtendedKeyUsageObjectIdentifier",
        extended_key_usage_type: str = "ExtendedKeyUsageType",
    }
}

c::property! {
    Extensions, "acmpca-certificate-extensions";
    new {}
    set {
        certificate_policies: c::List<PolicyInformation> = "CertificatePolicies",
        custom_extensions: c::List<CustomExtension> = "CustomExtensions",
        extended_key_usage: c::List<ExtendedKeyUsage> = "ExtendedKeyUsage",
        key_usage: KeyUsage = "KeyUsage",
        subject_alternative_names: c::List<GeneralName> = "SubjectAlternativeNames",
    }
}

c::property! {
    GeneralName, "acmpca-certificate-generalname";
    new {}
    set {
        directory_name: Subject = "DirectoryName",
        dns_name: str = "DnsName",
        edi_party_name: EdiPartyName = "EdiPartyName",
        ip_address: str = "IpAddress",
        other_name: OtherName = "OtherName",
        registered_id: str = "RegisteredId",
        rfc822_name: str = "Rfc822Name",
        uniform_resource_identifier: str = "UniformResourceIdentifier",
    }
}

c::property! {
    KeyUsage, "acmpca-certificate-keyusage";
    new {}
    set {
        /// default `false`
        crl_sign: bool = "CRLSign",
        /// default `false`
        data_encipherment: bool = "DataEncipherment",
        /// default `false`
        decipher_only: bool = "DecipherOnly",
        /// default `false`
        digital_signature: bool = "DigitalSignature",
        /// default `false`
        encipher_only: bool = "EncipherOnly",
        /// default `false`
        key_agreement: bool = "KeyAgreement",
        /// default `false`
        key_cert_sign: bool = "KeyCertSign",
        /// default `false`
        key_encipherment: bool = "KeyEncipherment",
        /// default `false`
        non_repudiation: bool = "NonRepudiation",
    }
}

c::property! {
    OtherName, "acmpca-certificate-othername";
    new OtherNameRequired {
        A type_id: str = "TypeId",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    PolicyInformation, "acmpca-certificate-policyinformation";
    new {
        A cert_policy_id: str = "CertPolicyId",
    }
    set {
        policy_qualifiers: c::List<PolicyQualifierInfo> = "PolicyQualifiers",
    }
}

c::property! {
    PolicyQualifierInfo, "acmpca-certificate-policyqualifierinfo";
    new {
        A policy_qualifier_id: str = "PolicyQualifierId",
        B qualifier: Qualifier = "Qualifier",
    }
    set {}
}

c::property! {
    Qualifier, "acmpca-certificate-qualifier";
    new {
        A cps_uri: str = "CpsUri",
    }
    set {}
}

c::property! {
    Subject, "acmpca-certificate-subject";
    new {}
    set {
        common_name: str = "CommonName",
        country: str = "Country",
        custom_attributes: c::List<CustomAttribute> = "CustomAttributes",
        distinguished_name_qualifier: str = "DistinguishedNameQualifier",
        generation_qualifier: str = "GenerationQualifier",
        given_name: str = "GivenName",
        initials: str = "Initials",
        locality: str = "Locality",
        organization: str = "Organization",
        organizational_unit: str = "OrganizationalUnit",
        pseudonym: str = "Pseudonym",
        serial_number: str = "SerialNumber",
        state: str = "State",
        surname: str = "Surname",
        title: str = "Title",
    }
}

c::property! {
    Validity, "acmpca-certificate-validity";
    new {
        A r#type: str = "Type",
        B value: f64 = "Value",
    }
    set {}
}
