// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Vocabulary` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVocabulary = "AWS::Connect::Vocabulary", "connect-vocabulary", reference arn, tags List "Tags";
    new CfnVocabularyRequired {
        /// 1 to 60000 characters; an update replaces the resource
        A content: str = "Content",
        /// 1 to 100 characters; an update replaces the resource
        B instance_id: str = "InstanceId",
        /// an update replaces the resource
        C language_code: LanguageCode = "LanguageCode",
        /// 1 to 140 characters; matches `^[0-9a-zA-Z._-]+$`; an update replaces the resource
        D vocabulary_name: str = "VocabularyName",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATE: str = "State",
        VOCABULARY_ID: str = "VocabularyId",
    }
}

c::open_enum! {
    LanguageCode {
        AR_AE = "ar-AE",
        DE_CH = "de-CH",
        DE_DE = "de-DE",
        EN_AB = "en-AB",
        EN_AU = "en-AU",
        EN_GB = "en-GB",
        EN_IE = "en-IE",
        EN_IN = "en-IN",
        EN_US = "en-US",
        EN_WL = "en-WL",
        ES_ES = "es-ES",
        ES_US = "es-US",
        FR_CA = "fr-CA",
        FR_FR = "fr-FR",
        HI_IN = "hi-IN",
        IT_IT = "it-IT",
        JA_JP = "ja-JP",
        KO_KR = "ko-KR",
        PT_BR = "pt-BR",
        PT_PT = "pt-PT",
        ZH_CN = "zh-CN",
        EN_NZ = "en-NZ",
        EN_ZA = "en-ZA",
        CA_ES = "ca-ES",
        DA_DK = "da-DK",
        FI_FI = "fi-FI",
        ID_ID = "id-ID",
        MS_MY = "ms-MY",
        NL_NL = "nl-NL",
        NO_NO = "no-NO",
        PL_PL = "pl-PL",
        SV_SE = "sv-SE",
        TL_PH = "tl-PH",
    }
}
