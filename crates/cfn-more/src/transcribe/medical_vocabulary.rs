// Written by `cargo xtask codegen` from crates/registry/data/transcribe.txt.

//! `AWS::Transcribe::MedicalVocabulary` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMedicalVocabulary = "AWS::Transcribe::MedicalVocabulary", "transcribe-medicalvocabulary", reference arn, tags List "Tags";
    new CfnMedicalVocabularyRequired {
        /// an update replaces the resource
        A language_code: LanguageCode = "LanguageCode",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`; an update replaces the resource
        B vocabulary_name: str = "VocabularyName",
    }
    set {
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 2000 characters; matches `(s3://|http(s*)://).+`; AWS does not show it again
        vocabulary_file_uri: str = "VocabularyFileUri",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    LanguageCode {
        AF_ZA = "af-ZA",
        AR_AE = "ar-AE",
        AR_SA = "ar-SA",
        DA_DK = "da-DK",
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
        FA_IR = "fa-IR",
        FR_CA = "fr-CA",
        FR_FR = "fr-FR",
        HE_IL = "he-IL",
        HI_IN = "hi-IN",
        ID_ID = "id-ID",
        IT_IT = "it-IT",
        JA_JP = "ja-JP",
        KO_KR = "ko-KR",
        MS_MY = "ms-MY",
        NL_NL = "nl-NL",
        PT_BR = "pt-BR",
        PT_PT = "pt-PT",
        RU_RU = "ru-RU",
        TA_IN = "ta-IN",
        TE_IN = "te-IN",
        TR_TR = "tr-TR",
        ZH_CN = "zh-CN",
        ZH_TW = "zh-TW",
        TH_TH = "th-TH",
        EN_ZA = "en-ZA",
        EN_NZ = "en-NZ",
        VI_VN = "vi-VN",
        SV_SE = "sv-SE",
    }
}
