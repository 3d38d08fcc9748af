// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::Transformer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LogGroupIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnTransformer = "AWS::Logs::Transformer", "logs-transformer", reference name, name_property "LogGroupIdentifier";
    new {
        /// 1 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*`; an update replaces the resource
        A log_group_identifier: str = "LogGroupIdentifier",
        /// 1 to 20 items
        B transformer_config: c::List<Processor> = "TransformerConfig",
    }
    set {}
    get {}
}

c::property! {
    AddKeyEntry, "logs-transformer-addkeyentry";
    new AddKeyEntryRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A key: str = "Key",
        /// 1 to 256 characters
        B value: str = "Value",
    }
    set {
        overwrite_if_exists: bool = "OverwriteIfExists",
    }
}

c::property! {
    AddKeys, "logs-transformer-addkeys";
    new {
        /// 1 to 5 items; no item twice
        A entries: c::List<AddKeyEntry> = "Entries",
    }
    set {}
}

c::property! {
    CopyValue, "logs-transformer-copyvalue";
    new {
        /// 1 to 5 items
        A entries: c::List<CopyValueEntry> = "Entries",
    }
    set {}
}

c::property! {
    CopyValueEntry, "logs-transformer-copyvalueentry";
    new CopyValueEntryRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A source: str = "Source",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B target: str = "Target",
    }
    set {
        overwrite_if_exists: bool = "OverwriteIfExists",
    }
}

c::property! {
    Csv, "logs-transformer-csv";
    new {}
    set {
        /// 1 to 100 items; each: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`
        columns: c::List<str> = "Columns",
        /// 1 to 2 characters
        delimiter: str = "Delimiter",
        /// 1 character
        quote_character: str = "QuoteCharacter",
        /// 1 to 128 characters
        source: str = "Source",
    }
}

c::property! {
    DateTimeConverter, "logs-transformer-datetimeconverter";
    new DateTimeConverterRequired {
        /// 1 to 5 items; no item twice; each: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`
        A match_patterns: c::List<str> = "MatchPatterns",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B source: str = "Source",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        C target: str = "Target",
    }
    set {
        /// at least 1 character
        locale: str = "Locale",
        /// at least 1 character
        source_timezone: str = "SourceTimezone",
        /// 1 to 64 characters
        target_format: str = "TargetFormat",
        /// at least 1 character
        target_timezone: str = "TargetTimezone",
    }
}

c::property! {
    DeleteKeys, "logs-transformer-deletekeys";
    new {
        /// 1 to 5 items; no item twice; each: 1 to 128 characters
        A with_keys: c::List<str> = "WithKeys",
    }
    set {}
}

c::property! {
    Grok, "logs-transformer-grok";
    new {
        /// 1 to 512 characters
        A r#match: str = "Match",
    }
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ListToMap, "logs-transformer-listtomap";
    new ListToMapRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A key: str = "Key",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B source: str = "Source",
    }
    set {
        flatten: bool = "Flatten",
        flattened_element: ListToMapFlattenedElement = "FlattenedElement",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        target: str = "Target",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        value_key: str = "ValueKey",
    }
}

c::property! {
    LowerCaseString, "logs-transformer-lowercasestring";
    new {
        /// 1 to 10 items; no item twice; each: 1 to 128 characters
        A with_keys: c::List<str> = "WithKeys",
    }
    set {}
}

c::property! {
    MoveKeyEntry, "logs-transformer-movekeyentry";
    new MoveKeyEntryRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A source: str = "Source",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B target: str = "Target",
    }
    set {
        overwrite_if_exists: bool = "OverwriteIfExists",
    }
}

c::property! {
    MoveKeys, "logs-transformer-movekeys";
    new {
        /// 1 to 5 items
        A entries: c::List<MoveKeyEntry> = "Entries",
    }
    set {}
}

c::property! {
    ParseCloudfront, "logs-transformer-parsecloudfront";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParseJSON, "logs-transformer-parsejson";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        destination: str = "Destination",
        /// 1 to 128 characters
        source: str = "Source",
    }
}

