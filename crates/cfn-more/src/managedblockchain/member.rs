// Written by `cargo xtask codegen` from crates/registry/data/managedblockchain.txt.

//! `AWS::ManagedBlockchain::Member` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MemberId`; it takes no tags; it has no attribute for its ARN.
    CfnMember = "AWS::ManagedBlockchain::Member", "managedblockchain-member", reference name,
        arn "arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}";
    new {
        A member_configuration: MemberConfiguration = "MemberConfiguration",
    }
    set {
        invitation_id: str = "InvitationId",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        network_id: str = "NetworkId",
    }
    get {
        MEMBER_ID: c::Name<CfnMember> = "MemberId",
        NETWORK_ID: str = "NetworkId",
    }
}

c::property! {
    ApprovalThresholdPolicy, "managedblockchain-member-approvalthresholdpolicy";
    new {}
    set {
        proposal_duration_in_hours: i64 = "ProposalDurationInHours",
        threshold_comparator: str = "ThresholdComparator",
        threshold_percentage: i64 = "ThresholdPercentage",
    }
}

c::property! {
    MemberConfiguration, "managedblockchain-member-memberconfiguration";
    new {
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        member_framework_configuration: MemberFrameworkConfiguration = "MemberFrameworkConfiguration",
    }
}

c::property! {
    MemberFabricConfiguration, "managedblockchain-member-memberfabricconfiguration";
    new MemberFabricConfigurationRequired {
        A admin_password: str = "AdminPassword",
        B admin_username: str = "AdminUsername",
    }
    set {}
}

c::property! {
    MemberFrameworkConfiguration, "managedblockchain-member-memberframeworkconfiguration";
    new {}
    set {
        member_fabric_configuration: MemberFabricConfiguration = "MemberFabricConfiguration",
    }
}

c::property! {
    NetworkConfiguration, "managedblockchain-member-networkconfiguration";
    new NetworkConfigurationRequired {
        A framework: str = "Framework",
        B framework_version: str = "FrameworkVersion",
        C name: str = "Name",
        D voting_policy: VotingPolicy = "VotingPolicy",
    }
    set {
        description: str = "Description",
        network_framework_configuration: NetworkFrameworkConfiguration = "NetworkFrameworkConfiguration",
    }
}

c::property! {
    NetworkFabricConfiguration, "managedblockchain-member-networkfabricconfiguration";
    new {
        A edition: str = "Edition",
    }
    set {}
}

c::property! {
    NetworkFrameworkConfiguration, "managedblockchain-member-networkframeworkconfiguration";
    new {}
    set {
        network_fabric_configuration: NetworkFabricConfiguration = "NetworkFabricConfiguration",
    }
}

c::property! {
    VotingPolicy, "managedblockchain-member-votingpolicy";
    new {}
    set {
        approval_threshold_policy: ApprovalThresholdPolicy = "ApprovalThresholdPolicy",
    }
}
