// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::Publisher` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PublisherId`; it takes no tags; it has no attribute for its ARN.
    CfnPublisher = "AWS::CloudFormation::Publisher", "cloudformation-publisher", reference name;
    new {
        /// an update replaces the resource
        A accept_terms_and_conditions: bool = "AcceptTermsAndConditions",
    }
    set {
        /// 1 to 256 characters; matches `arn:aws(-[w]+)*:.+:.+:[0-9]{12}:.+`; an update replaces the resource
        connection_arn: str = "ConnectionArn",
    }
    get {
        IDENTITY_PROVIDER: str = "IdentityProvider",
        PUBLISHER_ID: c::Name<CfnPublisher> = "PublisherId",
        PUBLISHER_PROFILE: str = "PublisherProfile",
        PUBLISHER_STATUS: str = "PublisherStatus",
    }
}
