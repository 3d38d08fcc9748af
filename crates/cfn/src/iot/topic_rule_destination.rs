// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::TopicRuleDestination` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnTopicRuleDestination = "AWS::IoT::TopicRuleDestination", "iot-topicruledestination", reference arn;
    new {}
    set {
        /// an update replaces the resource
        http_url_properties: HttpUrlDestinationSummary = "HttpUrlProperties",
        /// an update replaces the resource
        influx_db_properties: InfluxDBDestinationProperties = "InfluxDBProperties",
        status: TopicRuleDestinationStatus = "Status",
        /// an update replaces the resource
        vpc_properties: VpcDestinationProperties = "VpcProperties",
    }
    get {
        @arn "Arn",
        STATUS_REASON: str = "StatusReason",
    }
}

c::property! {
    HttpUrlDestinationSummary, "iot-topicruledestination-httpurldestinationsummary";
    new {}
    set {
        confirmation_url: str = "ConfirmationUrl",
    }
}

c::property! {
    InfluxDBDestinationProperties, "iot-topicruledestination-influxdbdestinationproperties";
    new InfluxDBDestinationPropertiesRequired {
        A endpoint: str = "Endpoint",
        B influx_db_version: str = "InfluxDBVersion",
        C secret_id: str = "SecretId",
    }
    set {
        secret_key: str = "SecretKey",
        secret_type: str = "SecretType",
    }
}

c::property! {
    VpcDestinationProperties, "iot-topicruledestination-vpcdestinationproperties";
    new {}
    set {
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// no item twice
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// no item twice
        subnet_ids: c::List<str> = "SubnetIds",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    TopicRuleDestinationStatus {
        ENABLED = "ENABLED",
        IN_PROGRESS = "IN_PROGRESS",
        DISABLED = "DISABLED",
    }
}
