// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::Agent` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AgentArn`.
    CfnAgent = "AWS::DataSync::Agent", "datasync-agent", reference arn, tags List "Tags";
    new {}
    set {
        /// at most 29 characters; matches `[A-Z0-9]{5}(-[A-Z0-9]{5}){4}`; an update replaces the resource; AWS does not show it again
        activation_key: str = "ActivationKey",
        /// at most 256 characters; matches `^[a-zA-Z0-9\s+=._:@/-]+$`
        agent_name: str = "AgentName",
        /// 1 item; each: at most 128 characters; an update replaces the resource
        security_group_arns: c::List<str> = "SecurityGroupArns",
        /// 1 item; each: at most 128 characters; an update replaces the resource
        subnet_arns: c::List<str> = "SubnetArns",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// matches `^vpce-[0-9a-f]{17}$`; an update replaces the resource
        vpc_endpoint_id: str = "VpcEndpointId",
    }
    get {
        @arn "AgentArn",
        AGENT_ARN: c::Arn<CfnAgent> = "AgentArn",
        ENDPOINT_TYPE: str = "EndpointType",
    }
}
