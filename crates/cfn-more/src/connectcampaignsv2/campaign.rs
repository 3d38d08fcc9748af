// Written by `cargo xtask codegen` from crates/registry/data/connectcampaignsv2.txt.

//! `AWS::ConnectCampaignsV2::Campaign` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCampaign = "AWS::ConnectCampaignsV2::Campaign", "connectcampaignsv2-campaign", reference arn,
        arn "arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}", tags List "Tags";
    new CfnCampaignRequired {
        /// at most 256 characters; matches `^[a-zA-Z0-9_\-.]*$`; an update replaces the resource
        A connect_instance_id: str = "ConnectInstanceId",
        /// 1 to 127 characters
        B name: str = "Name",
    }
    set {
        channel_subtype_config: ChannelSubtypeConfig = "ChannelSubtypeConfig",
        communication_limits_override: CommunicationLimitsConfig = "CommunicationLimitsOverride",
        communication_time_config: CommunicationTimeConfig = "CommunicationTimeConfig",
        /// 20 to 500 characters; matches `^arn:.*$`
        connect_campaign_flow_arn: str = "ConnectCampaignFlowArn",
        entry_limits_config: EntryLimitsConfig = "EntryLimitsConfig",
        schedule: Schedule = "Schedule",
        source: Source = "Source",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        r#type: CampaignType = "Type",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AgentlessConfig, "connectcampaignsv2-campaign-agentlessconfig";
    new {}
    set {}
}

c::property! {
    AnswerMachineDetectionConfig, "connectcampaignsv2-campaign-answermachinedetectionconfig";
    new {
        A enable_answer_machine_detection: bool = "EnableAnswerMachineDetection",
    }
    set {
        await_answer_machine_prompt: bool = "AwaitAnswerMachinePrompt",
    }
}

c::property! {
    /// At least one of `Telephony`, `Sms`, `Email`, `WhatsApp`.
    ChannelSubtypeConfig, "connectcampaignsv2-campaign-channelsubtypeconfig";
    new {}
    set {
        email: EmailChannelSubtypeConfig = "Email",
        sms: SmsChannelSubtypeConfig = "Sms",
        telephony: TelephonyChannelSubtypeConfig = "Telephony",
        whats_app: WhatsAppChannelSubtypeConfig = "WhatsApp",
    }
}

c::property! {
    CommunicationLimit, "connectcampaignsv2-campaign-communicationlimit";
    new CommunicationLimitRequired {
        /// at least 1
        A frequency: i64 = "Frequency",
        /// at least 1
        B max_count_per_recipient: i64 = "MaxCountPerRecipient",
        C unit: CommunicationLimitTimeUnit = "Unit",
    }
    set {}
}

c::property! {
    CommunicationLimits, "connectcampaignsv2-campaign-communicationlimits";
    new {}
    set {
        communication_limit_list: c::List<CommunicationLimit> = "CommunicationLimitList",
    }
}

c::property! {
    CommunicationLimitsConfig, "connectcampaignsv2-campaign-communicationlimitsconfig";
    new {}
    set {
        all_channels_subtypes: CommunicationLimits = "AllChannelsSubtypes",
        instance_limits_handling: InstanceLimitsHandling = "InstanceLimitsHandling",
    }
}

c::property! {
    CommunicationTimeConfig, "connectcampaignsv2-campaign-communicationtimeconfig";
    new {
        A local_time_zone_config: LocalTimeZoneConfig = "LocalTimeZoneConfig",
    }
    set {
        email: TimeWindow = "Email",
        sms: TimeWindow = "Sms",
        telephony: TimeWindow = "Telephony",
        whats_app: TimeWindow = "WhatsApp",
    }
}

c::property! {
    DailyHour, "connectcampaignsv2-campaign-dailyhour";
    new {}
    set {
        key: DayOfWeek = "Key",
        value: c::List<TimeRange> = "Value",
    }
}

c::property! {
    EmailChannelSubtypeConfig, "connectcampaignsv2-campaign-emailchannelsubtypeconfig";
    new {
        A default_outbound_config: EmailOutboundConfig = "DefaultOutboundConfig",
        B outbound_mode: EmailOutboundMode = "OutboundMode",
    }
    set {
        /// 0.01 to 1
        capacity: f64 = "Capacity",
    }
}

c::property! {
    EmailOutboundConfig, "connectcampaignsv2-campaign-emailoutboundconfig";
    new EmailOutboundConfigRequired {
        /// 1 to 255 characters; matches `^[0-9A-Za-z_\-\.\+]+@([0-9A-Za-z_-]+\.)+[0-9A-Za-z_-]{2,4}$`
        A connect_source_email_address: str = "ConnectSourceEmailAddress",
        /// 20 to 500 characters; matches `^arn:.*$`
        B wisdom_template_arn: str = "WisdomTemplateArn",
    }
    set {
        /// at most 256 characters
        source_email_address_display_name: str = "SourceEmailAddressDisplayName",
    }
}

