// Written by `cargo xtask codegen` from crates/registry/data/acmpca.txt.

//! `AWS::ACMPCA::CertificateAuthority` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCertificateAuthority = "AWS::ACMPCA::CertificateAuthority", "acmpca-certificateauthority", reference arn,
        arn "arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}", tags List "Tags";
    new CfnCertificateAuthorityRequired {
        /// an update replaces the resource
        A key_algorithm: str = "KeyAlgorithm",
        /// an update replaces the resource
        B signing_algorithm: str = "SigningAlgorithm",
        /// an update replaces the resource; AWS does not show it again
        C subject: Subject = "Subject",
        /// an update replaces the resource
        D r#type: str = "Type",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        csr_extensions: CsrExtensions = "CsrExtensions",
        /// an update replaces the resource; AWS does not show it again
        key_storage_security_standard: KeyStorageSecurityStandard = "KeyStorageSecurityStandard",
        /// AWS does not show it again
        revocation_configuration: RevocationConfiguration = "RevocationConfiguration",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        usage_mode: UsageMode = "UsageMode",
    }
    get {
        @arn "Arn",
        CERTIFICATE_SIGNING_REQUEST: str = "CertificateSigningRequest",
    }
}

c::property! {
    AccessDescription, "acmpca-certificateauthority-accessdescription";
    new {
        A access_location: GeneralName = "AccessLocation",
        B access_method: AccessMethod = "AccessMethod",
    }
    set {}
}

c::property! {
    AccessMethod, "acmpca-certificateauthority-accessmethod";
    new {}
    set {
        access_method_type: str = "AccessMethodType",
        custom_object_identifier: str = "CustomObjectIdentifier",
    }
}

c::property! {
    CrlConfiguration, "acmpca-certificateauthority-crlconfiguration";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        crl_distribution_point_extension_configuration: CrlDistributionPointExtensionConfiguration = "CrlDistributionPointExtensionConfiguration",
        crl_type: CrlConfigurationCrlType = "CrlType",
        /// at most 253 characters; matches `^[-a-zA-Z0-9;/?:@\&=+$,%_.!\~*()']*$`
        custom_cname: str = "CustomCname",
        /// at most 253 characters; matches `^(/|[-a-zA-Z0-9;?:@\&=+$,%_.!\~*()']+(/[-a-zA-Z0-9;?:@\&=+$,%_.!\~*()']+)*)$`
        custom_path: str = "CustomPath",
        /// 1 to 5000
        expiration_in_days: i64 = "ExpirationInDays",
        /// 3 to 255 characters; matches `^[-a-zA-Z0-9._/]+$`
        s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        s3_object_acl: CrlConfigurationS3ObjectAcl = "S3ObjectAcl",
    }
}

c::property! {
    CrlDistributionPointExtensionConfiguration, "acmpca-certificateauthority-crldistributionpointextensionconfiguration";
    new {
        A omit_extension: bool = "OmitExtension",
    }
    set {}
}

c::property! {
    CsrExtensions, "acmpca-certificateauthority-csrextensions";
    new {}
    set {
        key_usage: KeyUsage = "KeyUsage",
        subject_information_access: c::List<AccessDescription> = "SubjectInformationAccess",
    }
}

c::property! {
    CustomAttribute, "acmpca-certificateauthority-customattribute";
    new CustomAttributeRequired {
        A object_identifier: str = "ObjectIdentifier",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    EdiPartyName, "acmpca-certificateauthority-edipartyname";
    new {
        A party_name: str = "PartyName",
    }
    set {
        name_assigner: str = "NameAssigner",
    }
}

c::property! {
    GeneralName, "acmpca-certificateauthority-generalname";
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
    KeyUsage, "acmpca-certificateauthority-keyusage";
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
    OcspConfiguration, "acmpca-certificateauthority-ocspconfiguration";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// at most 253 characters; matches `^[-a-zA-Z0-9;/?:@\&=+$,%_.!\~*()']*$`
        ocsp_custom_cname: str = "OcspCustomCname",
    }
}

c::property! {
    OtherName, "acmpca-certificateauthority-othername";
    new OtherNameRequired {
        A type_id: str = "TypeId",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    RevocationConfiguration, "acmpca-certificateauthority-revocationconfiguration";
    new {}
    set {
        crl_configuration: CrlConfiguration = "CrlConfiguration",
        ocsp_configuration: OcspConfiguration = "OcspConfiguration",
    }
}

c::property! {
    Subject, "acmpca-certificateauthority-subject";
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
    Tag, "acmpca-certificateauthority-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    KeyStorageSecurityStandard {
        CCPC_LEVEL_1_OR_HIGHER = "CCPC_LEVEL_1_OR_HIGHER",
        FIPS_140_2_LEVEL_2_OR_HIGHER = "FIPS_140_2_LEVEL_2_OR_HIGHER",
        FIPS_140_2_LEVEL_3_OR_HIGHER = "FIPS_140_2_LEVEL_3_OR_HIGHER",
    }
}

c::open_enum! {
    UsageMode {
        GENERAL_PURPOSE = "GENERAL_PURPOSE",
        SHORT_LIVED_CERTIFICATE = "SHORT_LIVED_CERTIFICATE",
    }
}

c::open_enum! {
    CrlConfigurationCrlType {
        COMPLETE = "COMPLETE",
        PARTITIONED = "PARTITIONED",
    }
}

c::open_enum! {
    CrlConfigurationS3ObjectAcl {
        BUCKET_OWNER_FULL_CONTROL = "BUCKET_OWNER_FULL_CONTROL",
        PUBLIC_READ = "PUBLIC_READ",
    }
}
