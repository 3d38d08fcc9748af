// Written by `cargo xtask codegen` from crates/registry/data/ssmcontacts.txt.

//! `AWS::SSMContacts::Plan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    ///
    /// Exactly one of `ContactId` with `Stages`, `ContactId` with `RotationIds`.
    CfnPlan = "AWS::SSMContacts::Plan", "ssmcontacts-plan", reference arn;
    new {}
    set {
        /// an update replaces the resource
        contact_id: str = "ContactId",
        /// AWS does not show it again
        rotation_ids: c::List<str> = "RotationIds",
        stages: c::List<Stage> = "Stages",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ChannelTargetInfo, "ssmcontacts-plan-channeltargetinfo";
    new {
        A channel_id: str = "ChannelId",
        B retry_interval_in_minutes: i64 = "RetryIntervalInMinutes",
    }
    set {}
}

c::property! {
    ContactTargetInfo, "ssmcontacts-plan-contacttargetinfo";
    new {
        A contact_id: str = "ContactId",
        B is_essential: bool = "IsEssential",
    }
    set {}
}

c::property! {
    Stage, "ssmcontacts-plan-stage";
    new {
        A duration_in_minutes: i64 = "DurationInMinutes",
    }
    set {
        targets: c::List<Targets> = "Targets",
    }
}

c::property! {
    /// Exactly one of `ChannelTargetInfo`, `ContactTargetInfo`.
    Targets, "ssmcontacts-plan-targets";
    new {}
    set {
        channel_target_info: ChannelTargetInfo = "ChannelTargetInfo",
        contact_target_info: ContactTargetInfo = "ContactTargetInfo",
    }
}
