// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::Function` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FunctionId`.
    CfnFunction = "AWS::MediaTailor::Function", "mediatailor-function", reference name, name_property "FunctionId", tags List "Tags";
    new CfnFunctionRequired {
        /// an update replaces the resource
        A function_id: str = "FunctionId",
        B function_type: FunctionType = "FunctionType",
    }
    set {
        aws_service_request_configuration: AwsServiceRequestConfiguration = "AwsServiceRequestConfiguration",
        concurrent_executor_configuration: ConcurrentExecutorConfiguration = "ConcurrentExecutorConfiguration",
        custom_output_configuration: CustomOutputConfiguration = "CustomOutputConfiguration",
        description: str = "Description",
        http_request_configuration: HttpRequestConfiguration = "HttpRequestConfiguration",
        sequential_executor_configuration: SequentialExecutorConfiguration = "SequentialExecutorConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        vast_request_configuration: VastRequestConfiguration = "VastRequestConfiguration",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AwsServiceRequestConfiguration, "mediatailor-function-awsservicerequestconfiguration";
    new AwsServiceRequestConfigurationRequired {
        A method_type: MethodType = "MethodType",
        /// 100 to 2000
        B request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds",
        C runtime: RuntimeType = "Runtime",
        /// 1 to 256 characters
        D target_region: str = "TargetRegion",
        /// 1 to 63 characters; matches `[a-z0-9-]+`
        E target_service: str = "TargetService",
        F url: str = "Url",
    }
    set {
        body: str = "Body",
        headers: c::Map<str> = "Headers",
        output: c::Map<str> = "Output",
    }
}

c::property! {
    ConcurrentExecutorConfiguration, "mediatailor-function-concurrentexecutorconfiguration";
    new ConcurrentExecutorConfigurationRequired {
        /// 1 to 10 items
        A function_list: c::List<FunctionRef> = "FunctionList",
        /// 1 to 2
        B max_concurrency: i64 = "MaxConcurrency",
        C output: c::Map<str> = "Output",
        D runtime: RuntimeType = "Runtime",
        /// 100 to 2000
        E timeout_milliseconds: i64 = "TimeoutMilliseconds",
    }
    set {}
}

c::property! {
    CustomOutputConfiguration, "mediatailor-function-customoutputconfiguration";
    new {
        A runtime: RuntimeType = "Runtime",
    }
    set {
        output: c::Map<str> = "Output",
    }
}

c::property! {
    FunctionRef, "mediatailor-function-functionref";
    new {}
    set {
        alias: str = "Alias",
        function_id: str = "FunctionId",
        run_condition: str = "RunCondition",
    }
}

c::property! {
    HttpRequestConfiguration, "mediatailor-function-httprequestconfiguration";
    new HttpRequestConfigurationRequired {
        A method_type: MethodType = "MethodType",
        B request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds",
        C runtime: RuntimeType = "Runtime",
        D url: str = "Url",
    }
    set {
        body: str = "Body",
        headers: c::Map<str> = "Headers",
        output: c::Map<str> = "Output",
    }
}

c::property! {
    SequentialExecutorConfiguration, "mediatailor-function-sequentialexecutorconfiguration";
    new {
        A function_list: c::List<FunctionRef> = "FunctionList",
        B runtime: RuntimeType = "Runtime",
        C timeout_milliseconds: i64 = "TimeoutMilliseconds",
    }
    set {
        output: c::Map<str> = "Output",
    }
}

c::property! {
    VastRequestConfiguration, "mediatailor-function-vastrequestconfiguration";
    new VastRequestConfigurationRequired {
        A method_type: MethodType = "MethodType",
        /// 100 to 2000
        B request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds",
        C runtime: RuntimeType = "Runtime",
        D url: str = "Url",
    }
    set {
        body: str = "Body",
        headers: c::Map<str> = "Headers",
        output: c::Map<str> = "Output",
    }
}

c::open_enum! {
    FunctionType {
        HTTP_REQUEST = "HTTP_REQUEST",
        AWS_SERVICE_REQUEST = "AWS_SERVICE_REQUEST",
        CUSTOM_OUTPUT = "CUSTOM_OUTPUT",
        CONCURRENT_EXECUTOR = "CONCURRENT_EXECUTOR",
        SEQUENTIAL_EXECUTOR = "SEQUENTIAL_EXECUTOR",
        VAST_REQUEST = "VAST_REQUEST",
    }
}

c::open_enum! {
    MethodType {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    RuntimeType {
        JSONATA = "JSONATA",
    }
}
