// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Command` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CommandId`.
    CfnCommand = "AWS::IoT::Command", "iot-command", reference name, name_property "CommandId",
        arn "arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A command_id: str = "CommandId",
    }
    set {
        created_at: str = "CreatedAt",
        deprecated: bool = "Deprecated",
        /// at most 2028 characters; matches `^[^\p{C}]*$`
        description: str = "Description",
        /// at most 64 characters; matches `^[^\p{C}]*$`
        display_name: str = "DisplayName",
        /// AWS does not show it again
        last_updated_at: str = "LastUpdatedAt",
        /// at least 1 item
        mandatory_parameters: c::List<CommandParameter> = "MandatoryParameters",
        namespace: Namespace = "Namespace",
        payload: CommandPayload = "Payload",
        /// at most 32768 characters; an update replaces the resource
        payload_template: str = "PayloadTemplate",
        pending_deletion: bool = "PendingDeletion",
        /// an update replaces the resource
        preprocessor: CommandPreprocessor = "Preprocessor",
        /// 20 to 2028 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CommandArn",
        COMMAND_ARN: c::Arn<CfnCommand> = "CommandArn",
    }
}

c::property! {
    AwsJsonSubstitutionCommandPreprocessorConfig, "iot-command-awsjsonsubstitutioncommandpreprocessorconfig";
    new {
        A output_format: OutputFormat = "OutputFormat",
    }
    set {}
}

c::property! {
    CommandParameter, "iot-command-commandparameter";
    new {
        /// 1 to 192 characters; matches `^[.$a-zA-Z0-9_-]+$`
        A name: str = "Name",
    }
    set {
        default_value: CommandParameterValue = "DefaultValue",
        /// at most 2028 characters; matches `^[^\p{C}]*$`
        description: str = "Description",
        r#type: CommandParameterType = "Type",
        value: CommandParameterValue = "Value",
        /// at least 1 item
        value_conditions: c::List<CommandParameterValueCondition> = "ValueConditions",
    }
}

c::property! {
    CommandParameterValue, "iot-command-commandparametervalue";
    new {}
    set {
        b: bool = "B",
        /// at least 1 character
        bin: str = "BIN",
        d: f64 = "D",
        i: i64 = "I",
        /// at most 19 characters; matches `^-?[0-9]+$`
        l: str = "L",
        /// at least 1 character
        s: str = "S",
        /// 1 to 20 characters; matches `^[0-9]*$`
        ul: str = "UL",
    }
}

c::property! {
    CommandParameterValueComparisonOperand, "iot-command-commandparametervaluecomparisonoperand";
    new {}
    set {
        /// at least 1 character
        number: str = "Number",
        number_range: CommandParameterValueNumberRange = "NumberRange",
        /// 1 to 10 items; each: at least 1 character
        numbers: c::List<str> = "Numbers",
        /// at least 1 character
        string: str = "String",
        /// 1 to 10 items; each: at least 1 character
        strings: c::List<str> = "Strings",
    }
}

c::property! {
    CommandParameterValueCondition, "iot-command-commandparametervaluecondition";
    new {
        A comparison_operator: CommandParameterValueComparisonOperator = "ComparisonOperator",
        B operand: CommandParameterValueComparisonOperand = "Operand",
    }
    set {}
}

c::property! {
    CommandParameterValueNumberRange, "iot-command-commandparametervaluenumberrange";
    new CommandParameterValueNumberRangeRequired {
        /// at least 1 character
        A max: str = "Max",
        /// at least 1 character
        B min: str = "Min",
    }
    set {}
}

c::property! {
    CommandPayload, "iot-command-commandpayload";
    new {}
    set {
        content: str = "Content",
        /// at least 1 character
        content_type: str = "ContentType",
    }
}

c::property! {
    CommandPreprocessor, "iot-command-commandpreprocessor";
    new {}
    set {
        aws_json_substitution: AwsJsonSubstitutionCommandPreprocessorConfig = "AwsJsonSubstitution",
    }
}

c::open_enum! {
    CommandParameterType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        DOUBLE = "DOUBLE",
        LONG = "LONG",
        UNSIGNEDLONG = "UNSIGNEDLONG",
        BOOLEAN = "BOOLEAN",
        BINARY = "BINARY",
    }
}

c::open_enum! {
    CommandParameterValueComparisonOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
        LESS_THAN = "LESS_THAN",
        LESS_THAN_EQUALS = "LESS_THAN_EQUALS",
        GREATER_THAN = "GREATER_THAN",
        GREATER_THAN_EQUALS = "GREATER_THAN_EQUALS",
        IN_SET = "IN_SET",
        NOT_IN_SET = "NOT_IN_SET",
        IN_RANGE = "IN_RANGE",
        NOT_IN_RANGE = "NOT_IN_RANGE",
    }
}

c::open_enum! {
    OutputFormat {
        JSON = "JSON",
        CBOR = "CBOR",
    }
}

c::open_enum! {
    Namespace {
        AWS_IOT = "AWS-IoT",
        AWS_IOT_FLEET_WISE = "AWS-IoT-FleetWise",
    }
}
