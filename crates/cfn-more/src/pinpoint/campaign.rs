// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::Campaign` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CampaignId`.
    CfnCampaign = "AWS::Pinpoint::Campaign", "pinpoint-campaign", reference name, tags Map "Tags";
    new CfnCampaignRequired {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
        B name: str = "Name",
        C schedule: Schedule = "Schedule",
        D segment_id: str = "SegmentId",
    }
    set {
        additional_treatments: c::List<WriteTreatmentResource> = "AdditionalTreatments",
        campaign_hook: CampaignHook = "CampaignHook",
        custom_delivery_configuration: CustomDeliveryConfiguration = "CustomDeliveryConfiguration",
        description: str = "Description",
        holdout_percent: i64 = "HoldoutPercent",
        is_paused: bool = "IsPaused",
        limits: Limits = "Limits",
        message_configuration: MessageConfiguration = "MessageConfiguration",
        priority: i64 = "Priority",
        segment_version: i64 = "SegmentVersion",
        tags: c::Json = "Tags",
        template_configuration: TemplateConfiguration = "TemplateConfiguration",
        treatment_description: str = "TreatmentDescription",
        treatment_name: str = "TreatmentName",
    }
    get {
        @arn "Arn",
        CAMPAIGN_ID: c::Name<CfnCampaign> = "CampaignId",
    }
}

c::property! {
    CampaignCustomMessage, "pinpoint-campaign-campaigncustommessage";
    new {}
    set {
        data: str = "Data",
    }
}

c::property! {
    CampaignEmailMessage, "pinpoint-campaign-campaignemailmessage";
    new {}
    set {
        body: str = "Body",
        from_address: str = "FromAddress",
        html_body: str = "HtmlBody",
        title: str = "Title",
    }
}

c::property! {
    CampaignEventFilter, "pinpoint-campaign-campaigneventfilter";
    new {}
    set {
        dimensions: EventDimensions = "Dimensions",
        filter_type: str = "FilterType",
    }
}

c::property! {
    CampaignHook, "pinpoint-campaign-campaignhook";
    new {}
    set {
        lambda_function_name: str = "LambdaFunctionName",
        mode: str = "Mode",
        web_url: str = "WebUrl",
    }
}

c::property! {
    CampaignInAppMessage, "pinpoint-campaign-campaigninappmessage";
    new {}
    set {
        content: c::List<InAppMessageContent> = "Content",
        custom_config: c::Json = "CustomConfig",
        layout: str = "Layout",
    }
}

c::property! {
    CampaignSmsMessage, "pinpoint-campaign-campaignsmsmessage";
    new {}
    set {
        body: str = "Body",
        entity_id: str = "EntityId",
        message_type: str = "MessageType",
        origination_number: str = "OriginationNumber",
        sender_id: str = "SenderId",
        template_id: str = "TemplateId",
    }
}

c::property! {
    CustomDeliveryConfiguration, "pinpoint-campaign-customdeliveryconfiguration";
    new {}
    set {
        delivery_uri: str = "DeliveryUri",
        endpoint_types: c::List<str> = "EndpointTypes",
    }
}

c::property! {
    DefaultButtonConfiguration, "pinpoint-campaign-defaultbuttonconfiguration";
    new {}
    set {
        background_color: str = "BackgroundColor",
        border_radius: i64 = "BorderRadius",
        button_action: str = "ButtonAction",
        link: str = "Link",
        text: str = "Text",
        text_color: str = "TextColor",
    }
}

c::property! {
    EventDimensions, "pinpoint-campaign-eventdimensions";
    new {}
    set {
        attributes: c::Json = "Attributes",
        event_type: SetDimension = "EventType",
        metrics: c::Json = "Metrics",
    }
}

c::property! {
    InAppMessageBodyConfig, "pinpoint-campaign-inappmessagebodyconfig";
    new {}
    set {
        alignment: str = "Alignment",
        body: str = "Body",
        text_color: str = "TextColor",
    }
}

c::property! {
    InAppMessageButton, "pinpoint-campaign-inappmessagebutton";
    new {}
    set {
        android: OverrideButtonConfiguration = "Android",
        default_config: DefaultButtonConfiguration = "DefaultConfig",
        ios: OverrideButtonConfiguration = "IOS",
        web: OverrideButtonConfiguration = "Web",
    }
}

