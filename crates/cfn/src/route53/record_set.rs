// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::RecordSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `HostedZoneId`, `HostedZoneName`.
    ///
    /// Exactly one of `HostedZoneId`, `HostedZoneName`.
    CfnRecordSet = "AWS::Route53::RecordSet", "route53-recordset", reference name, name_property "Name";
    new CfnRecordSetRequired {
        /// at most 1024 characters
        A name: str = "Name",
        B r#type: str = "Type",
    }
    set {
        alias_target: AliasTarget = "AliasTarget",
        cidr_routing_config: CidrRoutingConfig = "CidrRoutingConfig",
        /// at most 256 characters; AWS does not show it again
        comment: str = "Comment",
        failover: Failover = "Failover",
        geo_location: GeoLocation = "GeoLocation",
        geo_proximity_location: GeoProximityLocation = "GeoProximityLocation",
        /// at most 64 characters
        health_check_id: str = "HealthCheckId",
        /// at most 44 characters; an update replaces the resource
        hosted_zone_id: str = "HostedZoneId",
        /// at most 256 characters; an update replaces the resource; AWS does not show it again
        hosted_zone_name: str = "HostedZoneName",
        multi_value_answer: bool = "MultiValueAnswer",
        region: str = "Region",
        /// no item twice; each: at most 4000 characters
        resource_records: c::List<str> = "ResourceRecords",
        /// at most 128 characters
        set_identifier: str = "SetIdentifier",
        ttl: str = "TTL",
        weight: i64 = "Weight",
    }
    get {}
}

c::property! {
    AliasTarget, "route53-recordset-aliastarget";
    new AliasTargetRequired {
        /// at most 1024 characters
        A dns_name: str = "DNSName",
        /// at most 44 characters
        B hosted_zone_id: str = "HostedZoneId",
    }
    set {
        /// default `false`
        evaluate_target_health: bool = "EvaluateTargetHealth",
    }
}

c::property! {
    CidrRoutingConfig, "route53-recordset-cidrroutingconfig";
    new CidrRoutingConfigRequired {
        /// matches `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`
        A collection_id: str = "CollectionId",
        /// 1 to 16 characters; matches `[0-9A-Za-z_\-\*]+`
        B location_name: str = "LocationName",
    }
    set {}
}

c::property! {
    Coordinates, "route53-recordset-coordinates";
    new CoordinatesRequired {
        /// matches `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`
        A latitude: str = "Latitude",
        /// matches `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`
        B longitude: str = "Longitude",
    }
    set {}
}

c::property! {
    /// Exactly one of `ContinentCode`, `CountryCode`.
    GeoLocation, "route53-recordset-geolocation";
    new {}
    set {
        /// 2 characters
        continent_code: str = "ContinentCode",
        /// 1 to 2 characters
        country_code: str = "CountryCode",
        /// 1 to 3 characters
        subdivision_code: str = "SubdivisionCode",
    }
}

c::property! {
    /// Exactly one of `AWSRegion`, `LocalZoneGroup`, `Coordinates`.
    GeoProximityLocation, "route53-recordset-geoproximitylocation";
    new {}
    set {
        /// 1 to 64 characters
        aws_region: str = "AWSRegion",
        /// -99 to 99
        bias: i64 = "Bias",
        coordinates: Coordinates = "Coordinates",
        /// 1 to 64 characters
        local_zone_group: str = "LocalZoneGroup",
    }
}

c::open_enum! {
    Failover {
        PRIMARY = "PRIMARY",
        SECONDARY = "SECONDARY",
    }
}
