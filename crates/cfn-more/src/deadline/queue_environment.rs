// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::QueueEnvironment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnQueueEnvironment = "AWS::Deadline::QueueEnvironment", "deadline-queueenvironment", reference text;
    new CfnQueueEnvironmentRequired {
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        A farm_id: str = "FarmId",
        /// 0 to 10000
        B priority: i64 = "Priority",
        /// matches `^queue-[0-9a-f]{32}$`; an update replaces the resource
        C queue_id: str = "QueueId",
        /// 1 to 15000 characters
        D template: str = "Template",
        E template_type: EnvironmentTemplateType = "TemplateType",
    }
    set {}
    get {
        NAME: str = "Name",
        QUEUE_ENVIRONMENT_ID: str = "QueueEnvironmentId",
    }
}

c::open_enum! {
    EnvironmentTemplateType {
        JSON = "JSON",
        YAML = "YAML",
    }
}