c::property! {
    EmailOutboundMode, "connectcampaignsv2-campaign-emailoutboundmode";
    new {}
    set {
        agentless_config: AgentlessConfig = "AgentlessConfig",
    }
}

c::property! {
    EntryLimitsConfig, "connectcampaignsv2-campaign-entrylimitsconfig";
    new {
        /// at least 0
        A max_entry_count: i64 = "MaxEntryCount",
        /// at most 50 characters
        B min_entry_interval: str = "MinEntryInterval",
    }
    set {}
}

c::property! {
    EventTrigger, "connectcampaignsv2-campaign-eventtrigger";
    new {}
    set {
        /// 20 to 500 characters; matches `^arn:.*$`
        customer_profiles_domain_arn: str = "CustomerProfilesDomainArn",
    }
}

c::property! {
    LocalTimeZoneConfig, "connectcampaignsv2-campaign-localtimezoneconfig";
    new {}
    set {
        /// at most 50 characters; matches `^[a-zA-Z0-9_\-/]*$`
        default_time_zone: str = "DefaultTimeZone",
        local_time_zone_detection: c::List<LocalTimeZoneDetectionType> = "LocalTimeZoneDetection",
        local_time_zone_detection_scope: LocalTimeZoneDetectionScope = "LocalTimeZoneDetectionScope",
    }
}

c::property! {
    OpenHours, "connectcampaignsv2-campaign-openhours";
    new {
        /// no item twice
        A daily_hours: c::List<DailyHour> = "DailyHours",
    }
    set {}
}

c::property! {
    PredictiveConfig, "connectcampaignsv2-campaign-predictiveconfig";
    new {
        /// 0 to 1
        A bandwidth_allocation: f64 = "BandwidthAllocation",
    }
    set {}
}

c::property! {
    PreviewConfig, "connectcampaignsv2-campaign-previewconfig";
    new {
        /// 0 to 1
        A bandwidth_allocation: f64 = "BandwidthAllocation",
        B timeout_config: TimeoutConfig = "TimeoutConfig",
    }
    set {
        agent_actions: c::List<AgentAction> = "AgentActions",
    }
}

c::property! {
    ProgressiveConfig, "connectcampaignsv2-campaign-progressiveconfig";
    new {
        /// 0 to 1
        A bandwidth_allocation: f64 = "BandwidthAllocation",
    }
    set {}
}

c::property! {
    RestrictedPeriod, "connectcampaignsv2-campaign-restrictedperiod";
    new RestrictedPeriodRequired {
        /// matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
        A end_date: str = "EndDate",
        /// matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
        B start_date: str = "StartDate",
    }
    set {
        /// at most 127 characters
        name: str = "Name",
    }
}

c::property! {
    /// Exactly one of `RestrictedPeriodList`.
    RestrictedPeriods, "connectcampaignsv2-campaign-restrictedperiods";
    new {}
    set {
        restricted_period_list: c::List<RestrictedPeriod> = "RestrictedPeriodList",
    }
}

c::property! {
    Schedule, "connectcampaignsv2-campaign-schedule";
    new ScheduleRequired {
        /// at most 100 characters
        A end_time: str = "EndTime",
        /// at most 100 characters
        B start_time: str = "StartTime",
    }
    set {
        /// at most 50 characters
        refresh_frequency: str = "RefreshFrequency",
    }
}

c::property! {
    SmsChannelSubtypeConfig, "connectcampaignsv2-campaign-smschannelsubtypeconfig";
    new {
        A default_outbound_config: SmsOutboundConfig = "DefaultOutboundConfig",
        B outbound_mode: SmsOutboundMode = "OutboundMode",
    }
    set {
        /// 0.01 to 1
        capacity: f64 = "Capacity",
    }
}

c::property! {
    SmsOutboundConfig, "connectcampaignsv2-campaign-smsoutboundconfig";
    new SmsOutboundConfigRequired {
        /// 20 to 500 characters; matches `^arn:.*$`
        A connect_source_phone_number_arn: str = "ConnectSourcePhoneNumberArn",
        /// 20 to 500 characters; matches `^arn:.*$`
        B wisdom_template_arn: str = "WisdomTemplateArn",
    }
    set {}
}

c::property! {
    SmsOutboundMode, "connectcampaignsv2-campaign-smsoutboundmode";
    new {}
    set {
        agentless_config: AgentlessConfig = "AgentlessConfig",
    }
}

