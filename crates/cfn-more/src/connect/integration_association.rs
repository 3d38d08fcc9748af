// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::IntegrationAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnIntegrationAssociation = "AWS::Connect::IntegrationAssociation", "connect-integrationassociation", reference text, tags List "Tags";
    new CfnIntegrationAssociationRequired {
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_id: c::Arn<crate::connect::CfnInstance> = "InstanceId",
        /// 1 to 140 characters; an update replaces the resource
        B integration_arn: str = "IntegrationArn",
        /// an update replaces the resource
        C integration_type: IntegrationType = "IntegrationType",
    }
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_ -]+$`; an update replaces the resource
        source_application_name: str = "SourceApplicationName",
        /// 1 to 2000 characters; an update replaces the resource
        source_application_url: str = "SourceApplicationUrl",
        /// an update replaces the resource
        source_type: SourceType = "SourceType",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        INTEGRATION_ASSOCIATION_ID: str = "IntegrationAssociationId",
    }
}

c::open_enum! {
    IntegrationType {
        LEX_BOT = "LEX_BOT",
        LAMBDA_FUNCTION = "LAMBDA_FUNCTION",
        APPLICATION = "APPLICATION",
        CASES_DOMAIN = "CASES_DOMAIN",
        WISDOM_ASSISTANT = "WISDOM_ASSISTANT",
        WISDOM_KNOWLEDGE_BASE = "WISDOM_KNOWLEDGE_BASE",
        WISDOM_QUICK_RESPONSES = "WISDOM_QUICK_RESPONSES",
        FILE_SCANNER = "FILE_SCANNER",
        MESSAGE_PROCESSOR = "MESSAGE_PROCESSOR",
        Q_MESSAGE_TEMPLATES = "Q_MESSAGE_TEMPLATES",
        SES_IDENTITY = "SES_IDENTITY",
        EVENT = "EVENT",
    }
}

c::open_enum! {
    SourceType {
        SALESFORCE = "SALESFORCE",
        ZENDESK = "ZENDESK",
        CASES = "CASES",
    }
}
