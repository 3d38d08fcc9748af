// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::Member` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMember = "AWS::GuardDuty::Member", "guardduty-member", reference text;
    new {
        A email: str = "Email",
    }
    set {
        /// 1 to 300 characters; an update replaces the resource
        detector_id: str = "DetectorId",
        /// AWS does not show it again
        disable_email_notification: bool = "DisableEmailNotification",
        /// an update replaces the resource
        member_id: str = "MemberId",
        /// AWS does not show it again
        message: str = "Message",
        status: Status = "Status",
    }
    get {}
}

c::open_enum! {
    Status {
        CREATED = "Created",
        DISABLED = "Disabled",
        ENABLED = "Enabled",
        INVITED = "Invited",
        REMOVED = "Removed",
        RESIGNED = "Resigned",
    }
}
