// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! `AWS::SecurityAgent::SecurityRequirementPack` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PackId`; it has no attribute for its ARN.
    CfnSecurityRequirementPack = "AWS::SecurityAgent::SecurityRequirementPack", "securityagent-securityrequirementpack", reference name,
        arn "arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}", tags List "Tags";
    new {
        /// 1 to 120 characters
        A name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        security_requirements: c::List<SecurityRequirement> = "SecurityRequirements",
        status: Status = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        PACK_ID: c::Name<CfnSecurityRequirementPack> = "PackId",
    }
}

c::property! {
    SecurityRequirement, "securityagent-securityrequirementpack-securityrequirement";
    new SecurityRequirementRequired {
        /// at most 500 characters
        A description: str = "Description",
        /// at most 10000 characters
        B domain: str = "Domain",
        /// at most 10000 characters
        C evaluation: str = "Evaluation",
        /// at most 80 characters
        D name: str = "Name",
    }
    set {
        /// at most 10000 characters
        remediation: str = "Remediation",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
