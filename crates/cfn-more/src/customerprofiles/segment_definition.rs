// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::SegmentDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSegmentDefinition = "AWS::CustomerProfiles::SegmentDefinition", "customerprofiles-segmentdefinition", reference text, tags List "Tags";
    new CfnSegmentDefinitionRequired {
        /// 1 to 255 characters; an update replaces the resource
        A display_name: str = "DisplayName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B domain_name: str = "DomainName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C segment_definition_name: str = "SegmentDefinitionName",
    }
    set {
        /// 1 to 4000 characters
        description: str = "Description",
        /// an update replaces the resource
        segment_groups: SegmentGroup = "SegmentGroups",
        segment_sort: SegmentSort = "SegmentSort",
        /// 1 to 50000 characters; an update replaces the resource
        segment_sql_query: str = "SegmentSqlQuery",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SegmentDefinitionArn",
        CREATED_AT: str = "CreatedAt",
        SEGMENT_DEFINITION_ARN: c::Arn<CfnSegmentDefinition> = "SegmentDefinitionArn",
        SEGMENT_TYPE: str = "SegmentType",
    }
}

c::property! {
    AddressDimension, "customerprofiles-segmentdefinition-addressdimension";
    new {}
    set {
        city: ProfileDimension = "City",
        country: ProfileDimension = "Country",
        county: ProfileDimension = "County",
        postal_code: ProfileDimension = "PostalCode",
        province: ProfileDimension = "Province",
        state: ProfileDimension = "State",
    }
}

