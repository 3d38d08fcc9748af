// Written by `cargo xtask codegen` from crates/registry/data/ivschat.txt.

//! `AWS::IVSChat::Room` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRoom = "AWS::IVSChat::Room", "ivschat-room", reference arn,
        arn "arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// at most 50 items; no item twice; each: 1 to 128 characters, matches `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`
        logging_configuration_identifiers: c::List<c::Arn<crate::ivschat::CfnLoggingConfiguration>> = "LoggingConfigurationIdentifiers",
        /// 1 to 500; default `500`
        maximum_message_length: i64 = "MaximumMessageLength",
        /// 1 to 10; default `10`
        maximum_message_rate_per_second: i64 = "MaximumMessageRatePerSecond",
        message_review_handler: MessageReviewHandler = "MessageReviewHandler",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    MessageReviewHandler, "ivschat-room-messagereviewhandler";
    new {}
    set {
        /// default `"ALLOW"`
        fallback_result: MessageReviewHandlerFallbackResult = "FallbackResult",
        /// at most 170 characters; matches `^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+`
        uri: str = "Uri",
    }
}

c::open_enum! {
    MessageReviewHandlerFallbackResult {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}
