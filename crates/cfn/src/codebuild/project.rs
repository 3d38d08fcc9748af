// Written by `cargo xtask codegen` from crates/registry/data/codebuild.txt.

//! `AWS::CodeBuild::Project` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnProject = "AWS::CodeBuild::Project", "codebuild-project", reference name, name_property "Name",
        arn "arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}", tags List "Tags";
    new CfnProjectRequired {
        A artifacts: Artifacts = "Artifacts",
        B environment: Environment = "Environment",
        C service_role: str = "ServiceRole",
        D source: Source = "Source",
    }
    set {
        auto_retry_limit: f64 = "AutoRetryLimit",
        badge_enabled: bool = "BadgeEnabled",
        build_batch_config: ProjectBuildBatchConfig = "BuildBatchConfig",
        cache: ProjectCache = "Cache",
        concurrent_build_limit: i64 = "ConcurrentBuildLimit",
        description: str = "Description",
        encryption_key: str = "EncryptionKey",
        file_system_locations: c::List<ProjectFileSystemLocation> = "FileSystemLocations",
        logs_config: LogsConfig = "LogsConfig",
        /// an update replaces the resource
        name: str = "Name",
        /// 5 to 480
        queued_timeout_in_minutes: i64 = "QueuedTimeoutInMinutes",
        resource_access_role: str = "ResourceAccessRole",
        secondary_artifacts: c::List<Artifacts> = "SecondaryArtifacts",
        secondary_source_versions: c::List<ProjectSourceVersion> = "SecondarySourceVersions",
        secondary_sources: c::List<Source> = "SecondarySources",
        source_version: str = "SourceVersion",
        tags: c::List<c::Tag> = "Tags",
        /// 5 to 2160
        timeout_in_minutes: i64 = "TimeoutInMinutes",
        triggers: ProjectTriggers = "Triggers",
        visibility: str = "Visibility",
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    Artifacts, "codebuild-project-artifacts";
    new {
        A r#type: str = "Type",
    }
    set {
        artifact_identifier: str = "ArtifactIdentifier",
        encryption_disabled: bool = "EncryptionDisabled",
        location: str = "Location",
        name: str = "Name",
        namespace_type: str = "NamespaceType",
        override_artifact_name: bool = "OverrideArtifactName",
        packaging: str = "Packaging",
        path: str = "Path",
    }
}

c::property! {
    BatchRestrictions, "codebuild-project-batchrestrictions";
    new {}
    set {
        compute_types_allowed: c::List<str> = "ComputeTypesAllowed",
        maximum_builds_allowed: i64 = "MaximumBuildsAllowed",
    }
}

c::property! {
    BuildStatusConfig, "codebuild-project-buildstatusconfig";
    new {}
    set {
        context: str = "Context",
        target_url: str = "TargetUrl",
    }
}

c::property! {
    CloudWatchLogsConfig, "codebuild-project-cloudwatchlogsconfig";
    new {
        A status: str = "Status",
    }
    set {
        group_name: str = "GroupName",
        stream_name: str = "StreamName",
    }
}

c::property! {
    DockerServer, "codebuild-project-dockerserver";
    new {
        A compute_type: str = "ComputeType",
    }
    set {
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
}

c::property! {
    Environment, "codebuild-project-environment";
    new EnvironmentRequired {
        A compute_type: str = "ComputeType",
        B image: str = "Image",
        C r#type: str = "Type",
    }
    set {
        certificate: str = "Certificate",
        docker_server: DockerServer = "DockerServer",
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        fleet: ProjectFleet = "Fleet",
        host_kernel: str = "HostKernel",
        image_pull_credentials_type: str = "ImagePullCredentialsType",
        privileged_mode: bool = "PrivilegedMode",
        registry_credential: RegistryCredential = "RegistryCredential",
    }
}

c::property! {
    EnvironmentVariable, "codebuild-project-environmentvariable";
    new EnvironmentVariableRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {
        r#type: str = "Type",
    }
}

c::property! {
    GitSubmodulesConfig, "codebuild-project-gitsubmodulesconfig";
    new {
        A fetch_submodules: bool = "FetchSubmodules",
    }
    set {}
}

c::property! {
    LogsConfig, "codebuild-project-logsconfig";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs",
        s3_logs: S3LogsConfig = "S3Logs",
    }
}

