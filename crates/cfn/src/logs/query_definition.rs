// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::QueryDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `QueryDefinitionId`; it takes no tags; it has no attribute for its ARN.
    CfnQueryDefinition = "AWS::Logs::QueryDefinition", "logs-querydefinition", reference name;
    new CfnQueryDefinitionRequired {
        /// 1 to 255 characters
        A name: str = "Name",
        /// 1 to 10000 characters
        B query_string: str = "QueryString",
    }
    set {
        /// each: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`
        log_group_names: c::List<c::Name<crate::logs::CfnLogGroup>> = "LogGroupNames",
        /// at most 20 items
        parameters: c::List<QueryParameter> = "Parameters",
        /// default `"CWLI"`
        query_language: QueryLanguage = "QueryLanguage",
    }
    get {
        QUERY_DEFINITION_ID: c::Name<CfnQueryDefinition> = "QueryDefinitionId",
    }
}

c::property! {
    QueryParameter, "logs-querydefinition-queryparameter";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z_][a-zA-Z0-9_]*$`
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        default_value: str = "DefaultValue",
        /// at most 512 characters
        description: str = "Description",
    }
}

c::open_enum! {
    QueryLanguage {
        CWLI = "CWLI",
        SQL = "SQL",
        PPL = "PPL",
    }
}
