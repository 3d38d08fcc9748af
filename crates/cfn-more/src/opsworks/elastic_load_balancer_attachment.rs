// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::ElasticLoadBalancerAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnElasticLoadBalancerAttachment = "AWS::OpsWorks::ElasticLoadBalancerAttachment", "opsworks-elasticloadbalancerattachment", reference name;
    new CfnElasticLoadBalancerAttachmentRequired {
        A elastic_load_balancer_name: str = "ElasticLoadBalancerName",
        B layer_id: str = "LayerId",
    }
    set {}
    get {
        ID: c::Name<CfnElasticLoadBalancerAttachment> = "Id",
    }
}
