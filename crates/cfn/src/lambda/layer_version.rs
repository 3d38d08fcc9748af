// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::LayerVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LayerVersionArn`; it takes no tags.
    CfnLayerVersion = "AWS::Lambda::LayerVersion", "lambda-layerversion", reference arn;
    new {
        /// an update replaces the resource; AWS does not show it again
        A content: Content = "Content",
    }
    set {
        /// at most 2 items; an update replaces the resource
        compatible_architectures: c::List<CompatibleArchitectures> = "CompatibleArchitectures",
        /// at most 15 items; an update replaces the resource
        compatible_runtimes: c::List<CompatibleRuntimes> = "CompatibleRuntimes",
        /// at most 256 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 140 characters; an update replaces the resource
        layer_name: str = "LayerName",
        /// at most 512 characters; an update replaces the resource
        license_info: str = "LicenseInfo",
    }
    get {
        @arn "LayerVersionArn",
        LAYER_VERSION_ARN: c::Arn<CfnLayerVersion> = "LayerVersionArn",
    }
}

c::property! {
    Content, "lambda-layerversion-content";
    new ContentRequired {
        /// 3 to 63 characters
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters
        B s3_key: str = "S3Key",
    }
    set {
        s3_object_storage_mode: ContentS3ObjectStorageMode = "S3ObjectStorageMode",
        /// 1 to 1024 characters
        s3_object_version: str = "S3ObjectVersion",
    }
}

c::open_enum! {
    CompatibleArchitectures {
        ARM64 = "arm64",
        X86_64 = "x86_64",
    }
}

c::open_enum! {
    CompatibleRuntimes {
        DOTNET10 = "dotnet10",
        DOTNET6 = "dotnet6",
        DOTNET8 = "dotnet8",
        DOTNETCORE1_0 = "dotnetcore1.0",
        DOTNETCORE2_0 = "dotnetcore2.0",
        DOTNETCORE2_1 = "dotnetcore2.1",
        DOTNETCORE3_1 = "dotnetcore3.1",
        GO1_X = "go1.x",
        JAVA11 = "java11",
        JAVA11_AL2023 = "java11.al2023",
        JAVA17 = "java17",
        JAVA17_AL2023 = "java17.al2023",
        JAVA21 = "java21",
        JAVA25 = "java25",
        JAVA8 = "java8",
        JAVA8_AL2 = "java8.al2",
        JAVA8_AL2023 = "java8.al2023",
        NODEJS = "nodejs",
        NODEJS10_X = "nodejs10.x",
        NODEJS12_X = "nodejs12.x",
        NODEJS14_X = "nodejs14.x",
        NODEJS16_X = "nodejs16.x",
        NODEJS18_X = "nodejs18.x",
        NODEJS20_X = "nodejs20.x",
        NODEJS22_X = "nodejs22.x",
        NODEJS24_X = "nodejs24.x",
        NODEJS26_X = "nodejs26.x",
        NODEJS4_3 = "nodejs4.3",
        NODEJS4_3_EDGE = "nodejs4.3-edge",
        NODEJS6_10 = "nodejs6.10",
        NODEJS8_10 = "nodejs8.10",
        PROVIDED = "provided",
        PROVIDED_AL2 = "provided.al2",
        PROVIDED_AL2023 = "provided.al2023",
        PYTHON2_7 = "python2.7",
        PYTHON3_10 = "python3.10",
        PYTHON3_11 = "python3.11",
        PYTHON3_12 = "python3.12",
        PYTHON3_13 = "python3.13",
        PYTHON3_14 = "python3.14",
        PYTHON3_15 = "python3.15",
        PYTHON3_6 = "python3.6",
        PYTHON3_7 = "python3.7",
        PYTHON3_8 = "python3.8",
        PYTHON3_9 = "python3.9",
        RUBY2_5 = "ruby2.5",
        RUBY2_7 = "ruby2.7",
        RUBY3_2 = "ruby3.2",
        RUBY3_3 = "ruby3.3",
        RUBY3_4 = "ruby3.4",
        RUBY4_0 = "ruby4.0",
    }
}

c::open_enum! {
    ContentS3ObjectStorageMode {
        COPY = "COPY",
        REFERENCE = "REFERENCE",
    }
}
