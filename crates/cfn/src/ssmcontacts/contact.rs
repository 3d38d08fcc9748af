// Written by `cargo xtask codegen` from crates/registry/data/ssmcontacts.txt.

//! `AWS::SSMContacts::Contact` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnContact = "AWS::SSMContacts::Contact", "ssmcontacts-contact", reference arn,
        arn "arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}", tags List "Tags";
    new CfnContactRequired {
        /// 1 to 255 characters; matches `^[a-z0-9_\-\.]*$`; an update replaces the resource
        A alias: str = "Alias",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\-\s]*$`
        B display_name: str = "DisplayName",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// AWS does not show it again
        plan: c::List<Stage> = "Plan",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ChannelTargetInfo, "ssmcontacts-contact-channeltargetinfo";
    new {
        A channel_id: str = "ChannelId",
        B retry_interval_in_minutes: i64 = "RetryIntervalInMinutes",
    }
    set {}
}

c::property! {
    ContactTargetInfo, "ssmcontacts-contact-contacttargetinfo";
    new {
        A contact_id: str = "ContactId",
        B is_essential: bool = "IsEssential",
    }
    set {}
}

c::property! {
    /// Exactly one of `DurationInMinutes`, `RotationIds`.
    Stage, "ssmcontacts-contact-stage";
    new {}
    set {
        duration_in_minutes: i64 = "DurationInMinutes",
        rotation_ids: c::List<str> = "RotationIds",
        targets: c::List<Targets> = "Targets",
    }
}

c::property! {
    /// Exactly one of `ChannelTargetInfo`, `ContactTargetInfo`.
    Targets, "ssmcontacts-contact-targets";
    new {}
    set {
        channel_target_info: ChannelTargetInfo = "ChannelTargetInfo",
        contact_target_info: ContactTargetInfo = "ContactTargetInfo",
    }
}

c::open_enum! {
    Type {
        PERSONAL = "PERSONAL",
        ESCALATION = "ESCALATION",
        ONCALL_SCHEDULE = "ONCALL_SCHEDULE",
    }
}
