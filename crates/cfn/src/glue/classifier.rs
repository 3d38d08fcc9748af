// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Classifier` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    ///
    /// At least one of `XMLClassifier`, `CsvClassifier`, `GrokClassifier`, `JsonClassifier`.
    CfnClassifier = "AWS::Glue::Classifier", "glue-classifier", reference name;
    new {}
    set {
        csv_classifier: CsvClassifier = "CsvClassifier",
        grok_classifier: GrokClassifier = "GrokClassifier",
        json_classifier: JsonClassifier = "JsonClassifier",
        xml_classifier: XMLClassifier = "XMLClassifier",
    }
    get {
        NAME: c::Name<CfnClassifier> = "Name",
    }
}

c::property! {
    CsvClassifier, "glue-classifier-csvclassifier";
    new {}
    set {
        allow_single_column: bool = "AllowSingleColumn",
        contains_custom_datatype: c::List<str> = "ContainsCustomDatatype",
        contains_header: CsvClassifierContainsHeader = "ContainsHeader",
        custom_datatype_configured: bool = "CustomDatatypeConfigured",
        /// 1 character; matches `^[^\r\n]$`
        delimiter: str = "Delimiter",
        disable_value_trimming: bool = "DisableValueTrimming",
        /// each: 1 to 255 characters
        header: c::List<str> = "Header",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// 1 character; matches `^[^\r\n]$`
        quote_symbol: str = "QuoteSymbol",
    }
}

c::property! {
    GrokClassifier, "glue-classifier-grokclassifier";
    new GrokClassifierRequired {
        A classification: str = "Classification",
        /// 1 to 2048 characters
        B grok_pattern: str = "GrokPattern",
    }
    set {
        /// at most 16000 characters
        custom_patterns: str = "CustomPatterns",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
    }
}

c::property! {
    JsonClassifier, "glue-classifier-jsonclassifier";
    new {
        A json_path: str = "JsonPath",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
    }
}

c::property! {
    XMLClassifier, "glue-classifier-xmlclassifier";
    new XMLClassifierRequired {
        A classification: str = "Classification",
        B row_tag: str = "RowTag",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
    }
}

c::open_enum! {
    CsvClassifierContainsHeader {
        ABSENT = "ABSENT",
        PRESENT = "PRESENT",
        UNKNOWN = "UNKNOWN",
    }
}
