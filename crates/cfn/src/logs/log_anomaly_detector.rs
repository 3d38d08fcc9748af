// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::LogAnomalyDetector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AnomalyDetectorArn`; it takes no tags.
    CfnLogAnomalyDetector = "AWS::Logs::LogAnomalyDetector", "logs-loganomalydetector", reference arn,
        arn "arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}";
    new {}
    set {
        /// AWS does not show it again
        account_id: str = "AccountId",
        /// 7 to 90
        anomaly_visibility_time: f64 = "AnomalyVisibilityTime",
        /// at least 1 character
        detector_name: str = "DetectorName",
        evaluation_frequency: EvaluationFrequency = "EvaluationFrequency",
        /// at most 1024 characters; matches ``
        filter_pattern: str = "FilterPattern",
        /// at most 256 characters; matches `^arn:aws[a-z-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// no item twice; each: 20 to 2048 characters, matches `^[0-9A-Za-z_#+=/:,.@*-]*$`
        log_group_arn_list: c::List<str> = "LogGroupArnList",
    }
    get {
        @arn "AnomalyDetectorArn",
        ANOMALY_DETECTOR_ARN: c::Arn<CfnLogAnomalyDetector> = "AnomalyDetectorArn",
        ANOMALY_DETECTOR_STATUS: str = "AnomalyDetectorStatus",
        CREATION_TIME_STAMP: f64 = "CreationTimeStamp",
        LAST_MODIFIED_TIME_STAMP: f64 = "LastModifiedTimeStamp",
    }
}

c::open_enum! {
    EvaluationFrequency {
        FIVE_MIN = "FIVE_MIN",
        TEN_MIN = "TEN_MIN",
        FIFTEEN_MIN = "FIFTEEN_MIN",
        THIRTY_MIN = "THIRTY_MIN",
        ONE_HOUR = "ONE_HOUR",
    }
}
