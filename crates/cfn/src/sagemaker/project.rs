// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Project` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProjectArn`.
    ///
    /// Exactly one of `ServiceCatalogProvisioningDetails`, `TemplateProviderDetails`.
    CfnProject = "AWS::SageMaker::Project", "sagemaker-project", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}", tags List "Tags";
    new {
        /// 1 to 32 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        A project_name: str = "ProjectName",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        project_description: str = "ProjectDescription",
        service_catalog_provisioned_product_details: ServiceCatalogProvisionedProductDetails = "ServiceCatalogProvisionedProductDetails",
        /// an update replaces the resource
        service_catalog_provisioning_details: ServiceCatalogProvisioningDetails = "ServiceCatalogProvisioningDetails",
        /// at most 40 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// 1 item; an update replaces the resource
        template_provider_details: c::List<TemplateProviderDetail> = "TemplateProviderDetails",
    }
    get {
        @arn "ProjectArn",
        CREATION_TIME: str = "CreationTime",
        PROJECT_ARN: c::Arn<CfnProject> = "ProjectArn",
        PROJECT_ID: str = "ProjectId",
        PROJECT_STATUS: str = "ProjectStatus",
    }
}

c::property! {
    CfnStackParameter, "sagemaker-project-cfnstackparameter";
    new CfnStackParameterRequired {
        /// 1 to 255 characters
        A key: str = "Key",
        /// at most 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    CfnTemplateProviderDetail, "sagemaker-project-cfntemplateproviderdetail";
    new CfnTemplateProviderDetailRequired {
        /// 1 to 32 characters; matches `^(?:.{1,32}$)`; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        A template_name: str = "TemplateName",
        /// 1 to 1024 characters; matches `^(?:.{1,1024}$)`; matches `^(https)://([^/]+)/(.+)`
        B template_url: str = "TemplateURL",
    }
    set {
        /// at most 180 items
        parameters: c::List<CfnStackParameter> = "Parameters",
        /// 20 to 2048 characters; matches `arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
}

c::property! {
    ProvisioningParameter, "sagemaker-project-provisioningparameter";
    new ProvisioningParameterRequired {
        /// 1 to 1000 characters
        A key: str = "Key",
        /// at most 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ServiceCatalogProvisionedProductDetails, "sagemaker-project-servicecatalogprovisionedproductdetails";
    new {}
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        provisioned_product_id: str = "ProvisionedProductId",
        provisioned_product_status_message: str = "ProvisionedProductStatusMessage",
    }
}

c::property! {
    ServiceCatalogProvisioningDetails, "sagemaker-project-servicecatalogprovisioningdetails";
    new {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        A product_id: str = "ProductId",
    }
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        path_id: str = "PathId",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        provisioning_artifact_id: str = "ProvisioningArtifactId",
        provisioning_parameters: c::List<ProvisioningParameter> = "ProvisioningParameters",
    }
}

c::property! {
    /// Exactly one of `CfnTemplateProviderDetail`.
    TemplateProviderDetail, "sagemaker-project-templateproviderdetail";
    new {}
    set {
        cfn_template_provider_detail: CfnTemplateProviderDetail = "CfnTemplateProviderDetail",
    }
}
