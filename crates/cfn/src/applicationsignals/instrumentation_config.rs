// Written by `cargo xtask codegen` from crates/registry/data/applicationsignals.txt.

//! `AWS::ApplicationSignals::InstrumentationConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnInstrumentationConfig = "AWS::ApplicationSignals::InstrumentationConfig", "applicationsignals-instrumentationconfig", reference text, tags List "Tags";
    new CfnInstrumentationConfigRequired {
        /// an update replaces the resource
        A capture_configuration: CaptureConfiguration = "CaptureConfiguration",
        /// 1 to 255 characters; matches `^[A-Za-z0-9:/+=,.@_-]+$`; an update replaces the resource
        B environment: str = "Environment",
        /// an update replaces the resource
        C instrumentation_type: InstrumentationType = "InstrumentationType",
        /// an update replaces the resource
        D location: Location = "Location",
        /// 1 to 255 characters; matches `^[A-Za-z0-9:/+=,.@_-]+$`; an update replaces the resource
        E service: str = "Service",
        /// an update replaces the resource
        F signal_type: SignalType = "SignalType",
    }
    set {
        /// 1 to 10 items; an update replaces the resource
        attribute_filters: c::List<c::Map<str>> = "AttributeFilters",
        /// 1 to 50 characters; an update replaces the resource
        description: str = "Description",
        /// format date-time; an update replaces the resource
        expires_at: str = "ExpiresAt",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        LOCATION_HASH: str = "LocationHash",
    }
}

c::property! {
    CaptureConfiguration, "applicationsignals-instrumentationconfig-captureconfiguration";
    new {
        A code_capture: CodeCaptureConfiguration = "CodeCapture",
    }
    set {}
}

c::property! {
    CaptureLimitsConfig, "applicationsignals-instrumentationconfig-capturelimitsconfig";
    new {}
    set {
        /// 1 to 5
        max_collection_depth: i64 = "MaxCollectionDepth",
        /// 1 to 20
        max_collection_width: i64 = "MaxCollectionWidth",
        /// 1 to 20
        max_fields_per_object: i64 = "MaxFieldsPerObject",
        /// 1 to 1000
        max_hits: i64 = "MaxHits",
        /// 1 to 5
        max_object_depth: i64 = "MaxObjectDepth",
        /// 1 to 20
        max_stack_frames: i64 = "MaxStackFrames",
        /// 1 to 1000
        max_stack_trace_size: i64 = "MaxStackTraceSize",
        /// 1 to 255
        max_string_length: i64 = "MaxStringLength",
    }
}

c::property! {
    CodeCaptureConfiguration, "applicationsignals-instrumentationconfig-codecaptureconfiguration";
    new {
        A capture_limits: CaptureLimitsConfig = "CaptureLimits",
    }
    set {
        /// at most 10 items; each: 1 to 80 characters
        capture_arguments: c::List<str> = "CaptureArguments",
        /// at most 20 items; each: 1 to 80 characters
        capture_locals: c::List<str> = "CaptureLocals",
        capture_return: bool = "CaptureReturn",
        capture_stack_trace: bool = "CaptureStackTrace",
    }
}

c::property! {
    CodeLocation, "applicationsignals-instrumentationconfig-codelocation";
    new CodeLocationRequired {
        /// 1 to 1024 characters
        A file_path: str = "FilePath",
        B language: CodeLocationLanguage = "Language",
    }
    set {
        /// 1 to 128 characters
        class_name: str = "ClassName",
        /// 1 to 128 characters
        code_unit: str = "CodeUnit",
        /// at least 1
        line_number: i64 = "LineNumber",
        /// 1 to 80 characters
        method_name: str = "MethodName",
    }
}

c::property! {
    Location, "applicationsignals-instrumentationconfig-location";
    new {
        A code_location: CodeLocation = "CodeLocation",
    }
    set {}
}

c::open_enum! {
    InstrumentationType {
        BREAKPOINT = "BREAKPOINT",
        PROBE = "PROBE",
    }
}

c::open_enum! {
    SignalType {
        SNAPSHOT = "SNAPSHOT",
    }
}

c::open_enum! {
    CodeLocationLanguage {
        JAVA = "Java",
        PYTHON = "Python",
        JAVASCRIPT = "Javascript",
    }
}