c::property! {
    ProjectBuildBatchConfig, "codebuild-project-projectbuildbatchconfig";
    new {}
    set {
        batch_report_mode: str = "BatchReportMode",
        combine_artifacts: bool = "CombineArtifacts",
        restrictions: BatchRestrictions = "Restrictions",
        service_role: str = "ServiceRole",
        timeout_in_mins: i64 = "TimeoutInMins",
    }
}

c::property! {
    ProjectCache, "codebuild-project-projectcache";
    new {
        A r#type: str = "Type",
    }
    set {
        cache_namespace: str = "CacheNamespace",
        location: str = "Location",
        modes: c::List<str> = "Modes",
    }
}

c::property! {
    ProjectFileSystemLocation, "codebuild-project-projectfilesystemlocation";
    new ProjectFileSystemLocationRequired {
        A identifier: str = "Identifier",
        B location: str = "Location",
        C mount_point: str = "MountPoint",
        D r#type: str = "Type",
    }
    set {
        mount_options: str = "MountOptions",
    }
}

c::property! {
    ProjectFleet, "codebuild-project-projectfleet";
    new {}
    set {
        fleet_arn: str = "FleetArn",
    }
}

c::property! {
    ProjectSourceVersion, "codebuild-project-projectsourceversion";
    new {
        A source_identifier: str = "SourceIdentifier",
    }
    set {
        source_version: str = "SourceVersion",
    }
}

c::property! {
    ProjectTriggers, "codebuild-project-projecttriggers";
    new {}
    set {
        build_type: str = "BuildType",
        filter_groups: c::List<c::List<c::Json>> = "FilterGroups",
        pull_request_build_policy: PullRequestBuildPolicy = "PullRequestBuildPolicy",
        scope_configuration: ScopeConfiguration = "ScopeConfiguration",
        webhook: bool = "Webhook",
    }
}

c::property! {
    PullRequestBuildPolicy, "codebuild-project-pullrequestbuildpolicy";
    new {
        A requires_comment_approval: str = "RequiresCommentApproval",
    }
    set {
        approver_roles: c::List<str> = "ApproverRoles",
    }
}

c::property! {
    RegistryCredential, "codebuild-project-registrycredential";
    new RegistryCredentialRequired {
        A credential: str = "Credential",
        B credential_provider: str = "CredentialProvider",
    }
    set {}
}

c::property! {
    S3LogsConfig, "codebuild-project-s3logsconfig";
    new {
        A status: str = "Status",
    }
    set {
        encryption_disabled: bool = "EncryptionDisabled",
        location: str = "Location",
    }
}

c::property! {
    ScopeConfiguration, "codebuild-project-scopeconfiguration";
    new {
        A name: str = "Name",
    }
    set {
        domain: str = "Domain",
        scope: str = "Scope",
    }
}

c::property! {
    Source, "codebuild-project-source";
    new {
        A r#type: str = "Type",
    }
    set {
        auth: SourceAuth = "Auth",
        build_spec: str = "BuildSpec",
        build_status_config: BuildStatusConfig = "BuildStatusConfig",
        git_clone_depth: i64 = "GitCloneDepth",
        git_submodules_config: GitSubmodulesConfig = "GitSubmodulesConfig",
        insecure_ssl: bool = "InsecureSsl",
        location: str = "Location",
        report_build_status: bool = "ReportBuildStatus",
        source_identifier: str = "SourceIdentifier",
    }
}

c::property! {
    SourceAuth, "codebuild-project-sourceauth";
    new {
        A r#type: str = "Type",
    }
    set {
        resource: str = "Resource",
    }
}

c::property! {
    VpcConfig, "codebuild-project-vpcconfig";
    new {}
    set {
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
