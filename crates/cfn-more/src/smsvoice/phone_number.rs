// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::PhoneNumber` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PhoneNumberId`.
    CfnPhoneNumber = "AWS::SMSVOICE::PhoneNumber", "smsvoice-phonenumber", reference name,
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}", tags List "Tags";
    new CfnPhoneNumberRequired {
        /// matches `^[A-Z]{2}$`; an update replaces the resource
        A iso_country_code: str = "IsoCountryCode",
        B mandatory_keywords: MandatoryKeywords = "MandatoryKeywords",
        /// no item twice; an update replaces the resource
        C number_capabilities: c::List<NumberCapabilities> = "NumberCapabilities",
        /// an update replaces the resource
        D number_type: NumberType = "NumberType",
    }
    set {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// 1 to 256 characters; matches `^[A-Za-z0-9_:/-]+$`
        opt_out_list_name: str = "OptOutListName",
        /// no item twice
        optional_keywords: c::List<OptionalKeyword> = "OptionalKeywords",
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        two_way: TwoWay = "TwoWay",
    }
    get {
        @arn "Arn",
        PHONE_NUMBER: str = "PhoneNumber",
        PHONE_NUMBER_ID: c::Name<CfnPhoneNumber> = "PhoneNumberId",
    }
}

c::property! {
    MandatoryKeyword, "smsvoice-phonenumber-mandatorykeyword";
    new {
        /// at most 1600 characters; matches `^[\s\S]+$`; does not match `^(?:\s*$)`
        A message: str = "Message",
    }
    set {}
}

c::property! {
    MandatoryKeywords, "smsvoice-phonenumber-mandatorykeywords";
    new MandatoryKeywordsRequired {
        A help: MandatoryKeyword = "HELP",
        B stop: MandatoryKeyword = "STOP",
    }
    set {}
}

c::property! {
    OptionalKeyword, "smsvoice-phonenumber-optionalkeyword";
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
    TwoWay, "smsvoice-phonenumber-twoway";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// matches `^arn:\S+$`
        channel_arn: str = "ChannelArn",
        /// matches `^arn:\S+$`
        channel_role: str = "ChannelRole",
    }
}

c::open_enum! {
    NumberCapabilities {
        SMS = "SMS",
        VOICE = "VOICE",
        MMS = "MMS",
    }
}

c::open_enum! {
    NumberType {
        LONG_CODE = "LONG_CODE",
        TOLL_FREE = "TOLL_FREE",
        TEN_DLC = "TEN_DLC",
        SIMULATOR = "SIMULATOR",
    }
}

c::open_enum! {
    OptionalKeywordAction {
        AUTOMATIC_RESPONSE = "AUTOMATIC_RESPONSE",
        OPT_OUT = "OPT_OUT",
        OPT_IN = "OPT_IN",
    }
}
