//! Types of resources that have data events.

use std::borrow::Cow;

/// A type of resource that has data events: one of the constants, or another one by its name.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceType(Cow<'static, str>);

macro_rules! resource_types {
    ($($constant:ident = $name:literal;)+) => {
        impl ResourceType {
            $(
                #[doc = concat!("`", $name, "`")]
                pub const $constant: Self = Self(Cow::Borrowed($name));
            )+
        }
    };
}

resource_types! {
    APP_CONFIG_CONFIGURATION = "AWS::AppConfig::Configuration";
    BEDROCK_AGENT_ALIAS = "AWS::Bedrock::AgentAlias";
    BEDROCK_KNOWLEDGE_BASE = "AWS::Bedrock::KnowledgeBase";
    CLOUD_FRONT_KEY_VALUE_STORE = "AWS::CloudFront::KeyValueStore";
    COGNITO_IDENTITY_POOL = "AWS::Cognito::IdentityPool";
    DYNAMO_DB_STREAM = "AWS::DynamoDB::Stream";
    DYNAMO_DB_TABLE = "AWS::DynamoDB::Table";
    EC2_SNAPSHOT = "AWS::EC2::Snapshot";
    GLUE_TABLE = "AWS::Glue::Table";
    GUARD_DUTY_DETECTOR = "AWS::GuardDuty::Detector";
    KINESIS_STREAM = "AWS::Kinesis::Stream";
    KINESIS_STREAM_CONSUMER = "AWS::Kinesis::StreamConsumer";
    LAMBDA_FUNCTION = "AWS::Lambda::Function";
    RDS_DB_CLUSTER = "AWS::RDS::DBCluster";
    S3_ACCESS_POINT = "AWS::S3::AccessPoint";
    S3_EXPRESS_OBJECT = "AWS::S3Express::Object";
    S3_OBJECT = "AWS::S3::Object";
    S3_OBJECT_LAMBDA_ACCESS_POINT = "AWS::S3ObjectLambda::AccessPoint";
    S3_OUTPOSTS_OBJECT = "AWS::S3Outposts::Object";
    S3_TABLES_TABLE = "AWS::S3Tables::Table";
    S3_TABLES_TABLE_BUCKET = "AWS::S3Tables::TableBucket";
    SNS_TOPIC = "AWS::SNS::Topic";
    SQS_QUEUE = "AWS::SQS::Queue";
    SSM_MANAGED_NODE = "AWS::SSM::ManagedNode";
    SSM_MESSAGES_CONTROL_CHANNEL = "AWS::SSMMessages::ControlChannel";
    STEP_FUNCTIONS_STATE_MACHINE = "AWS::StepFunctions::StateMachine";
}

impl ResourceType {
    /// A type by its name in the field `resources.type`, such as `AWS::SWF::Domain`.
    #[must_use]
    pub fn other(name: &str) -> Self {
        Self(Cow::Owned(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it has the form of a type's name: three words, joined by `::`.
    pub(super) fn is_well_formed(&self) -> bool {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric());
        let words: Vec<&str> = self.0.split("::").collect();
        words.len() == 3 && words.into_iter().all(word)
    }
}
