// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::Vehicle` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnVehicle = "AWS::IoTFleetWise::Vehicle", "iotfleetwise-vehicle", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}", tags List "Tags";
    new CfnVehicleRequired {
        A decoder_manifest_arn: str = "DecoderManifestArn",
        B model_manifest_arn: str = "ModelManifestArn",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// AWS does not show it again
        association_behavior: VehicleAssociationBehavior = "AssociationBehavior",
        /// at least 1 key
        attributes: c::Map<str> = "Attributes",
        /// at most 20 items; no item twice
        state_templates: c::List<StateTemplateAssociation> = "StateTemplates",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
    }
}

c::property! {
    OnChangeStateTemplateUpdateStrategy, "iotfleetwise-vehicle-onchangestatetemplateupdatestrategy";
    new {}
    set {}
}

c::property! {
    PeriodicStateTemplateUpdateStrategy, "iotfleetwise-vehicle-periodicstatetemplateupdatestrategy";
    new {
        A state_template_update_rate: TimePeriod = "StateTemplateUpdateRate",
    }
    set {}
}

c::property! {
    StateTemplateAssociation, "iotfleetwise-vehicle-statetemplateassociation";
    new {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`
        A identifier: str = "Identifier",
        B state_template_update_strategy: StateTemplateUpdateStrategy = "StateTemplateUpdateStrategy",
    }
    set {}
}

c::property! {
    /// Exactly one of `Periodic`, `OnChange`.
    StateTemplateUpdateStrategy, "iotfleetwise-vehicle-statetemplateupdatestrategy";
    new {}
    set {
        on_change: OnChangeStateTemplateUpdateStrategy = "OnChange",
        periodic: PeriodicStateTemplateUpdateStrategy = "Periodic",
    }
}

c::property! {
    TimePeriod, "iotfleetwise-vehicle-timeperiod";
    new {
        A unit: TimeUnit = "Unit",
        /// at least 1
        B value: f64 = "Value",
    }
    set {}
}

c::open_enum! {
    TimeUnit {
        MILLISECOND = "MILLISECOND",
        SECOND = "SECOND",
        MINUTE = "MINUTE",
        HOUR = "HOUR",
    }
}

c::open_enum! {
    VehicleAssociationBehavior {
        CREATE_IOT_THING = "CreateIotThing",
        VALIDATE_IOT_THING_EXISTS = "ValidateIotThingExists",
    }
}
