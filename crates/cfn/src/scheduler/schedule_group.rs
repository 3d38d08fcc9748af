// Written by `cargo xtask codegen` from crates/registry/data/scheduler.txt.

//! `AWS::Scheduler::ScheduleGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnScheduleGroup = "AWS::Scheduler::ScheduleGroup", "scheduler-schedulegroup", reference name, name_property "Name",
        arn "arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-_.]+$`; an update replaces the resource
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE: str = "CreationDate",
        LAST_MODIFICATION_DATE: str = "LastModificationDate",
        STATE: c::Json = "State",
    }
}
