// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::TargetDomain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TargetDomainId`; it has no attribute for its ARN.
    CfnTargetDomain = "AWS::SecurityAgent::TargetDomain", "securityagent-targetdomain", reference name,
        arn "arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}", tags List "Tags";
    new CfnTargetDomainRequired {
        /// an update replaces the resource
        A target_domain_name: str = "TargetDomainName",
        B verification_method: VerificationMethod = "VerificationMethod",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        TARGET_DOMAIN_ID: c::Name<CfnTargetDomain> = "TargetDomainId",
        VERIFICATION_DETAILS: c::Json = "VerificationDetails",
        VERIFICATION_STATUS: str = "VerificationStatus",
        VERIFICATION_STATUS_REASON: str = "VerificationStatusReason",
        VERIFIED_AT: str = "VerifiedAt",
    }
}

c::open_enum! {
    VerificationMethod {
        DNS_TXT = "DNS_TXT",
        HTTP_ROUTE = "HTTP_ROUTE",
        PRIVATE_VPC = "PRIVATE_VPC",
    }
}
