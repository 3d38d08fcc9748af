// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::ScheduledAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ScheduledActionName`; it takes no tags; it has no attribute for its ARN.
    CfnScheduledAction = "AWS::Redshift::ScheduledAction", "redshift-scheduledaction", reference name, name_property "ScheduledActionName";
    new {
        /// at most 2147483647 characters; an update replaces the resource
        A scheduled_action_name: str = "ScheduledActionName",
    }
    set {
        enable: bool = "Enable",
        end_time: str = "EndTime",
        /// at most 2147483647 characters
        iam_role: str = "IamRole",
        /// at most 2147483647 characters
        schedule: str = "Schedule",
        /// at most 2147483647 characters
        scheduled_action_description: str = "ScheduledActionDescription",
        start_time: str = "StartTime",
        target_action: ScheduledActionType = "TargetAction",
    }
    get {
        NEXT_INVOCATIONS: c::List<str> = list "NextInvocations",
        STATE: str = "State",
    }
}

c::property! {
    PauseClusterMessage, "redshift-scheduledaction-pauseclustermessage";
    new {
        A cluster_identifier: str = "ClusterIdentifier",
    }
    set {}
}

c::property! {
    ResizeClusterMessage, "redshift-scheduledaction-resizeclustermessage";
    new {
        A cluster_identifier: str = "ClusterIdentifier",
    }
    set {
        classic: bool = "Classic",
        cluster_type: str = "ClusterType",
        node_type: str = "NodeType",
        number_of_nodes: i64 = "NumberOfNodes",
    }
}

c::property! {
    ResumeClusterMessage, "redshift-scheduledaction-resumeclustermessage";
    new {
        A cluster_identifier: str = "ClusterIdentifier",
    }
    set {}
}

c::property! {
    /// Exactly one of `ResizeCluster`, `PauseCluster`, `ResumeCluster`.
    ScheduledActionType, "redshift-scheduledaction-scheduledactiontype";
    new {}
    set {
        pause_cluster: PauseClusterMessage = "PauseCluster",
        resize_cluster: ResizeClusterMessage = "ResizeCluster",
        resume_cluster: ResumeClusterMessage = "ResumeCluster",
    }
}
