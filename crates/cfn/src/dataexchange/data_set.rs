// Written by `cargo xtask codegen` from crates/registry/data/dataexchange.txt.

//! `AWS::DataExchange::DataSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDataSet = "AWS::DataExchange::DataSet", "dataexchange-dataset", reference arn,
        arn "arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}", tags List "Tags";
    new CfnDataSetRequired {
        /// an update replaces the resource
        A asset_type: AssetType = "AssetType",
        B description: str = "Description",
        C name: str = "Name",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        ORIGIN: str = "Origin",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    AssetType {
        S3_SNAPSHOT = "S3_SNAPSHOT",
        REDSHIFT_DATA_SHARE = "REDSHIFT_DATA_SHARE",
        API_GATEWAY_API = "API_GATEWAY_API",
        S3_DATA_ACCESS = "S3_DATA_ACCESS",
        LAKE_FORMATION_DATA_PERMISSION = "LAKE_FORMATION_DATA_PERMISSION",
    }
}
