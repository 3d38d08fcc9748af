// Written by `cargo xtask codegen` from crates/registry/data/forecast.txt.

//! `AWS::Forecast::DatasetGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetGroupArn`.
    CfnDatasetGroup = "AWS::Forecast::DatasetGroup", "forecast-datasetgroup", reference arn,
        arn "arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}", tags List "Tags";
    new CfnDatasetGroupRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*`; an update replaces the resource
        A dataset_group_name: str = "DatasetGroupName",
        B domain: Domain = "Domain",
    }
    set {
        /// each: at most 256 characters, matches `^[a-zA-Z0-9\-\_\.\/\:]+$`
        dataset_arns: c::List<str> = "DatasetArns",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DatasetGroupArn",
        DATASET_GROUP_ARN: c::Arn<CfnDatasetGroup> = "DatasetGroupArn",
    }
}

c::open_enum! {
    Domain {
        RETAIL = "RETAIL",
        CUSTOM = "CUSTOM",
        INVENTORY_PLANNING = "INVENTORY_PLANNING",
        EC2_CAPACITY = "EC2_CAPACITY",
        WORK_FORCE = "WORK_FORCE",
        WEB_TRAFFIC = "WEB_TRAFFIC",
        METRICS = "METRICS",
    }
}
