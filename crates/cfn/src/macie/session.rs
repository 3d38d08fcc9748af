// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! `AWS::Macie::Session` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AwsAccountId`; it takes no tags; it has no attribute for its ARN.
    CfnSession = "AWS::Macie::Session", "macie-session", reference name;
    new {}
    set {
        /// default `"SIX_HOURS"`
        finding_publishing_frequency: FindingPublishingFrequency = "FindingPublishingFrequency",
        /// default `"ENABLED"`
        status: Status = "Status",
    }
    get {
        AUTOMATED_DISCOVERY_STATUS: str = "AutomatedDiscoveryStatus",
        AWS_ACCOUNT_ID: c::Name<CfnSession> = "AwsAccountId",
        SERVICE_ROLE: str = "ServiceRole",
    }
}

c::open_enum! {
    FindingPublishingFrequency {
        FIFTEEN_MINUTES = "FIFTEEN_MINUTES",
        ONE_HOUR = "ONE_HOUR",
        SIX_HOURS = "SIX_HOURS",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        PAUSED = "PAUSED",
    }
}
