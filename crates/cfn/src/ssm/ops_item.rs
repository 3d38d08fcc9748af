// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::OpsItem` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OpsItemArn`.
    CfnOpsItem = "AWS::SSM::OpsItem", "ssm-opsitem", reference arn,
        arn "arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}", tags List "Tags";
    new CfnOpsItemRequired {
        /// 1 to 2048 characters; matches `^[\s\S]*\S[\s\S]*$`
        A description: str = "Description",
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:\s*$)`; an update replaces the resource
        B source: str = "Source",
        /// 1 to 1024 characters; matches `^.+$`; does not match `^(?:\s*$)`
        C title: str = "Title",
    }
    set {
        /// 1 to 64 characters; matches `^.+$`; does not match `^(?:\s*$)`
        category: str = "Category",
        /// 1 to 5
        priority: i64 = "Priority",
        /// 1 to 64 characters; matches `^.+$`; does not match `^(?:\s*$)`
        severity: str = "Severity",
        /// at most 1000 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "OpsItemArn",
        CREATED_BY: str = "CreatedBy",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_BY: str = "LastModifiedBy",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        OPS_ITEM_ARN: c::Arn<CfnOpsItem> = "OpsItemArn",
        OPS_ITEM_ID: str = "OpsItemId",
        OPS_ITEM_TYPE: str = "OpsItemType",
        STATUS: str = "Status",
        VERSION: str = "Version",
    }
}
