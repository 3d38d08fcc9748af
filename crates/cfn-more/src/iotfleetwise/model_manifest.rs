// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::ModelManifest` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnModelManifest = "AWS::IoTFleetWise::ModelManifest", "iotfleetwise-modelmanifest", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}", tags List "Tags";
    new CfnModelManifestRequired {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B signal_catalog_arn: str = "SignalCatalogArn",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// at least 1 item; no item twice
        nodes: c::List<str> = "Nodes",
        status: ManifestStatus = "Status",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
    }
}

c::open_enum! {
    ManifestStatus {
        ACTIVE = "ACTIVE",
        DRAFT = "DRAFT",
    }
}
