// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::ComputationModel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ComputationModelId`.
    CfnComputationModel = "AWS::IoTSiteWise::ComputationModel", "iotsitewise-computationmodel", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}", tags List "Tags";
    new {
        A computation_model_configuration: ComputationModelConfiguration = "ComputationModelConfiguration",
        B computation_model_data_binding: c::Map<ComputationModelDataBindingValue> = "ComputationModelDataBinding",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9 _\-#$*!@]+$`
        C computation_model_name: str = "ComputationModelName",
    }
    set {
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9 _\-#$*!@]+$`
        computation_model_description: str = "ComputationModelDescription",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ComputationModelArn",
        COMPUTATION_MODEL_ARN: c::Arn<CfnComputationModel> = "ComputationModelArn",
        COMPUTATION_MODEL_ID: c::Name<CfnComputationModel> = "ComputationModelId",
    }
}

c::property! {
    AnomalyDetectionComputationModelConfiguration, "iotsitewise-computationmodel-anomalydetectioncomputationmodelconfiguration";
    new AnomalyDetectionComputationModelConfigurationRequired {
        /// 4 to 67 characters; matches `^\$\{[a-z][a-z0-9_]*\}$`
        A input_properties: str = "InputProperties",
        /// 4 to 67 characters; matches `^\$\{[a-z][a-z0-9_]*\}$`
        B result_property: str = "ResultProperty",
    }
    set {}
}

c::property! {
    AssetModelPropertyBindingValue, "iotsitewise-computationmodel-assetmodelpropertybindingvalue";
    new AssetModelPropertyBindingValueRequired {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        A asset_model_id: str = "AssetModelId",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        B property_id: str = "PropertyId",
    }
    set {}
}

c::property! {
    AssetPropertyBindingValue, "iotsitewise-computationmodel-assetpropertybindingvalue";
    new AssetPropertyBindingValueRequired {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        A asset_id: str = "AssetId",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        B property_id: str = "PropertyId",
    }
    set {}
}

c::property! {
    ComputationModelConfiguration, "iotsitewise-computationmodel-computationmodelconfiguration";
    new {}
    set {
        anomaly_detection: AnomalyDetectionComputationModelConfiguration = "AnomalyDetection",
    }
}

c::property! {
    ComputationModelDataBindingValue, "iotsitewise-computationmodel-computationmodeldatabindingvalue";
    new {}
    set {
        asset_model_property: AssetModelPropertyBindingValue = "AssetModelProperty",
        asset_property: AssetPropertyBindingValue = "AssetProperty",
        list: c::List<ComputationModelDataBindingValue> = "List",
    }
}
