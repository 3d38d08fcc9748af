// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::FlowEntitlement` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EntitlementArn`.
    CfnFlowEntitlement = "AWS::MediaConnect::FlowEntitlement", "mediaconnect-flowentitlement", reference arn, tags List "Tags";
    new CfnFlowEntitlementRequired {
        A description: str = "Description",
        /// an update replaces the resource
        B flow_arn: str = "FlowArn",
        /// an update replaces the resource
        C name: str = "Name",
        D subscribers: c::List<str> = "Subscribers",
    }
    set {
        /// default `0`; an update replaces the resource
        data_transfer_subscriber_fee_percent: i64 = "DataTransferSubscriberFeePercent",
        encryption: Encryption = "Encryption",
        entitlement_status: EntitlementStatus = "EntitlementStatus",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EntitlementArn",
        ENTITLEMENT_ARN: c::Arn<CfnFlowEntitlement> = "EntitlementArn",
    }
}

c::property! {
    Encryption, "mediaconnect-flowentitlement-encryption";
    new EncryptionRequired {
        A algorithm: EncryptionAlgorithm = "Algorithm",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// deprecated by AWS
        constant_initialization_vector: str = "ConstantInitializationVector",
        /// deprecated by AWS
        device_id: str = "DeviceId",
        /// default `"static-key"`
        key_type: EncryptionKeyType = "KeyType",
        /// deprecated by AWS
        region: str = "Region",
        /// deprecated by AWS
        resource_id: str = "ResourceId",
        secret_arn: str = "SecretArn",
        /// deprecated by AWS
        url: str = "Url",
    }
}

c::open_enum! {
    EntitlementStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EncryptionAlgorithm {
        AES128 = "aes128",
        AES192 = "aes192",
        AES256 = "aes256",
    }
}

c::open_enum! {
    EncryptionKeyType {
        SPEKE = "speke",
        STATIC_KEY = "static-key",
    }
}
