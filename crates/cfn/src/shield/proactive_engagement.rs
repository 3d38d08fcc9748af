// Written by `cargo xtask codegen` from crates/registry/data/shield.txt.

//! `AWS::Shield::ProactiveEngagement` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnProactiveEngagement = "AWS::Shield::ProactiveEngagement", "shield-proactiveengagement", reference name;
    new {
        /// 1 to 10 items
        A emergency_contact_list: c::List<EmergencyContact> = "EmergencyContactList",
        B proactive_engagement_status: ProactiveEngagementStatus = "ProactiveEngagementStatus",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnProactiveEngagement> = "AccountId",
    }
}

c::property! {
    EmergencyContact, "shield-proactiveengagement-emergencycontact";
    new {
        /// 1 to 150 characters; matches `^\S+@\S+\.\S+$`
        A email_address: str = "EmailAddress",
    }
    set {
        /// 1 to 1024 characters; matches `^[0-9A-Za-z_\s\.\-,:/()+@]*$`
        contact_notes: str = "ContactNotes",
        /// 1 to 16 characters; matches `^\+[1-9][0-9]{1,14}$`
        phone_number: str = "PhoneNumber",
    }
}

c::open_enum! {
    ProactiveEngagementStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
