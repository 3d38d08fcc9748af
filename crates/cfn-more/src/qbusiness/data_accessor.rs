// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::DataAccessor` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataAccessor = "AWS::QBusiness::DataAccessor", "qbusiness-dataaccessor", reference text, tags List "Tags";
    new CfnDataAccessorRequired {
        /// 1 to 10 items
        A action_configurations: c::List<ActionConfiguration> = "ActionConfigurations",
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        B application_id: str = "ApplicationId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        C display_name: str = "DisplayName",
        /// 1 to 1284 characters; matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`; an update replaces the resource
        D principal: str = "Principal",
    }
    set {
        authentication_detail: DataAccessorAuthenticationDetail = "AuthenticationDetail",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DataAccessorArn",
        CREATED_AT: str = "CreatedAt",
        DATA_ACCESSOR_ARN: c::Arn<CfnDataAccessor> = "DataAccessorArn",
        DATA_ACCESSOR_ID: str = "DataAccessorId",
        IDC_APPLICATION_ARN: str = "IdcApplicationArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ActionConfiguration, "qbusiness-dataaccessor-actionconfiguration";
    new {
        /// matches `^qbusiness:[a-zA-Z]+$`
        A action: str = "Action",
    }
    set {
        filter_configuration: ActionFilterConfiguration = "FilterConfiguration",
    }
}

c::property! {
    ActionFilterConfiguration, "qbusiness-dataaccessor-actionfilterconfiguration";
    new {
        A document_attribute_filter: AttributeFilter = "DocumentAttributeFilter",
    }
    set {}
}

c::property! {
    AttributeFilter, "qbusiness-dataaccessor-attributefilter";
    new {}
    set {
        and_all_filters: c::List<AttributeFilter> = "AndAllFilters",
        contains_all: DocumentAttribute = "ContainsAll",
        contains_any: DocumentAttribute = "ContainsAny",
        equals_to: DocumentAttribute = "EqualsTo",
        greater_than: DocumentAttribute = "GreaterThan",
        greater_than_or_equals: DocumentAttribute = "GreaterThanOrEquals",
        less_than: DocumentAttribute = "LessThan",
        less_than_or_equals: DocumentAttribute = "LessThanOrEquals",
        not_filter: AttributeFilter = "NotFilter",
        or_all_filters: c::List<AttributeFilter> = "OrAllFilters",
    }
}

c::property! {
    /// Exactly one of `IdcTrustedTokenIssuerConfiguration`.
    DataAccessorAuthenticationConfiguration, "qbusiness-dataaccessor-dataaccessorauthenticationconfiguration";
    new {}
    set {
        idc_trusted_token_issuer_configuration: DataAccessorIdcTrustedTokenIssuerConfiguration = "IdcTrustedTokenIssuerConfiguration",
    }
}

c::property! {
    DataAccessorAuthenticationDetail, "qbusiness-dataaccessor-dataaccessorauthenticationdetail";
    new {
        A authentication_type: DataAccessorAuthenticationType = "AuthenticationType",
    }
    set {
        authentication_configuration: DataAccessorAuthenticationConfiguration = "AuthenticationConfiguration",
        /// 1 item; each: 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        external_ids: c::List<str> = "ExternalIds",
    }
}

c::property! {
    DataAccessorIdcTrustedTokenIssuerConfiguration, "qbusiness-dataaccessor-dataaccessoridctrustedtokenissuerconfiguration";
    new {
        /// at most 1284 characters
        A idc_trusted_token_issuer_arn: str = "IdcTrustedTokenIssuerArn",
    }
    set {}
}

c::property! {
    DocumentAttribute, "qbusiness-dataaccessor-documentattribute";
    new {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`
        A name: str = "Name",
        B value: DocumentAttributeValue = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `StringValue`, `StringListValue`, `LongValue`, `DateValue`.
    DocumentAttributeValue, "qbusiness-dataaccessor-documentattributevalue";
    new {}
    set {
        /// format date-time
        date_value: str = "DateValue",
        long_value: f64 = "LongValue",
        /// each: 1 to 2048 characters
        string_list_value: c::List<str> = "StringListValue",
        /// at most 2048 characters
        string_value: str = "StringValue",
    }
}

c::open_enum! {
    DataAccessorAuthenticationType {
        AWS_IAM_IDC_TTI = "AWS_IAM_IDC_TTI",
        AWS_IAM_IDC_AUTH_CODE = "AWS_IAM_IDC_AUTH_CODE",
    }
}
