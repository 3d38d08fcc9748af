// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::FirewallRuleGroupAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation", "route53resolver-firewallrulegroupassociation", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}", tags List "Tags";
    new CfnFirewallRuleGroupAssociationRequired {
        /// 1 to 64 characters; an update replaces the resource
        A firewall_rule_group_id: c::Name<crate::route53resolver::CfnFirewallRuleGroup> = "FirewallRuleGroupId",
        B priority: i64 = "Priority",
        /// 1 to 64 characters; an update replaces the resource
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        mutation_protection: MutationProtection = "MutationProtection",
        /// at most 64 characters; matches `^([a-zA-Z0-9\-_' ']+)`; does not match `^(?:^[0-9]+$)`
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CREATOR_REQUEST_ID: str = "CreatorRequestId",
        ID: c::Name<CfnFirewallRuleGroupAssociation> = "Id",
        MANAGED_OWNER_NAME: str = "ManagedOwnerName",
        MODIFICATION_TIME: str = "ModificationTime",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::open_enum! {
    MutationProtection {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
