// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::EventInvokeConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEventInvokeConfig = "AWS::Lambda::EventInvokeConfig", "lambda-eventinvokeconfig", reference text;
    new CfnEventInvokeConfigRequired {
        /// an update replaces the resource
        A function_name: c::Name<crate::lambda::CfnFunction> = "FunctionName",
        /// matches `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`; an update replaces the resource
        B qualifier: str = "Qualifier",
    }
    set {
        destination_config: DestinationConfig = "DestinationConfig",
        /// 60 to 21600
        maximum_event_age_in_seconds: i64 = "MaximumEventAgeInSeconds",
        /// 0 to 2
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
    }
    get {}
}

c::property! {
    DestinationConfig, "lambda-eventinvokeconfig-destinationconfig";
    new {}
    set {
        on_failure: OnFailure = "OnFailure",
        on_success: OnSuccess = "OnSuccess",
    }
}

c::property! {
    OnFailure, "lambda-eventinvokeconfig-onfailure";
    new {
        /// at most 350 characters
        A destination: str = "Destination",
    }
    set {}
}

c::property! {
    OnSuccess, "lambda-eventinvokeconfig-onsuccess";
    new {
        /// at most 350 characters
        A destination: str = "Destination",
    }
    set {}
}
