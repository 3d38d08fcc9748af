// Written by `cargo xtask codegen` from crates/registry/data/resourcegroups.txt.

//! `AWS::ResourceGroups::Group` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnGroup = "AWS::ResourceGroups::Group", "resourcegroups-group", reference name, name_property "Name",
        arn "arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_\.-]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 2 items
        configuration: c::List<ConfigurationItem> = "Configuration",
        /// at most 512 characters; matches `^[\sa-zA-Z0-9_\.-]*$`
        description: str = "Description",
        resource_query: ResourceQuery = "ResourceQuery",
        resources: c::List<str> = "Resources",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ConfigurationItem, "resourcegroups-group-configurationitem";
    new {}
    set {
        parameters: c::List<ConfigurationParameter> = "Parameters",
        /// at most 40 characters; matches `^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$`
        r#type: str = "Type",
    }
}

c::property! {
    ConfigurationParameter, "resourcegroups-group-configurationparameter";
    new {}
    set {
        /// 1 to 80 characters; matches `^[a-z-]+$`
        name: str = "Name",
        /// each: 1 to 256 characters, matches `^[a-zA-Z0-9:\/\._-]+$`
        values: c::List<str> = "Values",
    }
}

c::property! {
    Query, "resourcegroups-group-query";
    new {}
    set {
        resource_type_filters: c::List<str> = "ResourceTypeFilters",
        stack_identifier: str = "StackIdentifier",
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    ResourceQuery, "resourcegroups-group-resourcequery";
    new {}
    set {
        query: Query = "Query",
        r#type: ResourceQueryType = "Type",
    }
}

c::property! {
    Tag, "resourcegroups-group-tag";
    new {}
    set {
        /// matches `^.+`; does not match `^(?:aws:)`
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    TagFilter, "resourcegroups-group-tagfilter";
    new {}
    set {
        key: str = "Key",
        values: c::List<str> = "Values",
    }
}

c::open_enum! {
    ResourceQueryType {
        TAG_FILTERS_1_0 = "TAG_FILTERS_1_0",
        CLOUDFORMATION_STACK_1_0 = "CLOUDFORMATION_STACK_1_0",
    }
}
