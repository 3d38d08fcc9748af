// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::CertificateAuthority` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnCertificateAuthority = "AWS::EKS::CertificateAuthority", "eks-certificateauthority", reference text;
    new {
        /// 1 to 100 characters; an update replaces the resource
        A cluster_name: str = "ClusterName",
    }
    set {}
    get {
        ACTIVATED_AT: str = "ActivatedAt",
        ACTIVATED_BY: str = "ActivatedBy",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DATA: str = "Data",
        DISTRIBUTION_STATUS: str = "DistributionStatus",
        ID: str = "Id",
        ROLLBACK_AVAILABLE: bool = "RollbackAvailable",
        SCHEDULED_EVENTS: c::Json = "ScheduledEvents",
        SCHEDULED_EVENTS_FINAL_AUTO_ACTIVATION: str = "ScheduledEvents.FinalAutoActivation",
        SCHEDULED_EVENTS_FIRST_AUTO_ACTIVATION: str = "ScheduledEvents.FirstAutoActivation",
        SIGNING_STATUS: str = "SigningStatus",
        VALIDITY: c::Json = "Validity",
        VALIDITY_NOT_AFTER: str = "Validity.NotAfter",
        VALIDITY_NOT_BEFORE: str = "Validity.NotBefore",
    }
}
