// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Queue` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `QueueArn`.
    CfnQueue = "AWS::Connect::Queue", "connect-queue", reference arn, tags List "Tags";
    new CfnQueueRequired {
        A hours_of_operation_arn: str = "HoursOfOperationArn",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters
        C name: str = "Name",
    }
    set {
        /// at most 50 items
        additional_email_addresses: c::List<EmailAddress> = "AdditionalEmailAddresses",
        /// 1 to 250 characters
        description: str = "Description",
        /// at least 0
        max_contacts: i64 = "MaxContacts",
        outbound_caller_config: OutboundCallerConfig = "OutboundCallerConfig",
        outbound_email_config: OutboundEmailConfig = "OutboundEmailConfig",
        /// at least 1 item
        quick_connect_arns: c::List<str> = "QuickConnectArns",
        status: Status = "Status",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "QueueArn",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        QUEUE_ARN: c::Arn<CfnQueue> = "QueueArn",
        TYPE: str = "Type",
    }
}

c::property! {
    EmailAddress, "connect-queue-emailaddress";
    new {
        A email_address_arn: str = "EmailAddressArn",
    }
    set {}
}

c::property! {
    OutboundCallerConfig, "connect-queue-outboundcallerconfig";
    new {}
    set {
        /// 1 to 255 characters
        outbound_caller_id_name: str = "OutboundCallerIdName",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:phone-number/[-a-zA-Z0-9]*$`
        outbound_caller_id_number_arn: str = "OutboundCallerIdNumberArn",
        /// 1 to 500 characters
        outbound_flow_arn: str = "OutboundFlowArn",
    }
}

c::property! {
    OutboundEmailConfig, "connect-queue-outboundemailconfig";
    new {}
    set {
        /// 1 to 500 characters
        outbound_email_address_id: str = "OutboundEmailAddressId",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
