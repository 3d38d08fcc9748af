// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::RuleGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleGroupArn`.
    CfnRuleGroup = "AWS::NetworkFirewall::RuleGroup", "networkfirewall-rulegroup", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}", tags List "Tags";
    new CfnRuleGroupRequired {
        /// an update replaces the resource
        A capacity: i64 = "Capacity",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        B rule_group_name: str = "RuleGroupName",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// 1 to 512 characters; matches `^.*$`
        description: str = "Description",
        rule_group: RuleGroup = "RuleGroup",
        summary_configuration: SummaryConfiguration = "SummaryConfiguration",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleGroupArn",
        RULE_GROUP_ARN: c::Arn<CfnRuleGroup> = "RuleGroupArn",
        RULE_GROUP_ID: str = "RuleGroupId",
    }
}

c::property! {
    ActionDefinition, "networkfirewall-rulegroup-actiondefinition";
    new {}
    set {
        publish_metric_action: PublishMetricAction = "PublishMetricAction",
    }
}

c::property! {
    Address, "networkfirewall-rulegroup-address";
    new {
        /// 1 to 255 characters; matches `^([a-fA-F0-9:\.]+/[0-9]{1,3})$`
        A address_definition: str = "AddressDefinition",
    }
    set {}
}

c::property! {
    CustomAction, "networkfirewall-rulegroup-customaction";
    new {
        A action_definition: ActionDefinition = "ActionDefinition",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9]+$`
        B action_name: str = "ActionName",
    }
    set {}
}

c::property! {
    Dimension, "networkfirewall-rulegroup-dimension";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_ ]+$`
        A value: str = "Value",
    }
    set {}
}

c::property! {
    Header, "networkfirewall-rulegroup-header";
    new HeaderRequired {
        /// 1 to 1024 characters; matches `^.*$`
        A destination: str = "Destination",
        /// 1 to 1024 characters; matches `^.*$`
        B destination_port: str = "DestinationPort",
        C direction: HeaderDirection = "Direction",
        D protocol: HeaderProtocol = "Protocol",
        /// 1 to 1024 characters; matches `^.*$`
        E source: str = "Source",
        /// 1 to 1024 characters; matches `^.*$`
        F source_port: str = "SourcePort",
    }
    set {}
}

c::property! {
    IPSet, "networkfirewall-rulegroup-ipset";
    new {}
    set {
        /// each: at least 1 character, matches `^.*$`
        definition: c::List<str> = "Definition",
    }
}

c::property! {
    IPSetReference, "networkfirewall-rulegroup-ipsetreference";
    new {}
    set {
        /// 1 to 256 characters; matches `^(arn:aws.*)$`
        reference_arn: str = "ReferenceArn",
    }
}

c::property! {
    MatchAttributes, "networkfirewall-rulegroup-matchattributes";
    new {}
    set {
        destination_ports: c::List<PortRange> = "DestinationPorts",
        destinations: c::List<Address> = "Destinations",
        /// each: 0 to 255
        protocols: c::List<i64> = "Protocols",
        source_ports: c::List<PortRange> = "SourcePorts",
        sources: c::List<Address> = "Sources",
        tcp_flags: c::List<TCPFlagField> = "TCPFlags",
    }
}

c::property! {
    PortRange, "networkfirewall-rulegroup-portrange";
    new PortRangeRequired {
        /// 0 to 65535
        A from_port: i64 = "FromPort",
        /// 0 to 65535
        B to_port: i64 = "ToPort",
    }
    set {}
}

c::property! {
    PortSet, "networkfirewall-rulegroup-portset";
    new {}
    set {
        /// each: at least 1 character, matches `^.*$`
        definition: c::List<str> = "Definition",
    }
}

c::property! {
    PublishMetricAction, "networkfirewall-rulegroup-publishmetricaction";
    new {
        /// 1 item
        A dimensions: c::List<Dimension> = "Dimensions",
    }
    set {}
}

c::property! {
    ReferenceSets, "networkfirewall-rulegroup-referencesets";
    new {}
    set {
        ip_set_references: c::Map<IPSetReference> = "IPSetReferences",
    }
}

c::property! {
    RuleDefinition, "networkfirewall-rulegroup-ruledefinition";
    new {
        A actions: c::List<str> = "Actions",
        B match_attributes: MatchAttributes = "MatchAttributes",
    }
    set {}
}

c::property! {
    RuleGroup, "networkfirewall-rulegroup-rulegroup";
    new {
        A rules_source: RulesSource = "RulesSource",
    }
    set {
        reference_sets: ReferenceSets = "ReferenceSets",
        rule_variables: RuleVariables = "RuleVariables",
        stateful_rule_options: StatefulRuleOptions = "StatefulRuleOptions",
    }
}

