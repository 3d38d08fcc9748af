// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::SubscriptionFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FilterName`; it takes no tags; it has no attribute for its ARN.
    CfnSubscriptionFilter = "AWS::Logs::SubscriptionFilter", "logs-subscriptionfilter", reference name, name_property "FilterName";
    new CfnSubscriptionFilterRequired {
        /// at least 1 character
        A destination_arn: str = "DestinationArn",
        /// at most 1024 characters
        B filter_pattern: str = "FilterPattern",
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`; an update replaces the resource
        C log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
    }
    set {
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs",
        distribution: Distribution = "Distribution",
        emit_system_fields: c::List<str> = "EmitSystemFields",
        /// at most 2000 characters
        field_selection_criteria: str = "FieldSelectionCriteria",
        /// 1 to 512 characters; matches `^[^:*]*$`; an update replaces the resource
        filter_name: str = "FilterName",
        /// at least 1 character
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    get {}
}

c::open_enum! {
    Distribution {
        RANDOM = "Random",
        BY_LOG_STREAM = "ByLogStream",
    }
}
