// Written by `cargo xtask codegen` from crates/registry/data/iotanalytics.txt.

//! `AWS::IoTAnalytics::Pipeline` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PipelineName`; it has no attribute for its ARN.
    CfnPipeline = "AWS::IoTAnalytics::Pipeline", "iotanalytics-pipeline", reference name, name_property "PipelineName",
        arn "arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}", tags List "Tags";
    new {
        /// 1 to 25 items
        A pipeline_activities: c::List<Activity> = "PipelineActivities",
    }
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_]+`; an update replaces the resource
        pipeline_name: str = "PipelineName",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    Activity, "iotanalytics-pipeline-activity";
    new {}
    set {
        add_attributes: AddAttributes = "AddAttributes",
        channel: Channel = "Channel",
        datastore: Datastore = "Datastore",
        device_registry_enrich: DeviceRegistryEnrich = "DeviceRegistryEnrich",
        device_shadow_enrich: DeviceShadowEnrich = "DeviceShadowEnrich",
        filter: Filter = "Filter",
        lambda: Lambda = "Lambda",
        math: Math = "Math",
        remove_attributes: RemoveAttributes = "RemoveAttributes",
        select_attributes: SelectAttributes = "SelectAttributes",
    }
}

c::property! {
    AddAttributes, "iotanalytics-pipeline-addattributes";
    new {
        /// 1 to 50 keys
        A attributes: c::Map<str> = "Attributes",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    Channel, "iotanalytics-pipeline-channel";
    new ChannelRequired {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_]+`
        A channel_name: str = "ChannelName",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    Datastore, "iotanalytics-pipeline-datastore";
    new DatastoreRequired {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_]+`
        A datastore_name: str = "DatastoreName",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {}
}

c::property! {
    DeviceRegistryEnrich, "iotanalytics-pipeline-deviceregistryenrich";
    new DeviceRegistryEnrichRequired {
        /// 1 to 256 characters
        A attribute: str = "Attribute",
        /// 1 to 128 characters
        B name: str = "Name",
        /// 20 to 2048 characters
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 256 characters
        D thing_name: str = "ThingName",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    DeviceShadowEnrich, "iotanalytics-pipeline-deviceshadowenrich";
    new DeviceShadowEnrichRequired {
        /// 1 to 256 characters
        A attribute: str = "Attribute",
        /// 1 to 128 characters
        B name: str = "Name",
        /// 20 to 2048 characters
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 256 characters
        D thing_name: str = "ThingName",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    Filter, "iotanalytics-pipeline-filter";
    new FilterRequired {
        /// 1 to 256 characters
        A filter: str = "Filter",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    Lambda, "iotanalytics-pipeline-lambda";
    new LambdaRequired {
        /// 1 to 1000
        A batch_size: i64 = "BatchSize",
        /// 1 to 64 characters; matches `[a-zA-Z0-9_-]+`
        B lambda_name: str = "LambdaName",
        /// 1 to 128 characters
        C name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    Math, "iotanalytics-pipeline-math";
    new MathRequired {
        /// 1 to 256 characters
        A attribute: str = "Attribute",
        /// 1 to 256 characters
        B math: str = "Math",
        /// 1 to 128 characters
        C name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    RemoveAttributes, "iotanalytics-pipeline-removeattributes";
    new {
        /// 1 to 50 items; each: 1 to 256 characters
        A attributes: c::List<str> = "Attributes",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}

c::property! {
    SelectAttributes, "iotanalytics-pipeline-selectattributes";
    new {
        /// 1 to 50 items; each: 1 to 256 characters
        A attributes: c::List<str> = "Attributes",
        /// 1 to 128 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        next: str = "Next",
    }
}
