// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! `AWS::FMS::Policy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPolicy = "AWS::FMS::Policy", "fms-policy", reference name,
        arn "arn:${Partition}:fms:${Region}:${Account}:policy/${Id}", tags List "Tags";
    new CfnPolicyRequired {
        A exclude_resource_tags: bool = "ExcludeResourceTags",
        /// 1 to 1024 characters; matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`
        B policy_name: str = "PolicyName",
        C remediation_enabled: bool = "RemediationEnabled",
        D security_service_policy_data: SecurityServicePolicyData = "SecurityServicePolicyData",
    }
    set {
        /// AWS does not show it again
        delete_all_policy_resources: bool = "DeleteAllPolicyResources",
        exclude_map: IEMap = "ExcludeMap",
        include_map: IEMap = "IncludeMap",
        /// at most 256 characters; matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`
        policy_description: str = "PolicyDescription",
        /// no item twice; each: 22 characters, matches `^[a-z0-9A-Z]{22}$`
        resource_set_ids: c::List<str> = "ResourceSetIds",
        resource_tag_logical_operator: ResourceTagLogicalOperator = "ResourceTagLogicalOperator",
        /// at most 50 items
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        /// 1 to 128 characters; matches `^([^\s]*)$`
        resource_type: str = "ResourceType",
        /// each: 1 to 128 characters, matches `^([^\s]*)$`
        resource_type_list: c::List<str> = "ResourceTypeList",
        resources_clean_up: bool = "ResourcesCleanUp",
        tags: c::List<PolicyTag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnPolicy> = "Id",
    }
}

c::property! {
    IEMap, "fms-policy-iemap";
    new {}
    set {
        /// each: 12 characters, matches `^([0-9]*)$`
        account: c::List<str> = "ACCOUNT",
        /// each: 16 to 68 characters, matches `^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`
        orgunit: c::List<str> = "ORGUNIT",
    }
}

c::property! {
    IcmpTypeCode, "fms-policy-icmptypecode";
    new IcmpTypeCodeRequired {
        /// 0 to 255
        A code: i64 = "Code",
        /// 0 to 255
        B r#type: i64 = "Type",
    }
    set {}
}

c::property! {
    NetworkAclCommonPolicy, "fms-policy-networkaclcommonpolicy";
    new {
        A network_acl_entry_set: NetworkAclEntrySet = "NetworkAclEntrySet",
    }
    set {}
}

c::property! {
    NetworkAclEntry, "fms-policy-networkaclentry";
    new NetworkAclEntryRequired {
        A egress: bool = "Egress",
        /// matches `^(tcp|udp|icmp|-1|([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))$`
        B protocol: str = "Protocol",
        C rule_action: NetworkAclEntryRuleAction = "RuleAction",
    }
    set {
        /// format ipv4-network
        cidr_block: str = "CidrBlock",
        icmp_type_code: IcmpTypeCode = "IcmpTypeCode",
        /// format ipv6-network
        ipv6_cidr_block: str = "Ipv6CidrBlock",
        port_range: PortRange = "PortRange",
    }
}

c::property! {
    /// At least one of `FirstEntries`, `LastEntries`.
    NetworkAclEntrySet, "fms-policy-networkaclentryset";
    new NetworkAclEntrySetRequired {
        A force_remediate_for_first_entries: bool = "ForceRemediateForFirstEntries",
        B force_remediate_for_last_entries: bool = "ForceRemediateForLastEntries",
    }
    set {
        first_entries: c::List<NetworkAclEntry> = "FirstEntries",
        last_entries: c::List<NetworkAclEntry> = "LastEntries",
    }
}

c::property! {
    NetworkFirewallPolicy, "fms-policy-networkfirewallpolicy";
    new {
        A firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel",
    }
    set {}
}

c::property! {
    /// Exactly one of `NetworkFirewallPolicy`, `ThirdPartyFirewallPolicy`, `NetworkAclCommonPolicy`.
    PolicyOption, "fms-policy-policyoption";
    new {}
    set {
        network_acl_common_policy: NetworkAclCommonPolicy = "NetworkAclCommonPolicy",
        network_firewall_policy: NetworkFirewallPolicy = "NetworkFirewallPolicy",
        third_party_firewall_policy: ThirdPartyFirewallPolicy = "ThirdPartyFirewallPolicy",
    }
}

c::property! {
    PolicyTag, "fms-policy-policytag";
    new PolicyTagRequired {
        /// 1 to 128 characters; matches `^([^\s]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([^\s]*)$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    PortRange, "fms-policy-portrange";
    new PortRangeRequired {
        /// 0 to 65535
        A from: i64 = "From",
        /// 0 to 65535
        B to: i64 = "To",
    }
    set {}
}

c::property! {
    ResourceTag, "fms-policy-resourcetag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    SecurityServicePolicyData, "fms-policy-securityservicepolicydata";
    new {
        A r#type: PolicyType = "Type",
    }
    set {
        /// 1 to 30000 characters
        managed_service_data: str = "ManagedServiceData",
        policy_option: PolicyOption = "PolicyOption",
    }
}

c::property! {
    ThirdPartyFirewallPolicy, "fms-policy-thirdpartyfirewallpolicy";
    new {
        A firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel",
    }
    set {}
}

c::open_enum! {
    FirewallDeploymentModel {
        DISTRIBUTED = "DISTRIBUTED",
        CENTRALIZED = "CENTRALIZED",
    }
}

c::open_enum! {
    PolicyType {
        WAF = "WAF",
        WAFV2 = "WAFV2",
        SHIELD_ADVANCED = "SHIELD_ADVANCED",
        SECURITY_GROUPS_COMMON = "SECURITY_GROUPS_COMMON",
        SECURITY_GROUPS_CONTENT_AUDIT = "SECURITY_GROUPS_CONTENT_AUDIT",
        SECURITY_GROUPS_USAGE_AUDIT = "SECURITY_GROUPS_USAGE_AUDIT",
        NETWORK_FIREWALL = "NETWORK_FIREWALL",
        THIRD_PARTY_FIREWALL = "THIRD_PARTY_FIREWALL",
        DNS_FIREWALL = "DNS_FIREWALL",
        IMPORT_NETWORK_FIREWALL = "IMPORT_NETWORK_FIREWALL",
        NETWORK_ACL_COMMON = "NETWORK_ACL_COMMON",
    }
}

c::open_enum! {
    ResourceTagLogicalOperator {
        AND = "AND",
        OR = "OR",
    }
}

c::open_enum! {
    NetworkAclEntryRuleAction {
        ALLOW = "allow",
        DENY = "deny",
    }
}
