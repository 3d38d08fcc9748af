// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::Index` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIndex = "AWS::QBusiness::Index", "qbusiness-index", reference text, tags List "Tags";
    new CfnIndexRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        A application_id: str = "ApplicationId",
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        B display_name: str = "DisplayName",
    }
    set {
        capacity_configuration: IndexCapacityConfiguration = "CapacityConfiguration",
        /// at most 1000 characters; matches `^[\s\S]*$`
        description: str = "Description",
        /// 1 to 500 items
        document_attribute_configurations: c::List<DocumentAttributeConfiguration> = "DocumentAttributeConfigurations",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        r#type: IndexType = "Type",
    }
    get {
        @arn "IndexArn",
        CREATED_AT: str = "CreatedAt",
        INDEX_ARN: c::Arn<CfnIndex> = "IndexArn",
        INDEX_ID: str = "IndexId",
        INDEX_STATISTICS: c::Json = "IndexStatistics",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    DocumentAttributeConfiguration, "qbusiness-index-documentattributeconfiguration";
    new {}
    set {
        /// 1 to 30 characters; matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`
        name: str = "Name",
        search: Status = "Search",
        r#type: AttributeType = "Type",
    }
}

c::property! {
    IndexCapacityConfiguration, "qbusiness-index-indexcapacityconfiguration";
    new {}
    set {
        /// at least 1
        units: f64 = "Units",
    }
}

c::open_enum! {
    AttributeType {
        STRING = "STRING",
        STRING_LIST = "STRING_LIST",
        NUMBER = "NUMBER",
        DATE = "DATE",
    }
}

c::open_enum! {
    IndexType {
        ENTERPRISE = "ENTERPRISE",
        STARTER = "STARTER",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
