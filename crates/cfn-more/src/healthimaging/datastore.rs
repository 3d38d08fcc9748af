// Written by `cargo xtask codegen` from crates/registry/data/healthimaging.txt.

//! `AWS::HealthImaging::Datastore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatastoreId`.
    CfnDatastore = "AWS::HealthImaging::Datastore", "healthimaging-datastore", reference name,
        arn "arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}", tags Map "Tags";
    new {}
    set {
        /// 1 to 256 characters; matches `^[A-Za-z0-9._/#-]+$`; an update replaces the resource
        datastore_name: str = "DatastoreName",
        /// 1 to 512 characters; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "DatastoreArn",
        CREATED_AT: str = "CreatedAt",
        DATASTORE_ARN: c::Arn<CfnDatastore> = "DatastoreArn",
        DATASTORE_ID: c::Name<CfnDatastore> = "DatastoreId",
        DATASTORE_STATUS: c::Json = "DatastoreStatus",
        UPDATED_AT: str = "UpdatedAt",
    }
}
