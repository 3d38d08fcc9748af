// Written by `cargo xtask codegen` from crates/registry/data/licensemanagerlinuxsubscriptions.txt.

//! `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SubscriptionProviderArn`.
    CfnSubscriptionProvider = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider", "licensemanagerlinuxsubscriptions-subscriptionprovider", reference arn, tags List "Tags";
    new CfnSubscriptionProviderRequired {
        /// an update replaces the resource
        A secret_arn: str = "SecretArn",
        /// an update replaces the resource
        B subscription_provider_source: SubscriptionProviderSource = "SubscriptionProviderSource",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SubscriptionProviderArn",
        LAST_SUCCESSFUL_DATA_RETRIEVAL_TIME: str = "LastSuccessfulDataRetrievalTime",
        SUBSCRIPTION_PROVIDER_ARN: c::Arn<CfnSubscriptionProvider> = "SubscriptionProviderArn",
        SUBSCRIPTION_PROVIDER_STATUS: str = "SubscriptionProviderStatus",
        SUBSCRIPTION_PROVIDER_STATUS_MESSAGE: str = "SubscriptionProviderStatusMessage",
    }
}

c::open_enum! {
    SubscriptionProviderSource {
        RED_HAT = "RedHat",
    }
}
