// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::RetrievalInstruction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRetrievalInstruction = "AWS::Bedrock::RetrievalInstruction", "bedrock-retrievalinstruction", reference arn, tags List "Tags";
    new {
        A instruction: Instruction = "Instruction",
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?){1,100}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 2048 characters; an update replaces the resource
        customer_encryption_key_arn: str = "CustomerEncryptionKeyArn",
        /// 1 to 200 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        LAST_TRANSITION_STATUS: str = "LastTransitionStatus",
        RETRIEVAL_INSTRUCTION_ID: str = "RetrievalInstructionId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    Instruction, "bedrock-retrievalinstruction-instruction";
    new {}
    set {
        /// at least 1 character
        answer_format: str = "AnswerFormat",
        /// at least 1 character
        answer_policy: str = "AnswerPolicy",
        /// at least 1 character
        persona: str = "Persona",
        /// at least 1 character
        retrieval_guidance: str = "RetrievalGuidance",
    }
}
