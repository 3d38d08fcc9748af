// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! `AWS::IoTTwinMaker::Entity` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnEntity = "AWS::IoTTwinMaker::Entity", "iottwinmaker-entity", reference text, tags Map "Tags";
    new CfnEntityRequired {
        /// 1 to 256 characters; matches `[a-zA-Z_0-9-.][a-zA-Z_0-9-. ]*[a-zA-Z0-9]+`
        A entity_name: str = "EntityName",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        B workspace_id: str = "WorkspaceId",
    }
    set {
        components: c::Map<Component> = "Components",
        composite_components: c::Map<CompositeComponent> = "CompositeComponents",
        /// at most 512 characters
        description: str = "Description",
        /// 1 to 128 characters; an update replaces the resource
        entity_id: str = "EntityId",
        /// 1 to 128 characters
        parent_entity_id: str = "ParentEntityId",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        HAS_CHILD_ENTITIES: bool = "HasChildEntities",
        STATUS: c::Json = "Status",
        STATUS_ERROR: c::Json = "Status.Error",
        STATUS_ERROR_CODE: str = "Status.Error.Code",
        STATUS_ERROR_MESSAGE: str = "Status.Error.Message",
        STATUS_STATE: str = "Status.State",
        UPDATE_DATE_TIME: str = "UpdateDateTime",
    }
}

c::property! {
    Component, "iottwinmaker-entity-component";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        component_name: str = "ComponentName",
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        component_type_id: str = "ComponentTypeId",
        /// 1 to 256 characters
        defined_in: str = "DefinedIn",
        /// at most 512 characters
        description: str = "Description",
        properties: c::Map<Property> = "Properties",
        property_groups: c::Map<PropertyGroup> = "PropertyGroups",
        status: Status = "Status",
    }
}

c::property! {
    CompositeComponent, "iottwinmaker-entity-compositecomponent";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        component_name: str = "ComponentName",
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9/]+`
        component_path: str = "ComponentPath",
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        component_type_id: str = "ComponentTypeId",
        /// at most 512 characters
        description: str = "Description",
        properties: c::Map<Property> = "Properties",
        property_groups: c::Map<PropertyGroup> = "PropertyGroups",
        status: Status = "Status",
    }
}

c::property! {
    DataType, "iottwinmaker-entity-datatype";
    new {}
    set {
        /// at most 50 items
        allowed_values: c::List<DataValue> = "AllowedValues",
        nested_type: DataType = "NestedType",
        relationship: Relationship = "Relationship",
        r#type: DataTypeType = "Type",
        /// 1 to 256 characters
        unit_of_measure: str = "UnitOfMeasure",
    }
}

c::property! {
    DataValue, "iottwinmaker-entity-datavalue";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        double_value: f64 = "DoubleValue",
        /// 1 to 316 characters; matches `(^\$\{Parameters\.[a-zA-z]+([a-zA-z_0-9]*)\}$)`
        expression: str = "Expression",
        integer_value: i64 = "IntegerValue",
        /// at most 50 items
        list_value: c::List<DataValue> = "ListValue",
        long_value: f64 = "LongValue",
        map_value: c::Map<DataValue> = "MapValue",
        relationship_value: RelationshipValue = "RelationshipValue",
        /// 1 to 256 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    Definition, "iottwinmaker-entity-definition";
    new {}
    set {
        configuration: c::Map<str> = "Configuration",
        data_type: DataType = "DataType",
        default_value: DataValue = "DefaultValue",
        is_external_id: bool = "IsExternalId",
        is_final: bool = "IsFinal",
        is_imported: bool = "IsImported",
        is_inherited: bool = "IsInherited",
        is_required_in_entity: bool = "IsRequiredInEntity",
        is_stored_externally: bool = "IsStoredExternally",
        is_time_series: bool = "IsTimeSeries",
    }
}

c::property! {
    Error, "iottwinmaker-entity-error";
    new {}
    set {
        code: ErrorCode = "Code",
        /// at most 2048 characters
        message: str = "Message",
    }
}

c::property! {
    Property, "iottwinmaker-entity-property";
    new {}
    set {
        definition: Definition = "Definition",
        value: DataValue = "Value",
    }
}

c::property! {
    PropertyGroup, "iottwinmaker-entity-propertygroup";
    new {}
    set {
        group_type: PropertyGroupGroupType = "GroupType",
        /// 1 to 256 items; no item twice; each: matches `[a-zA-Z_\-0-9]+`
        property_names: c::List<str> = "PropertyNames",
    }
}

c::property! {
    Relationship, "iottwinmaker-entity-relationship";
    new {}
    set {
        /// 1 to 256 characters
        relationship_type: str = "RelationshipType",
        /// 1 to 256 characters; matches `[a-zA-Z_\.\-0-9:]+`
        target_component_type_id: str = "TargetComponentTypeId",
    }
}

c::property! {
    RelationshipValue, "iottwinmaker-entity-relationshipvalue";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        target_component_name: str = "TargetComponentName",
        /// 1 to 128 characters
        target_entity_id: str = "TargetEntityId",
    }
}

c::property! {
    Status, "iottwinmaker-entity-status";
    new {}
    set {
        error: Error = "Error",
        state: StatusState = "State",
    }
}

c::open_enum! {
    DataTypeType {
        RELATIONSHIP = "RELATIONSHIP",
        STRING = "STRING",
        LONG = "LONG",
        BOOLEAN = "BOOLEAN",
        INTEGER = "INTEGER",
        DOUBLE = "DOUBLE",
        LIST = "LIST",
        MAP = "MAP",
    }
}

c::open_enum! {
    ErrorCode {
        VALIDATION_ERROR = "VALIDATION_ERROR",
        INTERNAL_FAILURE = "INTERNAL_FAILURE",
    }
}

c::open_enum! {
    PropertyGroupGroupType {
        TABULAR = "TABULAR",
    }
}

c::open_enum! {
    StatusState {
        CREATING = "CREATING",
        UPDATING = "UPDATING",
        DELETING = "DELETING",
        ACTIVE = "ACTIVE",
        ERROR = "ERROR",
    }
}
