// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetId`.
    CfnDataset = "AWS::IoTSiteWise::Dataset", "iotsitewise-dataset", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9 _\-#$*!@.]+$`
        A dataset_name: str = "DatasetName",
    }
    set {
        dataset_config: DatasetConfig = "DatasetConfig",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        dataset_description: str = "DatasetDescription",
        dataset_source: DatasetSource = "DatasetSource",
        /// an update replaces the resource
        dataset_type: DatasetType = "DatasetType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        workspace_name: str = "WorkspaceName",
    }
    get {
        @arn "DatasetArn",
        DATASET_ARN: c::Arn<CfnDataset> = "DatasetArn",
        DATASET_ID: c::Name<CfnDataset> = "DatasetId",
    }
}

c::property! {
    DatasetConfig, "iotsitewise-dataset-datasetconfig";
    new {}
    set {
        session: SessionConfig = "Session",
    }
}

c::property! {
    DatasetSource, "iotsitewise-dataset-datasetsource";
    new DatasetSourceRequired {
        A source_format: DatasetSourceSourceFormat = "SourceFormat",
        B source_type: DatasetSourceSourceType = "SourceType",
    }
    set {
        source_detail: SourceDetail = "SourceDetail",
    }
}

c::property! {
    KendraSourceDetail, "iotsitewise-dataset-kendrasourcedetail";
    new KendraSourceDetailRequired {
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`
        A knowledge_base_arn: str = "KnowledgeBaseArn",
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    SessionConfig, "iotsitewise-dataset-sessionconfig";
    new SessionConfigRequired {
        A session_end_time: str = "SessionEndTime",
        B session_start_time: str = "SessionStartTime",
    }
    set {}
}

c::property! {
    SourceDetail, "iotsitewise-dataset-sourcedetail";
    new {}
    set {
        kendra: KendraSourceDetail = "Kendra",
    }
}

c::open_enum! {
    DatasetType {
        SESSION = "SESSION",
        CURATED = "CURATED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    DatasetSourceSourceFormat {
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        TIMESERIES = "TIMESERIES",
    }
}

c::open_enum! {
    DatasetSourceSourceType {
        KENDRA = "KENDRA",
        SITEWISE = "SITEWISE",
    }
}
