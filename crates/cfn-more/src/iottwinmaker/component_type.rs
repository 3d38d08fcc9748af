// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! `AWS::IoTTwinMaker::ComponentType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnComponentType = "AWS::IoTTwinMaker::ComponentType", "iottwinmaker-componenttype", reference text, tags Map "Tags";
    new CfnComponentTypeRequired {
        /// 1 to 256 characters; matches `[a-zA-Z_\.\-0-9:]+`; an update replaces the resource
        A component_type_id: str = "ComponentTypeId",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        B workspace_id: str = "WorkspaceId",
    }
    set {
        composite_component_types: c::Map<CompositeComponentType> = "CompositeComponentTypes",
        /// at most 512 characters
        description: str = "Description",
        /// 1 to 256 items; no item twice; each: 1 to 256 characters, matches `[a-zA-Z_\.\-0-9:]+`
        extends_from: c::List<str> = "ExtendsFrom",
        functions: c::Map<Function> = "Functions",
        is_singleton: bool = "IsSingleton",
        property_definitions: c::Map<PropertyDefinition> = "PropertyDefinitions",
        property_groups: c::Map<PropertyGroup> = "PropertyGroups",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        IS_ABSTRACT: bool = "IsAbstract",
        IS_SCHEMA_INITIALIZED: bool = "IsSchemaInitialized",
        STATUS: c::Json = "Status",
        STATUS_ERROR: c::Json = "Status.Error",
        STATUS_ERROR_CODE: str = "Status.Error.Code",
        STATUS_ERROR_MESSAGE: str = "Status.Error.Message",
        STATUS_STATE: str = "Status.State",
        UPDATE_DATE_TIME: str = "UpdateDateTime",
    }
}

c::property! {
    CompositeComponentType, "iottwinmaker-componenttype-compositecomponenttype";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z_\.\-0-9:]+`
        component_type_id: str = "ComponentTypeId",
    }
}

c::property! {
    DataConnector, "iottwinmaker-componenttype-dataconnector";
    new {}
    set {
        is_native: bool = "IsNative",
        lambda: LambdaFunction = "Lambda",
    }
}

c::property! {
    DataType, "iottwinmaker-componenttype-datatype";
    new {
        A r#type: DataTypeType = "Type",
    }
    set {
        /// at most 50 items
        allowed_values: c::List<DataValue> = "AllowedValues",
        nested_type: DataType = "NestedType",
        relationship: Relationship = "Relationship",
        /// 1 to 256 characters
        unit_of_measure: str = "UnitOfMeasure",
    }
}

c::property! {
    DataValue, "iottwinmaker-componenttype-datavalue";
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
    Function, "iottwinmaker-componenttype-function";
    new {}
    set {
        implemented_by: DataConnector = "ImplementedBy",
        /// 1 to 256 items; no item twice; each: matches `[a-zA-Z_\-0-9]+`
        required_properties: c::List<str> = "RequiredProperties",
        scope: FunctionScope = "Scope",
    }
}

c::property! {
    LambdaFunction, "iottwinmaker-componenttype-lambdafunction";
    new {
        /// 1 to 128 characters
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    PropertyDefinition, "iottwinmaker-componenttype-propertydefinition";
    new {}
    set {
        configurations: c::Map<str> = "Configurations",
        data_type: DataType = "DataType",
        default_value: DataValue = "DefaultValue",
        is_external_id: bool = "IsExternalId",
        is_required_in_entity: bool = "IsRequiredInEntity",
        is_stored_externally: bool = "IsStoredExternally",
        is_time_series: bool = "IsTimeSeries",
    }
}

c::property! {
    PropertyGroup, "iottwinmaker-componenttype-propertygroup";
    new {}
    set {
        group_type: PropertyGroupGroupType = "GroupType",
        /// 1 to 256 items; no item twice; each: matches `[a-zA-Z_\-0-9]+`
        property_names: c::List<str> = "PropertyNames",
    }
}

c::property! {
    Relationship, "iottwinmaker-componenttype-relationship";
    new {}
    set {
        /// 1 to 256 characters
        relationship_type: str = "RelationshipType",
        /// 1 to 256 characters; matches `[a-zA-Z_\.\-0-9:]+`
        target_component_type_id: str = "TargetComponentTypeId",
    }
}

c::property! {
    RelationshipValue, "iottwinmaker-componenttype-relationshipvalue";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z_\-0-9]+`
        target_component_name: str = "TargetComponentName",
        /// 1 to 128 characters
        target_entity_id: str = "TargetEntityId",
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
    FunctionScope {
        ENTITY = "ENTITY",
        WORKSPACE = "WORKSPACE",
    }
}

c::open_enum! {
    PropertyGroupGroupType {
        TABULAR = "TABULAR",
    }
}
