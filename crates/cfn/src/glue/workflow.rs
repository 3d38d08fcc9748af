// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Workflow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnWorkflow = "AWS::Glue::Workflow", "glue-workflow", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}", tags Map "Tags";
    new {}
    set {
        default_run_properties: c::Json = "DefaultRunProperties",
        /// at most 120000 characters
        description: str = "Description",
        max_concurrent_runs: i64 = "MaxConcurrentRuns",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        tags: c::Json = "Tags",
    }
    get {}
}
