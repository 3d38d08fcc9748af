// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::LoggingConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnLoggingConfiguration = "AWS::WAFv2::LoggingConfiguration", "wafv2-loggingconfiguration", reference name, name_property "ResourceArn";
    new {
        A log_destination_configs: c::List<str> = "LogDestinationConfigs",
        /// an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {
        logging_filter: LoggingFilter = "LoggingFilter",
        redacted_fields: c::List<FieldToMatch> = "RedactedFields",
    }
    get {
        MANAGED_BY_FIREWALL_MANAGER: bool = "ManagedByFirewallManager",
    }
}

c::property! {
    ActionCondition, "wafv2-loggingconfiguration-actioncondition";
    new {
        A action: ActionConditionAction = "Action",
    }
    set {}
}

c::property! {
    Condition, "wafv2-loggingconfiguration-condition";
    new {}
    set {
        action_condition: ActionCondition = "ActionCondition",
        label_name_condition: LabelNameCondition = "LabelNameCondition",
    }
}

c::property! {
    FieldToMatch, "wafv2-loggingconfiguration-fieldtomatch";
    new {}
    set {
        method: c::Json = "Method",
        query_string: c::Json = "QueryString",
        single_header: SingleHeader = "SingleHeader",
        uri_path: c::Json = "UriPath",
    }
}

c::property! {
    Filter, "wafv2-loggingconfiguration-filter";
    new FilterRequired {
        A behavior: FilterBehavior = "Behavior",
        /// at least 1 item
        B conditions: c::List<Condition> = "Conditions",
        C requirement: FilterRequirement = "Requirement",
    }
    set {}
}

c::property! {
    LabelNameCondition, "wafv2-loggingconfiguration-labelnamecondition";
    new {
        A label_name: str = "LabelName",
    }
    set {}
}

c::property! {
    LoggingFilter, "wafv2-loggingconfiguration-loggingfilter";
    new {
        A default_behavior: LoggingFilterDefaultBehavior = "DefaultBehavior",
        /// at least 1 item
        B filters: c::List<Filter> = "Filters",
    }
    set {}
}

c::property! {
    SingleHeader, "wafv2-loggingconfiguration-singleheader";
    new {
        A name: str = "Name",
    }
    set {}
}

c::open_enum! {
    ActionConditionAction {
        ALLOW = "ALLOW",
        BLOCK = "BLOCK",
        COUNT = "COUNT",
        CAPTCHA = "CAPTCHA",
        CHALLENGE = "CHALLENGE",
        MONETIZE = "MONETIZE",
        EXCLUDED_AS_COUNT = "EXCLUDED_AS_COUNT",
    }
}

c::open_enum! {
    FilterBehavior {
        KEEP = "KEEP",
        DROP = "DROP",
    }
}

c::open_enum! {
    FilterRequirement {
        MEETS_ALL = "MEETS_ALL",
        MEETS_ANY = "MEETS_ANY",
    }
}

c::open_enum! {
    LoggingFilterDefaultBehavior {
        KEEP = "KEEP",
        DROP = "DROP",
    }
}
