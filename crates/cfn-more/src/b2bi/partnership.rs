// Written by `cargo xtask codegen` from crates/registry/data/b2bi.txt.

//! `AWS::B2BI::Partnership` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PartnershipId`.
    CfnPartnership = "AWS::B2BI::Partnership", "b2bi-partnership", reference name,
        arn "arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}", tags List "Tags";
    new CfnPartnershipRequired {
        /// each: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`
        A capabilities: c::List<str> = "Capabilities",
        /// 5 to 254 characters; matches `^[0-9A-Za-z_\.-]+@[0-9A-Za-z_\.-]+$`; an update replaces the resource
        B email: str = "Email",
        /// 1 to 254 characters
        C name: str = "Name",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        D profile_id: str = "ProfileId",
    }
    set {
        capability_options: CapabilityOptions = "CapabilityOptions",
        /// 7 to 22 characters; matches `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*([0-9]+))?$`; an update replaces the resource
        phone: str = "Phone",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PartnershipArn",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        PARTNERSHIP_ARN: c::Arn<CfnPartnership> = "PartnershipArn",
        PARTNERSHIP_ID: c::Name<CfnPartnership> = "PartnershipId",
        TRADING_PARTNER_ID: str = "TradingPartnerId",
    }
}

c::property! {
    CapabilityOptions, "b2bi-partnership-capabilityoptions";
    new {}
    set {
        inbound_edi: InboundEdiOptions = "InboundEdi",
        outbound_edi: OutboundEdiOptions = "OutboundEdi",
    }
}

c::property! {
    InboundEdiOptions, "b2bi-partnership-inboundedioptions";
    new {}
    set {
        x12: X12InboundEdiOptions = "X12",
    }
}

c::property! {
    /// Exactly one of `X12`.
    OutboundEdiOptions, "b2bi-partnership-outboundedioptions";
    new {}
    set {
        x12: X12Envelope = "X12",
    }
}

c::property! {
    WrapOptions, "b2bi-partnership-wrapoptions";
    new {}
    set {
        /// at least 1
        line_length: f64 = "LineLength",
        line_terminator: LineTerminator = "LineTerminator",
        wrap_by: WrapFormat = "WrapBy",
    }
}

c::property! {
    X12AcknowledgmentOptions, "b2bi-partnership-x12acknowledgmentoptions";
    new X12AcknowledgmentOptionsRequired {
        A functional_acknowledgment: X12FunctionalAcknowledgment = "FunctionalAcknowledgment",
        B technical_acknowledgment: X12TechnicalAcknowledgment = "TechnicalAcknowledgment",
    }
    set {}
}

c::property! {
    X12ControlNumbers, "b2bi-partnership-x12controlnumbers";
    new {}
    set {
        /// 1 to 999999999
        starting_functional_group_control_number: f64 = "StartingFunctionalGroupControlNumber",
        /// 1 to 999999999
        starting_interchange_control_number: f64 = "StartingInterchangeControlNumber",
        /// 1 to 999999999
        starting_transaction_set_control_number: f64 = "StartingTransactionSetControlNumber",
    }
}

c::property! {
    X12Delimiters, "b2bi-partnership-x12delimiters";
    new {}
    set {
        /// 1 character
        component_separator: str = "ComponentSeparator",
        /// 1 character
        data_element_separator: str = "DataElementSeparator",
        /// 1 character
        segment_terminator: str = "SegmentTerminator",
    }
}

c::property! {
    X12Envelope, "b2bi-partnership-x12envelope";
    new {}
    set {
        common: X12OutboundEdiHeaders = "Common",
        wrap_options: WrapOptions = "WrapOptions",
    }
}

c::property! {
    X12FunctionalGroupHeaders, "b2bi-partnership-x12functionalgroupheaders";
    new {}
    set {
        /// 2 to 15 characters; matches `^[a-zA-Z0-9 ]*$`
        application_receiver_code: str = "ApplicationReceiverCode",
        /// 2 to 15 characters; matches `^[a-zA-Z0-9 ]*$`
        application_sender_code: str = "ApplicationSenderCode",
        /// 1 to 2 characters; matches `^[a-zA-Z0-9]*$`
        responsible_agency_code: str = "ResponsibleAgencyCode",
    }
}

c::property! {
    X12InboundEdiOptions, "b2bi-partnership-x12inboundedioptions";
    new {}
    set {
        acknowledgment_options: X12AcknowledgmentOptions = "AcknowledgmentOptions",
    }
}

c::property! {
    X12InterchangeControlHeaders, "b2bi-partnership-x12interchangecontrolheaders";
    new {}
    set {
        /// 1 character; matches `^[a-zA-Z0-9]*$`
        acknowledgment_requested_code: str = "AcknowledgmentRequestedCode",
        /// 15 characters; matches `^[a-zA-Z0-9 ]*$`
        receiver_id: str = "ReceiverId",
        /// 2 characters; matches `^[a-zA-Z0-9]*$`
        receiver_id_qualifier: str = "ReceiverIdQualifier",
        /// 1 character
        repetition_separator: str = "RepetitionSeparator",
        /// 15 characters; matches `^[a-zA-Z0-9 ]*$`
        sender_id: str = "SenderId",
        /// 2 characters; matches `^[a-zA-Z0-9]*$`
        sender_id_qualifier: str = "SenderIdQualifier",
        /// 1 character; matches `^[a-zA-Z0-9]*$`
        usage_indicator_code: str = "UsageIndicatorCode",
    }
}

c::property! {
    X12OutboundEdiHeaders, "b2bi-partnership-x12outboundediheaders";
    new {}
    set {
        control_numbers: X12ControlNumbers = "ControlNumbers",
        delimiters: X12Delimiters = "Delimiters",
        functional_group_headers: X12FunctionalGroupHeaders = "FunctionalGroupHeaders",
        gs05_time_format: X12GS05TimeFormat = "Gs05TimeFormat",
        interchange_control_headers: X12InterchangeControlHeaders = "InterchangeControlHeaders",
        validate_edi: bool = "ValidateEdi",
    }
}

c::open_enum! {
    LineTerminator {
        CRLF = "CRLF",
        LF = "LF",
        CR = "CR",
    }
}

c::open_enum! {
    WrapFormat {
        SEGMENT = "SEGMENT",
        ONE_LINE = "ONE_LINE",
        LINE_LENGTH = "LINE_LENGTH",
    }
}

c::open_enum! {
    X12FunctionalAcknowledgment {
        DO_NOT_GENERATE = "DO_NOT_GENERATE",
        GENERATE_ALL_SEGMENTS = "GENERATE_ALL_SEGMENTS",
        GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP = "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP",
    }
}

c::open_enum! {
    X12GS05TimeFormat {
        HHMM = "HHMM",
        HHMMSS = "HHMMSS",
        HHMMSSDD = "HHMMSSDD",
    }
}

c::open_enum! {
    X12TechnicalAcknowledgment {
        DO_NOT_GENERATE = "DO_NOT_GENERATE",
        GENERATE_ALL_SEGMENTS = "GENERATE_ALL_SEGMENTS",
    }
}
