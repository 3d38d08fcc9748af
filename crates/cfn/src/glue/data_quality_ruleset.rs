// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::DataQualityRuleset` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDataQualityRuleset = "AWS::Glue::DataQualityRuleset", "glue-dataqualityruleset", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}", tags Map "Tags";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 255 characters; AWS does not show it again
        client_token: str = "ClientToken",
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 65536 characters
        ruleset: str = "Ruleset",
        tags: c::Json = "Tags",
        target_table: DataQualityTargetTable = "TargetTable",
    }
    get {}
}

c::property! {
    DataQualityTargetTable, "glue-dataqualityruleset-dataqualitytargettable";
    new DataQualityTargetTableRequired {
        /// 1 to 255 characters
        A database_name: str = "DatabaseName",
        /// 1 to 255 characters
        B table_name: str = "TableName",
    }
    set {}
}
