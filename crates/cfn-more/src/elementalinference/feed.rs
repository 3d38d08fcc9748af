// Written by `cargo xtask codegen` from crates/registry/data/elementalinference.txt.

//! `AWS::ElementalInference::Feed` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFeed = "AWS::ElementalInference::Feed", "elementalinference-feed", reference name,
        arn "arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}", tags Map "Tags";
    new {
        /// matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`
        A name: str = "Name",
        B outputs: c::List<GetOutput> = "Outputs",
    }
    set {
        /// 32 to 255 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`
        access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AccessRoleArn",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        DATA_ENDPOINTS: c::List<str> = list "DataEndpoints",
        ID: c::Name<CfnFeed> = "Id",
    }
}

c::property! {
    AspectRatio, "elementalinference-feed-aspectratio";
    new AspectRatioRequired {
        A height: i64 = "Height",
        B width: i64 = "Width",
    }
    set {}
}

c::property! {
    ClippingConfig, "elementalinference-feed-clippingconfig";
    new {}
    set {
        /// at most 1024 characters; matches `^[0-9A-Za-z_ \-\.',@:;]*$`
        callback_metadata: str = "CallbackMetadata",
        data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration",
    }
}

c::property! {
    CroppingConfig, "elementalinference-feed-croppingconfig";
    new {}
    set {
        /// 1 to 4 items
        template_groups: c::List<TemplateGroup> = "TemplateGroups",
    }
}

c::property! {
    DataSourceConfiguration, "elementalinference-feed-datasourceconfiguration";
    new {
        /// 1 to 128 characters
        A fixture_id: str = "FixtureId",
    }
    set {}
}

c::property! {
    GetOutput, "elementalinference-feed-getoutput";
    new GetOutputRequired {
        /// matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`
        A name: str = "Name",
        B output_config: OutputConfig = "OutputConfig",
        C status: OutputStatus = "Status",
    }
    set {
        /// at most 1024 characters; matches `^[0-9A-Za-z_ \-\.',@:;]*$`
        description: str = "Description",
    }
}

c::property! {
    /// Exactly one of `Cropping`, `Clipping`, `Subtitling`.
    OutputConfig, "elementalinference-feed-outputconfig";
    new {}
    set {
        clipping: ClippingConfig = "Clipping",
        cropping: CroppingConfig = "Cropping",
        subtitling: SubtitlingConfig = "Subtitling",
    }
}

c::property! {
    SubtitlingConfig, "elementalinference-feed-subtitlingconfig";
    new {
        A language: TranscriptionLanguage = "Language",
    }
    set {
        aspect_ratio: AspectRatio = "AspectRatio",
        /// 1 to 19 characters; matches `^[a-zA-Z0-9]+$`
        dictionary: str = "Dictionary",
        profanity_filter: ProfanityFilterMode = "ProfanityFilter",
    }
}

c::property! {
    TemplateGroup, "elementalinference-feed-templategroup";
    new {
        /// matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`
        A name: str = "Name",
        /// 1 to 2 items; each: 10 to 255 characters, matches `^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$`
        B template_uris: c::List<str> = "TemplateUris",
    }
    set {}
}

c::open_enum! {
    OutputStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ProfanityFilterMode {
        DISABLED = "DISABLED",
        CENSOR = "CENSOR",
        DROP = "DROP",
    }
}

c::open_enum! {
    TranscriptionLanguage {
        ENG = "eng",
        ENG_AU = "eng-au",
        ENG_GB = "eng-gb",
        ENG_US = "eng-us",
        FRA = "fra",
        ITA = "ita",
        DEU = "deu",
        SPA = "spa",
        POR = "por",
    }
}
