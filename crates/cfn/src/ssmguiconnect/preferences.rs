// Written by `cargo xtask codegen` from crates/registry/data/ssmguiconnect.txt.

//! `AWS::SSMGuiConnect::Preferences` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnPreferences = "AWS::SSMGuiConnect::Preferences", "ssmguiconnect-preferences", reference name;
    new {}
    set {
        connection_recording_preferences: ConnectionRecordingPreferences = "ConnectionRecordingPreferences",
    }
    get {
        ACCOUNT_ID: c::Name<CfnPreferences> = "AccountId",
    }
}

c::property! {
    ConnectionRecordingPreferences, "ssmguiconnect-preferences-connectionrecordingpreferences";
    new {
        /// 1 to 2048 characters
        A kms_key_arn: c::Arn<crate::kms::CfnKey> = "KMSKeyArn",
        B recording_destinations: RecordingDestinations = "RecordingDestinations",
    }
    set {}
}

c::property! {
    RecordingDestinations, "ssmguiconnect-preferences-recordingdestinations";
    new {
        /// 1 item; no item twice
        A s3_buckets: c::List<S3Bucket> = "S3Buckets",
    }
    set {}
}

c::property! {
    S3Bucket, "ssmguiconnect-preferences-s3bucket";
    new S3BucketRequired {
        /// matches `^(?:^.{3,63}$)`; does not match `^(?:^([0-9]+\.)+[0-9]+$)`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        /// matches `^[0-9]{12}$`
        B bucket_owner: str = "BucketOwner",
    }
    set {}
}
