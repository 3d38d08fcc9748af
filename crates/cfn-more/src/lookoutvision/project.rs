// Written by `cargo xtask codegen` from crates/registry/data/lookoutvision.txt.

//! `AWS::LookoutVision::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProjectName`; it takes no tags.
    CfnProject = "AWS::LookoutVision::Project", "lookoutvision-project", reference name, name_property "ProjectName",
        arn "arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}";
    new {
        /// 1 to 255 characters; matches `[a-zA-Z0-9][a-zA-Z0-9_-]*`; an update replaces the resource
        A project_name: str = "ProjectName",
    }
    set {}
    get {
        @arn "Arn",
    }
}
