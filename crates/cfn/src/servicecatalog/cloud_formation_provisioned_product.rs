// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::CloudFormationProvisionedProduct` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProvisionedProductId`; it has no attribute for its ARN.
    CfnCloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct", "servicecatalog-cloudformationprovisionedproduct", reference name,
        arn "arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}", tags List "Tags";
    new {}
    set {
        accept_language: AcceptLanguage = "AcceptLanguage",
        /// at most 5 items; no item twice; each: matches `^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9\-_]+$`; an update replaces the resource
        notification_arns: c::List<str> = "NotificationArns",
        /// 1 to 100 characters
        path_id: str = "PathId",
        /// 1 to 100 characters
        path_name: str = "PathName",
        /// 1 to 100 characters
        product_id: str = "ProductId",
        /// 1 to 128 characters
        product_name: str = "ProductName",
        /// 1 to 128 characters; an update replaces the resource
        provisioned_product_name: str = "ProvisionedProductName",
        /// 1 to 100 characters
        provisioning_artifact_id: str = "ProvisioningArtifactId",
        provisioning_artifact_name: str = "ProvisioningArtifactName",
        provisioning_parameters: c::List<ProvisioningParameter> = "ProvisioningParameters",
        provisioning_preferences: ProvisioningPreferences = "ProvisioningPreferences",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CLOUDFORMATION_STACK_ARN: str = "CloudformationStackArn",
        OUTPUTS: c::Map<str> = "Outputs",
        PROVISIONED_PRODUCT_ID: c::Name<CfnCloudFormationProvisionedProduct> = "ProvisionedProductId",
        RECORD_ID: str = "RecordId",
    }
}

c::property! {
    ProvisioningParameter, "servicecatalog-cloudformationprovisionedproduct-provisioningparameter";
    new ProvisioningParameterRequired {
        /// 1 to 1000 characters
        A key: str = "Key",
        /// at most 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ProvisioningPreferences, "servicecatalog-cloudformationprovisionedproduct-provisioningpreferences";
    new {}
    set {
        /// no item twice; each: matches `^[0-9]{12}$`
        stack_set_accounts: c::List<str> = "StackSetAccounts",
        /// at least 0
        stack_set_failure_tolerance_count: i64 = "StackSetFailureToleranceCount",
        /// 0 to 100
        stack_set_failure_tolerance_percentage: i64 = "StackSetFailureTolerancePercentage",
        /// at least 1
        stack_set_max_concurrency_count: i64 = "StackSetMaxConcurrencyCount",
        /// 1 to 100
        stack_set_max_concurrency_percentage: i64 = "StackSetMaxConcurrencyPercentage",
        stack_set_operation_type: ProvisioningPreferencesStackSetOperationType = "StackSetOperationType",
        /// no item twice; each: matches `^[a-z]{2}-([a-z]+-)+[1-9]`
        stack_set_regions: c::List<str> = "StackSetRegions",
    }
}

c::open_enum! {
    AcceptLanguage {
        EN = "en",
        JP = "jp",
        ZH = "zh",
    }
}

c::open_enum! {
    ProvisioningPreferencesStackSetOperationType {
        CREATE = "CREATE",
        UPDATE = "UPDATE",
        DELETE = "DELETE",
    }
}
