// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::DataCellsFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataCellsFilter = "AWS::LakeFormation::DataCellsFilter", "lakeformation-datacellsfilter", reference text;
    new CfnDataCellsFilterRequired {
        /// 1 to 255 characters; an update replaces the resource
        A database_name: str = "DatabaseName",
        /// 1 to 255 characters; an update replaces the resource
        B name: str = "Name",
        /// 12 characters; an update replaces the resource
        C table_catalog_id: str = "TableCatalogId",
        /// 1 to 255 characters; an update replaces the resource
        D table_name: str = "TableName",
    }
    set {
        /// each: 1 to 255 characters; an update replaces the resource
        column_names: c::List<str> = "ColumnNames",
        /// an update replaces the resource
        column_wildcard: ColumnWildcard = "ColumnWildcard",
        /// an update replaces the resource
        row_filter: RowFilter = "RowFilter",
    }
    get {}
}

c::property! {
    AllRowsWildcard, "lakeformation-datacellsfilter-allrowswildcard";
    new {}
    set {}
}

c::property! {
    ColumnWildcard, "lakeformation-datacellsfilter-columnwildcard";
    new {}
    set {
        /// each: 1 to 255 characters
        excluded_column_names: c::List<str> = "ExcludedColumnNames",
    }
}

c::property! {
    RowFilter, "lakeformation-datacellsfilter-rowfilter";
    new {}
    set {
        all_rows_wildcard: AllRowsWildcard = "AllRowsWildcard",
        filter_expression: str = "FilterExpression",
    }
}
