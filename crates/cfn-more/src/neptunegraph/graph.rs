// Written by `cargo xtask codegen` from crates/registry/data/neptunegraph.txt.

//! `AWS::NeptuneGraph::Graph` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GraphId`.
    CfnGraph = "AWS::NeptuneGraph::Graph", "neptunegraph-graph", reference name,
        arn "arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}", tags List "Tags";
    new {
        /// 16 to 24576; an update may replace the resource
        A provisioned_memory: i64 = "ProvisionedMemory",
    }
    set {
        deletion_protection: bool = "DeletionProtection",
        /// 1 to 63 characters; matches `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`; an update replaces the resource
        graph_name: str = "GraphName",
        /// an update replaces the resource; AWS does not show it again
        import_task: ImportTask = "ImportTask",
        /// 1 to 1024 characters; an update replaces the resource
        kms_key_identifier: str = "KmsKeyIdentifier",
        public_connectivity: bool = "PublicConnectivity",
        /// 0 to 2; an update replaces the resource
        replica_count: i64 = "ReplicaCount",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        vector_search_configuration: VectorSearchConfiguration = "VectorSearchConfiguration",
    }
    get {
        @arn "GraphArn",
        ENDPOINT: str = "Endpoint",
        GRAPH_ARN: c::Arn<CfnGraph> = "GraphArn",
        GRAPH_ID: c::Name<CfnGraph> = "GraphId",
    }
}

c::property! {
    ImportOptions, "neptunegraph-graph-importoptions";
    new {}
    set {
        neptune: NeptuneImportOptions = "Neptune",
    }
}

c::property! {
    ImportTask, "neptunegraph-graph-importtask";
    new ImportTaskRequired {
        /// 1 to 1024 characters; matches `arn:aws[^:]*:iam::[0-9]{12}:(role|role/service-role)(/[0-9A-Za-z_+=,.@-]+)+`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B source: str = "Source",
    }
    set {
        blank_node_handling: ImportTaskBlankNodeHandling = "BlankNodeHandling",
        fail_on_error: bool = "FailOnError",
        format: ImportTaskFormat = "Format",
        import_options: ImportOptions = "ImportOptions",
        /// 16 to 24576
        max_provisioned_memory: i64 = "MaxProvisionedMemory",
        /// 16 to 24576
        min_provisioned_memory: i64 = "MinProvisionedMemory",
        parquet_type: ImportTaskParquetType = "ParquetType",
    }
}

c::property! {
    NeptuneImportOptions, "neptunegraph-graph-neptuneimportoptions";
    new NeptuneImportOptionsRequired {
        /// 1 to 1024 characters
        A s3_export_kms_key_id: str = "S3ExportKmsKeyId",
        /// 1 to 1024 characters
        B s3_export_path: str = "S3ExportPath",
    }
    set {
        preserve_default_vertex_labels: bool = "PreserveDefaultVertexLabels",
        preserve_edge_ids: bool = "PreserveEdgeIds",
    }
}

c::property! {
    Tag, "neptunegraph-graph-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    VectorSearchConfiguration, "neptunegraph-graph-vectorsearchconfiguration";
    new {
        A vector_search_dimension: i64 = "VectorSearchDimension",
    }
    set {}
}

c::open_enum! {
    ImportTaskBlankNodeHandling {
        CONVERT_TO_IRI = "convertToIri",
    }
}

c::open_enum! {
    ImportTaskFormat {
        CSV = "CSV",
        OPEN_CYPHER = "OPEN_CYPHER",
        PARQUET = "PARQUET",
        NTRIPLES = "NTRIPLES",
    }
}

c::open_enum! {
    ImportTaskParquetType {
        COLUMNAR = "COLUMNAR",
    }
}
