// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Prompt` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PromptArn`.
    CfnPrompt = "AWS::Connect::Prompt", "connect-prompt", reference arn, tags List "Tags";
    new CfnPromptRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 250 characters
        description: str = "Description",
        /// 1 to 2000 characters; matches `s3://\S+/.+|https://\S+\.s3(\.\S+)?\.amazonaws\.com/\S+`; AWS does not show it again
        s3_uri: str = "S3Uri",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PromptArn",
        PROMPT_ARN: c::Arn<CfnPrompt> = "PromptArn",
    }
}
