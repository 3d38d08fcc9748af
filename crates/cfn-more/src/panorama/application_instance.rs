// Written by `cargo xtask codegen` from crates/registry/data/panorama.txt.

//! `AWS::Panorama::ApplicationInstance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationInstanceId`.
    CfnApplicationInstance = "AWS::Panorama::ApplicationInstance", "panorama-applicationinstance", reference name,
        arn "arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\-\_]+$`; an update replaces the resource
        A default_runtime_context_device: str = "DefaultRuntimeContextDevice",
        /// an update replaces the resource
        B manifest_payload: ManifestPayload = "ManifestPayload",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\-\_]+$`; an update replaces the resource; AWS does not show it again
        application_instance_id_to_replace: str = "ApplicationInstanceIdToReplace",
        /// at most 255 characters; matches `^.*$`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        manifest_overrides_payload: ManifestOverridesPayload = "ManifestOverridesPayload",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\-\_]+$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 255 characters; matches `^arn:[a-z0-9][-.a-z0-9]{0,62}:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        runtime_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RuntimeRoleArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        APPLICATION_INSTANCE_ID: c::Name<CfnApplicationInstance> = "ApplicationInstanceId",
        CREATED_TIME: i64 = "CreatedTime",
        DEFAULT_RUNTIME_CONTEXT_DEVICE_NAME: str = "DefaultRuntimeContextDeviceName",
        HEALTH_STATUS: c::Json = "HealthStatus",
        LAST_UPDATED_TIME: i64 = "LastUpdatedTime",
        STATUS: c::Json = "Status",
        STATUS_DESCRIPTION: str = "StatusDescription",
    }
}

c::property! {
    ManifestOverridesPayload, "panorama-applicationinstance-manifestoverridespayload";
    new {}
    set {
        /// at most 51200 characters; matches `^.+$`
        payload_data: str = "PayloadData",
    }
}

c::property! {
    ManifestPayload, "panorama-applicationinstance-manifestpayload";
    new {}
    set {
        /// 1 to 51200 characters; matches `^.+$`
        payload_data: str = "PayloadData",
    }
}
