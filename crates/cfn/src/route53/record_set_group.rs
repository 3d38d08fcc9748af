// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::RecordSetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `HostedZoneId`, `HostedZoneName`.
    CfnRecordSetGroup = "AWS::Route53::RecordSetGroup", "route53-recordsetgroup", reference name;
    new {}
    set {
        comment: str = "Comment",
        /// an update replaces the resource
        hosted_zone_id: str = "HostedZoneId",
        /// an update replaces the resource
        hosted_zone_name: str = "HostedZoneName",
        /// no item twice
        record_sets: c::List<RecordSet> = "RecordSets",
    }
    get {
        ID: c::Name<CfnRecordSetGroup> = "Id",
    }
}

c::property! {
    AliasTarget, "route53-recordsetgroup-aliastarget";
    new AliasTargetRequired {
        A dns_name: str = "DNSName",
        B hosted_zone_id: str = "HostedZoneId",
    }
    set {
        evaluate_target_health: bool = "EvaluateTargetHealth",
    }
}

c::property! {
    CidrRoutingConfig, "route53-recordsetgroup-cidrroutingconfig";
    new CidrRoutingConfigRequired {
        A collection_id: str = "CollectionId",
        B location_name: str = "LocationName",
    }
    set {}
}

c::property! {
    Coordinates, "route53-recordsetgroup-coordinates";
    new CoordinatesRequired {
        A latitude: str = "Latitude",
        B longitude: str = "Longitude",
    }
    set {}
}

c::property! {
    GeoLocation, "route53-recordsetgroup-geolocation";
    new {}
    set {
        continent_code: str = "ContinentCode",
        country_code: str = "CountryCode",
        subdivision_code: str = "SubdivisionCode",
    }
}

c::property! {
    GeoProximityLocation, "route53-recordsetgroup-geoproximitylocation";
    new {}
    set {
        aws_region: str = "AWSRegion",
        bias: i64 = "Bias",
        coordinates: Coordinates = "Coordinates",
        local_zone_group: str = "LocalZoneGroup",
    }
}

c::property! {
    RecordSet, "route53-recordsetgroup-recordset";
    new RecordSetRequired {
        A name: str = "Name",
        B r#type: str = "Type",
    }
    set {
        alias_target: AliasTarget = "AliasTarget",
        cidr_routing_config: CidrRoutingConfig = "CidrRoutingConfig",
        failover: str = "Failover",
        geo_location: GeoLocation = "GeoLocation",
        geo_proximity_location: GeoProximityLocation = "GeoProximityLocation",
        health_check_id: str = "HealthCheckId",
        hosted_zone_id: str = "HostedZoneId",
        hosted_zone_name: str = "HostedZoneName",
        multi_value_answer: bool = "MultiValueAnswer",
        region: str = "Region",
        /// no item twice
        resource_records: c::List<str> = "ResourceRecords",
        set_identifier: str = "SetIdentifier",
        ttl: str = "TTL",
        weight: i64 = "Weight",
    }
}
