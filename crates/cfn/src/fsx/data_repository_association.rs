// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::DataRepositoryAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it has no attribute for its ARN.
    CfnDataRepositoryAssociation = "AWS::FSx::DataRepositoryAssociation", "fsx-datarepositoryassociation", reference name, tags List "Tags";
    new CfnDataRepositoryAssociationRequired {
        /// 3 to 4357 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{3,4357}$`; an update replaces the resource
        A data_repository_path: str = "DataRepositoryPath",
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`; an update replaces the resource
        B file_system_id: str = "FileSystemId",
        /// 1 to 4096 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,4096}$`; an update replaces the resource
        C file_system_path: str = "FileSystemPath",
    }
    set {
        /// an update replaces the resource
        batch_import_meta_data_on_create: bool = "BatchImportMetaDataOnCreate",
        /// 1 to 512000
        imported_file_chunk_size: i64 = "ImportedFileChunkSize",
        s3: S3 = "S3",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ASSOCIATION_ID: c::Name<CfnDataRepositoryAssociation> = "AssociationId",
        RESOURCE_ARN: str = "ResourceARN",
    }
}

c::property! {
    AutoExportPolicy, "fsx-datarepositoryassociation-autoexportpolicy";
    new {
        /// at most 3 items; no item twice
        A events: c::List<EventType> = "Events",
    }
    set {}
}

c::property! {
    AutoImportPolicy, "fsx-datarepositoryassociation-autoimportpolicy";
    new {
        /// at most 3 items; no item twice
        A events: c::List<EventType> = "Events",
    }
    set {}
}

c::property! {
    S3, "fsx-datarepositoryassociation-s3";
    new {}
    set {
        auto_export_policy: AutoExportPolicy = "AutoExportPolicy",
        auto_import_policy: AutoImportPolicy = "AutoImportPolicy",
    }
}

c::open_enum! {
    EventType {
        NEW = "NEW",
        CHANGED = "CHANGED",
        DELETED = "DELETED",
    }
}
