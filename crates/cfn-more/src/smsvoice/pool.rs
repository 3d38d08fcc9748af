// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::Pool` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PoolId`.
    CfnPool = "AWS::SMSVOICE::Pool", "smsvoice-pool", reference name,
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}", tags List "Tags";
    new {
        A mandatory_keywords: MandatoryKeywords = "MandatoryKeywords",
        /// at least 1 item; no item twice; each: 20 to 256 characters, matches `^arn:\S+`
        B origination_identities: c::List<str> = "OriginationIdentities",
    }
    set {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// 1 to 256 characters; matches `^[A-Za-z0-9_:/-]+$`
        opt_out_list_name: str = "OptOutListName",
        /// no item twice
        optional_keywords: c::List<OptionalKeyword> = "OptionalKeywords",
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled",
        shared_routes_enabled: bool = "SharedRoutesEnabled",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        two_way: TwoWay = "TwoWay",
    }
    get {
        @arn "Arn",
        POOL_ID: c::Name<CfnPool> = "PoolId",
    }
}

c::property! {
    MandatoryKeyword, "smsvoice-pool-mandatorykeyword";
    new {
        /// at most 1600 characters; matches `^[\s\S]+$`; does not match `^(?:\s*$)`
        A message: str = "Message",
    }
    set {}
}

c::property! {
    MandatoryKeywords, "smsvoice-pool-mandatorykeywords";
    new MandatoryKeywordsRequired {
        A help: MandatoryKeyword = "HELP",
        B stop: MandatoryKeyword = "STOP",
    }
    set {}
}

c::property! {
    OptionalKeyword, "smsvoice-pool-optionalkeyword";
    new OptionalKeywordRequired {
        A action: OptionalKeywordAction = "Action",
        /// at most 30 characters; matches `^[ \S]+`; does not match `^(?:(?i)(stop|help)$)`
        B keyword: str = "Keyword",
        /// at most 1600 characters; matches `^[\s\S]+$`; does not match `^(?:\s*$)`
        C message: str = "Message",
    }
    set {}
}

c::property! {
    TwoWay, "smsvoice-pool-twoway";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// matches `^[ \S]+`
        channel_arn: str = "ChannelArn",
        /// matches `^arn:\S+$`
        channel_role: str = "ChannelRole",
    }
}

c::open_enum! {
    OptionalKeywordAction {
        AUTOMATIC_RESPONSE = "AUTOMATIC_RESPONSE",
        OPT_OUT = "OPT_OUT",
        OPT_IN = "OPT_IN",
    }
}
