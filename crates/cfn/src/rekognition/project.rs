// Written by `cargo xtask codegen` from crates/registry/data/rekognition.txt.

//! `AWS::Rekognition::Project` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProjectName`.
    CfnProject = "AWS::Rekognition::Project", "rekognition-project", reference name, name_property "ProjectName", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `[a-zA-Z0-9][a-zA-Z0-9_-]*`; an update replaces the resource
        A project_name: str = "ProjectName",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