c::property! {
    /// Exactly one of `CustomerProfilesSegmentArn`, `EventTrigger`.
    Source, "connectcampaignsv2-campaign-source";
    new {}
    set {
        /// 20 to 500 characters; matches `^arn:.*$`
        customer_profiles_segment_arn: str = "CustomerProfilesSegmentArn",
        event_trigger: EventTrigger = "EventTrigger",
    }
}

c::property! {
    TelephonyChannelSubtypeConfig, "connectcampaignsv2-campaign-telephonychannelsubtypeconfig";
    new {
        A default_outbound_config: TelephonyOutboundConfig = "DefaultOutboundConfig",
        B outbound_mode: TelephonyOutboundMode = "OutboundMode",
    }
    set {
        /// 0.01 to 1
        capacity: f64 = "Capacity",
        /// at most 500 characters
        connect_queue_id: str = "ConnectQueueId",
    }
}

c::property! {
    TelephonyOutboundConfig, "connectcampaignsv2-campaign-telephonyoutboundconfig";
    new {
        /// at most 500 characters
        A connect_contact_flow_id: str = "ConnectContactFlowId",
    }
    set {
        answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig",
        /// at most 100 characters
        connect_source_phone_number: str = "ConnectSourcePhoneNumber",
        /// 15 to 60
        ring_timeout: i64 = "RingTimeout",
    }
}

c::property! {
    /// Exactly one of `ProgressiveConfig`, `PredictiveConfig`, `AgentlessConfig`, `PreviewConfig`.
    TelephonyOutboundMode, "connectcampaignsv2-campaign-telephonyoutboundmode";
    new {}
    set {
        agentless_config: AgentlessConfig = "AgentlessConfig",
        predictive_config: PredictiveConfig = "PredictiveConfig",
        preview_config: PreviewConfig = "PreviewConfig",
        progressive_config: ProgressiveConfig = "ProgressiveConfig",
    }
}

c::property! {
    TimeRange, "connectcampaignsv2-campaign-timerange";
    new TimeRangeRequired {
        /// matches `^T[0-9]{2}:[0-9]{2}$`
        A end_time: str = "EndTime",
        /// matches `^T[0-9]{2}:[0-9]{2}$`
        B start_time: str = "StartTime",
    }
    set {}
}

c::property! {
    TimeWindow, "connectcampaignsv2-campaign-timewindow";
    new {
        A open_hours: OpenHours = "OpenHours",
    }
    set {
        restricted_periods: RestrictedPeriods = "RestrictedPeriods",
    }
}

c::property! {
    TimeoutConfig, "connectcampaignsv2-campaign-timeoutconfig";
    new {}
    set {
        /// 1 to 300
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    WhatsAppChannelSubtypeConfig, "connectcampaignsv2-campaign-whatsappchannelsubtypeconfig";
    new {
        A default_outbound_config: WhatsAppOutboundConfig = "DefaultOutboundConfig",
        B outbound_mode: WhatsAppOutboundMode = "OutboundMode",
    }
    set {
        /// 0.01 to 1
        capacity: f64 = "Capacity",
    }
}

c::property! {
    WhatsAppOutboundConfig, "connectcampaignsv2-campaign-whatsappoutboundconfig";
    new WhatsAppOutboundConfigRequired {
        /// 20 to 500 characters; matches `^arn:.*$`
        A connect_source_phone_number_arn: str = "ConnectSourcePhoneNumberArn",
        /// 20 to 500 characters; matches `^arn:.*$`
        B wisdom_template_arn: str = "WisdomTemplateArn",
    }
    set {}
}

c::property! {
    WhatsAppOutboundMode, "connectcampaignsv2-campaign-whatsappoutboundmode";
    new {}
    set {
        agentless_config: AgentlessConfig = "AgentlessConfig",
    }
}

c::open_enum! {
    AgentAction {
        DISCARD = "DISCARD",
    }
}

c::open_enum! {
    CampaignType {
        MANAGED = "MANAGED",
        JOURNEY = "JOURNEY",
    }
}

c::open_enum! {
    CommunicationLimitTimeUnit {
        DAY = "DAY",
    }
}

c::open_enum! {
    DayOfWeek {
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
        SUNDAY = "SUNDAY",
    }
}

c::open_enum! {
    InstanceLimitsHandling {
        OPT_IN = "OPT_IN",
        OPT_OUT = "OPT_OUT",
    }
}

c::open_enum! {
    LocalTimeZoneDetectionScope {
        PRIMARY_ONLY = "PRIMARY_ONLY",
        ALL_AVAILABLE = "ALL_AVAILABLE",
    }
}

c::open_enum! {
    LocalTimeZoneDetectionType {
        ZIP_CODE = "ZIP_CODE",
        AREA_CODE = "AREA_CODE",
    }
}
