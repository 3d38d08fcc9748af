// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::Field` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FieldArn`.
    CfnField = "AWS::Cases::Field", "cases-field", reference arn, tags List "Tags";
    new CfnFieldRequired {
        /// 1 to 100 characters; matches `^.*[\S]$`
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: FieldType = "Type",
    }
    set {
        attributes: FieldAttributes = "Attributes",
        /// at most 255 characters
        description: str = "Description",
        /// 1 to 500 characters; an update replaces the resource
        domain_id: str = "DomainId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FieldArn",
        CREATED_TIME: str = "CreatedTime",
        FIELD_ARN: c::Arn<CfnField> = "FieldArn",
        FIELD_ID: str = "FieldId",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        NAMESPACE: str = "Namespace",
    }
}

c::property! {
    FieldAttributes, "cases-field-fieldattributes";
    new {}
    set {
        text: TextAttributes = "Text",
    }
}

c::property! {
    TextAttributes, "cases-field-textattributes";
    new {
        A is_multiline: bool = "IsMultiline",
    }
    set {}
}

c::open_enum! {
    FieldType {
        TEXT = "Text",
        NUMBER = "Number",
        BOOLEAN = "Boolean",
        DATE_TIME = "DateTime",
        SINGLE_SELECT = "SingleSelect",
        URL = "Url",
        USER = "User",
    }
}
