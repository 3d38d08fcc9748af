// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::AccessGrant` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccessGrantId`.
    CfnAccessGrant = "AWS::S3::AccessGrant", "s3-accessgrant", reference name,
        arn "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}", tags List "Tags";
    new CfnAccessGrantRequired {
        A access_grants_location_id: str = "AccessGrantsLocationId",
        B grantee: Grantee = "Grantee",
        C permission: Permission = "Permission",
    }
    set {
        access_grants_location_configuration: AccessGrantsLocationConfiguration = "AccessGrantsLocationConfiguration",
        application_arn: str = "ApplicationArn",
        /// an update replaces the resource; AWS does not show it again
        s3_prefix_type: S3PrefixType = "S3PrefixType",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AccessGrantArn",
        ACCESS_GRANT_ARN: c::Arn<CfnAccessGrant> = "AccessGrantArn",
        ACCESS_GRANT_ID: c::Name<CfnAccessGrant> = "AccessGrantId",
        GRANT_SCOPE: str = "GrantScope",
    }
}

c::property! {
    AccessGrantsLocationConfiguration, "s3-accessgrant-accessgrantslocationconfiguration";
    new {
        A s3_sub_prefix: str = "S3SubPrefix",
    }
    set {}
}

c::property! {
    Grantee, "s3-accessgrant-grantee";
    new GranteeRequired {
        A grantee_identifier: str = "GranteeIdentifier",
        B grantee_type: GranteeGranteeType = "GranteeType",
    }
    set {}
}

c::open_enum! {
    Permission {
        READ = "READ",
        WRITE = "WRITE",
        READWRITE = "READWRITE",
    }
}

c::open_enum! {
    S3PrefixType {
        OBJECT = "Object",
    }
}

c::open_enum! {
    GranteeGranteeType {
        IAM = "IAM",
        DIRECTORY_USER = "DIRECTORY_USER",
        DIRECTORY_GROUP = "DIRECTORY_GROUP",
    }
}
