// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::Listener` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnListener = "AWS::VpcLattice::Listener", "vpclattice-listener", reference arn, tags List "Tags";
    new {
        A default_action: DefaultAction = "DefaultAction",
        /// an update replaces the resource
        B protocol: Protocol = "Protocol",
    }
    set {
        /// 3 to 63 characters; matches `^[a-z0-9-]+$`; does not match `^(?:listener-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        name: str = "Name",
        /// 1 to 65535; an update replaces the resource
        port: i64 = "Port",
        /// 21 to 2048 characters; an update replaces the resource; AWS does not show it again
        service_identifier: str = "ServiceIdentifier",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        SERVICE_ARN: str = "ServiceArn",
        SERVICE_ID: str = "ServiceId",
    }
}

c::property! {
    DefaultAction, "vpclattice-listener-defaultaction";
    new {}
    set {
        fixed_response: FixedResponse = "FixedResponse",
        forward: Forward = "Forward",
    }
}

c::property! {
    FixedResponse, "vpclattice-listener-fixedresponse";
    new {
        /// 100 to 599
        A status_code: i64 = "StatusCode",
    }
    set {}
}

c::property! {
    Forward, "vpclattice-listener-forward";
    new {
        /// 1 to 10 items
        A target_groups: c::List<WeightedTargetGroup> = "TargetGroups",
    }
    set {}
}

c::property! {
    WeightedTargetGroup, "vpclattice-listener-weightedtargetgroup";
    new {
        /// 20 to 2048 characters
        A target_group_identifier: str = "TargetGroupIdentifier",
    }
    set {
        /// 0 to 999
        weight: i64 = "Weight",
    }
}

c::open_enum! {
    Protocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        TLS_PASSTHROUGH = "TLS_PASSTHROUGH",
    }
}
