// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::SourceApiAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationArn`; it takes no tags.
    CfnSourceApiAssociation = "AWS::AppSync::SourceApiAssociation", "appsync-sourceapiassociation", reference arn;
    new {}
    set {
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        merged_api_identifier: str = "MergedApiIdentifier",
        source_api_association_config: SourceApiAssociationConfig = "SourceApiAssociationConfig",
        /// an update replaces the resource; AWS does not show it again
        source_api_identifier: str = "SourceApiIdentifier",
    }
    get {
        @arn "AssociationArn",
        ASSOCIATION_ARN: c::Arn<CfnSourceApiAssociation> = "AssociationArn",
        ASSOCIATION_ID: str = "AssociationId",
        LAST_SUCCESSFUL_MERGE_DATE: str = "LastSuccessfulMergeDate",
        MERGED_API_ARN: str = "MergedApiArn",
        MERGED_API_ID: str = "MergedApiId",
        SOURCE_API_ARN: str = "SourceApiArn",
        SOURCE_API_ASSOCIATION_STATUS: str = "SourceApiAssociationStatus",
        SOURCE_API_ASSOCIATION_STATUS_DETAIL: str = "SourceApiAssociationStatusDetail",
        SOURCE_API_ID: str = "SourceApiId",
    }
}

c::property! {
    SourceApiAssociationConfig, "appsync-sourceapiassociation-sourceapiassociationconfig";
    new {}
    set {
        merge_type: SourceApiAssociationConfigMergeType = "MergeType",
    }
}

c::open_enum! {
    SourceApiAssociationConfigMergeType {
        AUTO_MERGE = "AUTO_MERGE",
        MANUAL_MERGE = "MANUAL_MERGE",
    }
}
