// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::PredefinedAttribute` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPredefinedAttribute = "AWS::Connect::PredefinedAttribute", "connect-predefinedattribute", reference text;
    new CfnPredefinedAttributeRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// 1 to 100 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        attribute_configuration: AttributeConfiguration = "AttributeConfiguration",
        /// 1 to 10 items; each: 1 to 100 characters
        purposes: c::List<str> = "Purposes",
        values: Values = "Values",
    }
    get {
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
    }
}

c::property! {
    AttributeConfiguration, "connect-predefinedattribute-attributeconfiguration";
    new {}
    set {
        enable_value_validation_on_association: bool = "EnableValueValidationOnAssociation",
        is_read_only: bool = "IsReadOnly",
    }
}

c::property! {
    Values, "connect-predefinedattribute-values";
    new {}
    set {
        /// 1 to 500 items; each: 1 to 100 characters
        string_list: c::List<str> = "StringList",
    }
}
