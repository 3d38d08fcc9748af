// Written by `cargo xtask codegen` from crates/registry/data/scn.txt.

//! `AWS::SCN::Namespace` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNamespace = "AWS::SCN::Namespace", "scn-namespace", reference arn, tags List "Tags";
    new CfnNamespaceRequired {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A instance_id: str = "InstanceId",
        /// 1 to 50 characters; matches `^[a-z0-9_]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 500 characters
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}