c::property! {
    RuleOption, "networkfirewall-rulegroup-ruleoption";
    new {
        /// 1 to 128 characters; matches `^.*$`
        A keyword: str = "Keyword",
    }
    set {
        /// each: 1 to 8192 characters, matches `^.*$`
        settings: c::List<str> = "Settings",
    }
}

c::property! {
    RuleVariables, "networkfirewall-rulegroup-rulevariables";
    new {}
    set {
        ip_sets: c::Map<IPSet> = "IPSets",
        port_sets: c::Map<PortSet> = "PortSets",
    }
}

c::property! {
    RulesSource, "networkfirewall-rulegroup-rulessource";
    new {}
    set {
        rules_source_list: RulesSourceList = "RulesSourceList",
        /// at most 1000000 characters
        rules_string: str = "RulesString",
        stateful_rules: c::List<StatefulRule> = "StatefulRules",
        stateless_rules_and_custom_actions: StatelessRulesAndCustomActions = "StatelessRulesAndCustomActions",
    }
}

c::property! {
    RulesSourceList, "networkfirewall-rulegroup-rulessourcelist";
    new RulesSourceListRequired {
        A generated_rules_type: GeneratedRulesType = "GeneratedRulesType",
        B target_types: c::List<TargetType> = "TargetTypes",
        C targets: c::List<str> = "Targets",
    }
    set {}
}

c::property! {
    StatefulRule, "networkfirewall-rulegroup-statefulrule";
    new {
        A action: StatefulRuleAction = "Action",
        B header: Header = "Header",
        C rule_options: c::List<RuleOption> = "RuleOptions",
    }
    set {}
}

c::property! {
    StatefulRuleOptions, "networkfirewall-rulegroup-statefulruleoptions";
    new {}
    set {
        rule_order: RuleOrder = "RuleOrder",
    }
}

c::property! {
    StatelessRule, "networkfirewall-rulegroup-statelessrule";
    new {
        /// 1 to 65535
        A priority: i64 = "Priority",
        B rule_definition: RuleDefinition = "RuleDefinition",
    }
    set {}
}

c::property! {
    StatelessRulesAndCustomActions, "networkfirewall-rulegroup-statelessrulesandcustomactions";
    new {
        A stateless_rules: c::List<StatelessRule> = "StatelessRules",
    }
    set {
        custom_actions: c::List<CustomAction> = "CustomActions",
    }
}

c::property! {
    SummaryConfiguration, "networkfirewall-rulegroup-summaryconfiguration";
    new {}
    set {
        rule_options: c::List<SummaryRuleOption> = "RuleOptions",
    }
}

c::property! {
    TCPFlagField, "networkfirewall-rulegroup-tcpflagfield";
    new {
        A flags: c::List<TCPFlag> = "Flags",
    }
    set {
        masks: c::List<TCPFlag> = "Masks",
    }
}

c::open_enum! {
    GeneratedRulesType {
        ALLOWLIST = "ALLOWLIST",
        DENYLIST = "DENYLIST",
        ALERTLIST = "ALERTLIST",
        REJECTLIST = "REJECTLIST",
    }
}

c::open_enum! {
    RuleOrder {
        DEFAULT_ACTION_ORDER = "DEFAULT_ACTION_ORDER",
        STRICT_ORDER = "STRICT_ORDER",
    }
}

c::open_enum! {
    SummaryRuleOption {
        SID = "SID",
        MSG = "MSG",
        METADATA = "METADATA",
    }
}

c::open_enum! {
    TCPFlag {
        FIN = "FIN",
        SYN = "SYN",
        RST = "RST",
        PSH = "PSH",
        ACK = "ACK",
        URG = "URG",
        ECE = "ECE",
        CWR = "CWR",
    }
}

c::open_enum! {
    TargetType {
        TLS_SNI = "TLS_SNI",
        HTTP_HOST = "HTTP_HOST",
    }
}

c::open_enum! {
    Type {
        STATELESS = "STATELESS",
        STATEFUL = "STATEFUL",
    }
}

c::open_enum! {
    HeaderDirection {
        FORWARD = "FORWARD",
        ANY = "ANY",
    }
}

c::open_enum! {
    HeaderProtocol {
        IP = "IP",
        TCP = "TCP",
        UDP = "UDP",
        ICMP = "ICMP",
        HTTP = "HTTP",
        FTP = "FTP",
        TLS = "TLS",
        SMB = "SMB",
        DNS = "DNS",
        DCERPC = "DCERPC",
        SSH = "SSH",
        SMTP = "SMTP",
        IMAP = "IMAP",
        MSN = "MSN",
        KRB5 = "KRB5",
        IKEV2 = "IKEV2",
        TFTP = "TFTP",
        NTP = "NTP",
        DHCP = "DHCP",
    }
}

c::open_enum! {
    StatefulRuleAction {
        PASS = "PASS",
        DROP = "DROP",
        ALERT = "ALERT",
        REJECT = "REJECT",
    }
}
