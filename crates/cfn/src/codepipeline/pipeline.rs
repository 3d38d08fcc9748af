// Written by `cargo xtask codegen` from crates/registry/data/codepipeline.txt.

//! `AWS::CodePipeline::Pipeline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    ///
    /// Exactly one of `ArtifactStore`, `ArtifactStores`.
    CfnPipeline = "AWS::CodePipeline::Pipeline", "codepipeline-pipeline", reference name, name_property "Name",
        arn "arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}", tags List "Tags";
    new {
        /// matches `arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/.*`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at least 2 items; no item twice
        B stages: c::List<StageDeclaration> = "Stages",
    }
    set {
        artifact_store: ArtifactStore = "ArtifactStore",
        /// no item twice
        artifact_stores: c::List<ArtifactStoreMap> = "ArtifactStores",
        /// no item twice
        disable_inbound_stage_transitions: c::List<StageTransition> = "DisableInboundStageTransitions",
        /// default `"SUPERSEDED"`
        execution_mode: ExecutionMode = "ExecutionMode",
        /// an update replaces the resource
        name: str = "Name",
        pipeline_type: PipelineType = "PipelineType",
        /// AWS does not show it again
        restart_execution_on_update: bool = "RestartExecutionOnUpdate",
        tags: c::List<c::Tag> = "Tags",
        /// no item twice
        triggers: c::List<PipelineTriggerDeclaration> = "Triggers",
        /// no item twice
        variables: c::List<VariableDeclaration> = "Variables",
    }
    get {
        @arn "Arn",
        VERSION: str = "Version",
    }
}

