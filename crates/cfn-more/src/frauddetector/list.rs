// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! `AWS::FraudDetector::List` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnList = "AWS::FraudDetector::List", "frauddetector-list", reference arn,
        arn "arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[0-9a-z_]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        /// at most 100000 items; each: 1 to 64 characters, matches `^\S+( +\S+)*$`
        elements: c::List<str> = "Elements",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 64 characters; matches `^[A-Z_]{1,64}$`
        variable_type: str = "VariableType",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}
