// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::TestCase` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TestCaseArn`.
    CfnTestCase = "AWS::Connect::TestCase", "connect-testcase", reference arn, tags List "Tags";
    new CfnTestCaseRequired {
        /// 1 to 256000 characters
        A content: str = "Content",
        /// 1 to 256 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: str = "InstanceArn",
        /// 1 to 127 characters; matches `.*\S.*`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters; matches `.*\S.*`
        description: str = "Description",
        entry_point: EntryPoint = "EntryPoint",
        /// 1 to 256000 characters
        initialization_data: str = "InitializationData",
        status: Status = "Status",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TestCaseArn",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        TEST_CASE_ARN: c::Arn<CfnTestCase> = "TestCaseArn",
    }
}

c::property! {
    ChatEntryPointParameters, "connect-testcase-chatentrypointparameters";
    new {}
    set {
        /// 1 to 256 characters
        flow_id: str = "FlowId",
    }
}

c::property! {
    EntryPoint, "connect-testcase-entrypoint";
    new {}
    set {
        chat_entry_point_parameters: ChatEntryPointParameters = "ChatEntryPointParameters",
        r#type: EntryPointType = "Type",
        voice_call_entry_point_parameters: VoiceCallEntryPointParameters = "VoiceCallEntryPointParameters",
    }
}

c::property! {
    VoiceCallEntryPointParameters, "connect-testcase-voicecallentrypointparameters";
    new {}
    set {
        /// matches `^\\+[1-9]\\d{1,14}$`
        destination_phone_number: str = "DestinationPhoneNumber",
        /// at most 500 characters
        flow_id: str = "FlowId",
        /// matches `^\\+[1-9]\\d{1,14}$`
        source_phone_number: str = "SourcePhoneNumber",
    }
}

c::open_enum! {
    Status {
        SAVED = "SAVED",
        PUBLISHED = "PUBLISHED",
    }
}

c::open_enum! {
    EntryPointType {
        VOICE_CALL = "VOICE_CALL",
        CHAT = "CHAT",
    }
}
