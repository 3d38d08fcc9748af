// Written by `cargo xtask codegen` from crates/registry/data/rtbfabric.txt.

//! `AWS::RTBFabric::OutboundExternalLink` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnOutboundExternalLink = "AWS::RTBFabric::OutboundExternalLink", "rtbfabric-outboundexternallink", reference arn, tags List "Tags";
    new CfnOutboundExternalLinkRequired {
        /// matches `^rtb-gw-[a-z0-9-]{1,25}$`; an update may replace the resource
        A gateway_id: str = "GatewayId",
        /// an update may replace the resource
        B link_log_settings: LinkLogSettings = "LinkLogSettings",
        /// at most 255 characters; matches `^(https|http)://.+$`; an update may replace the resource
        C public_endpoint: str = "PublicEndpoint",
    }
    set {
        /// an update may replace the resource
        link_attributes: LinkAttributes = "LinkAttributes",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LINK_ID: str = "LinkId",
        LINK_STATUS: c::Json = "LinkStatus",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    ApplicationLogs, "rtbfabric-outboundexternallink-applicationlogs";
    new {
        A link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling",
    }
    set {}
}

c::property! {
    LinkApplicationLogSampling, "rtbfabric-outboundexternallink-linkapplicationlogsampling";
    new LinkApplicationLogSamplingRequired {
        /// 0 to 100
        A error_log: f64 = "ErrorLog",
        /// 0 to 100
        B filter_log: f64 = "FilterLog",
    }
    set {}
}

c::property! {
    LinkAttributes, "rtbfabric-outboundexternallink-linkattributes";
    new {}
    set {
        customer_provided_id: str = "CustomerProvidedId",
        /// 1 to 200 items
        responder_error_masking: c::List<ResponderErrorMaskingForHttpCode> = "ResponderErrorMasking",
    }
}

c::property! {
    LinkLogSettings, "rtbfabric-outboundexternallink-linklogsettings";
    new {
        A application_logs: ApplicationLogs = "ApplicationLogs",
    }
    set {}
}

c::property! {
    ResponderErrorMaskingForHttpCode, "rtbfabric-outboundexternallink-respondererrormaskingforhttpcode";
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
    Tag, "rtbfabric-outboundexternallink-tag";
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
    ResponderErrorMaskingForHttpCodeAction {
        NO_BID = "NO_BID",
        PASSTHROUGH = "PASSTHROUGH",
    }
}
