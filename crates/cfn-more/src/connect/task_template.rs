// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::TaskTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnTaskTemplate = "AWS::Connect::TaskTemplate", "connect-tasktemplate", reference arn, tags List "Tags";
    new {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: str = "InstanceArn",
    }
    set {
        /// at most 500 characters; matches `^$|[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$`
        client_token: str = "ClientToken",
        constraints: Constraints = "Constraints",
        contact_flow_arn: str = "ContactFlowArn",
        /// at most 50 items
        defaults: c::List<DefaultFieldValue> = "Defaults",
        /// at most 255 characters
        description: str = "Description",
        /// at most 50 items
        fields: c::List<Field> = "Fields",
        /// 1 to 100 characters
        name: str = "Name",
        self_assign_contact_flow_arn: str = "SelfAssignContactFlowArn",
        status: Status = "Status",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Constraints, "connect-tasktemplate-constraints";
    new {}
    set {
        /// at most 50 items
        invisible_fields: c::List<InvisibleFieldInfo> = "InvisibleFields",
        /// at most 50 items
        read_only_fields: c::List<ReadOnlyFieldInfo> = "ReadOnlyFields",
        /// at most 50 items
        required_fields: c::List<RequiredFieldInfo> = "RequiredFields",
    }
}

c::property! {
    DefaultFieldValue, "connect-tasktemplate-defaultfieldvalue";
    new {
        /// 1 to 4096 characters
        A default_value: str = "DefaultValue",
        B id: FieldIdentifier = "Id",
    }
    set {}
}

c::property! {
    Field, "connect-tasktemplate-field";
    new {
        A id: FieldIdentifier = "Id",
        B r#type: FieldType = "Type",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// at most 50 items; each: 1 to 100 characters
        single_select_options: c::List<str> = "SingleSelectOptions",
    }
}

c::property! {
    FieldIdentifier, "connect-tasktemplate-fieldidentifier";
    new {
        /// 1 to 100 characters
        A name: str = "Name",
    }
    set {}
}

c::property! {
    InvisibleFieldInfo, "connect-tasktemplate-invisiblefieldinfo";
    new {
        A id: FieldIdentifier = "Id",
    }
    set {}
}

c::property! {
    ReadOnlyFieldInfo, "connect-tasktemplate-readonlyfieldinfo";
    new {
        A id: FieldIdentifier = "Id",
    }
    set {}
}

c::property! {
    RequiredFieldInfo, "connect-tasktemplate-requiredfieldinfo";
    new {
        A id: FieldIdentifier = "Id",
    }
    set {}
}

c::open_enum! {
    FieldType {
        NAME = "NAME",
        DESCRIPTION = "DESCRIPTION",
        SCHEDULED_TIME = "SCHEDULED_TIME",
        QUICK_CONNECT = "QUICK_CONNECT",
        URL = "URL",
        NUMBER = "NUMBER",
        TEXT = "TEXT",
        TEXT_AREA = "TEXT_AREA",
        DATE_TIME = "DATE_TIME",
        BOOLEAN = "BOOLEAN",
        SINGLE_SELECT = "SINGLE_SELECT",
        EMAIL = "EMAIL",
        EXPIRY_DURATION = "EXPIRY_DURATION",
        SELF_ASSIGN = "SELF_ASSIGN",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}
