// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::Solution` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SolutionArn`.
    CfnSolution = "AWS::Personalize::Solution", "personalize-solution", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}", tags List "Tags";
    new CfnSolutionRequired {
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`; an update replaces the resource
        A dataset_group_arn: str = "DatasetGroupArn",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 256 characters; an update replaces the resource
        event_type: str = "EventType",
        /// an update replaces the resource
        perform_auto_ml: bool = "PerformAutoML",
        /// an update replaces the resource
        perform_hpo: bool = "PerformHPO",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`; an update replaces the resource
        recipe_arn: str = "RecipeArn",
        /// an update replaces the resource
        solution_config: SolutionConfig = "SolutionConfig",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SolutionArn",
        SOLUTION_ARN: c::Arn<CfnSolution> = "SolutionArn",
    }
}

c::property! {
    AlgorithmHyperParameterRanges, "personalize-solution-algorithmhyperparameterranges";
    new {}
    set {
        /// at most 100 items
        categorical_hyper_parameter_ranges: c::List<CategoricalHyperParameterRange> = "CategoricalHyperParameterRanges",
        /// at most 100 items
        continuous_hyper_parameter_ranges: c::List<ContinuousHyperParameterRange> = "ContinuousHyperParameterRanges",
        /// at most 100 items
        integer_hyper_parameter_ranges: c::List<IntegerHyperParameterRange> = "IntegerHyperParameterRanges",
    }
}

c::property! {
    AutoMLConfig, "personalize-solution-automlconfig";
    new {}
    set {
        /// at most 256 characters
        metric_name: str = "MetricName",
        /// at most 100 items; each: at most 256 characters, matches `arn:([a-z0-9-]+):personalize:.*:.*:.+`
        recipe_list: c::List<str> = "RecipeList",
    }
}

c::property! {
    CategoricalHyperParameterRange, "personalize-solution-categoricalhyperparameterrange";
    new {}
    set {
        /// at most 256 characters
        name: str = "Name",
        /// at most 100 items; each: at most 1000 characters
        values: c::List<str> = "Values",
    }
}

c::property! {
    ContinuousHyperParameterRange, "personalize-solution-continuoushyperparameterrange";
    new {}
    set {
        /// at least -1000000
        max_value: f64 = "MaxValue",
        /// at least -1000000
        min_value: f64 = "MinValue",
        /// at most 256 characters
        name: str = "Name",
    }
}

c::property! {
    HpoConfig, "personalize-solution-hpoconfig";
    new {}
    set {
        algorithm_hyper_parameter_ranges: AlgorithmHyperParameterRanges = "AlgorithmHyperParameterRanges",
        hpo_objective: HpoObjective = "HpoObjective",
        hpo_resource_config: HpoResourceConfig = "HpoResourceConfig",
    }
}

c::property! {
    HpoObjective, "personalize-solution-hpoobjective";
    new {}
    set {
        /// at most 256 characters
        metric_name: str = "MetricName",
        /// at most 256 characters
        metric_regex: str = "MetricRegex",
        /// at most 256 characters
        r#type: HpoObjectiveType = "Type",
    }
}

c::property! {
    HpoResourceConfig, "personalize-solution-hporesourceconfig";
    new {}
    set {
        /// at most 256 characters
        max_number_of_training_jobs: str = "MaxNumberOfTrainingJobs",
        /// at most 256 characters
        max_parallel_training_jobs: str = "MaxParallelTrainingJobs",
    }
}

c::property! {
    IntegerHyperParameterRange, "personalize-solution-integerhyperparameterrange";
    new {}
    set {
        /// at most 1000000
        max_value: i64 = "MaxValue",
        /// at least -1000000
        min_value: i64 = "MinValue",
        /// at most 256 characters
        name: str = "Name",
    }
}

c::property! {
    SolutionConfig, "personalize-solution-solutionconfig";
    new {}
    set {
        /// at most 100 keys
        algorithm_hyper_parameters: c::Map<str> = "AlgorithmHyperParameters",
        auto_ml_config: AutoMLConfig = "AutoMLConfig",
        /// at most 256 characters
        event_value_threshold: str = "EventValueThreshold",
        /// at most 100 keys
        feature_transformation_parameters: c::Map<str> = "FeatureTransformationParameters",
        hpo_config: HpoConfig = "HpoConfig",
    }
}

c::open_enum! {
    HpoObjectiveType {
        MAXIMIZE = "Maximize",
        MINIMIZE = "Minimize",
    }
}