c::property! {
    ParseKeyValue, "logs-transformer-parsekeyvalue";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        destination: str = "Destination",
        /// 1 to 128 characters
        field_delimiter: str = "FieldDelimiter",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        key_prefix: str = "KeyPrefix",
        /// 1 to 128 characters
        key_value_delimiter: str = "KeyValueDelimiter",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        non_match_value: str = "NonMatchValue",
        overwrite_if_exists: bool = "OverwriteIfExists",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParsePostgres, "logs-transformer-parsepostgres";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParseRoute53, "logs-transformer-parseroute53";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParseToOCSF, "logs-transformer-parsetoocsf";
    new ParseToOCSFRequired {
        A event_source: EventSource = "EventSource",
        B ocsf_version: OcsfVersion = "OcsfVersion",
    }
    set {
        /// 1 to 10 characters; matches `^v[0-9]+\.[0-9]+(\.[0-9]+)?$`
        mapping_version: str = "MappingVersion",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParseVPC, "logs-transformer-parsevpc";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    ParseWAF, "logs-transformer-parsewaf";
    new {}
    set {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        source: str = "Source",
    }
}

c::property! {
    Processor, "logs-transformer-processor";
    new {}
    set {
        add_keys: AddKeys = "AddKeys",
        copy_value: CopyValue = "CopyValue",
        csv: Csv = "Csv",
        date_time_converter: DateTimeConverter = "DateTimeConverter",
        delete_keys: DeleteKeys = "DeleteKeys",
        grok: Grok = "Grok",
        list_to_map: ListToMap = "ListToMap",
        lower_case_string: LowerCaseString = "LowerCaseString",
        move_keys: MoveKeys = "MoveKeys",
        parse_cloudfront: ParseCloudfront = "ParseCloudfront",
        parse_json: ParseJSON = "ParseJSON",
        parse_key_value: ParseKeyValue = "ParseKeyValue",
        parse_postgres: ParsePostgres = "ParsePostgres",
        parse_route53: ParseRoute53 = "ParseRoute53",
        parse_to_ocsf: ParseToOCSF = "ParseToOCSF",
        parse_vpc: ParseVPC = "ParseVPC",
        parse_waf: ParseWAF = "ParseWAF",
        rename_keys: RenameKeys = "RenameKeys",
        split_string: SplitString = "SplitString",
        substitute_string: SubstituteString = "SubstituteString",
        trim_string: TrimString = "TrimString",
        type_converter: TypeConverter = "TypeConverter",
        upper_case_string: UpperCaseString = "UpperCaseString",
    }
}

c::property! {
    RenameKeyEntry, "logs-transformer-renamekeyentry";
    new RenameKeyEntryRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A key: str = "Key",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B rename_to: str = "RenameTo",
    }
    set {
        overwrite_if_exists: bool = "OverwriteIfExists",
    }
}

c::property! {
    RenameKeys, "logs-transformer-renamekeys";
    new {
        /// 1 to 5 items
        A entries: c::List<RenameKeyEntry> = "Entries",
    }
    set {}
}

c::property! {
    SplitString, "logs-transformer-splitstring";
    new {
        /// 1 to 10 items
        A entries: c::List<SplitStringEntry> = "Entries",
    }
    set {}
}

c::property! {
    SplitStringEntry, "logs-transformer-splitstringentry";
    new SplitStringEntryRequired {
        /// 1 to 128 characters
        A delimiter: str = "Delimiter",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B source: str = "Source",
    }
    set {}
}

c::property! {
    SubstituteString, "logs-transformer-substitutestring";
    new {
        /// 1 to 10 items
        A entries: c::List<SubstituteStringEntry> = "Entries",
    }
    set {}
}

c::property! {
    SubstituteStringEntry, "logs-transformer-substitutestringentry";
    new SubstituteStringEntryRequired {
        /// 1 to 128 characters
        A from: str = "From",
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        B source: str = "Source",
        /// 1 to 128 characters
        C to: str = "To",
    }
    set {}
}

c::property! {
    TrimString, "logs-transformer-trimstring";
    new {
        /// 1 to 10 items; no item twice; each: 1 to 128 characters
        A with_keys: c::List<str> = "WithKeys",
    }
    set {}
}

c::property! {
    TypeConverter, "logs-transformer-typeconverter";
    new {
        /// 1 to 5 items
        A entries: c::List<TypeConverterEntry> = "Entries",
    }
    set {}
}

c::property! {
    TypeConverterEntry, "logs-transformer-typeconverterentry";
    new TypeConverterEntryRequired {
        /// 1 to 128 characters; matches `^.*[a-zA-Z0-9]+.*$`
        A key: str = "Key",
        B r#type: TypeConverterEntryType = "Type",
    }
    set {}
}

c::property! {
    UpperCaseString, "logs-transformer-uppercasestring";
    new {
        /// 1 to 10 items; no item twice; each: 1 to 128 characters
        A with_keys: c::List<str> = "WithKeys",
    }
    set {}
}

c::open_enum! {
    EventSource {
        CLOUD_TRAIL = "CloudTrail",
        ROUTE53_RESOLVER = "Route53Resolver",
        VPC_FLOW = "VPCFlow",
        EKS_AUDIT = "EKSAudit",
        AWSWAF = "AWSWAF",
    }
}

c::open_enum! {
    OcsfVersion {
        V1_1 = "V1.1",
        V1_5 = "V1.5",
    }
}

c::open_enum! {
    ListToMapFlattenedElement {
        FIRST = "first",
        LAST = "last",
    }
}

c::open_enum! {
    TypeConverterEntryType {
        BOOLEAN = "boolean",
        INTEGER = "integer",
        DOUBLE = "double",
        STRING = "string",
    }
}
