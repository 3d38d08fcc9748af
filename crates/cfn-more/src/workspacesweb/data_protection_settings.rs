// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::DataProtectionSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DataProtectionSettingsArn`.
    CfnDataProtectionSettings = "AWS::WorkSpacesWeb::DataProtectionSettings", "workspacesweb-dataprotectionsettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        additional_encryption_context: c::Map<str> = "AdditionalEncryptionContext",
        /// 20 to 2048 characters; an update replaces the resource
        customer_managed_key: str = "CustomerManagedKey",
        /// 1 to 256 characters; matches `^[ _\-0-90-9A-Za-z_]+$`
        description: str = "Description",
        /// 1 to 64 characters; matches `^[ _\-0-90-9A-Za-z_]+$`
        display_name: str = "DisplayName",
        inline_redaction_configuration: InlineRedactionConfiguration = "InlineRedactionConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DataProtectionSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        CREATION_DATE: str = "CreationDate",
        DATA_PROTECTION_SETTINGS_ARN: c::Arn<CfnDataProtectionSettings> = "DataProtectionSettingsArn",
    }
}

c::property! {
    CustomPattern, "workspacesweb-dataprotectionsettings-custompattern";
    new CustomPatternRequired {
        /// 1 to 20 characters; matches `^[_\-0-90-9A-Za-z_]+$`
        A pattern_name: str = "PatternName",
        /// at most 300 characters; matches `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`
        B pattern_regex: str = "PatternRegex",
    }
    set {
        /// at most 300 characters; matches `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`
        keyword_regex: str = "KeywordRegex",
        /// 1 to 256 characters; matches `^[ _\-0-90-9A-Za-z_]+$`
        pattern_description: str = "PatternDescription",
    }
}

c::property! {
    InlineRedactionConfiguration, "workspacesweb-dataprotectionsettings-inlineredactionconfiguration";
    new {
        /// at most 150 items
        A inline_redaction_patterns: c::List<InlineRedactionPattern> = "InlineRedactionPatterns",
    }
    set {
        /// 1 to 3
        global_confidence_level: f64 = "GlobalConfidenceLevel",
        /// 1 to 100 items
        global_enforced_urls: c::List<str> = "GlobalEnforcedUrls",
        /// 1 to 100 items
        global_exempt_urls: c::List<str> = "GlobalExemptUrls",
    }
}

c::property! {
    InlineRedactionPattern, "workspacesweb-dataprotectionsettings-inlineredactionpattern";
    new {
        A redaction_place_holder: RedactionPlaceHolder = "RedactionPlaceHolder",
    }
    set {
        /// 1 to 50 characters; matches `^[_\-0-90-9A-Za-z_]+$`
        built_in_pattern_id: str = "BuiltInPatternId",
        /// 1 to 3
        confidence_level: f64 = "ConfidenceLevel",
        custom_pattern: CustomPattern = "CustomPattern",
        /// 1 to 20 items
        enforced_urls: c::List<str> = "EnforcedUrls",
        /// 1 to 20 items
        exempt_urls: c::List<str> = "ExemptUrls",
    }
}

c::property! {
    RedactionPlaceHolder, "workspacesweb-dataprotectionsettings-redactionplaceholder";
    new {
        A redaction_place_holder_type: RedactionPlaceHolderType = "RedactionPlaceHolderType",
    }
    set {
        /// 1 to 20 characters; matches `^[*_\-0-90-9A-Za-z_]+$`
        redaction_place_holder_text: str = "RedactionPlaceHolderText",
    }
}

c::open_enum! {
    RedactionPlaceHolderType {
        CUSTOM_TEXT = "CustomText",
    }
}
