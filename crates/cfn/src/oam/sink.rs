// Written by `cargo xtask codegen` from crates/registry/data/oam.txt.

//! `AWS::Oam::Sink` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSink = "AWS::Oam::Sink", "oam-sink", reference arn,
        arn "arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}", tags Map "Tags";
    new {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        policy: c::PolicyDocument = "Policy",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
