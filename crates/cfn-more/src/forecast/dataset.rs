// Written by `cargo xtask codegen` from crates/registry/data/forecast.txt.

//! `AWS::Forecast::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnDataset = "AWS::Forecast::Dataset", "forecast-dataset", reference arn,
        arn "arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}";
    new CfnDatasetRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*`; an update replaces the resource
        A dataset_name: str = "DatasetName",
        B dataset_type: DatasetType = "DatasetType",
        C domain: Domain = "Domain",
        D schema: Schema = "Schema",
    }
    set {
        /// 1 to 5 characters; matches `^Y|M|W|D|H|30min|15min|10min|5min|1min$`
        data_frequency: str = "DataFrequency",
        encryption_config: EncryptionConfig = "EncryptionConfig",
        /// at most 200 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Attributes, "forecast-dataset-attributes";
    new {}
    set {
        /// 1 to 63 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*`
        attribute_name: str = "AttributeName",
        attribute_type: AttributesAttributeType = "AttributeType",
    }
}

c::property! {
    EncryptionConfig, "forecast-dataset-encryptionconfig";
    new {}
    set {
        /// at most 256 characters; matches `arn:aws[-a-z]*:kms:.*:key/.*`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// at most 256 characters; matches `^[a-zA-Z0-9\-\_\.\/\:]+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    Schema, "forecast-dataset-schema";
    new {}
    set {
        /// 1 to 100 items
        attributes: c::List<Attributes> = "Attributes",
    }
}

c::property! {
    Tags, "forecast-dataset-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    DatasetType {
        TARGET_TIME_SERIES = "TARGET_TIME_SERIES",
        RELATED_TIME_SERIES = "RELATED_TIME_SERIES",
        ITEM_METADATA = "ITEM_METADATA",
    }
}

c::open_enum! {
    Domain {
        RETAIL = "RETAIL",
        CUSTOM = "CUSTOM",
        INVENTORY_PLANNING = "INVENTORY_PLANNING",
        EC2_CAPACITY = "EC2_CAPACITY",
        WORK_FORCE = "WORK_FORCE",
        WEB_TRAFFIC = "WEB_TRAFFIC",
        METRICS = "METRICS",
    }
}

c::open_enum! {
    AttributesAttributeType {
        STRING = "string",
        INTEGER = "integer",
        FLOAT = "float",
        TIMESTAMP = "timestamp",
        GEOLOCATION = "geolocation",
    }
}
