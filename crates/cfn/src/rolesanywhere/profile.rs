// Written by `cargo xtask codegen` from crates/registry/data/rolesanywhere.txt.

//! `AWS::RolesAnywhere::Profile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProfileId`.
    CfnProfile = "AWS::RolesAnywhere::Profile", "rolesanywhere-profile", reference name,
        arn "arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[ a-zA-Z0-9-_]*$`
        A name: str = "Name",
        /// at most 250 items; each: 1 to 1011 characters, matches `^arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)$`
        B role_arns: c::List<c::Arn<crate::iam::CfnRole>> = "RoleArns",
    }
    set {
        accept_role_session_name: bool = "AcceptRoleSessionName",
        attribute_mappings: c::List<AttributeMapping> = "AttributeMappings",
        /// 900 to 43200
        duration_seconds: f64 = "DurationSeconds",
        enabled: bool = "Enabled",
        /// at most 50 items
        managed_policy_arns: c::List<str> = "ManagedPolicyArns",
        /// an update replaces the resource; AWS does not show it again
        require_instance_properties: bool = "RequireInstanceProperties",
        session_policy: str = "SessionPolicy",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProfileArn",
        PROFILE_ARN: c::Arn<CfnProfile> = "ProfileArn",
        PROFILE_ID: c::Name<CfnProfile> = "ProfileId",
    }
}

c::property! {
    AttributeMapping, "rolesanywhere-profile-attributemapping";
    new {
        A certificate_field: CertificateField = "CertificateField",
        B mapping_rules: c::List<MappingRule> = "MappingRules",
    }
    set {}
}

c::property! {
    MappingRule, "rolesanywhere-profile-mappingrule";
    new {
        A specifier: str = "Specifier",
    }
    set {}
}

c::open_enum! {
    CertificateField {
        X509_SUBJECT = "x509Subject",
        X509_ISSUER = "x509Issuer",
        X509_SAN = "x509SAN",
    }
}
