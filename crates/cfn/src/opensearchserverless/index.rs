// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::Index` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnIndex = "AWS::OpenSearchServerless::Index", "opensearchserverless-index", reference text;
    new CfnIndexRequired {
        /// an update replaces the resource
        A collection_endpoint: str = "CollectionEndpoint",
        /// matches `^[a-z][a-z0-9_-]*$`; does not match `^(?:[_-])`; an update replaces the resource
        B index_name: str = "IndexName",
    }
    set {
        mappings: Mappings = "Mappings",
        settings: IndexSettings = "Settings",
    }
    get {
        UUID: str = "Uuid",
    }
}

c::property! {
    Analysis, "opensearchserverless-index-analysis";
    new {}
    set {
        analyzer: c::Map<Analyzer> = "Analyzer",
    }
}

c::property! {
    Analyzer, "opensearchserverless-index-analyzer";
    new {}
    set {
        char_filter: c::List<str> = "CharFilter",
        filter: c::List<str> = "Filter",
        tokenizer: str = "Tokenizer",
        r#type: str = "Type",
    }
}

c::property! {
    Index, "opensearchserverless-index-index";
    new {}
    set {
        knn: bool = "Knn",
        /// AWS does not show it again
        knn_algo_param_ef_search: i64 = "KnnAlgoParamEfSearch",
        /// AWS does not show it again
        refresh_interval: str = "RefreshInterval",
    }
}

c::property! {
    IndexSettings, "opensearchserverless-index-indexsettings";
    new {}
    set {
        /// an update replaces the resource
        analysis: Analysis = "Analysis",
        index: Index = "Index",
    }
}

c::property! {
    Mappings, "opensearchserverless-index-mappings";
    new {}
    set {
        properties: c::Map<PropertyMapping> = "Properties",
    }
}

c::property! {
    Method, "opensearchserverless-index-method";
    new {
        A name: MethodName = "Name",
    }
    set {
        engine: MethodEngine = "Engine",
        parameters: Parameters = "Parameters",
        space_type: MethodSpaceType = "SpaceType",
    }
}

c::property! {
    Parameters, "opensearchserverless-index-parameters";
    new {}
    set {
        /// at least 1
        ef_construction: i64 = "EfConstruction",
        /// 2 to 100
        m: i64 = "M",
    }
}

c::property! {
    PropertyMapping, "opensearchserverless-index-propertymapping";
    new {
        A r#type: PropertyMappingType = "Type",
    }
    set {
        analyzer: str = "Analyzer",
        compression_level: PropertyMappingCompressionLevel = "CompressionLevel",
        data_type: PropertyMappingDataType = "DataType",
        dimension: i64 = "Dimension",
        index: bool = "Index",
        method: Method = "Method",
        properties: c::Map<PropertyMapping> = "Properties",
        space_type: PropertyMappingSpaceType = "SpaceType",
        value: str = "Value",
    }
}

c::open_enum! {
    MethodName {
        HNSW = "hnsw",
        IVF = "ivf",
    }
}

c::open_enum! {
    MethodEngine {
        NMSLIB = "nmslib",
        FAISS = "faiss",
        LUCENE = "lucene",
    }
}

c::open_enum! {
    MethodSpaceType {
        L2 = "l2",
        L1 = "l1",
        LINF = "linf",
        COSINESIMIL = "cosinesimil",
        INNERPRODUCT = "innerproduct",
        HAMMING = "hamming",
    }
}

c::open_enum! {
    PropertyMappingType {
        TEXT = "text",
        KNN_VECTOR = "knn_vector",
        KEYWORD = "keyword",
        INTEGER = "integer",
    }
}

c::open_enum! {
    PropertyMappingCompressionLevel {
        _16X = "16x",
        _32X = "32x",
        _8X = "8x",
        _4X = "4x",
        _2X = "2x",
        _1X = "1x",
    }
}

c::open_enum! {
    PropertyMappingDataType {
        FLOAT = "float",
        BYTE = "byte",
    }
}

c::open_enum! {
    PropertyMappingSpaceType {
        L2 = "l2",
        L1 = "l1",
        LINF = "linf",
        COSINESIMIL = "cosinesimil",
        INNERPRODUCT = "innerproduct",
        HAMMING = "hamming",
    }
}
