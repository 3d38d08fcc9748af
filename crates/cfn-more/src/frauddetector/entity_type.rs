// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! `AWS::FraudDetector::EntityType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEntityType = "AWS::FraudDetector::EntityType", "frauddetector-entitytype", reference arn,
        arn "arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}
