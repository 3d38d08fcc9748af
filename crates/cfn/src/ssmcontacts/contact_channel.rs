// Written by `cargo xtask codegen` from crates/registry/data/ssmcontacts.txt.

//! `AWS::SSMContacts::ContactChannel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    ///
    /// Exactly one of `ContactId` with `ChannelName` with `ChannelType` with `ChannelAddress`.
    CfnContactChannel = "AWS::SSMContacts::ContactChannel", "ssmcontacts-contactchannel", reference arn;
    new {}
    set {
        channel_address: str = "ChannelAddress",
        /// 1 to 255 characters
        channel_name: str = "ChannelName",
        /// an update replaces the resource
        channel_type: ChannelType = "ChannelType",
        /// 1 to 2048 characters; an update replaces the resource
        contact_id: str = "ContactId",
        /// AWS does not show it again
        defer_activation: bool = "DeferActivation",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    ChannelType {
        SMS = "SMS",
        VOICE = "VOICE",
        EMAIL = "EMAIL",
    }
}