c::property! {
    AttributeDimension, "customerprofiles-segmentdefinition-attributedimension";
    new {
        A dimension_type: AttributeDimensionType = "DimensionType",
        /// 1 to 50 items; each: 1 to 255 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    CalculatedAttributeDimension, "customerprofiles-segmentdefinition-calculatedattributedimension";
    new {
        A dimension_type: AttributeDimensionType = "DimensionType",
        /// 1 to 50 items; each: 1 to 255 characters
        B values: c::List<str> = "Values",
    }
    set {
        condition_overrides: ConditionOverrides = "ConditionOverrides",
    }
}

c::property! {
    ConditionOverrides, "customerprofiles-segmentdefinition-conditionoverrides";
    new {}
    set {
        range: RangeOverride = "Range",
    }
}

c::property! {
    DateDimension, "customerprofiles-segmentdefinition-datedimension";
    new {
        A dimension_type: DateDimensionType = "DimensionType",
        /// 1 to 50 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `ProfileAttributes`, `CalculatedAttributes`.
    Dimension, "customerprofiles-segmentdefinition-dimension";
    new {}
    set {
        calculated_attributes: c::Map<CalculatedAttributeDimension> = "CalculatedAttributes",
        profile_attributes: ProfileAttributes = "ProfileAttributes",
    }
}

c::property! {
    ExtraLengthValueProfileDimension, "customerprofiles-segmentdefinition-extralengthvalueprofiledimension";
    new {
        A dimension_type: StringDimensionType = "DimensionType",
        /// 1 to 50 items; each: 1 to 1000 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    Group, "customerprofiles-segmentdefinition-group";
    new {}
    set {
        dimensions: c::List<Dimension> = "Dimensions",
        source_segments: c::List<SourceSegment> = "SourceSegments",
        source_type: IncludeOptions = "SourceType",
        r#type: IncludeOptions = "Type",
    }
}

c::property! {
    ProfileAttributes, "customerprofiles-segmentdefinition-profileattributes";
    new {}
    set {
        account_number: ProfileDimension = "AccountNumber",
        additional_information: ExtraLengthValueProfileDimension = "AdditionalInformation",
        address: AddressDimension = "Address",
        attributes: c::Map<AttributeDimension> = "Attributes",
        billing_address: AddressDimension = "BillingAddress",
        birth_date: DateDimension = "BirthDate",
        business_email_address: ProfileDimension = "BusinessEmailAddress",
        business_name: ProfileDimension = "BusinessName",
        business_phone_number: ProfileDimension = "BusinessPhoneNumber",
        email_address: ProfileDimension = "EmailAddress",
        first_name: ProfileDimension = "FirstName",
        gender_string: ProfileDimension = "GenderString",
        home_phone_number: ProfileDimension = "HomePhoneNumber",
        last_name: ProfileDimension = "LastName",
        mailing_address: AddressDimension = "MailingAddress",
        middle_name: ProfileDimension = "MiddleName",
        mobile_phone_number: ProfileDimension = "MobilePhoneNumber",
        party_type_string: ProfileDimension = "PartyTypeString",
        personal_email_address: ProfileDimension = "PersonalEmailAddress",
        phone_number: ProfileDimension = "PhoneNumber",
        profile_type: ProfileTypeDimension = "ProfileType",
        shipping_address: AddressDimension = "ShippingAddress",
    }
}

c::property! {
    ProfileDimension, "customerprofiles-segmentdefinition-profiledimension";
    new {
        A dimension_type: StringDimensionType = "DimensionType",
        /// 1 to 50 items; each: 1 to 255 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    ProfileTypeDimension, "customerprofiles-segmentdefinition-profiletypedimension";
    new {
        A dimension_type: ProfileTypeDimensionType = "DimensionType",
        /// 1 item
        B values: c::List<ProfileType> = "Values",
    }
    set {}
}

c::property! {
    RangeOverride, "customerprofiles-segmentdefinition-rangeoverride";
    new {
        /// -2147483648 to 2147483647
        A start: i64 = "Start",
        B unit: RangeOverrideUnit = "Unit",
    }
    set {
        /// -2147483648 to 2147483647
        end: i64 = "End",
    }
}

c::property! {
    SegmentGroup, "customerprofiles-segmentdefinition-segmentgroup";
    new {}
    set {
        groups: c::List<Group> = "Groups",
        include: IncludeOptions = "Include",
    }
}

c::property! {
    SegmentSort, "customerprofiles-segmentdefinition-segmentsort";
    new {
        /// 1 to 10 items
        A attributes: c::List<SortAttribute> = "Attributes",
    }
    set {}
}

c::property! {
    SortAttribute, "customerprofiles-segmentdefinition-sortattribute";
    new SortAttributeRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`
        A name: str = "Name",
        B order: SegmentSortOrder = "Order",
    }
    set {
        data_type: SegmentSortDataType = "DataType",
        /// default `"PROFILE"`
        r#type: SortAttributeType = "Type",
    }
}

c::property! {
    SourceSegment, "customerprofiles-segmentdefinition-sourcesegment";
    new {}
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        segment_definition_name: str = "SegmentDefinitionName",
    }
}

c::open_enum! {
    AttributeDimensionType {
        INCLUSIVE = "INCLUSIVE",
        EXCLUSIVE = "EXCLUSIVE",
        CONTAINS = "CONTAINS",
        BEGINS_WITH = "BEGINS_WITH",
        ENDS_WITH = "ENDS_WITH",
        BEFORE = "BEFORE",
        AFTER = "AFTER",
        BETWEEN = "BETWEEN",
        NOT_BETWEEN = "NOT_BETWEEN",
        ON = "ON",
        GREATER_THAN = "GREATER_THAN",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
        LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
        EQUAL = "EQUAL",
    }
}

c::open_enum! {
    DateDimensionType {
        BEFORE = "BEFORE",
        AFTER = "AFTER",
        BETWEEN = "BETWEEN",
        NOT_BETWEEN = "NOT_BETWEEN",
        ON = "ON",
    }
}

c::open_enum! {
    IncludeOptions {
        ALL = "ALL",
        ANY = "ANY",
        NONE = "NONE",
    }
}

c::open_enum! {
    ProfileType {
        ACCOUNT_PROFILE = "ACCOUNT_PROFILE",
        PROFILE = "PROFILE",
    }
}

c::open_enum! {
    ProfileTypeDimensionType {
        INCLUSIVE = "INCLUSIVE",
        EXCLUSIVE = "EXCLUSIVE",
    }
}

c::open_enum! {
    SegmentSortDataType {
        STRING = "STRING",
        NUMBER = "NUMBER",
        DATE = "DATE",
    }
}

c::open_enum! {
    SegmentSortOrder {
        ASC = "ASC",
        DESC = "DESC",
    }
}

c::open_enum! {
    SortAttributeType {
        PROFILE = "PROFILE",
        CALCULATED = "CALCULATED",
    }
}

c::open_enum! {
    StringDimensionType {
        INCLUSIVE = "INCLUSIVE",
        EXCLUSIVE = "EXCLUSIVE",
        CONTAINS = "CONTAINS",
        BEGINS_WITH = "BEGINS_WITH",
        ENDS_WITH = "ENDS_WITH",
    }
}

c::open_enum! {
    RangeOverrideUnit {
        DAYS = "DAYS",
    }
}
