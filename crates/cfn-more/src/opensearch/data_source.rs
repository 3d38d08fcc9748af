// Written by `cargo xtask codegen` from crates/registry/data/opensearch.txt.

//! `AWS::OpenSearch::DataSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnDataSource = "AWS::OpenSearch::DataSource", "opensearch-datasource", reference arn,
        arn "arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}";
    new CfnDataSourceRequired {
        A data_source_type: DataSourceType = "DataSourceType",
        /// 3 to 28 characters; matches `^[a-z][a-z0-9-]+$`; an update replaces the resource
        B domain_name: str = "DomainName",
        /// 3 to 80 characters; matches `^[a-z][a-z0-9_]+$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 1000 characters; matches `^([a-zA-Z0-9_])*[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`
        description: str = "Description",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
    }
}

c::property! {
    DataSourceType, "opensearch-datasource-datasourcetype";
    new {}
    set {
        s3_glue_data_catalog: S3GlueDataCatalog = "S3GlueDataCatalog",
    }
}

c::property! {
    S3GlueDataCatalog, "opensearch-datasource-s3gluedatacatalog";
    new {
        /// 20 to 2048 characters; matches `^arn:.*:iam::[0-9]{12}:role/.+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}
