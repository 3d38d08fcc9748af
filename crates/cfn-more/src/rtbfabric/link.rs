// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! `AWS::RTBFabric::Link` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLink = "AWS::RTBFabric::Link", "rtbfabric-link", reference arn, tags List "Tags";
    new CfnLinkRequired {
        /// matches `^rtb-gw-[a-z0-9-]{1,25}$`; an update may replace the resource
        A gateway_id: str = "GatewayId",
        B link_log_settings: LinkLogSettings = "LinkLogSettings",
        /// matches `^rtb-gw-[a-z0-9-]{1,25}$`; an update may replace the resource
        C peer_gateway_id: str = "PeerGatewayId",
    }
    set {
        /// an update may replace the resource; AWS does not show it again
        http_responder_allowed: bool = "HttpResponderAllowed",
        /// an update may replace the resource
        link_attributes: LinkAttributes = "LinkAttributes",
        /// AWS does not show it again
        module_configuration_list: c::List<ModuleConfiguration> = "ModuleConfigurationList",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LINK_DIRECTION: c::Json = "LinkDirection",
        LINK_ID: str = "LinkId",
        LINK_STATUS: c::Json = "LinkStatus",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    /// Exactly one of `NoBid`, `HeaderTag`.
    Action, "rtbfabric-link-action";
    new {}
    set {
        header_tag: HeaderTagAction = "HeaderTag",
        no_bid: NoBidAction = "NoBid",
    }
}

c::property! {
    ApplicationLogs, "rtbfabric-link-applicationlogs";
    new {
        A link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling",
    }
    set {}
}

c::property! {
    Filter, "rtbfabric-link-filter";
    new {
        A criteria: c::List<FilterCriterion> = "Criteria",
    }
    set {}
}

c::property! {
    FilterCriterion, "rtbfabric-link-filtercriterion";
    new {
        A path: str = "Path",
        /// at least 1 item
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    HeaderTagAction, "rtbfabric-link-headertagaction";
    new HeaderTagActionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    LinkApplicationLogSampling, "rtbfabric-link-linkapplicationlogsampling";
    new LinkApplicationLogSamplingRequired {
        /// 0 to 100
        A error_log: f64 = "ErrorLog",
        /// 0 to 100
        B filter_log: f64 = "FilterLog",
    }
    set {}
}

c::property! {
    LinkAttributes, "rtbfabric-link-linkattributes";
    new {}
    set {
        customer_provided_id: str = "CustomerProvidedId",
        /// 1 to 200 items
        responder_error_masking: c::List<ResponderErrorMaskingForHttpCode> = "ResponderErrorMasking",
    }
}

c::property! {
    LinkLogSettings, "rtbfabric-link-linklogsettings";
    new {
        A application_logs: ApplicationLogs = "ApplicationLogs",
    }
    set {}
}

c::property! {
    ModuleConfiguration, "rtbfabric-link-moduleconfiguration";
    new {
        /// matches `^[A-Za-z0-9 -]+$`
        A name: str = "Name",
    }
    set {
        /// each: matches `^[A-Za-z0-9 -]+$`
        depends_on: c::List<str> = "DependsOn",
        module_parameters: ModuleParameters = "ModuleParameters",
        /// matches `^[a-z0-9]{1,25}$`
        version: str = "Version",
    }
}

c::property! {
    /// Exactly one of `NoBid`, `OpenRtbAttribute`.
    ModuleParameters, "rtbfabric-link-moduleparameters";
    new {}
    set {
        no_bid: NoBidModuleParameters = "NoBid",
        open_rtb_attribute: OpenRtbAttributeModuleParameters = "OpenRtbAttribute",
    }
}

c::property! {
    NoBidAction, "rtbfabric-link-nobidaction";
    new {}
    set {
        /// at least 0
        no_bid_reason_code: i64 = "NoBidReasonCode",
    }
}

c::property! {
    NoBidModuleParameters, "rtbfabric-link-nobidmoduleparameters";
    new {}
    set {
        /// 0 to 100
        pass_through_percentage: f64 = "PassThroughPercentage",
        /// 1 to 50 characters; matches `^[a-zA-Z0-9]*$`
        reason: str = "Reason",
        /// 0 to 10
        reason_code: i64 = "ReasonCode",
    }
}

c::property! {
    OpenRtbAttributeModuleParameters, "rtbfabric-link-openrtbattributemoduleparameters";
    new OpenRtbAttributeModuleParametersRequired {
        A action: Action = "Action",
        B filter_configuration: c::List<Filter> = "FilterConfiguration",
        C filter_type: OpenRtbAttributeModuleParametersFilterType = "FilterType",
        /// 0 to 100
        D holdback_percentage: f64 = "HoldbackPercentage",
    }
    set {}
}

c::property! {
    ResponderErrorMaskingForHttpCode, "rtbfabric-link-respondererrormaskingforhttpcode";
    new ResponderErrorMaskingForHttpCodeRequired {
        A action: ResponderErrorMaskingForHttpCodeAction = "Action",
        /// 3 to 7 characters; matches `^DEFAULT|4XX|5XX|[0-9]{3}$`
        B http_code: str = "HttpCode",
        /// 1 to 2 items; no item twice
        C logging_types: c::List<ResponderErrorMaskingLoggingType> = "LoggingTypes",
    }
    set {
        /// 0 to 100
        response_logging_percentage: f64 = "ResponseLoggingPercentage",
    }
}

c::property! {
    Tag, "rtbfabric-link-tag";
    new {
        /// 1 to 128 characters; matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    ResponderErrorMaskingLoggingType {
        NONE = "NONE",
        METRIC = "METRIC",
        RESPONSE = "RESPONSE",
    }
}

c::open_enum! {
    OpenRtbAttributeModuleParametersFilterType {
        INCLUDE = "INCLUDE",
        EXCLUDE = "EXCLUDE",
    }
}

c::open_enum! {
    ResponderErrorMaskingForHttpCodeAction {
        NO_BID = "NO_BID",
        PASSTHROUGH = "PASSTHROUGH",
    }
}
