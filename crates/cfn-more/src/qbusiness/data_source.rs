// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::DataSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataSource = "AWS::QBusiness::DataSource", "qbusiness-datasource", reference text, tags List "Tags";
    new CfnDataSourceRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        A application_id: str = "ApplicationId",
        B configuration: c::Json = "Configuration",
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        C display_name: str = "DisplayName",
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        D index_id: str = "IndexId",
    }
    set {
        /// at most 1000 characters; matches `^[\s\S]*$`
        description: str = "Description",
        document_enrichment_configuration: DocumentEnrichmentConfiguration = "DocumentEnrichmentConfiguration",
        media_extraction_configuration: MediaExtractionConfiguration = "MediaExtractionConfiguration",
        /// at most 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 998 characters; matches `^[\s\S]*$`
        sync_schedule: str = "SyncSchedule",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration",
    }
    get {
        @arn "DataSourceArn",
        CREATED_AT: str = "CreatedAt",
        DATA_SOURCE_ARN: c::Arn<CfnDataSource> = "DataSourceArn",
        DATA_SOURCE_ID: str = "DataSourceId",
        STATUS: c::Json = "Status",
        TYPE: str = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AudioExtractionConfiguration, "qbusiness-datasource-audioextractionconfiguration";
    new {
        A audio_extraction_status: AudioExtractionStatus = "AudioExtractionStatus",
    }
    set {}
}

c::property! {
    DataSourceVpcConfiguration, "qbusiness-datasource-datasourcevpcconfiguration";
    new DataSourceVpcConfigurationRequired {
        /// 1 to 10 items; each: 1 to 200 characters, matches `^[-0-9a-zA-Z]+$`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: 1 to 200 characters, matches `^[-0-9a-zA-Z]+$`
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::property! {
    DocumentAttributeCondition, "qbusiness-datasource-documentattributecondition";
    new DocumentAttributeConditionRequired {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`
        A key: str = "Key",
        B operator: DocumentEnrichmentConditionOperator = "Operator",
    }
    set {
        value: DocumentAttributeValue = "Value",
    }
}

c::property! {
    DocumentAttributeTarget, "qbusiness-datasource-documentattributetarget";
    new {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`
        A key: str = "Key",
    }
    set {
        attribute_value_operator: AttributeValueOperator = "AttributeValueOperator",
        value: DocumentAttributeValue = "Value",
    }
}

c::property! {
    /// Exactly one of `StringValue`, `StringListValue`, `LongValue`, `DateValue`.
    DocumentAttributeValue, "qbusiness-datasource-documentattributevalue";
    new {}
    set {
        /// format date-time
        date_value: str = "DateValue",
        long_value: f64 = "LongValue",
        /// each: 1 to 2048 characters
        string_list_value: c::List<str> = "StringListValue",
        /// at most 2048 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    DocumentEnrichmentConfiguration, "qbusiness-datasource-documentenrichmentconfiguration";
    new {}
    set {
        /// 1 to 100 items
        inline_configurations: c::List<InlineDocumentEnrichmentConfiguration> = "InlineConfigurations",
        post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration",
        pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration",
    }
}

c::property! {
    HookConfiguration, "qbusiness-datasource-hookconfiguration";
    new {}
    set {
        invocation_condition: DocumentAttributeCondition = "InvocationCondition",
        /// 1 to 2048 characters
        lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
        /// at most 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
    }
}

c::property! {
    ImageExtractionConfiguration, "qbusiness-datasource-imageextractionconfiguration";
    new {
        A image_extraction_status: ImageExtractionStatus = "ImageExtractionStatus",
    }
    set {}
}

c::property! {
    InlineDocumentEnrichmentConfiguration, "qbusiness-datasource-inlinedocumentenrichmentconfiguration";
    new {}
    set {
        condition: DocumentAttributeCondition = "Condition",
        document_content_operator: DocumentContentOperator = "DocumentContentOperator",
        target: DocumentAttributeTarget = "Target",
    }
}

c::property! {
    MediaExtractionConfiguration, "qbusiness-datasource-mediaextractionconfiguration";
    new {}
    set {
        audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration",
        image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration",
        video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration",
    }
}

c::property! {
    VideoExtractionConfiguration, "qbusiness-datasource-videoextractionconfiguration";
    new {
        A video_extraction_status: VideoExtractionStatus = "VideoExtractionStatus",
    }
    set {}
}

c::open_enum! {
    AttributeValueOperator {
        DELETE = "DELETE",
    }
}

c::open_enum! {
    AudioExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    DocumentContentOperator {
        DELETE = "DELETE",
    }
}

c::open_enum! {
    DocumentEnrichmentConditionOperator {
        GREATER_THAN = "GREATER_THAN",
        GREATER_THAN_OR_EQUALS = "GREATER_THAN_OR_EQUALS",
        LESS_THAN = "LESS_THAN",
        LESS_THAN_OR_EQUALS = "LESS_THAN_OR_EQUALS",
        EQUALS = "EQUALS",
        NOT_EQUALS = "NOT_EQUALS",
        CONTAINS = "CONTAINS",
        NOT_CONTAINS = "NOT_CONTAINS",
        EXISTS = "EXISTS",
        NOT_EXISTS = "NOT_EXISTS",
        BEGINS_WITH = "BEGINS_WITH",
    }
}

c::open_enum! {
    ImageExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    VideoExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
