// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::StateTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnStateTemplate = "AWS::IoTFleetWise::StateTemplate", "iotfleetwise-statetemplate", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}", tags List "Tags";
    new CfnStateTemplateRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B signal_catalog_arn: str = "SignalCatalogArn",
        /// 1 to 500 items; each: 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`
        C state_template_properties: c::List<str> = "StateTemplateProperties",
    }
    set {
        /// at most 5 items; each: 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`
        data_extra_dimensions: c::List<str> = "DataExtraDimensions",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// at most 5 items; each: 1 to 150 characters, matches `^[a-zA-Z0-9_.]+$`
        metadata_extra_dimensions: c::List<str> = "MetadataExtraDimensions",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ID: str = "Id",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
    }
}
