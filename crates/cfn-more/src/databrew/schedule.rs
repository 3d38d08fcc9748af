// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Schedule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnSchedule = "AWS::DataBrew::Schedule", "databrew-schedule", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}", tags List "Tags";
    new CfnScheduleRequired {
        /// 1 to 512 characters
        A cron_expression: str = "CronExpression",
        /// 1 to 255 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 50 items; no item twice; each: 1 to 255 characters
        job_names: c::List<str> = "JobNames",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