c::property! {
    InAppMessageContent, "pinpoint-campaign-inappmessagecontent";
    new {}
    set {
        background_color: str = "BackgroundColor",
        body_config: InAppMessageBodyConfig = "BodyConfig",
        header_config: InAppMessageHeaderConfig = "HeaderConfig",
        image_url: str = "ImageUrl",
        primary_btn: InAppMessageButton = "PrimaryBtn",
        secondary_btn: InAppMessageButton = "SecondaryBtn",
    }
}

c::property! {
    InAppMessageHeaderConfig, "pinpoint-campaign-inappmessageheaderconfig";
    new {}
    set {
        alignment: str = "Alignment",
        header: str = "Header",
        text_color: str = "TextColor",
    }
}

c::property! {
    Limits, "pinpoint-campaign-limits";
    new {}
    set {
        daily: i64 = "Daily",
        maximum_duration: i64 = "MaximumDuration",
        messages_per_second: i64 = "MessagesPerSecond",
        session: i64 = "Session",
        total: i64 = "Total",
    }
}

c::property! {
    Message, "pinpoint-campaign-message";
    new {}
    set {
        action: str = "Action",
        body: str = "Body",
        image_icon_url: str = "ImageIconUrl",
        image_small_icon_url: str = "ImageSmallIconUrl",
        image_url: str = "ImageUrl",
        json_body: str = "JsonBody",
        media_url: str = "MediaUrl",
        raw_content: str = "RawContent",
        silent_push: bool = "SilentPush",
        time_to_live: i64 = "TimeToLive",
        title: str = "Title",
        url: str = "Url",
    }
}

c::property! {
    MessageConfiguration, "pinpoint-campaign-messageconfiguration";
    new {}
    set {
        adm_message: Message = "ADMMessage",
        apns_message: Message = "APNSMessage",
        baidu_message: Message = "BaiduMessage",
        custom_message: CampaignCustomMessage = "CustomMessage",
        default_message: Message = "DefaultMessage",
        email_message: CampaignEmailMessage = "EmailMessage",
        gcm_message: Message = "GCMMessage",
        in_app_message: CampaignInAppMessage = "InAppMessage",
        sms_message: CampaignSmsMessage = "SMSMessage",
    }
}

c::property! {
    OverrideButtonConfiguration, "pinpoint-campaign-overridebuttonconfiguration";
    new {}
    set {
        button_action: str = "ButtonAction",
        link: str = "Link",
    }
}

c::property! {
    QuietTime, "pinpoint-campaign-quiettime";
    new QuietTimeRequired {
        A end: str = "End",
        B start: str = "Start",
    }
    set {}
}

c::property! {
    Schedule, "pinpoint-campaign-schedule";
    new {}
    set {
        end_time: str = "EndTime",
        event_filter: CampaignEventFilter = "EventFilter",
        frequency: str = "Frequency",
        is_local_time: bool = "IsLocalTime",
        quiet_time: QuietTime = "QuietTime",
        start_time: str = "StartTime",
        time_zone: str = "TimeZone",
    }
}

c::property! {
    SetDimension, "pinpoint-campaign-setdimension";
    new {}
    set {
        dimension_type: str = "DimensionType",
        values: c::List<str> = "Values",
    }
}

c::property! {
    Template, "pinpoint-campaign-template";
    new {}
    set {
        name: str = "Name",
        version: str = "Version",
    }
}

c::property! {
    TemplateConfiguration, "pinpoint-campaign-templateconfiguration";
    new {}
    set {
        email_template: Template = "EmailTemplate",
        push_template: Template = "PushTemplate",
        sms_template: Template = "SMSTemplate",
        voice_template: Template = "VoiceTemplate",
    }
}

c::property! {
    WriteTreatmentResource, "pinpoint-campaign-writetreatmentresource";
    new {}
    set {
        custom_delivery_configuration: CustomDeliveryConfiguration = "CustomDeliveryConfiguration",
        message_configuration: MessageConfiguration = "MessageConfiguration",
        schedule: Schedule = "Schedule",
        size_percent: i64 = "SizePercent",
        template_configuration: TemplateConfiguration = "TemplateConfiguration",
        treatment_description: str = "TreatmentDescription",
        treatment_name: str = "TreatmentName",
    }
}
