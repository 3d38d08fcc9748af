// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationArn`.
    CfnIntegration = "AWS::CloudWatch::Integration", "cloudwatch-integration", reference arn, tags List "Tags";
    new CfnIntegrationRequired {
        /// an update replaces the resource
        A integration_type: IntegrationType = "IntegrationType",
        /// 1 to 256 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        credential: IntegrationCredential = "Credential",
        /// at most 50 keys
        integration_attributes: c::Map<str> = "IntegrationAttributes",
        /// 1 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 50 items; no item twice
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "IntegrationArn",
        CREATED_AT: str = "CreatedAt",
        INTEGRATION_ARN: c::Arn<CfnIntegration> = "IntegrationArn",
        INTEGRATION_ID: str = "IntegrationId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ApiKeyCredential, "cloudwatch-integration-apikeycredential";
    new {
        /// 1 to 4096 characters
        A api_key_value: str = "ApiKeyValue",
    }
    set {}
}

c::property! {
    IntegrationCredential, "cloudwatch-integration-integrationcredential";
    new {
        A api_key_credential: ApiKeyCredential = "ApiKeyCredential",
    }
    set {}
}

c::property! {
    Tags, "cloudwatch-integration-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    IntegrationType {
        AWS_CONFIG_SLREC = "AWS_CONFIG_SLREC",
        AWS_INTEGRATION = "AWS_INTEGRATION",
        EXTERNAL_AGENT = "EXTERNAL_AGENT",
    }
}
