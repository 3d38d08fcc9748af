// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::CalculatedAttributeDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnCalculatedAttributeDefinition = "AWS::CustomerProfiles::CalculatedAttributeDefinition", "customerprofiles-calculatedattributedefinition", reference text, tags List "Tags";
    new CfnCalculatedAttributeDefinitionRequired {
        A attribute_details: AttributeDetails = "AttributeDetails",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`; an update replaces the resource
        B calculated_attribute_name: str = "CalculatedAttributeName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C domain_name: str = "DomainName",
        D statistic: Statistic = "Statistic",
    }
    set {
        conditions: Conditions = "Conditions",
        /// 1 to 1000 characters
        description: str = "Description",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9\-\s]*$`
        display_name: str = "DisplayName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        use_historical_data: bool = "UseHistoricalData",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        READINESS: c::Json = "Readiness",
        STATUS: str = "Status",
    }
}

c::property! {
    AttributeDetails, "customerprofiles-calculatedattributedefinition-attributedetails";
    new {
        /// 1 to 2 items; no item twice
        A attributes: c::List<AttributeItem> = "Attributes",
        /// 1 to 255 characters
        B expression: str = "Expression",
    }
    set {}
}

c::property! {
    AttributeItem, "customerprofiles-calculatedattributedefinition-attributeitem";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_.-]+$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    Conditions, "customerprofiles-calculatedattributedefinition-conditions";
    new {}
    set {
        /// 1 to 300
        object_count: i64 = "ObjectCount",
        range: Range = "Range",
        threshold: Threshold = "Threshold",
    }
}

c::property! {
    Range, "customerprofiles-calculatedattributedefinition-range";
    new {
        A unit: RangeUnit = "Unit",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        timestamp_format: str = "TimestampFormat",
        /// 1 to 255 characters; an update replaces the resource
        timestamp_source: str = "TimestampSource",
        /// 1 to 2147483647
        value: i64 = "Value",
        value_range: ValueRange = "ValueRange",
    }
}

c::property! {
    Threshold, "customerprofiles-calculatedattributedefinition-threshold";
    new ThresholdRequired {
        A operator: ThresholdOperator = "Operator",
        /// 1 to 255 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ValueRange, "customerprofiles-calculatedattributedefinition-valuerange";
    new ValueRangeRequired {
        /// -2147483648 to 2147483647
        A end: i64 = "End",
        /// -2147483648 to 2147483647
        B start: i64 = "Start",
    }
    set {}
}

c::open_enum! {
    RangeUnit {
        DAYS = "DAYS",
    }
}

c::open_enum! {
    Statistic {
        FIRST_OCCURRENCE = "FIRST_OCCURRENCE",
        LAST_OCCURRENCE = "LAST_OCCURRENCE",
        COUNT = "COUNT",
        SUM = "SUM",
        MINIMUM = "MINIMUM",
        MAXIMUM = "MAXIMUM",
        AVERAGE = "AVERAGE",
        MAX_OCCURRENCE = "MAX_OCCURRENCE",
    }
}

c::open_enum! {
    ThresholdOperator {
        EQUAL_TO = "EQUAL_TO",
        GREATER_THAN = "GREATER_THAN",
        LESS_THAN = "LESS_THAN",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
    }
}
