// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::EventTrigger` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnEventTrigger = "AWS::CustomerProfiles::EventTrigger", "customerprofiles-eventtrigger", reference text, tags List "Tags";
    new CfnEventTriggerRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 1 to 5 items
        B event_trigger_conditions: c::List<EventTriggerCondition> = "EventTriggerConditions",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C event_trigger_name: str = "EventTriggerName",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`
        D object_type_name: str = "ObjectTypeName",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        event_trigger_limits: EventTriggerLimits = "EventTriggerLimits",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        segment_filter: str = "SegmentFilter",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
    }
}

c::property! {
    EventTriggerCondition, "customerprofiles-eventtrigger-eventtriggercondition";
    new {
        /// 1 to 10 items
        A event_trigger_dimensions: c::List<EventTriggerDimension> = "EventTriggerDimensions",
        B logical_operator: EventTriggerLogicalOperator = "LogicalOperator",
    }
    set {}
}

c::property! {
    EventTriggerDimension, "customerprofiles-eventtrigger-eventtriggerdimension";
    new {
        /// 1 to 10 items
        A object_attributes: c::List<ObjectAttribute> = "ObjectAttributes",
    }
    set {}
}

c::property! {
    EventTriggerLimits, "customerprofiles-eventtrigger-eventtriggerlimits";
    new {}
    set {
        event_expiration: i64 = "EventExpiration",
        /// 1 to 4 items
        periods: c::List<Period> = "Periods",
    }
}

c::property! {
    ObjectAttribute, "customerprofiles-eventtrigger-objectattribute";
    new {
        A comparison_operator: ObjectAttributeComparisonOperator = "ComparisonOperator",
        /// 1 to 10 items; each: 1 to 255 characters
        B values: c::List<str> = "Values",
    }
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_.-]+$`
        field_name: str = "FieldName",
        /// 1 to 1000 characters
        source: str = "Source",
    }
}

c::property! {
    Period, "customerprofiles-eventtrigger-period";
    new {
        A unit: PeriodUnit = "Unit",
        /// 1 to 60
        B value: i64 = "Value",
    }
    set {
        /// 1 to 1000
        max_invocations_per_profile: i64 = "MaxInvocationsPerProfile",
        unlimited: bool = "Unlimited",
    }
}

c::open_enum! {
    EventTriggerLogicalOperator {
        ANY = "ANY",
        ALL = "ALL",
        NONE = "NONE",
    }
}

c::open_enum! {
    ObjectAttributeComparisonOperator {
        INCLUSIVE = "INCLUSIVE",
        EXCLUSIVE = "EXCLUSIVE",
        CONTAINS = "CONTAINS",
        BEGINS_WITH = "BEGINS_WITH",
        ENDS_WITH = "ENDS_WITH",
        GREATER_THAN = "GREATER_THAN",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
        LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
        EQUAL = "EQUAL",
        BEFORE = "BEFORE",
        AFTER = "AFTER",
        ON = "ON",
        BETWEEN = "BETWEEN",
        NOT_BETWEEN = "NOT_BETWEEN",
    }
}

c::open_enum! {
    PeriodUnit {
        MINUTES = "MINUTES",
        HOURS = "HOURS",
        DAYS = "DAYS",
        WEEKS = "WEEKS",
        MONTHS = "MONTHS",
    }
}
