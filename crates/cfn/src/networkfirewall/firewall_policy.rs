// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::FirewallPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FirewallPolicyArn`.
    CfnFirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy", "networkfirewall-firewallpolicy", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}", tags List "Tags";
    new {
        A firewall_policy: FirewallPolicy = "FirewallPolicy",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        B firewall_policy_name: str = "FirewallPolicyName",
    }
    set {
        /// 1 to 512 characters; matches `^.*$`
        description: str = "Description",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FirewallPolicyArn",
        FIREWALL_POLICY_ARN: c::Arn<CfnFirewallPolicy> = "FirewallPolicyArn",
        FIREWALL_POLICY_ID: str = "FirewallPolicyId",
    }
}

c::property! {
    ActionDefinition, "networkfirewall-firewallpolicy-actiondefinition";
    new {}
    set {
        publish_metric_action: PublishMetricAction = "PublishMetricAction",
    }
}

c::property! {
    CustomAction, "networkfirewall-firewallpolicy-customaction";
    new {
        A action_definition: ActionDefinition = "ActionDefinition",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9]+$`
        B action_name: str = "ActionName",
    }
    set {}
}

c::property! {
    Dimension, "networkfirewall-firewallpolicy-dimension";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_ ]+$`
        A value: str = "Value",
    }
    set {}
}

c::property! {
    FirewallPolicy, "networkfirewall-firewallpolicy-firewallpolicy";
    new FirewallPolicyRequired {
        A stateless_default_actions: c::List<str> = "StatelessDefaultActions",
        B stateless_fragment_default_actions: c::List<str> = "StatelessFragmentDefaultActions",
    }
    set {
        enable_tls_session_holding: bool = "EnableTLSSessionHolding",
        policy_variables: PolicyVariables = "PolicyVariables",
        stateful_default_actions: c::List<str> = "StatefulDefaultActions",
        stateful_engine_options: StatefulEngineOptions = "StatefulEngineOptions",
        stateful_rule_group_references: c::List<StatefulRuleGroupReference> = "StatefulRuleGroupReferences",
        stateless_custom_actions: c::List<CustomAction> = "StatelessCustomActions",
        stateless_rule_group_references: c::List<StatelessRuleGroupReference> = "StatelessRuleGroupReferences",
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        tls_inspection_configuration_arn: str = "TLSInspectionConfigurationArn",
    }
}

c::property! {
    FlowTimeouts, "networkfirewall-firewallpolicy-flowtimeouts";
    new {}
    set {
        /// 60 to 6000
        tcp_idle_timeout_seconds: i64 = "TcpIdleTimeoutSeconds",
    }
}

c::property! {
    IPSet, "networkfirewall-firewallpolicy-ipset";
    new {}
    set {
        /// each: at least 1 character, matches `^.*$`
        definition: c::List<str> = "Definition",
    }
}

c::property! {
    PolicyVariables, "networkfirewall-firewallpolicy-policyvariables";
    new {}
    set {
        rule_variables: c::Map<IPSet> = "RuleVariables",
    }
}

c::property! {
    PublishMetricAction, "networkfirewall-firewallpolicy-publishmetricaction";
    new {
        /// 1 item
        A dimensions: c::List<Dimension> = "Dimensions",
    }
    set {}
}

c::property! {
    StatefulEngineOptions, "networkfirewall-firewallpolicy-statefulengineoptions";
    new {}
    set {
        flow_timeouts: FlowTimeouts = "FlowTimeouts",
        rule_order: RuleOrder = "RuleOrder",
        stream_exception_policy: StreamExceptionPolicy = "StreamExceptionPolicy",
    }
}

c::property! {
    StatefulRuleGroupOverride, "networkfirewall-firewallpolicy-statefulrulegroupoverride";
    new {}
    set {
        action: OverrideAction = "Action",
    }
}

c::property! {
    StatefulRuleGroupReference, "networkfirewall-firewallpolicy-statefulrulegroupreference";
    new {
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        A resource_arn: str = "ResourceArn",
    }
    set {
        deep_threat_inspection: bool = "DeepThreatInspection",
        r#override: StatefulRuleGroupOverride = "Override",
        /// 1 to 65535
        priority: i64 = "Priority",
    }
}

c::property! {
    StatelessRuleGroupReference, "networkfirewall-firewallpolicy-statelessrulegroupreference";
    new {
        /// 1 to 65535
        A priority: i64 = "Priority",
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        B resource_arn: str = "ResourceArn",
    }
    set {}
}

c::open_enum! {
    OverrideAction {
        DROP_TO_ALERT = "DROP_TO_ALERT",
    }
}

c::open_enum! {
    RuleOrder {
        DEFAULT_ACTION_ORDER = "DEFAULT_ACTION_ORDER",
        STRICT_ORDER = "STRICT_ORDER",
    }
}

c::open_enum! {
    StreamExceptionPolicy {
        DROP = "DROP",
        CONTINUE = "CONTINUE",
        REJECT = "REJECT",
    }
}
