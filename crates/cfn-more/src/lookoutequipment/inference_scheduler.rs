// Written by `cargo xtask codegen` from crates/registry/data/lookoutequipment.txt.

//! `AWS::LookoutEquipment::InferenceScheduler` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `InferenceSchedulerName`.
    CfnInferenceScheduler = "AWS::LookoutEquipment::InferenceScheduler", "lookoutequipment-inferencescheduler", reference name, name_property "InferenceSchedulerName", tags List "Tags";
    new CfnInferenceSchedulerRequired {
        A data_input_configuration: DataInputConfiguration = "DataInputConfiguration",
        B data_output_configuration: DataOutputConfiguration = "DataOutputConfiguration",
        C data_upload_frequency: DataUploadFrequency = "DataUploadFrequency",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z_-]{1,200}$`; an update replaces the resource
        D model_name: str = "ModelName",
        /// 20 to 2048 characters; matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`
        E role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 0 to 60
        data_delay_offset_in_minutes: i64 = "DataDelayOffsetInMinutes",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z_-]{1,200}$`; an update replaces the resource
        inference_scheduler_name: str = "InferenceSchedulerName",
        /// 1 to 2048 characters; matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`; an update replaces the resource
        server_side_kms_key_id: str = "ServerSideKmsKeyId",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "InferenceSchedulerArn",
        INFERENCE_SCHEDULER_ARN: c::Arn<CfnInferenceScheduler> = "InferenceSchedulerArn",
    }
}

c::property! {
    DataInputConfiguration, "lookoutequipment-inferencescheduler-datainputconfiguration";
    new {
        A s3_input_configuration: S3InputConfiguration = "S3InputConfiguration",
    }
    set {
        inference_input_name_configuration: InputNameConfiguration = "InferenceInputNameConfiguration",
        /// matches `^(\+|\-)[0-9]{2}\:[0-9]{2}$`
        input_time_zone_offset: str = "InputTimeZoneOffset",
    }
}

c::property! {
    DataOutputConfiguration, "lookoutequipment-inferencescheduler-dataoutputconfiguration";
    new {
        A s3_output_configuration: S3OutputConfiguration = "S3OutputConfiguration",
    }
    set {
        /// 1 to 2048 characters; matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    InputNameConfiguration, "lookoutequipment-inferencescheduler-inputnameconfiguration";
    new {}
    set {
        /// at most 1 character; matches `^(\-|\_|\s)?$`
        component_timestamp_delimiter: str = "ComponentTimestampDelimiter",
        /// matches `^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$`
        timestamp_format: str = "TimestampFormat",
    }
}

c::property! {
    S3InputConfiguration, "lookoutequipment-inferencescheduler-s3inputconfiguration";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
    }
    set {
        /// at most 1024 characters; matches `^(^$)|([\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]{1,1023}/$)$`
        prefix: str = "Prefix",
    }
}

c::property! {
    S3OutputConfiguration, "lookoutequipment-inferencescheduler-s3outputconfiguration";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
    }
    set {
        /// at most 1024 characters; matches `^(^$)|([\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]{1,1023}/$)$`
        prefix: str = "Prefix",
    }
}

c::open_enum! {
    DataUploadFrequency {
        PT5M = "PT5M",
        PT10M = "PT10M",
        PT15M = "PT15M",
        PT30M = "PT30M",
        PT1H = "PT1H",
    }
}
