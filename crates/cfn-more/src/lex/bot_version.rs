// Written by `cargo xtask codegen` from crates/registry/data/lex.txt.

//! `AWS::Lex::BotVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnBotVersion = "AWS::Lex::BotVersion", "lex-botversion", reference text;
    new {
        /// 10 characters; matches `^[0-9a-zA-Z]+$`; an update replaces the resource
        A bot_id: c::Name<crate::lex::CfnBot> = "BotId",
        /// at least 1 item; AWS does not show it again
        B bot_version_locale_specification: c::List<BotVersionLocaleSpecification> = "BotVersionLocaleSpecification",
    }
    set {
        /// at most 200 characters
        description: str = "Description",
    }
    get {
        BOT_VERSION: str = "BotVersion",
    }
}

c::property! {
    BotVersionLocaleDetails, "lex-botversion-botversionlocaledetails";
    new {
        /// 1 to 5 characters; matches `^(DRAFT|[0-9]+)$`
        A source_bot_version: str = "SourceBotVersion",
    }
    set {}
}

c::property! {
    BotVersionLocaleSpecification, "lex-botversion-botversionlocalespecification";
    new {
        A bot_version_locale_details: BotVersionLocaleDetails = "BotVersionLocaleDetails",
        B locale_id: str = "LocaleId",
    }
    set {}
}
