// Written by `cargo xtask codegen` from crates/registry/data/amplifyuibuilder.txt.

//! `AWS::AmplifyUIBuilder::Form` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnForm = "AWS::AmplifyUIBuilder::Form", "amplifyuibuilder-form", reference text, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource
        app_id: str = "AppId",
        cta: FormCTA = "Cta",
        data_type: FormDataTypeConfig = "DataType",
        /// an update replaces the resource
        environment_name: str = "EnvironmentName",
        fields: c::Map<FieldConfig> = "Fields",
        form_action_type: FormActionType = "FormActionType",
        label_decorator: LabelDecorator = "LabelDecorator",
        /// 1 to 255 characters
        name: str = "Name",
        schema_version: str = "SchemaVersion",
        sectional_elements: c::Map<SectionalElement> = "SectionalElements",
        style: FormStyle = "Style",
        tags: c::Map<str> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    FieldConfig, "amplifyuibuilder-form-fieldconfig";
    new {}
    set {
        excluded: bool = "Excluded",
        input_type: FieldInputConfig = "InputType",
        label: str = "Label",
        position: FieldPosition = "Position",
        validations: c::List<FieldValidationConfiguration> = "Validations",
    }
}

c::property! {
    FieldInputConfig, "amplifyuibuilder-form-fieldinputconfig";
    new {
        A r#type: str = "Type",
    }
    set {
        default_checked: bool = "DefaultChecked",
        default_country_code: str = "DefaultCountryCode",
        default_value: str = "DefaultValue",
        descriptive_text: str = "DescriptiveText",
        file_uploader_config: FileUploaderFieldConfig = "FileUploaderConfig",
        is_array: bool = "IsArray",
        max_value: f64 = "MaxValue",
        min_value: f64 = "MinValue",
        name: str = "Name",
        placeholder: str = "Placeholder",
        read_only: bool = "ReadOnly",
        required: bool = "Required",
        step: f64 = "Step",
        value: str = "Value",
        value_mappings: ValueMappings = "ValueMappings",
    }
}

c::property! {
    /// Exactly one of `Fixed`, `RightOf`, `Below`.
    FieldPosition, "amplifyuibuilder-form-fieldposition";
    new {}
    set {
        below: str = "Below",
        fixed: FixedPosition = "Fixed",
        right_of: str = "RightOf",
    }
}

c::property! {
    FieldValidationConfiguration, "amplifyuibuilder-form-fieldvalidationconfiguration";
    new {
        A r#type: str = "Type",
    }
    set {
        num_values: c::List<f64> = "NumValues",
        str_values: c::List<str> = "StrValues",
        validation_message: str = "ValidationMessage",
    }
}

c::property! {
    FileUploaderFieldConfig, "amplifyuibuilder-form-fileuploaderfieldconfig";
    new {
        A accepted_file_types: c::List<str> = "AcceptedFileTypes",
        B access_level: StorageAccessLevel = "AccessLevel",
    }
    set {
        is_resumable: bool = "IsResumable",
        max_file_count: f64 = "MaxFileCount",
        max_size: f64 = "MaxSize",
        show_thumbnails: bool = "ShowThumbnails",
    }
}

c::property! {
    FormButton, "amplifyuibuilder-form-formbutton";
    new {}
    set {
        children: str = "Children",
        excluded: bool = "Excluded",
        position: FieldPosition = "Position",
    }
}

c::property! {
    FormCTA, "amplifyuibuilder-form-formcta";
    new {}
    set {
        cancel: FormButton = "Cancel",
        clear: FormButton = "Clear",
        position: FormButtonsPosition = "Position",
        submit: FormButton = "Submit",
    }
}

c::property! {
    FormDataTypeConfig, "amplifyuibuilder-form-formdatatypeconfig";
    new FormDataTypeConfigRequired {
        A data_source_type: FormDataSourceType = "DataSourceType",
        B data_type_name: str = "DataTypeName",
    }
    set {}
}

c::property! {
    FormInputBindingPropertiesValue, "amplifyuibuilder-form-forminputbindingpropertiesvalue";
    new {}
    set {
        binding_properties: FormInputBindingPropertiesValueProperties = "BindingProperties",
        r#type: str = "Type",
    }
}

c::property! {
    FormInputBindingPropertiesValueProperties, "amplifyuibuilder-form-forminputbindingpropertiesvalueproperties";
    new {}
    set {
        model: str = "Model",
    }
}

c::property! {
    FormInputValueProperty, "amplifyuibuilder-form-forminputvalueproperty";
    new {}
    set {
        binding_properties: FormInputValuePropertyBindingProperties = "BindingProperties",
        concat: c::List<FormInputValueProperty> = "Concat",
        value: str = "Value",
    }
}

c::property! {
    FormInputValuePropertyBindingProperties, "amplifyuibuilder-form-forminputvaluepropertybindingproperties";
    new {
        A property: str = "Property",
    }
    set {
        field: str = "Field",
    }
}

c::property! {
    FormStyle, "amplifyuibuilder-form-formstyle";
    new {}
    set {
        horizontal_gap: FormStyleConfig = "HorizontalGap",
        outer_padding: FormStyleConfig = "OuterPadding",
        vertical_gap: FormStyleConfig = "VerticalGap",
    }
}

c::property! {
    /// Exactly one of `TokenReference`, `Value`.
    FormStyleConfig, "amplifyuibuilder-form-formstyleconfig";
    new {}
    set {
        token_reference: str = "TokenReference",
        value: str = "Value",
    }
}

c::property! {
    SectionalElement, "amplifyuibuilder-form-sectionalelement";
    new {
        A r#type: str = "Type",
    }
    set {
        excluded: bool = "Excluded",
        level: f64 = "Level",
        orientation: str = "Orientation",
        position: FieldPosition = "Position",
        text: str = "Text",
    }
}

c::property! {
    ValueMapping, "amplifyuibuilder-form-valuemapping";
    new {
        A value: FormInputValueProperty = "Value",
    }
    set {
        display_value: FormInputValueProperty = "DisplayValue",
    }
}

c::property! {
    ValueMappings, "amplifyuibuilder-form-valuemappings";
    new {
        A values: c::List<ValueMapping> = "Values",
    }
    set {
        binding_properties: c::Map<FormInputBindingPropertiesValue> = "BindingProperties",
    }
}

c::open_enum! {
    FixedPosition {
        FIRST = "first",
    }
}

c::open_enum! {
    FormActionType {
        CREATE = "create",
        UPDATE = "update",
    }
}

c::open_enum! {
    FormButtonsPosition {
        TOP = "top",
        BOTTOM = "bottom",
        TOP_AND_BOTTOM = "top_and_bottom",
    }
}

c::open_enum! {
    FormDataSourceType {
        DATA_STORE = "DataStore",
        CUSTOM = "Custom",
    }
}

c::open_enum! {
    LabelDecorator {
        REQUIRED = "required",
        OPTIONAL = "optional",
        NONE = "none",
    }
}

c::open_enum! {
    StorageAccessLevel {
        PUBLIC = "public",
        PROTECTED = "protected",
        PRIVATE = "private",
    }
}
