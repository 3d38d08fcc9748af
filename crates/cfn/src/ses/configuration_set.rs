// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ConfigurationSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnConfigurationSet = "AWS::SES::ConfigurationSet", "ses-configurationset", reference name, name_property "Name",
        arn "arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}", tags List "Tags";
    new {}
    set {
        archiving_options: ArchivingOptions = "ArchivingOptions",
        delivery_options: DeliveryOptions = "DeliveryOptions",
        /// matches `^[a-zA-Z0-9_-]{1,64}$`; an update replaces the resource
        name: str = "Name",
        reputation_options: ReputationOptions = "ReputationOptions",
        sending_options: SendingOptions = "SendingOptions",
        suppression_options: SuppressionOptions = "SuppressionOptions",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        tracking_options: TrackingOptions = "TrackingOptions",
        vdm_options: VdmOptions = "VdmOptions",
    }
    get {}
}

c::property! {
    ArchivingOptions, "ses-configurationset-archivingoptions";
    new {}
    set {
        archive_arn: str = "ArchiveArn",
    }
}

c::property! {
    ConditionThreshold, "ses-configurationset-conditionthreshold";
    new {
        /// matches `ENABLED|DISABLED`
        A condition_threshold_enabled: str = "ConditionThresholdEnabled",
    }
    set {
        overall_confidence_threshold: OverallConfidenceThreshold = "OverallConfidenceThreshold",
    }
}

c::property! {
    DashboardOptions, "ses-configurationset-dashboardoptions";
    new {
        /// matches `ENABLED|DISABLED`
        A engagement_metrics: str = "EngagementMetrics",
    }
    set {}
}

c::property! {
    DeliveryOptions, "ses-configurationset-deliveryoptions";
    new {}
    set {
        /// 300 to 50400
        max_delivery_seconds: f64 = "MaxDeliverySeconds",
        sending_pool_name: str = "SendingPoolName",
        /// matches `REQUIRE|OPTIONAL`
        tls_policy: str = "TlsPolicy",
    }
}

c::property! {
    GuardianOptions, "ses-configurationset-guardianoptions";
    new {
        /// matches `ENABLED|DISABLED`
        A optimized_shared_delivery: str = "OptimizedSharedDelivery",
    }
    set {}
}

c::property! {
    OverallConfidenceThreshold, "ses-configurationset-overallconfidencethreshold";
    new {
        /// matches `MEDIUM|HIGH|MANAGED`
        A confidence_verdict_threshold: str = "ConfidenceVerdictThreshold",
    }
    set {}
}

c::property! {
    ReputationOptions, "ses-configurationset-reputationoptions";
    new {}
    set {
        reputation_metrics_enabled: bool = "ReputationMetricsEnabled",
    }
}

c::property! {
    SendingOptions, "ses-configurationset-sendingoptions";
    new {}
    set {
        sending_enabled: bool = "SendingEnabled",
    }
}

c::property! {
    SuppressionOptions, "ses-configurationset-suppressionoptions";
    new {}
    set {
        /// each: matches `BOUNCE|COMPLAINT`
        suppressed_reasons: c::List<str> = "SuppressedReasons",
        validation_options: ValidationOptions = "ValidationOptions",
    }
}

c::property! {
    TrackingOptions, "ses-configurationset-trackingoptions";
    new {}
    set {
        custom_redirect_domain: str = "CustomRedirectDomain",
        /// matches `REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL`
        https_policy: str = "HttpsPolicy",
    }
}

c::property! {
    ValidationOptions, "ses-configurationset-validationoptions";
    new {
        A condition_threshold: ConditionThreshold = "ConditionThreshold",
    }
    set {}
}

c::property! {
    VdmOptions, "ses-configurationset-vdmoptions";
    new {}
    set {
        dashboard_options: DashboardOptions = "DashboardOptions",
        guardian_options: GuardianOptions = "GuardianOptions",
    }
}
