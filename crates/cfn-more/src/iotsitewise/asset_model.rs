// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::AssetModel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AssetModelId`.
    CfnAssetModel = "AWS::IoTSiteWise::AssetModel", "iotsitewise-assetmodel", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        A asset_model_name: str = "AssetModelName",
    }
    set {
        asset_model_composite_models: c::List<AssetModelCompositeModel> = "AssetModelCompositeModels",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        asset_model_description: str = "AssetModelDescription",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        asset_model_external_id: str = "AssetModelExternalId",
        asset_model_hierarchies: c::List<AssetModelHierarchy> = "AssetModelHierarchies",
        asset_model_properties: c::List<AssetModelProperty> = "AssetModelProperties",
        /// an update replaces the resource
        asset_model_type: AssetModelType = "AssetModelType",
        enforced_asset_model_interface_relationships: c::List<EnforcedAssetModelInterfaceRelationship> = "EnforcedAssetModelInterfaceRelationships",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AssetModelArn",
        ASSET_MODEL_ARN: c::Arn<CfnAssetModel> = "AssetModelArn",
        ASSET_MODEL_ID: c::Name<CfnAssetModel> = "AssetModelId",
    }
}

c::property! {
    AssetModelCompositeModel, "iotsitewise-assetmodel-assetmodelcompositemodel";
    new AssetModelCompositeModelRequired {
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        A name: str = "Name",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B r#type: str = "Type",
    }
    set {
        composed_asset_model_id: str = "ComposedAssetModelId",
        composite_model_properties: c::List<AssetModelProperty> = "CompositeModelProperties",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        external_id: str = "ExternalId",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        parent_asset_model_composite_model_external_id: str = "ParentAssetModelCompositeModelExternalId",
        path: c::List<str> = "Path",
    }
}

c::property! {
    AssetModelHierarchy, "iotsitewise-assetmodel-assetmodelhierarchy";
    new AssetModelHierarchyRequired {
        /// 13 to 139 characters
        A child_asset_model_id: str = "ChildAssetModelId",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B name: str = "Name",
    }
    set {
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        external_id: str = "ExternalId",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        logical_id: str = "LogicalId",
    }
}

c::property! {
    AssetModelProperty, "iotsitewise-assetmodel-assetmodelproperty";
    new AssetModelPropertyRequired {
        A data_type: DataType = "DataType",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B name: str = "Name",
        C r#type: PropertyType = "Type",
    }
    set {
        data_type_spec: DataTypeSpec = "DataTypeSpec",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        external_id: str = "ExternalId",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        id: str = "Id",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        logical_id: str = "LogicalId",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        unit: str = "Unit",
    }
}

c::property! {
    Attribute, "iotsitewise-assetmodel-attribute";
    new {}
    set {
        /// matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        default_value: str = "DefaultValue",
    }
}

c::property! {
    EnforcedAssetModelInterfacePropertyMapping, "iotsitewise-assetmodel-enforcedassetmodelinterfacepropertymapping";
    new {
        A interface_asset_model_property_external_id: str = "InterfaceAssetModelPropertyExternalId",
    }
    set {
        asset_model_property_external_id: str = "AssetModelPropertyExternalId",
        asset_model_property_logical_id: str = "AssetModelPropertyLogicalId",
    }
}

c::property! {
    EnforcedAssetModelInterfaceRelationship, "iotsitewise-assetmodel-enforcedassetmodelinterfacerelationship";
    new {}
    set {
        interface_asset_model_id: str = "InterfaceAssetModelId",
        property_mappings: c::List<EnforcedAssetModelInterfacePropertyMapping> = "PropertyMappings",
    }
}

c::property! {
    ExpressionVariable, "iotsitewise-assetmodel-expressionvariable";
    new {
        /// 1 to 64 characters; matches `^[a-z][a-z0-9_]*$`
        A name: str = "Name",
        B value: VariableValue = "Value",
    }
    set {}
}

c::property! {
    Metric, "iotsitewise-assetmodel-metric";
    new {
        /// at most 1024 characters
        A expression: str = "Expression",
        B variables: c::List<ExpressionVariable> = "Variables",
        C window: MetricWindow = "Window",
    }
    set {}
}

c::property! {
    MetricWindow, "iotsitewise-assetmodel-metricwindow";
    new {}
    set {
        tumbling: TumblingWindow = "Tumbling",
    }
}

c::property! {
    PropertyPathDefinition, "iotsitewise-assetmodel-propertypathdefinition";
    new {
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    PropertyType, "iotsitewise-assetmodel-propertytype";
    new {
        A type_name: TypeName = "TypeName",
    }
    set {
        attribute: Attribute = "Attribute",
        metric: Metric = "Metric",
        transform: Transform = "Transform",
    }
}

c::property! {
    Transform, "iotsitewise-assetmodel-transform";
    new {
        /// at most 1024 characters
        A expression: str = "Expression",
        B variables: c::List<ExpressionVariable> = "Variables",
    }
    set {}
}

c::property! {
    TumblingWindow, "iotsitewise-assetmodel-tumblingwindow";
    new {
        /// 2 to 23 characters
        A interval: str = "Interval",
    }
    set {
        /// 2 to 25 characters
        offset: str = "Offset",
    }
}

c::property! {
    VariableValue, "iotsitewise-assetmodel-variablevalue";
    new {}
    set {
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        hierarchy_external_id: str = "HierarchyExternalId",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        hierarchy_id: str = "HierarchyId",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        hierarchy_logical_id: str = "HierarchyLogicalId",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        property_external_id: str = "PropertyExternalId",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        property_id: str = "PropertyId",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        property_logical_id: str = "PropertyLogicalId",
        property_path: c::List<PropertyPathDefinition> = "PropertyPath",
    }
}

c::open_enum! {
    DataType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        DOUBLE = "DOUBLE",
        BOOLEAN = "BOOLEAN",
        STRUCT = "STRUCT",
    }
}

c::open_enum! {
    DataTypeSpec {
        AWS_ALARM_STATE = "AWS/ALARM_STATE",
    }
}

c::open_enum! {
    TypeName {
        MEASUREMENT = "Measurement",
        ATTRIBUTE = "Attribute",
        TRANSFORM = "Transform",
        METRIC = "Metric",
    }
}

c::open_enum! {
    AssetModelType {
        ASSET_MODEL = "ASSET_MODEL",
        COMPONENT_MODEL = "COMPONENT_MODEL",
        INTERFACE = "INTERFACE",
    }
}
