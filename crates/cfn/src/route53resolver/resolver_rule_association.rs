// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverRuleAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResolverRuleAssociationId`; it takes no tags; it has no attribute for its ARN.
    CfnResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation", "route53resolver-resolverruleassociation", reference name;
    new CfnResolverRuleAssociationRequired {
        /// an update replaces the resource
        A resolver_rule_id: c::Name<crate::route53resolver::CfnResolverRule> = "ResolverRuleId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VPCId",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
    }
    get {
        NAME: str = "Name",
        RESOLVER_RULE_ASSOCIATION_ID: c::Name<CfnResolverRuleAssociation> = "ResolverRuleAssociationId",
        RESOLVER_RULE_ID: str = "ResolverRuleId",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VPCId",
    }
}
