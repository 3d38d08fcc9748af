// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Session` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SessionArn`.
    CfnSession = "AWS::Bedrock::Session", "bedrock-session", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}", tags List "Tags";
    new {}
    set {
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`; an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        /// at most 50 keys
        session_metadata: c::Map<str> = "SessionMetadata",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SessionArn",
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        SESSION_ARN: c::Arn<CfnSession> = "SessionArn",
        SESSION_ID: str = "SessionId",
        SESSION_STATUS: str = "SessionStatus",
    }
}
