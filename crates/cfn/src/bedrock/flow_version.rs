// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::FlowVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnFlowVersion = "AWS::Bedrock::FlowVersion", "bedrock-flowversion", reference text;
    new {
        /// matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`; an update replaces the resource
        A flow_arn: str = "FlowArn",
    }
    set {
        /// 1 to 200 characters; an update replaces the resource
        description: str = "Description",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CUSTOMER_ENCRYPTION_KEY_ARN: str = "CustomerEncryptionKeyArn",
        DEFINITION: c::Json = "Definition",
        EXECUTION_ROLE_ARN: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        FLOW_ID: str = "FlowId",
        NAME: str = "Name",
        STATUS: c::Json = "Status",
        VERSION: str = "Version",
    }
}
