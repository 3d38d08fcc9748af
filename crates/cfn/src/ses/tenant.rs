// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::Tenant` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TenantName`.
    CfnTenant = "AWS::SES::Tenant", "ses-tenant", reference name, name_property "TenantName", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_\-_]+$`; an update replaces the resource
        A tenant_name: str = "TenantName",
    }
    set {
        reputation_entity: ReputationEntity = "ReputationEntity",
        resource_associations: c::List<ResourceAssociation> = "ResourceAssociations",
        suppression_attributes: TenantSuppressionAttributes = "SuppressionAttributes",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ReputationEntity, "ses-tenant-reputationentity";
    new {
        A policy: ReputationPolicy = "Policy",
    }
    set {}
}

c::property! {
    ReputationPolicy, "ses-tenant-reputationpolicy";
    new {
        /// matches `^arn:[a-z0-9-]+:ses:[a-z0-9-]+:aws:reputation-policy/(none|standard|strict)$`
        A reputation_entity_policy: str = "ReputationEntityPolicy",
    }
    set {}
}

c::property! {
    ResourceAssociation, "ses-tenant-resourceassociation";
    new {
        /// at least 1 character
        A resource_arn: str = "ResourceArn",
    }
    set {}
}

c::property! {
    TenantSuppressionAttributes, "ses-tenant-tenantsuppressionattributes";
    new {
        /// no item twice
        A suppressed_reasons: c::List<TenantSuppressionAttributesSuppressedReasons> = "SuppressedReasons",
        B suppression_scope: TenantSuppressionAttributesSuppressionScope = "SuppressionScope",
    }
    set {}
}

c::open_enum! {
    TenantSuppressionAttributesSuppressedReasons {
        BOUNCE = "BOUNCE",
        COMPLAINT = "COMPLAINT",
    }
}

c::open_enum! {
    TenantSuppressionAttributesSuppressionScope {
        ACCOUNT = "ACCOUNT",
        TENANT = "TENANT",
    }
}
