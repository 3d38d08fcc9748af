// Written by `cargo xtask codegen` from crates/registry/data/rekognition.txt.

//! `AWS::Rekognition::StreamProcessor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    ///
    /// Exactly one of `ConnectedHomeSettings` with `S3Destination` with `NotificationChannel`, `FaceSearchSettings` with `KinesisDataStream`.
    CfnStreamProcessor = "AWS::Rekognition::StreamProcessor", "rekognition-streamprocessor", reference name, name_property "Name",
        arn "arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${Name}", tags List "Tags";
    new {
        /// an update replaces the resource
        A kinesis_video_stream: KinesisVideoStream = "KinesisVideoStream",
        /// at most 2048 characters; matches `arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/.*`; an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// no item twice; an update replaces the resource
        bounding_box_regions_of_interest: c::List<BoundingBox> = "BoundingBoxRegionsOfInterest",
        /// an update replaces the resource
        connected_home_settings: ConnectedHomeSettings = "ConnectedHomeSettings",
        /// an update replaces the resource
        data_sharing_preference: DataSharingPreference = "DataSharingPreference",
        /// an update replaces the resource
        face_search_settings: FaceSearchSettings = "FaceSearchSettings",
        /// an update replaces the resource
        kinesis_data_stream: KinesisDataStream = "KinesisDataStream",
        /// 1 to 2048 characters; matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 128 characters; matches `[a-zA-Z0-9_.-]+`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        notification_channel: NotificationChannel = "NotificationChannel",
        /// no item twice; each: at least 3 items, no item twice; an update replaces the resource
        polygon_regions_of_interest: c::List<c::List<Point>> = "PolygonRegionsOfInterest",
        /// an update replaces the resource
        s3_destination: S3Destination = "S3Destination",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::property! {
    BoundingBox, "rekognition-streamprocessor-boundingbox";
    new BoundingBoxRequired {
        /// 0 to 100
        A height: f64 = "Height",
        /// 0 to 100
        B left: f64 = "Left",
        /// 0 to 100
        C top: f64 = "Top",
        /// 0 to 100
        D width: f64 = "Width",
    }
    set {}
}

c::property! {
    ConnectedHomeSettings, "rekognition-streamprocessor-connectedhomesettings";
    new {
        /// at least 1 item; no item twice; each: 1 to 128 characters
        A labels: c::List<str> = "Labels",
    }
    set {
        /// 0 to 100
        min_confidence: f64 = "MinConfidence",
    }
}

c::property! {
    DataSharingPreference, "rekognition-streamprocessor-datasharingpreference";
    new {
        A opt_in: bool = "OptIn",
    }
    set {}
}

c::property! {
    FaceSearchSettings, "rekognition-streamprocessor-facesearchsettings";
    new {
        /// at most 255 characters; matches `^[a-zA-Z0-9_\.-]+$`
        A collection_id: str = "CollectionId",
    }
    set {
        /// 0 to 100
        face_match_threshold: f64 = "FaceMatchThreshold",
    }
}

c::property! {
    KinesisDataStream, "rekognition-streamprocessor-kinesisdatastream";
    new {
        /// at most 2048 characters; matches `(^arn:([a-z0-9-]+):kinesis:([a-z0-9-]+):[0-9]{12}:.+$)`
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    KinesisVideoStream, "rekognition-streamprocessor-kinesisvideostream";
    new {
        /// at most 2048 characters; matches `(^arn:([a-z0-9-]+):kinesisvideo:([a-z0-9-]+):[0-9]{12}:.+$)`
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    NotificationChannel, "rekognition-streamprocessor-notificationchannel";
    new {
        /// at most 2048 characters
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    Point, "rekognition-streamprocessor-point";
    new PointRequired {
        A x: f64 = "X",
        B y: f64 = "Y",
    }
    set {}
}

c::property! {
    S3Destination, "rekognition-streamprocessor-s3destination";
    new {
        /// at most 63 characters
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {
        /// at most 256 characters
        object_key_prefix: str = "ObjectKeyPrefix",
    }
}
