// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::Master` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMaster = "AWS::GuardDuty::Master", "guardduty-master", reference text;
    new CfnMasterRequired {
        /// an update replaces the resource
        A detector_id: str = "DetectorId",
        /// an update replaces the resource
        B master_id: str = "MasterId",
    }
    set {
        /// an update replaces the resource
        invitation_id: str = "InvitationId",
    }
    get {}
}
