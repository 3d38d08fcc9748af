// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::MitigationAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ActionName`.
    CfnMitigationAction = "AWS::IoT::MitigationAction", "iot-mitigationaction", reference name, name_property "ActionName",
        arn "arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}", tags List "Tags";
    new {
        A action_params: ActionParams = "ActionParams",
        /// 20 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        action_name: str = "ActionName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MitigationActionArn",
        MITIGATION_ACTION_ARN: c::Arn<CfnMitigationAction> = "MitigationActionArn",
        MITIGATION_ACTION_ID: str = "MitigationActionId",
    }
}

c::property! {
    ActionParams, "iot-mitigationaction-actionparams";
    new {}
    set {
        add_things_to_thing_group_params: AddThingsToThingGroupParams = "AddThingsToThingGroupParams",
        enable_iot_logging_params: EnableIoTLoggingParams = "EnableIoTLoggingParams",
        publish_finding_to_sns_params: PublishFindingToSnsParams = "PublishFindingToSnsParams",
        replace_default_policy_version_params: ReplaceDefaultPolicyVersionParams = "ReplaceDefaultPolicyVersionParams",
        update_ca_certificate_params: UpdateCACertificateParams = "UpdateCACertificateParams",
        update_device_certificate_params: UpdateDeviceCertificateParams = "UpdateDeviceCertificateParams",
    }
}

c::property! {
    AddThingsToThingGroupParams, "iot-mitigationaction-addthingstothinggroupparams";
    new {
        /// 1 to 10 items; no item twice; each: 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`
        A thing_group_names: c::List<str> = "ThingGroupNames",
    }
    set {
        override_dynamic_groups: bool = "OverrideDynamicGroups",
    }
}

c::property! {
    EnableIoTLoggingParams, "iot-mitigationaction-enableiotloggingparams";
    new EnableIoTLoggingParamsRequired {
        A log_level: EnableIoTLoggingParamsLogLevel = "LogLevel",
        /// 11 to 2048 characters
        B role_arn_for_logging: str = "RoleArnForLogging",
    }
    set {}
}

c::property! {
    PublishFindingToSnsParams, "iot-mitigationaction-publishfindingtosnsparams";
    new {
        /// 11 to 2048 characters
        A topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
    set {}
}

c::property! {
    ReplaceDefaultPolicyVersionParams, "iot-mitigationaction-replacedefaultpolicyversionparams";
    new {
        A template_name: ReplaceDefaultPolicyVersionParamsTemplateName = "TemplateName",
    }
    set {}
}

c::property! {
    UpdateCACertificateParams, "iot-mitigationaction-updatecacertificateparams";
    new {
        A action: UpdateCACertificateParamsAction = "Action",
    }
    set {}
}

c::property! {
    UpdateDeviceCertificateParams, "iot-mitigationaction-updatedevicecertificateparams";
    new {
        A action: UpdateDeviceCertificateParamsAction = "Action",
    }
    set {}
}

c::open_enum! {
    EnableIoTLoggingParamsLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        ERROR = "ERROR",
        WARN = "WARN",
        UNSET_VALUE = "UNSET_VALUE",
    }
}

c::open_enum! {
    ReplaceDefaultPolicyVersionParamsTemplateName {
        BLANK_POLICY = "BLANK_POLICY",
        UNSET_VALUE = "UNSET_VALUE",
    }
}

c::open_enum! {
    UpdateCACertificateParamsAction {
        DEACTIVATE = "DEACTIVATE",
        UNSET_VALUE = "UNSET_VALUE",
    }
}

c::open_enum! {
    UpdateDeviceCertificateParamsAction {
        DEACTIVATE = "DEACTIVATE",
        UNSET_VALUE = "UNSET_VALUE",
    }
}