c::property! {
    ActionDeclaration, "codepipeline-pipeline-actiondeclaration";
    new {
        A action_type_id: ActionTypeId = "ActionTypeId",
        /// matches `^[A-Za-z0-9.@\-_]{1,100}$`
        B name: str = "Name",
    }
    set {
        commands: c::List<str> = "Commands",
        configuration: c::Json = "Configuration",
        /// no item twice
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// no item twice
        input_artifacts: c::List<InputArtifact> = "InputArtifacts",
        namespace: str = "Namespace",
        /// no item twice
        output_artifacts: c::List<OutputArtifact> = "OutputArtifacts",
        /// no item twice
        output_variables: c::List<str> = "OutputVariables",
        region: str = "Region",
        /// matches `arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        run_order: i64 = "RunOrder",
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
}

c::property! {
    ActionTypeId, "codepipeline-pipeline-actiontypeid";
    new ActionTypeIdRequired {
        A category: ActionTypeIdCategory = "Category",
        B owner: str = "Owner",
        C provider: str = "Provider",
        /// matches `^[0-9A-Za-z_-]{1,9}$`
        D version: str = "Version",
    }
    set {}
}

c::property! {
    ArtifactStore, "codepipeline-pipeline-artifactstore";
    new ArtifactStoreRequired {
        A location: str = "Location",
        B r#type: ArtifactStoreType = "Type",
    }
    set {
        encryption_key: EncryptionKey = "EncryptionKey",
    }
}

c::property! {
    ArtifactStoreMap, "codepipeline-pipeline-artifactstoremap";
    new {
        A artifact_store: ArtifactStore = "ArtifactStore",
        B region: str = "Region",
    }
    set {}
}

c::property! {
    BeforeEntryConditions, "codepipeline-pipeline-beforeentryconditions";
    new {}
    set {
        /// no item twice
        conditions: c::List<Condition> = "Conditions",
    }
}

c::property! {
    BlockerDeclaration, "codepipeline-pipeline-blockerdeclaration";
    new BlockerDeclarationRequired {
        A name: str = "Name",
        B r#type: BlockerDeclarationType = "Type",
    }
    set {}
}

c::property! {
    Condition, "codepipeline-pipeline-condition";
    new {}
    set {
        result: str = "Result",
        /// no item twice
        rules: c::List<RuleDeclaration> = "Rules",
    }
}

c::property! {
    EncryptionKey, "codepipeline-pipeline-encryptionkey";
    new EncryptionKeyRequired {
        A id: str = "Id",
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    EnvironmentVariable, "codepipeline-pipeline-environmentvariable";
    new EnvironmentVariableRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {
        r#type: EnvironmentVariableType = "Type",
    }
}

c::property! {
    FailureConditions, "codepipeline-pipeline-failureconditions";
    new {}
    set {
        /// no item twice
        conditions: c::List<Condition> = "Conditions",
        result: FailureConditionsResult = "Result",
        retry_configuration: RetryConfiguration = "RetryConfiguration",
    }
}

c::property! {
    GitBranchFilterCriteria, "codepipeline-pipeline-gitbranchfiltercriteria";
    new {}
    set {
        /// no item twice
        excludes: c::List<str> = "Excludes",
        /// no item twice
        includes: c::List<str> = "Includes",
    }
}

c::property! {
    GitConfiguration, "codepipeline-pipeline-gitconfiguration";
    new {
        A source_action_name: str = "SourceActionName",
    }
    set {
        /// no item twice
        pull_request: c::List<GitPullRequestFilter> = "PullRequest",
        /// no item twice
        push: c::List<GitPushFilter> = "Push",
    }
}

c::property! {
    GitFilePathFilterCriteria, "codepipeline-pipeline-gitfilepathfiltercriteria";
    new {}
    set {
        /// no item twice
        excludes: c::List<str> = "Excludes",
        /// no item twice
        includes: c::List<str> = "Includes",
    }
}

c::property! {
    GitPullRequestFilter, "codepipeline-pipeline-gitpullrequestfilter";
    new {}
    set {
        branches: GitBranchFilterCriteria = "Branches",
        /// no item twice
        events: c::List<str> = "Events",
        file_paths: GitFilePathFilterCriteria = "FilePaths",
    }
}

c::property! {
    GitPushFilter, "codepipeline-pipeline-gitpushfilter";
    new {}
    set {
        branches: GitBranchFilterCriteria = "Branches",
        file_paths: GitFilePathFilterCriteria = "FilePaths",
        tags: GitTagFilterCriteria = "Tags",
    }
}

c::property! {
    GitTagFilterCriteria, "codepipeline-pipeline-gittagfiltercriteria";
    new {}
    set {
        /// no item twice
        excludes: c::List<str> = "Excludes",
        /// no item twice
        includes: c::List<str> = "Includes",
    }
}

c::property! {
    InputArtifact, "codepipeline-pipeline-inputartifact";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    OutputArtifact, "codepipeline-pipeline-outputartifact";
    new {
        A name: str = "Name",
    }
    set {
        /// no item twice
        files: c::List<str> = "Files",
    }
}

c::property! {
    PipelineTriggerDeclaration, "codepipeline-pipeline-pipelinetriggerdeclaration";
    new {
        A provider_type: PipelineTriggerDeclarationProviderType = "ProviderType",
    }
    set {
        git_configuration: GitConfiguration = "GitConfiguration",
    }
}

c::property! {
    RetryConfiguration, "codepipeline-pipeline-retryconfiguration";
    new {}
    set {
        retry_mode: RetryConfigurationRetryMode = "RetryMode",
    }
}

c::property! {
    RuleDeclaration, "codepipeline-pipeline-ruledeclaration";
    new {}
    set {
        commands: c::List<str> = "Commands",
        configuration: c::Json = "Configuration",
        /// no item twice
        input_artifacts: c::List<InputArtifact> = "InputArtifacts",
        name: str = "Name",
        region: str = "Region",
        /// matches `arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        rule_type_id: RuleTypeId = "RuleTypeId",
    }
}

c::property! {
    RuleTypeId, "codepipeline-pipeline-ruletypeid";
    new {}
    set {
        category: str = "Category",
        owner: str = "Owner",
        provider: str = "Provider",
        version: str = "Version",
    }
}

c::property! {
    StageDeclaration, "codepipeline-pipeline-stagedeclaration";
    new {
        /// at least 1 item; no item twice
        A actions: c::List<ActionDeclaration> = "Actions",
        B name: str = "Name",
    }
    set {
        before_entry: BeforeEntryConditions = "BeforeEntry",
        /// no item twice
        blockers: c::List<BlockerDeclaration> = "Blockers",
        on_failure: FailureConditions = "OnFailure",
        on_success: SuccessConditions = "OnSuccess",
    }
}

c::property! {
    StageTransition, "codepipeline-pipeline-stagetransition";
    new StageTransitionRequired {
        A reason: str = "Reason",
        B stage_name: str = "StageName",
    }
    set {}
}

c::property! {
    SuccessConditions, "codepipeline-pipeline-successconditions";
    new {}
    set {
        /// no item twice
        conditions: c::List<Condition> = "Conditions",
    }
}

c::property! {
    VariableDeclaration, "codepipeline-pipeline-variabledeclaration";
    new {
        A name: str = "Name",
    }
    set {
        default_value: str = "DefaultValue",
        description: str = "Description",
    }
}

c::open_enum! {
    ExecutionMode {
        QUEUED = "QUEUED",
        SUPERSEDED = "SUPERSEDED",
        PARALLEL = "PARALLEL",
    }
}

c::open_enum! {
    PipelineType {
        V1 = "V1",
        V2 = "V2",
    }
}

c::open_enum! {
    ActionTypeIdCategory {
        SOURCE = "Source",
        BUILD = "Build",
        TEST = "Test",
        DEPLOY = "Deploy",
        INVOKE = "Invoke",
        APPROVAL = "Approval",
        COMPUTE = "Compute",
    }
}

c::open_enum! {
    ArtifactStoreType {
        S3 = "S3",
    }
}

c::open_enum! {
    BlockerDeclarationType {
        SCHEDULE = "Schedule",
    }
}

c::open_enum! {
    EnvironmentVariableType {
        PLAINTEXT = "PLAINTEXT",
        SECRETS_MANAGER = "SECRETS_MANAGER",
    }
}

c::open_enum! {
    FailureConditionsResult {
        ROLLBACK = "ROLLBACK",
        RETRY = "RETRY",
    }
}

c::open_enum! {
    PipelineTriggerDeclarationProviderType {
        CODE_STAR_SOURCE_CONNECTION = "CodeStarSourceConnection",
    }
}

c::open_enum! {
    RetryConfigurationRetryMode {
        ALL_ACTIONS = "ALL_ACTIONS",
        FAILED_ACTIONS = "FAILED_ACTIONS",
    }
}
