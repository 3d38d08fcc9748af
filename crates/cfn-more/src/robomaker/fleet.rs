// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! `AWS::RoboMaker::Fleet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFleet = "AWS::RoboMaker::Fleet", "robomaker-fleet", reference arn, tags Map "Tags";
    new {}
    set {
        /// 1 to 255 characters; matches `[a-zA-Z0-9_-]{1,255}$`; an update replaces the resource
        name: str = "Name",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
