// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerTrafficPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrafficPolicyId`; it has no attribute for its ARN.
    CfnMailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy", "ses-mailmanagertrafficpolicy", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}", tags List "Tags";
    new {
        A default_action: AcceptAction = "DefaultAction",
        B policy_statements: c::List<PolicyStatement> = "PolicyStatements",
    }
    set {
        /// at least 1
        max_message_size_bytes: f64 = "MaxMessageSizeBytes",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// 3 to 63 characters; matches `^[A-Za-z0-9_-]+$`
        traffic_policy_name: str = "TrafficPolicyName",
    }
    get {
        TRAFFIC_POLICY_ARN: str = "TrafficPolicyArn",
        TRAFFIC_POLICY_ID: c::Name<CfnMailManagerTrafficPolicy> = "TrafficPolicyId",
    }
}

c::property! {
    IngressAnalysis, "ses-mailmanagertrafficpolicy-ingressanalysis";
    new IngressAnalysisRequired {
        /// matches `^[a-zA-Z0-9:_/+=,@.#-]+$`
        A analyzer: str = "Analyzer",
        /// 1 to 256 characters; matches `^(addon\.)?[\sa-zA-Z0-9_]+$`
        B result_field: str = "ResultField",
    }
    set {}
}

c::property! {
    IngressBooleanExpression, "ses-mailmanagertrafficpolicy-ingressbooleanexpression";
    new {
        A evaluate: IngressBooleanToEvaluate = "Evaluate",
        B operator: IngressBooleanOperator = "Operator",
    }
    set {}
}

c::property! {
    /// Exactly one of `Analysis`, `IsInAddressList`.
    IngressBooleanToEvaluate, "ses-mailmanagertrafficpolicy-ingressbooleantoevaluate";
    new {}
    set {
        analysis: IngressAnalysis = "Analysis",
        is_in_address_list: IngressIsInAddressList = "IsInAddressList",
    }
}

c::property! {
    /// Exactly one of `Attribute`.
    IngressIpToEvaluate, "ses-mailmanagertrafficpolicy-ingressiptoevaluate";
    new {}
    set {
        attribute: IngressIpv4Attribute = "Attribute",
    }
}

c::property! {
    IngressIpv4Expression, "ses-mailmanagertrafficpolicy-ingressipv4expression";
    new {
        A evaluate: IngressIpToEvaluate = "Evaluate",
        B operator: IngressIpOperator = "Operator",
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    IngressIpv6Expression, "ses-mailmanagertrafficpolicy-ingressipv6expression";
    new {
        A evaluate: IngressIpv6ToEvaluate = "Evaluate",
        B operator: IngressIpOperator = "Operator",
        /// each: at most 49 characters
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`.
    IngressIpv6ToEvaluate, "ses-mailmanagertrafficpolicy-ingressipv6toevaluate";
    new {}
    set {
        attribute: IngressIpv6Attribute = "Attribute",
    }
}

c::property! {
    IngressIsInAddressList, "ses-mailmanagertrafficpolicy-ingressisinaddresslist";
    new {
        /// 1 item; no item twice
        A address_lists: c::List<str> = "AddressLists",
        B attribute: IngressAddressListEmailAttribute = "Attribute",
    }
    set {}
}

c::property! {
    IngressStringExpression, "ses-mailmanagertrafficpolicy-ingressstringexpression";
    new {
        A evaluate: IngressStringToEvaluate = "Evaluate",
        B operator: IngressStringOperator = "Operator",
        C values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`, `Analysis`.
    IngressStringToEvaluate, "ses-mailmanagertrafficpolicy-ingressstringtoevaluate";
    new {}
    set {
        analysis: IngressAnalysis = "Analysis",
        attribute: IngressStringEmailAttribute = "Attribute",
    }
}

c::property! {
    IngressTlsProtocolExpression, "ses-mailmanagertrafficpolicy-ingresstlsprotocolexpression";
    new IngressTlsProtocolExpressionRequired {
        A evaluate: IngressTlsProtocolToEvaluate = "Evaluate",
        B operator: IngressTlsProtocolOperator = "Operator",
        C value: IngressTlsProtocolAttribute = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `Attribute`.
    IngressTlsProtocolToEvaluate, "ses-mailmanagertrafficpolicy-ingresstlsprotocoltoevaluate";
    new {}
    set {
        attribute: IngressTlsAttribute = "Attribute",
    }
}

c::property! {
    /// Exactly one of `StringExpression`, `IpExpression`, `Ipv6Expression`, `TlsExpression`, `BooleanExpression`.
    PolicyCondition, "ses-mailmanagertrafficpolicy-policycondition";
    new {}
    set {
        boolean_expression: IngressBooleanExpression = "BooleanExpression",
        ip_expression: IngressIpv4Expression = "IpExpression",
        ipv6_expression: IngressIpv6Expression = "Ipv6Expression",
        string_expression: IngressStringExpression = "StringExpression",
        tls_expression: IngressTlsProtocolExpression = "TlsExpression",
    }
}

c::property! {
    PolicyStatement, "ses-mailmanagertrafficpolicy-policystatement";
    new {
        A action: AcceptAction = "Action",
        /// at least 1 item
        B conditions: c::List<PolicyCondition> = "Conditions",
    }
    set {}
}

c::open_enum! {
    AcceptAction {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    IngressAddressListEmailAttribute {
        RECIPIENT = "RECIPIENT",
    }
}

c::open_enum! {
    IngressBooleanOperator {
        IS_TRUE = "IS_TRUE",
        IS_FALSE = "IS_FALSE",
    }
}

c::open_enum! {
    IngressIpOperator {
        CIDR_MATCHES = "CIDR_MATCHES",
        NOT_CIDR_MATCHES = "NOT_CIDR_MATCHES",
    }
}

c::open_enum! {
    IngressIpv4Attribute {
        SENDER_IP = "SENDER_IP",
    }
}

c::open_enum! {
    IngressIpv6Attribute {
        SENDER_IPV6 = "SENDER_IPV6",
    }
}

c::open_enum! {
    IngressStringEmailAttribute {
        RECIPIENT = "RECIPIENT",
    }
}

c::open_enum! {
    IngressStringOperator {
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
        CONTAINS = "CONTAINS",
    }
}

c::open_enum! {
    IngressTlsAttribute {
        TLS_PROTOCOL = "TLS_PROTOCOL",
    }
}

c::open_enum! {
    IngressTlsProtocolAttribute {
        TLS1_2 = "TLS1_2",
        TLS1_3 = "TLS1_3",
    }
}

c::open_enum! {
    IngressTlsProtocolOperator {
        MINIMUM_TLS_VERSION = "MINIMUM_TLS_VERSION",
        IS = "IS",
    }
}
