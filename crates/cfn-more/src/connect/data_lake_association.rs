// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::DataLakeAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataLakeAssociation = "AWS::Connect::DataLakeAssociation", "connect-datalakeassociation", reference text;
    new CfnDataLakeAssociationRequired {
        /// 1 to 255 characters; an update replaces the resource
        A data_set_id: str = "DataSetId",
        /// 1 to 100 characters; matches `^[-a-zA-Z0-9]*$`; an update replaces the resource
        B instance_id: str = "InstanceId",
    }
    set {
        /// 12 characters; matches `^[0-9]+$`; an update replaces the resource
        target_account_id: str = "TargetAccountId",
    }
    get {
        RESOURCE_SHARE_ARN: str = "ResourceShareArn",
        RESOURCE_SHARE_ID: str = "ResourceShareId",
    }
}
