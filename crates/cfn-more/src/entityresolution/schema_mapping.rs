// Written by `cargo xtask codegen` from crates/registry/data/entityresolution.txt.

//! `AWS::EntityResolution::SchemaMapping` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SchemaName`; it has no attribute for its ARN.
    CfnSchemaMapping = "AWS::EntityResolution::SchemaMapping", "entityresolution-schemamapping", reference name, name_property "SchemaName",
        arn "arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}", tags List "Tags";
    new {
        /// 2 to 35 items
        A mapped_input_fields: c::List<SchemaInputAttribute> = "MappedInputFields",
        /// at most 255 characters; matches `^[a-zA-Z_0-9-]*$`; an update replaces the resource
        B schema_name: str = "SchemaName",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        HAS_WORKFLOWS: bool = "HasWorkflows",
        SCHEMA_ARN: str = "SchemaArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    SchemaInputAttribute, "entityresolution-schemamapping-schemainputattribute";
    new SchemaInputAttributeRequired {
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        A field_name: str = "FieldName",
        B r#type: SchemaAttributeType = "Type",
    }
    set {
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        group_name: str = "GroupName",
        hashed: bool = "Hashed",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- \t]*$`
        match_key: str = "MatchKey",
        /// at most 255 characters; matches `^[a-zA-Z_0-9- ]*$`
        sub_type: str = "SubType",
    }
}

c::open_enum! {
    SchemaAttributeType {
        NAME = "NAME",
        NAME_FIRST = "NAME_FIRST",
        NAME_MIDDLE = "NAME_MIDDLE",
        NAME_LAST = "NAME_LAST",
        ADDRESS = "ADDRESS",
        ADDRESS_STREET1 = "ADDRESS_STREET1",
        ADDRESS_STREET2 = "ADDRESS_STREET2",
        ADDRESS_STREET3 = "ADDRESS_STREET3",
        ADDRESS_CITY = "ADDRESS_CITY",
        ADDRESS_STATE = "ADDRESS_STATE",
        ADDRESS_COUNTRY = "ADDRESS_COUNTRY",
        ADDRESS_POSTALCODE = "ADDRESS_POSTALCODE",
        PHONE = "PHONE",
        PHONE_NUMBER = "PHONE_NUMBER",
        PHONE_COUNTRYCODE = "PHONE_COUNTRYCODE",
        EMAIL_ADDRESS = "EMAIL_ADDRESS",
        UNIQUE_ID = "UNIQUE_ID",
        DATE = "DATE",
        STRING = "STRING",
        PROVIDER_ID = "PROVIDER_ID",
    }
}
