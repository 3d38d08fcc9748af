// Written by `cargo xtask codegen` from crates/registry/data/amplifyuibuilder.txt.

//! `AWS::AmplifyUIBuilder::Component` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnComponent = "AWS::AmplifyUIBuilder::Component", "amplifyuibuilder-component", reference text, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource
        app_id: str = "AppId",
        binding_properties: c::Map<ComponentBindingPropertiesValue> = "BindingProperties",
        children: c::List<ComponentChild> = "Children",
        collection_properties: c::Map<ComponentDataConfiguration> = "CollectionProperties",
        /// 1 to 255 characters
        component_type: str = "ComponentType",
        /// an update replaces the resource
        environment_name: str = "EnvironmentName",
        events: c::Map<ComponentEvent> = "Events",
        /// 1 to 255 characters
        name: str = "Name",
        overrides: c::Map<c::Map<str>> = "Overrides",
        properties: c::Map<ComponentProperty> = "Properties",
        schema_version: str = "SchemaVersion",
        source_id: str = "SourceId",
        tags: c::Map<str> = "Tags",
        variants: c::List<ComponentVariant> = "Variants",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::property! {
    ActionParameters, "amplifyuibuilder-component-actionparameters";
    new {}
    set {
        anchor: ComponentProperty = "Anchor",
        fields: c::Map<ComponentProperty> = "Fields",
        global: ComponentProperty = "Global",
        id: ComponentProperty = "Id",
        model: str = "Model",
        state: MutationActionSetStateParameter = "State",
        target: ComponentProperty = "Target",
        r#type: ComponentProperty = "Type",
        url: ComponentProperty = "Url",
    }
}

c::property! {
    ComponentBindingPropertiesValue, "amplifyuibuilder-component-componentbindingpropertiesvalue";
    new {}
    set {
        binding_properties: ComponentBindingPropertiesValueProperties = "BindingProperties",
        default_value: str = "DefaultValue",
        r#type: str = "Type",
    }
}

c::property! {
    ComponentBindingPropertiesValueProperties, "amplifyuibuilder-component-componentbindingpropertiesvalueproperties";
    new {}
    set {
        bucket: str = "Bucket",
        default_value: str = "DefaultValue",
        field: str = "Field",
        key: str = "Key",
        model: str = "Model",
        predicates: c::List<Predicate> = "Predicates",
        slot_name: str = "SlotName",
        user_attribute: str = "UserAttribute",
    }
}

c::property! {
    ComponentChild, "amplifyuibuilder-component-componentchild";
    new ComponentChildRequired {
        A component_type: str = "ComponentType",
        B name: str = "Name",
        C properties: c::Map<ComponentProperty> = "Properties",
    }
    set {
        children: c::List<ComponentChild> = "Children",
        events: c::Map<ComponentEvent> = "Events",
        source_id: str = "SourceId",
    }
}

c::property! {
    ComponentConditionProperty, "amplifyuibuilder-component-componentconditionproperty";
    new {}
    set {
        r#else: ComponentProperty = "Else",
        field: str = "Field",
        operand: str = "Operand",
        operand_type: str = "OperandType",
        operator: str = "Operator",
        property: str = "Property",
        then: ComponentProperty = "Then",
    }
}

c::property! {
    ComponentDataConfiguration, "amplifyuibuilder-component-componentdataconfiguration";
    new {
        A model: str = "Model",
    }
    set {
        identifiers: c::List<str> = "Identifiers",
        predicate: Predicate = "Predicate",
        sort: c::List<SortProperty> = "Sort",
    }
}

c::property! {
    ComponentEvent, "amplifyuibuilder-component-componentevent";
    new {}
    set {
        action: str = "Action",
        binding_event: str = "BindingEvent",
        parameters: ActionParameters = "Parameters",
    }
}

c::property! {
    ComponentProperty, "amplifyuibuilder-component-componentproperty";
    new {}
    set {
        binding_properties: ComponentPropertyBindingProperties = "BindingProperties",
        bindings: c::Map<FormBindingElement> = "Bindings",
        collection_binding_properties: ComponentPropertyBindingProperties = "CollectionBindingProperties",
        component_name: str = "ComponentName",
        concat: c::List<ComponentProperty> = "Concat",
        condition: ComponentConditionProperty = "Condition",
        configured: bool = "Configured",
        default_value: str = "DefaultValue",
        event: str = "Event",
        imported_value: str = "ImportedValue",
        model: str = "Model",
        property: str = "Property",
        r#type: str = "Type",
        user_attribute: str = "UserAttribute",
        value: str = "Value",
    }
}

c::property! {
    ComponentPropertyBindingProperties, "amplifyuibuilder-component-componentpropertybindingproperties";
    new {
        A property: str = "Property",
    }
    set {
        field: str = "Field",
    }
}

c::property! {
    ComponentVariant, "amplifyuibuilder-component-componentvariant";
    new {}
    set {
        overrides: c::Map<c::Map<str>> = "Overrides",
        variant_values: c::Map<str> = "VariantValues",
    }
}

c::property! {
    FormBindingElement, "amplifyuibuilder-component-formbindingelement";
    new FormBindingElementRequired {
        A element: str = "Element",
        B property: str = "Property",
    }
    set {}
}

c::property! {
    MutationActionSetStateParameter, "amplifyuibuilder-component-mutationactionsetstateparameter";
    new MutationActionSetStateParameterRequired {
        A component_name: str = "ComponentName",
        B property: str = "Property",
        C set: ComponentProperty = "Set",
    }
    set {}
}

c::property! {
    Predicate, "amplifyuibuilder-component-predicate";
    new {}
    set {
        and: c::List<Predicate> = "And",
        field: str = "Field",
        operand: str = "Operand",
        /// matches `^boolean|string|number$`
        operand_type: str = "OperandType",
        operator: str = "Operator",
        or: c::List<Predicate> = "Or",
    }
}

c::property! {
    SortProperty, "amplifyuibuilder-component-sortproperty";
    new SortPropertyRequired {
        A direction: SortDirection = "Direction",
        B field: str = "Field",
    }
    set {}
}

c::open_enum! {
    SortDirection {
        ASC = "ASC",
        DESC = "DESC",
    }
}
