// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetArn`.
    CfnDataset = "AWS::Personalize::Dataset", "personalize-dataset", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}", tags List "Tags";
    new CfnDatasetRequired {
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`; an update replaces the resource
        A dataset_group_arn: str = "DatasetGroupArn",
        /// at most 256 characters; an update replaces the resource
        B dataset_type: DatasetType = "DatasetType",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`; an update replaces the resource
        C name: str = "Name",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`; an update replaces the resource
        D schema_arn: str = "SchemaArn",
    }
    set {
        dataset_import_job: DatasetImportJob = "DatasetImportJob",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DatasetArn",
        DATASET_ARN: c::Arn<CfnDataset> = "DatasetArn",
    }
}

c::property! {
    DataSource, "personalize-dataset-datasource";
    new {}
    set {
        /// at most 256 characters; matches `(s3|http|https)://.+`
        data_location: str = "DataLocation",
    }
}

c::property! {
    DatasetImportJob, "personalize-dataset-datasetimportjob";
    new {}
    set {
        data_source: DataSource = "DataSource",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`
        dataset_arn: str = "DatasetArn",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`
        dataset_import_job_arn: str = "DatasetImportJobArn",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`
        job_name: str = "JobName",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::open_enum! {
    DatasetType {
        INTERACTIONS = "Interactions",
        ITEMS = "Items",
        USERS = "Users",
    }
}
