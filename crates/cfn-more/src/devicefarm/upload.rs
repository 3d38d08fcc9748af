// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::Upload` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnUpload = "AWS::DeviceFarm::Upload", "devicefarm-upload", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}";
    new CfnUploadRequired {
        /// at most 256 characters; an update replaces the resource
        A name: str = "Name",
        /// 32 to 1011 characters; matches `^arn:.+:devicefarm:.+`; an update replaces the resource
        B project_arn: str = "ProjectArn",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// at most 64 characters; an update replaces the resource
        content_type: str = "ContentType",
    }
    get {
        @arn "Arn",
        CATEGORY: str = "Category",
        CREATED: str = "Created",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    Type {
        ANDROID_APP = "ANDROID_APP",
        IOS_APP = "IOS_APP",
        WEB_APP = "WEB_APP",
        EXTERNAL_DATA = "EXTERNAL_DATA",
        APPIUM_JAVA_JUNIT_TEST_PACKAGE = "APPIUM_JAVA_JUNIT_TEST_PACKAGE",
        APPIUM_JAVA_TESTNG_TEST_PACKAGE = "APPIUM_JAVA_TESTNG_TEST_PACKAGE",
        APPIUM_PYTHON_TEST_PACKAGE = "APPIUM_PYTHON_TEST_PACKAGE",
        APPIUM_NODE_TEST_PACKAGE = "APPIUM_NODE_TEST_PACKAGE",
        APPIUM_RUBY_TEST_PACKAGE = "APPIUM_RUBY_TEST_PACKAGE",
        APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE = "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE",
        APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE = "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE",
        APPIUM_WEB_PYTHON_TEST_PACKAGE = "APPIUM_WEB_PYTHON_TEST_PACKAGE",
        APPIUM_WEB_NODE_TEST_PACKAGE = "APPIUM_WEB_NODE_TEST_PACKAGE",
        APPIUM_WEB_RUBY_TEST_PACKAGE = "APPIUM_WEB_RUBY_TEST_PACKAGE",
        CALABASH_TEST_PACKAGE = "CALABASH_TEST_PACKAGE",
        INSTRUMENTATION_TEST_PACKAGE = "INSTRUMENTATION_TEST_PACKAGE",
        UIAUTOMATION_TEST_PACKAGE = "UIAUTOMATION_TEST_PACKAGE",
        UIAUTOMATOR_TEST_PACKAGE = "UIAUTOMATOR_TEST_PACKAGE",
        XCTEST_TEST_PACKAGE = "XCTEST_TEST_PACKAGE",
        XCTEST_UI_TEST_PACKAGE = "XCTEST_UI_TEST_PACKAGE",
        APPIUM_JAVA_JUNIT_TEST_SPEC = "APPIUM_JAVA_JUNIT_TEST_SPEC",
        APPIUM_JAVA_TESTNG_TEST_SPEC = "APPIUM_JAVA_TESTNG_TEST_SPEC",
        APPIUM_PYTHON_TEST_SPEC = "APPIUM_PYTHON_TEST_SPEC",
        APPIUM_NODE_TEST_SPEC = "APPIUM_NODE_TEST_SPEC",
        APPIUM_RUBY_TEST_SPEC = "APPIUM_RUBY_TEST_SPEC",
        APPIUM_WEB_JAVA_JUNIT_TEST_SPEC = "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC",
        APPIUM_WEB_JAVA_TESTNG_TEST_SPEC = "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC",
        APPIUM_WEB_PYTHON_TEST_SPEC = "APPIUM_WEB_PYTHON_TEST_SPEC",
        APPIUM_WEB_NODE_TEST_SPEC = "APPIUM_WEB_NODE_TEST_SPEC",
        APPIUM_WEB_RUBY_TEST_SPEC = "APPIUM_WEB_RUBY_TEST_SPEC",
        INSTRUMENTATION_TEST_SPEC = "INSTRUMENTATION_TEST_SPEC",
        XCTEST_UI_TEST_SPEC = "XCTEST_UI_TEST_SPEC",
    }
}
