// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::ProtectConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProtectConfigurationId`.
    CfnProtectConfiguration = "AWS::SMSVOICE::ProtectConfiguration", "smsvoice-protectconfiguration", reference name,
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}", tags List "Tags";
    new {}
    set {
        country_rule_set: CountryRuleSet = "CountryRuleSet",
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        PROTECT_CONFIGURATION_ID: c::Name<CfnProtectConfiguration> = "ProtectConfigurationId",
    }
}

c::property! {
    CountryRule, "smsvoice-protectconfiguration-countryrule";
    new CountryRuleRequired {
        /// matches `^[A-Z]{2}$`
        A country_code: str = "CountryCode",
        B protect_status: CountryRuleProtectStatus = "ProtectStatus",
    }
    set {}
}

c::property! {
    /// At least one of `SMS`, `VOICE`, `MMS`.
    CountryRuleSet, "smsvoice-protectconfiguration-countryruleset";
    new {}
    set {
        /// no item twice
        mms: c::List<CountryRule> = "MMS",
        /// no item twice
        sms: c::List<CountryRule> = "SMS",
        /// no item twice
        voice: c::List<CountryRule> = "VOICE",
    }
}

c::open_enum! {
    CountryRuleProtectStatus {
        ALLOW = "ALLOW",
        BLOCK = "BLOCK",
        MONITOR = "MONITOR",
        FILTER = "FILTER",
    }
}
