// Written by `cargo xtask codegen` from crates/registry/data/networkflowmonitor.txt.

//! `AWS::NetworkFlowMonitor::Monitor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMonitor = "AWS::NetworkFlowMonitor::Monitor", "networkflowmonitor-monitor", reference arn,
        arn "arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}", tags List "Tags";
    new {
        /// at least 1 item
        A local_resources: c::List<MonitorLocalResource> = "LocalResources",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        B monitor_name: str = "MonitorName",
    }
    set {
        remote_resources: c::List<MonitorRemoteResource> = "RemoteResources",
        /// 20 to 2048 characters; matches `^arn:.*$`; an update replaces the resource; AWS does not show it again
        scope_arn: str = "ScopeArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        MONITOR_STATUS: str = "MonitorStatus",
    }
}

c::property! {
    MonitorLocalResource, "networkflowmonitor-monitor-monitorlocalresource";
    new MonitorLocalResourceRequired {
        A identifier: str = "Identifier",
        B r#type: MonitorLocalResourceType = "Type",
    }
    set {}
}

c::property! {
    MonitorRemoteResource, "networkflowmonitor-monitor-monitorremoteresource";
    new MonitorRemoteResourceRequired {
        A identifier: str = "Identifier",
        B r#type: MonitorRemoteResourceType = "Type",
    }
    set {}
}

c::open_enum! {
    MonitorLocalResourceType {
        AWS_EC2_VPC = "AWS::EC2::VPC",
        AWS_AVAILABILITY_ZONE = "AWS::AvailabilityZone",
        AWS_EC2_SUBNET = "AWS::EC2::Subnet",
        AWS_REGION = "AWS::Region",
        AWS_EKS_CLUSTER = "AWS::EKS::Cluster",
    }
}

c::open_enum! {
    MonitorRemoteResourceType {
        AWS_EC2_VPC = "AWS::EC2::VPC",
        AWS_AVAILABILITY_ZONE = "AWS::AvailabilityZone",
        AWS_EC2_SUBNET = "AWS::EC2::Subnet",
        AWS_AWS_SERVICE = "AWS::AWSService",
        AWS_REGION = "AWS::Region",
    }
}
