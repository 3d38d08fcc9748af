// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCEndpointConnectionNotification` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VPCEndpointConnectionNotificationId`; it takes no tags; it has no attribute for its ARN.
    CfnVPCEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification", "ec2-vpcendpointconnectionnotification", reference name;
    new {
        A connection_events: c::List<str> = "ConnectionEvents",
        B connection_notification_arn: str = "ConnectionNotificationArn",
    }
    set {
        /// an update replaces the resource
        service_id: str = "ServiceId",
        /// an update replaces the resource
        vpc_endpoint_id: str = "VPCEndpointId",
    }
    get {
        VPC_ENDPOINT_CONNECTION_NOTIFICATION_ID: c::Name<CfnVPCEndpointConnectionNotification> = "VPCEndpointConnectionNotificationId",
    }
}
