// Written by `cargo xtask codegen` from crates/registry/data/elementalinference.txt.

//! `AWS::ElementalInference::Dictionary` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDictionary = "AWS::ElementalInference::Dictionary", "elementalinference-dictionary", reference name,
        arn "arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}", tags Map "Tags";
    new CfnDictionaryRequired {
        A language: DictionaryLanguage = "Language",
        /// matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`
        B name: str = "Name",
    }
    set {
        /// at most 40960 characters; AWS does not show it again
        entries: str = "Entries",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnDictionary> = "Id",
    }
}

c::open_enum! {
    DictionaryLanguage {
        ENG = "eng",
        FRA = "fra",
        ITA = "ita",
        DEU = "deu",
        SPA = "spa",
        POR = "por",
    }
}
