// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::ObjectType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnObjectType = "AWS::CustomerProfiles::ObjectType", "customerprofiles-objecttype", reference text, tags List "Tags";
    new CfnObjectTypeRequired {
        /// 1 to 10000 characters
        A description: str = "Description",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B domain_name: str = "DomainName",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`; an update replaces the resource
        C object_type_name: str = "ObjectTypeName",
    }
    set {
        allow_profile_creation: bool = "AllowProfileCreation",
        /// at most 255 characters
        encryption_key: str = "EncryptionKey",
        /// 1 to 1098
        expiration_days: i64 = "ExpirationDays",
        fields: c::List<FieldMap> = "Fields",
        keys: c::List<KeyMap> = "Keys",
        /// at least 1
        max_profile_object_count: i64 = "MaxProfileObjectCount",
        /// 1 to 255 characters
        source_last_updated_timestamp_format: str = "SourceLastUpdatedTimestampFormat",
        /// at least 1
        source_priority: i64 = "SourcePriority",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        template_id: str = "TemplateId",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        MAX_AVAILABLE_PROFILE_OBJECT_COUNT: i64 = "MaxAvailableProfileObjectCount",
    }
}

c::property! {
    FieldMap, "customerprofiles-objecttype-fieldmap";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_.-]+$`
        name: str = "Name",
        object_type_field: ObjectTypeField = "ObjectTypeField",
    }
}

c::property! {
    KeyMap, "customerprofiles-objecttype-keymap";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
        object_type_key_list: c::List<ObjectTypeKey> = "ObjectTypeKeyList",
    }
}

c::property! {
    ObjectTypeField, "customerprofiles-objecttype-objecttypefield";
    new {}
    set {
        content_type: ObjectTypeFieldContentType = "ContentType",
        /// 1 to 1000 characters
        source: str = "Source",
        /// 1 to 1000 characters
        target: str = "Target",
    }
}

c::property! {
    ObjectTypeKey, "customerprofiles-objecttype-objecttypekey";
    new {}
    set {
        /// each: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`
        field_names: c::List<str> = "FieldNames",
        standard_identifiers: c::List<ObjectTypeKeyStandardIdentifiers> = "StandardIdentifiers",
    }
}

c::open_enum! {
    ObjectTypeFieldContentType {
        STRING = "STRING",
        NUMBER = "NUMBER",
        PHONE_NUMBER = "PHONE_NUMBER",
        EMAIL_ADDRESS = "EMAIL_ADDRESS",
        NAME = "NAME",
    }
}

c::open_enum! {
    ObjectTypeKeyStandardIdentifiers {
        PROFILE = "PROFILE",
        UNIQUE = "UNIQUE",
        SECONDARY = "SECONDARY",
        LOOKUP_ONLY = "LOOKUP_ONLY",
        NEW_ONLY = "NEW_ONLY",
        ASSET = "ASSET",
        CASE = "CASE",
        ORDER = "ORDER",
        AIR_PREFERENCE = "AIR_PREFERENCE",
        AIR_BOOKING = "AIR_BOOKING",
        AIR_SEGMENT = "AIR_SEGMENT",
        HOTEL_PREFERENCE = "HOTEL_PREFERENCE",
        HOTEL_STAY_REVENUE = "HOTEL_STAY_REVENUE",
        HOTEL_RESERVATION = "HOTEL_RESERVATION",
        LOYALTY = "LOYALTY",
        LOYALTY_TRANSACTION = "LOYALTY_TRANSACTION",
        LOYALTY_PROMOTION = "LOYALTY_PROMOTION",
        WEB_ANALYTICS = "WEB_ANALYTICS",
        DEVICE = "DEVICE",
        COMMUNICATION_RECORD = "COMMUNICATION_RECORD",
    }
}
