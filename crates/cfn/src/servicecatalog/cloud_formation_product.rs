// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::CloudFormationProduct` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnCloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct", "servicecatalog-cloudformationproduct", reference name,
        arn "arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}", tags List "Tags";
    new CfnCloudFormationProductRequired {
        /// at most 8191 characters
        A name: str = "Name",
        /// at most 8191 characters
        B owner: str = "Owner",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: str = "AcceptLanguage",
        /// at most 8191 characters
        description: str = "Description",
        /// at most 8191 characters
        distributor: str = "Distributor",
        product_type: ProductType = "ProductType",
        provisioning_artifact_parameters: c::List<ProvisioningArtifactProperties> = "ProvisioningArtifactParameters",
        /// AWS does not show it again
        replace_provisioning_artifacts: bool = "ReplaceProvisioningArtifacts",
        source_connection: SourceConnection = "SourceConnection",
        /// at most 8191 characters
        support_description: str = "SupportDescription",
        /// at most 254 characters
        support_email: str = "SupportEmail",
        /// at most 2083 characters
        support_url: str = "SupportUrl",
        /// at most 20 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnCloudFormationProduct> = "Id",
        PRODUCT_NAME: str = "ProductName",
        PROVISIONING_ARTIFACT_IDS: str = "ProvisioningArtifactIds",
        PROVISIONING_ARTIFACT_NAMES: str = "ProvisioningArtifactNames",
    }
}

c::property! {
    CodeStarParameters, "servicecatalog-cloudformationproduct-codestarparameters";
    new CodeStarParametersRequired {
        /// 1 to 4096 characters
        A artifact_path: str = "ArtifactPath",
        /// 1 to 250 characters
        B branch: str = "Branch",
        /// 1 to 1224 characters
        C connection_arn: str = "ConnectionArn",
        /// 1 to 100 characters
        D repository: str = "Repository",
    }
    set {}
}

c::property! {
    ProvisioningArtifactProperties, "servicecatalog-cloudformationproduct-provisioningartifactproperties";
    new {
        A info: c::Json = "Info",
    }
    set {
        description: str = "Description",
        /// AWS does not show it again
        disable_template_validation: bool = "DisableTemplateValidation",
        name: str = "Name",
        r#type: ProvisioningArtifactPropertiesType = "Type",
    }
}

c::property! {
    SourceConnection, "servicecatalog-cloudformationproduct-sourceconnection";
    new {
        A connection_parameters: SourceConnectionConnectionParameters = "ConnectionParameters",
        B r#type: SourceConnectionType = "Type",
    }
    set {}
}

c::property! {
    SourceConnectionConnectionParameters, "servicecatalog-cloudformationproduct-sourceconnectionconnectionparameters";
    new {}
    set {
        code_star: CodeStarParameters = "CodeStar",
    }
}

c::open_enum! {
    ProductType {
        CLOUD_FORMATION_TEMPLATE = "CLOUD_FORMATION_TEMPLATE",
        MARKETPLACE_AMI = "MARKETPLACE_AMI",
        MARKETPLACE_CAR = "MARKETPLACE_CAR",
        TERRAFORM_OPEN_SOURCE = "TERRAFORM_OPEN_SOURCE",
        TERRAFORM_CLOUD = "TERRAFORM_CLOUD",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    ProvisioningArtifactPropertiesType {
        CLOUD_FORMATION_TEMPLATE = "CLOUD_FORMATION_TEMPLATE",
        MARKETPLACE_AMI = "MARKETPLACE_AMI",
        MARKETPLACE_CAR = "MARKETPLACE_CAR",
        TERRAFORM_OPEN_SOURCE = "TERRAFORM_OPEN_SOURCE",
        TERRAFORM_CLOUD = "TERRAFORM_CLOUD",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    SourceConnectionType {
        CODESTAR = "CODESTAR",
    }
}
