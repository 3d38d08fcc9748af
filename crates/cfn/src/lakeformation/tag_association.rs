// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::TagAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTagAssociation = "AWS::LakeFormation::TagAssociation", "lakeformation-tagassociation", reference text;
    new {
        /// 1 to 50 items; an update replaces the resource
        A lf_tags: c::List<LFTagPair> = "LFTags",
        /// an update replaces the resource
        B resource: Resource = "Resource",
    }
    set {}
    get {
        RESOURCE_IDENTIFIER: str = "ResourceIdentifier",
        TAGS_IDENTIFIER: str = "TagsIdentifier",
    }
}

c::property! {
    DatabaseResource, "lakeformation-tagassociation-databaseresource";
    new DatabaseResourceRequired {
        /// 12 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B name: str = "Name",
    }
    set {}
}

c::property! {
    LFTagPair, "lakeformation-tagassociation-lftagpair";
    new LFTagPairRequired {
        /// 12 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:\/=+\-@%]*)$`
        B tag_key: str = "TagKey",
        /// 1 to 50 items; each: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:\*\/=+\-@%]*)$`
        C tag_values: c::List<str> = "TagValues",
    }
    set {}
}

c::property! {
    Resource, "lakeformation-tagassociation-resource";
    new {}
    set {
        /// deprecated by AWS
        catalog: str = "Catalog",
        database: DatabaseResource = "Database",
        table: TableResource = "Table",
        table_with_columns: TableWithColumnsResource = "TableWithColumns",
    }
}

c::property! {
    TableResource, "lakeformation-tagassociation-tableresource";
    new TableResourceRequired {
        /// 12 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B database_name: str = "DatabaseName",
    }
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// deprecated by AWS
        table_wildcard: c::Json = "TableWildcard",
    }
}

c::property! {
    TableWithColumnsResource, "lakeformation-tagassociation-tablewithcolumnsresource";
    new TableWithColumnsResourceRequired {
        /// 12 characters
        A catalog_id: str = "CatalogId",
        /// each: 1 to 255 characters
        B column_names: c::List<str> = "ColumnNames",
        /// 1 to 255 characters
        C database_name: str = "DatabaseName",
        /// 1 to 255 characters
        D name: str = "Name",
    }
    set {}
}
