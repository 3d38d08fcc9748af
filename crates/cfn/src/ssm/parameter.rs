// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::Parameter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnParameter = "AWS::SSM::Parameter", "ssm-parameter", reference name, name_property "Name",
        arn "arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}", tags Map "Tags";
    new CfnParameterRequired {
        A r#type: Type = "Type",
        B value: str = "Value",
    }
    set {
        /// at most 1024 characters; AWS does not show it again
        allowed_pattern: str = "AllowedPattern",
        /// at most 128 characters
        data_type: DataType = "DataType",
        /// at most 1024 characters; AWS does not show it again
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource
        name: str = "Name",
        /// 1 to 4096 characters; AWS does not show it again
        policies: str = "Policies",
        tags: c::Map<str> = "Tags",
        /// AWS does not show it again
        tier: Tier = "Tier",
    }
    get {
        @arn "Arn",
        TYPE: str = "Type",
        VALUE: str = "Value",
    }
}

c::open_enum! {
    Type {
        STRING = "String",
        STRING_LIST = "StringList",
    }
}

c::open_enum! {
    DataType {
        TEXT = "text",
        AWS_EC2_IMAGE = "aws:ec2:image",
    }
}

c::open_enum! {
    Tier {
        STANDARD = "Standard",
        ADVANCED = "Advanced",
        INTELLIGENT_TIERING = "Intelligent-Tiering",
    }
}
