// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::Service` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnService = "AWS::VpcLattice::Service", "vpclattice-service", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}", tags List "Tags";
    new {}
    set {
        /// default `"NONE"`
        auth_type: AuthType = "AuthType",
        /// at most 2048 characters
        certificate_arn: str = "CertificateArn",
        /// 3 to 255 characters; an update replaces the resource
        custom_domain_name: str = "CustomDomainName",
        /// 60 to 600
        idle_timeout_seconds: i64 = "IdleTimeoutSeconds",
        /// 3 to 40 characters; matches `^[a-z0-9-]+$`; does not match `^(?:svc-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DNS_ENTRY_DOMAIN_NAME: str = "DnsEntry.DomainName",
        DNS_ENTRY_HOSTED_ZONE_ID: str = "DnsEntry.HostedZoneId",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    AuthType {
        NONE = "NONE",
        AWS_IAM = "AWS_IAM",
    }
}
