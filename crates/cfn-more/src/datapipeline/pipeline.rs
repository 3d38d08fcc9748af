// Written by `cargo xtask codegen` from crates/registry/data/datapipeline.txt.

//! `AWS::DataPipeline::Pipeline` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PipelineId`; it has no attribute for its ARN.
    CfnPipeline = "AWS::DataPipeline::Pipeline", "datapipeline-pipeline", reference name,
        arn "arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineID}", tags List "PipelineTags";
    new {
        /// 1 to 1024 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        activate: bool = "Activate",
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        parameter_objects: c::List<ParameterObject> = "ParameterObjects",
        parameter_values: c::List<ParameterValue> = "ParameterValues",
        pipeline_objects: c::List<PipelineObject> = "PipelineObjects",
        pipeline_tags: c::List<PipelineTag> = "PipelineTags",
    }
    get {
        ID: str = "Id",
        PIPELINE_ID: c::Name<CfnPipeline> = "PipelineId",
    }
}

c::property! {
    Field, "datapipeline-pipeline-field";
    new {
        /// 1 to 256 characters
        A key: str = "Key",
    }
    set {
        /// 1 to 256 characters
        ref_value: str = "RefValue",
        /// at most 10240 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    ParameterAttribute, "datapipeline-pipeline-parameterattribute";
    new ParameterAttributeRequired {
        /// 1 to 256 characters
        A key: str = "Key",
        /// at most 10240 characters
        B string_value: str = "StringValue",
    }
    set {}
}

c::property! {
    ParameterObject, "datapipeline-pipeline-parameterobject";
    new {
        A attributes: c::List<ParameterAttribute> = "Attributes",
        /// 1 to 256 characters
        B id: str = "Id",
    }
    set {}
}

c::property! {
    ParameterValue, "datapipeline-pipeline-parametervalue";
    new ParameterValueRequired {
        /// 1 to 256 characters
        A id: str = "Id",
        /// at most 10240 characters
        B string_value: str = "StringValue",
    }
    set {}
}

c::property! {
    PipelineObject, "datapipeline-pipeline-pipelineobject";
    new PipelineObjectRequired {
        A fields: c::List<Field> = "Fields",
        /// 1 to 1024 characters
        B id: str = "Id",
        /// 1 to 1024 characters
        C name: str = "Name",
    }
    set {}
}

c::property! {
    PipelineTag, "datapipeline-pipeline-pipelinetag";
    new PipelineTagRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}
