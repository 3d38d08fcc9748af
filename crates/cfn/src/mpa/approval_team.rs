// Written by `cargo xtask codegen` from crates/registry/data/mpa.txt.

//! `AWS::MPA::ApprovalTeam` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApprovalTeam = "AWS::MPA::ApprovalTeam", "mpa-approvalteam", reference arn,
        arn "arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}", tags List "Tags";
    new CfnApprovalTeamRequired {
        A approval_strategy: ApprovalStrategy = "ApprovalStrategy",
        /// 1 to 20 items; no item twice
        B approvers: c::List<Approver> = "Approvers",
        /// 1 to 256 characters
        C description: str = "Description",
        /// at most 64 characters; matches `^[a-zA-Z0-9._-]+$`; an update replaces the resource
        D name: str = "Name",
        /// 1 to 10 items; no item twice; an update replaces the resource
        E policies: c::List<Policy> = "Policies",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATE_TIME: str = "LastUpdateTime",
        NUMBER_OF_APPROVERS: i64 = "NumberOfApprovers",
        STATUS: str = "Status",
        STATUS_CODE: str = "StatusCode",
        STATUS_MESSAGE: str = "StatusMessage",
        UPDATE_SESSION_ARN: str = "UpdateSessionArn",
        VERSION_ID: str = "VersionId",
    }
}

c::property! {
    ApprovalStrategy, "mpa-approvalteam-approvalstrategy";
    new {
        A mof_n: MofNApprovalStrategy = "MofN",
    }
    set {}
}

c::property! {
    Approver, "mpa-approvalteam-approver";
    new ApproverRequired {
        /// 1 to 100 characters
        A primary_identity_id: str = "PrimaryIdentityId",
        /// at most 1000 characters
        B primary_identity_source_arn: str = "PrimaryIdentitySourceArn",
    }
    set {}
}

c::property! {
    MofNApprovalStrategy, "mpa-approvalteam-mofnapprovalstrategy";
    new {
        A min_approvals_required: i64 = "MinApprovalsRequired",
    }
    set {}
}

c::property! {
    Policy, "mpa-approvalteam-policy";
    new {
        /// at most 1224 characters; an update replaces the resource
        A policy_arn: str = "PolicyArn",
    }
    set {}
}
