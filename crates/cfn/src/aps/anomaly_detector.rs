// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! `AWS::APS::AnomalyDetector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAnomalyDetector = "AWS::APS::AnomalyDetector", "aps-anomalydetector", reference arn, tags List "Tags";
    new CfnAnomalyDetectorRequired {
        /// 1 to 128 characters; an update replaces the resource
        A alias: str = "Alias",
        B configuration: AnomalyDetectorConfiguration = "Configuration",
        /// matches `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`; an update replaces the resource
        C workspace: str = "Workspace",
    }
    set {
        /// default `60`
        evaluation_interval_in_seconds: i64 = "EvaluationIntervalInSeconds",
        /// no item twice
        labels: c::List<Label> = "Labels",
        missing_data_action: MissingDataAction = "MissingDataAction",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AnomalyDetectorConfiguration, "aps-anomalydetector-anomalydetectorconfiguration";
    new {
        A random_cut_forest: RandomCutForestConfiguration = "RandomCutForest",
    }
    set {}
}

c::property! {
    /// Exactly one of `Amount`, `Ratio`.
    IgnoreNearExpected, "aps-anomalydetector-ignorenearexpected";
    new {}
    set {
        amount: f64 = "Amount",
        ratio: f64 = "Ratio",
    }
}

c::property! {
    Label, "aps-anomalydetector-label";
    new LabelRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `MarkAsAnomaly`, `Skip`.
    MissingDataAction, "aps-anomalydetector-missingdataaction";
    new {}
    set {
        mark_as_anomaly: bool = "MarkAsAnomaly",
        skip: bool = "Skip",
    }
}

c::property! {
    RandomCutForestConfiguration, "aps-anomalydetector-randomcutforestconfiguration";
    new {
        /// at least 1 character
        A query: str = "Query",
    }
    set {
        ignore_near_expected_from_above: IgnoreNearExpected = "IgnoreNearExpectedFromAbove",
        ignore_near_expected_from_below: IgnoreNearExpected = "IgnoreNearExpectedFromBelow",
        /// 256 to 1024; default `256`
        sample_size: i64 = "SampleSize",
        /// 2 to 1024; default `8`
        shingle_size: i64 = "ShingleSize",
    }
}
