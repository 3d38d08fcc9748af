// Written by `cargo xtask codegen` from crates/registry/data/polly.txt.

//! `AWS::Polly::Lexicon` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnLexicon = "AWS::Polly::Lexicon", "polly-lexicon", reference arn;
    new CfnLexiconRequired {
        A content: str = "Content",
        /// matches `^[0-9A-Za-z]{1,20}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {}
    get {
        @arn "Arn",
        ALPHABET: str = "Alphabet",
        LANGUAGE_CODE: str = "LanguageCode",
        LAST_MODIFIED: str = "LastModified",
        LEXEMES_COUNT: i64 = "LexemesCount",
        SIZE: i64 = "Size",
    }
}
