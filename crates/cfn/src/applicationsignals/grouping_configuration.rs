// Written by `cargo xtask codegen` from crates/registry/data/applicationsignals.txt.

//! `AWS::ApplicationSignals::GroupingConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnGroupingConfiguration = "AWS::ApplicationSignals::GroupingConfiguration", "applicationsignals-groupingconfiguration", reference name;
    new {
        A grouping_attribute_definitions: c::List<GroupingAttributeDefinition> = "GroupingAttributeDefinitions",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnGroupingConfiguration> = "AccountId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    GroupingAttributeDefinition, "applicationsignals-groupingconfiguration-groupingattributedefinition";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`
        A grouping_name: str = "GroupingName",
        /// at least 1 item; each: 1 to 128 characters, matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`
        B grouping_source_keys: c::List<str> = "GroupingSourceKeys",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`
        default_grouping_value: str = "DefaultGroupingValue",
    }
}
