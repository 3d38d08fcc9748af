// Written by `cargo xtask codegen` from crates/registry/data/route53recoveryreadiness.txt.

//! `AWS::Route53RecoveryReadiness::ResourceSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceSetName`.
    CfnResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet", "route53recoveryreadiness-resourceset", reference name, name_property "ResourceSetName",
        arn "arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}", tags List "Tags";
    new {
        /// matches `^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$`; an update replaces the resource
        A resource_set_type: str = "ResourceSetType",
        /// 1 to 6 items
        B resources: c::List<Resource> = "Resources",
    }
    set {
        /// an update replaces the resource
        resource_set_name: str = "ResourceSetName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ResourceSetArn",
        RESOURCE_SET_ARN: c::Arn<CfnResourceSet> = "ResourceSetArn",
    }
}

c::property! {
    DNSTargetResource, "route53recoveryreadiness-resourceset-dnstargetresource";
    new {}
    set {
        domain_name: str = "DomainName",
        hosted_zone_arn: str = "HostedZoneArn",
        record_set_id: str = "RecordSetId",
        record_type: str = "RecordType",
        target_resource: TargetResource = "TargetResource",
    }
}

c::property! {
    NLBResource, "route53recoveryreadiness-resourceset-nlbresource";
    new {}
    set {
        arn: str = "Arn",
    }
}

c::property! {
    R53ResourceRecord, "route53recoveryreadiness-resourceset-r53resourcerecord";
    new {}
    set {
        domain_name: str = "DomainName",
        record_set_id: str = "RecordSetId",
    }
}

c::property! {
    Resource, "route53recoveryreadiness-resourceset-resource";
    new {}
    set {
        component_id: str = "ComponentId",
        dns_target_resource: DNSTargetResource = "DnsTargetResource",
        readiness_scopes: c::List<str> = "ReadinessScopes",
        resource_arn: str = "ResourceArn",
    }
}

c::property! {
    /// Exactly one of `NLBResource`, `R53Resource`.
    TargetResource, "route53recoveryreadiness-resourceset-targetresource";
    new {}
    set {
        nlb_resource: NLBResource = "NLBResource",
        r53_resource: R53ResourceRecord = "R53Resource",
    }
}
