// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorscep.txt.

//! `AWS::PCAConnectorSCEP::Challenge` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ChallengeArn`.
    CfnChallenge = "AWS::PCAConnectorSCEP::Challenge", "pcaconnectorscep-challenge", reference arn, tags Map "Tags";
    new {
        /// 5 to 200 characters; an update replaces the resource
        A connector_arn: str = "ConnectorArn",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ChallengeArn",
        CHALLENGE_ARN: c::Arn<CfnChallenge> = "ChallengeArn",
    }
}
