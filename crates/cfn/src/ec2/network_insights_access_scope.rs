// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInsightsAccessScope` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NetworkInsightsAccessScopeId`.
    CfnNetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope", "ec2-networkinsightsaccessscope", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        exclude_paths: c::List<AccessScopePathRequest> = "ExcludePaths",
        /// an update replaces the resource
        match_paths: c::List<AccessScopePathRequest> = "MatchPaths",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "NetworkInsightsAccessScopeArn",
        CREATED_DATE: str = "CreatedDate",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ARN: c::Arn<CfnNetworkInsightsAccessScope> = "NetworkInsightsAccessScopeArn",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ID: c::Name<CfnNetworkInsightsAccessScope> = "NetworkInsightsAccessScopeId",
        UPDATED_DATE: str = "UpdatedDate",
    }
}

c::property! {
    AccessScopePathRequest, "ec2-networkinsightsaccessscope-accessscopepathrequest";
    new {}
    set {
        destination: PathStatementRequest = "Destination",
        source: PathStatementRequest = "Source",
        through_resources: c::List<ThroughResourcesStatementRequest> = "ThroughResources",
    }
}

c::property! {
    PacketHeaderStatementRequest, "ec2-networkinsightsaccessscope-packetheaderstatementrequest";
    new {}
    set {
        destination_addresses: c::List<str> = "DestinationAddresses",
        destination_ports: c::List<str> = "DestinationPorts",
        destination_prefix_lists: c::List<str> = "DestinationPrefixLists",
        protocols: c::List<Protocol> = "Protocols",
        source_addresses: c::List<str> = "SourceAddresses",
        source_ports: c::List<str> = "SourcePorts",
        source_prefix_lists: c::List<str> = "SourcePrefixLists",
    }
}

c::property! {
    PathStatementRequest, "ec2-networkinsightsaccessscope-pathstatementrequest";
    new {}
    set {
        packet_header_statement: PacketHeaderStatementRequest = "PacketHeaderStatement",
        resource_statement: ResourceStatementRequest = "ResourceStatement",
    }
}

c::property! {
    ResourceStatementRequest, "ec2-networkinsightsaccessscope-resourcestatementrequest";
    new {}
    set {
        resource_types: c::List<str> = "ResourceTypes",
        resources: c::List<str> = "Resources",
    }
}

c::property! {
    Tag, "ec2-networkinsightsaccessscope-tag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}

c::property! {
    ThroughResourcesStatementRequest, "ec2-networkinsightsaccessscope-throughresourcesstatementrequest";
    new {}
    set {
        resource_statement: ResourceStatementRequest = "ResourceStatement",
    }
}

c::open_enum! {
    Protocol {
        TCP = "tcp",
        UDP = "udp",
    }
}
