// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Trigger` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnTrigger = "AWS::Glue::Trigger", "glue-trigger", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}", tags Map "Tags";
    new {
        A actions: c::List<Action> = "Actions",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        event_batching_condition: EventBatchingCondition = "EventBatchingCondition",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        predicate: Predicate = "Predicate",
        schedule: str = "Schedule",
        /// AWS does not show it again
        start_on_creation: bool = "StartOnCreation",
        tags: c::Json = "Tags",
        /// 1 to 255 characters; an update replaces the resource
        workflow_name: str = "WorkflowName",
    }
    get {}
}

c::property! {
    Action, "glue-trigger-action";
    new {}
    set {
        arguments: c::Json = "Arguments",
        /// 1 to 255 characters
        crawler_name: str = "CrawlerName",
        /// 1 to 255 characters
        job_name: str = "JobName",
        notification_property: NotificationProperty = "NotificationProperty",
        /// 1 to 255 characters
        security_configuration: str = "SecurityConfiguration",
        /// at least 1
        timeout: i64 = "Timeout",
    }
}

c::property! {
    Condition, "glue-trigger-condition";
    new {}
    set {
        crawl_state: ConditionCrawlState = "CrawlState",
        /// 1 to 255 characters
        crawler_name: str = "CrawlerName",
        /// 1 to 255 characters
        job_name: str = "JobName",
        logical_operator: ConditionLogicalOperator = "LogicalOperator",
        state: ConditionState = "State",
    }
}

c::property! {
    EventBatchingCondition, "glue-trigger-eventbatchingcondition";
    new {
        /// 1 to 100
        A batch_size: i64 = "BatchSize",
    }
    set {
        /// 1 to 900
        batch_window: i64 = "BatchWindow",
    }
}

c::property! {
    NotificationProperty, "glue-trigger-notificationproperty";
    new {}
    set {
        /// at least 1
        notify_delay_after: i64 = "NotifyDelayAfter",
    }
}

c::property! {
    Predicate, "glue-trigger-predicate";
    new {}
    set {
        /// at most 500 items
        conditions: c::List<Condition> = "Conditions",
        logical: PredicateLogical = "Logical",
    }
}

c::open_enum! {
    Type {
        CONDITIONAL = "CONDITIONAL",
        EVENT = "EVENT",
        ON_DEMAND = "ON_DEMAND",
        SCHEDULED = "SCHEDULED",
    }
}

c::open_enum! {
    ConditionCrawlState {
        CANCELLED = "CANCELLED",
        CANCELLING = "CANCELLING",
        ERROR = "ERROR",
        FAILED = "FAILED",
        RUNNING = "RUNNING",
        SUCCEEDED = "SUCCEEDED",
    }
}

c::open_enum! {
    ConditionLogicalOperator {
        EQUALS = "EQUALS",
    }
}

c::open_enum! {
    ConditionState {
        SUCCEEDED = "SUCCEEDED",
        STOPPED = "STOPPED",
        TIMEOUT = "TIMEOUT",
        FAILED = "FAILED",
    }
}

c::open_enum! {
    PredicateLogical {
        AND = "AND",
        ANY = "ANY",
    }
}
