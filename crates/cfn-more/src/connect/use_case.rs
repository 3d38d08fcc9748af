// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::UseCase` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnUseCase = "AWS::Connect::UseCase", "connect-usecase", reference text, tags List "Tags";
    new CfnUseCaseRequired {
        /// 1 to 100 characters; an update replaces the resource
        A instance_id: str = "InstanceId",
        /// 1 to 200 characters; an update replaces the resource
        B integration_association_id: str = "IntegrationAssociationId",
        /// an update replaces the resource
        C use_case_type: UseCaseType = "UseCaseType",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "UseCaseArn",
        USE_CASE_ARN: c::Arn<CfnUseCase> = "UseCaseArn",
        USE_CASE_ID: str = "UseCaseId",
    }
}

c::open_enum! {
    UseCaseType {
        RULES_EVALUATION = "RULES_EVALUATION",
        CONNECT_CAMPAIGNS = "CONNECT_CAMPAIGNS",
    }
}
