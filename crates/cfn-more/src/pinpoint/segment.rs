// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::Segment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SegmentId`.
    CfnSegment = "AWS::Pinpoint::Segment", "pinpoint-segment", reference name, tags Map "Tags";
    new CfnSegmentRequired {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
        B name: str = "Name",
    }
    set {
        dimensions: SegmentDimensions = "Dimensions",
        segment_groups: SegmentGroups = "SegmentGroups",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        SEGMENT_ID: c::Name<CfnSegment> = "SegmentId",
    }
}

c::property! {
    Behavior, "pinpoint-segment-behavior";
    new {}
    set {
        recency: Recency = "Recency",
    }
}

c::property! {
    Coordinates, "pinpoint-segment-coordinates";
    new CoordinatesRequired {
        A latitude: f64 = "Latitude",
        B longitude: f64 = "Longitude",
    }
    set {}
}

c::property! {
    Demographic, "pinpoint-segment-demographic";
    new {}
    set {
        app_version: SetDimension = "AppVersion",
        channel: SetDimension = "Channel",
        device_type: SetDimension = "DeviceType",
        make: SetDimension = "Make",
        model: SetDimension = "Model",
        platform: SetDimension = "Platform",
    }
}

c::property! {
    GPSPoint, "pinpoint-segment-gpspoint";
    new {
        A coordinates: Coordinates = "Coordinates",
        B range_in_kilometers: f64 = "RangeInKilometers",
    }
    set {}
}

c::property! {
    Groups, "pinpoint-segment-groups";
    new {}
    set {
        dimensions: c::List<SegmentDimensions> = "Dimensions",
        source_segments: c::List<SourceSegments> = "SourceSegments",
        source_type: str = "SourceType",
        r#type: str = "Type",
    }
}

c::property! {
    Location, "pinpoint-segment-location";
    new {}
    set {
        country: SetDimension = "Country",
        gps_point: GPSPoint = "GPSPoint",
    }
}

c::property! {
    Recency, "pinpoint-segment-recency";
    new RecencyRequired {
        A duration: str = "Duration",
        B recency_type: str = "RecencyType",
    }
    set {}
}

c::property! {
    SegmentDimensions, "pinpoint-segment-segmentdimensions";
    new {}
    set {
        attributes: c::Json = "Attributes",
        behavior: Behavior = "Behavior",
        demographic: Demographic = "Demographic",
        location: Location = "Location",
        metrics: c::Json = "Metrics",
        user_attributes: c::Json = "UserAttributes",
    }
}

c::property! {
    SegmentGroups, "pinpoint-segment-segmentgroups";
    new {}
    set {
        groups: c::List<Groups> = "Groups",
        include: str = "Include",
    }
}

c::property! {
    SetDimension, "pinpoint-segment-setdimension";
    new {}
    set {
        dimension_type: str = "DimensionType",
        values: c::List<str> = "Values",
    }
}

c::property! {
    SourceSegments, "pinpoint-segment-sourcesegments";
    new {
        A id: str = "Id",
    }
    set {
        version: i64 = "Version",
    }
}
