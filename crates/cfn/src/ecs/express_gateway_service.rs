// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::ExpressGatewayService` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceArn`.
    CfnExpressGatewayService = "AWS::ECS::ExpressGatewayService", "ecs-expressgatewayservice", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A infrastructure_role_arn: c::Arn<crate::iam::CfnRole> = "InfrastructureRoleArn",
    }
    set {
        /// default `"default"`; an update replaces the resource
        cluster: str = "Cluster",
        /// default `"256"`; AWS does not show it again
        cpu: str = "Cpu",
        /// AWS does not show it again
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// default `"HTTP:80/ping"`; AWS does not show it again
        health_check_path: str = "HealthCheckPath",
        /// default `"512"`; AWS does not show it again
        memory: str = "Memory",
        /// AWS does not show it again
        network_configuration: ExpressGatewayServiceNetworkConfiguration = "NetworkConfiguration",
        /// AWS does not show it again
        primary_container: ExpressGatewayContainer = "PrimaryContainer",
        /// AWS does not show it again
        scaling_target: ExpressGatewayScalingTarget = "ScalingTarget",
        /// an update replaces the resource
        service_name: str = "ServiceName",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        task_definition_arn: str = "TaskDefinitionArn",
        /// AWS does not show it again
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
    }
    get {
        @arn "ServiceArn",
        ACTIVE_CONFIGURATIONS: c::List<c::Json> = list "ActiveConfigurations",
        CREATED_AT: str = "CreatedAt",
        ECS_MANAGED_RESOURCE_ARNS: c::Json = "ECSManagedResourceArns",
        ECS_MANAGED_RESOURCE_ARNS_AUTO_SCALING: c::Json = "ECSManagedResourceArns.AutoScaling",
        ECS_MANAGED_RESOURCE_ARNS_AUTO_SCALING_APPLICATION_AUTO_SCALING_POLICIES: c::List<str> = list "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies",
        ECS_MANAGED_RESOURCE_ARNS_AUTO_SCALING_SCALABLE_TARGET: str = "ECSManagedResourceArns.AutoScaling.ScalableTarget",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH: c::Json = "ECSManagedResourceArns.IngressPath",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_CERTIFICATE_ARN: str = "ECSManagedResourceArns.IngressPath.CertificateArn",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_LISTENER_ARN: str = "ECSManagedResourceArns.IngressPath.ListenerArn",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_LISTENER_RULE_ARN: str = "ECSManagedResourceArns.IngressPath.ListenerRuleArn",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_LOAD_BALANCER_ARN: str = "ECSManagedResourceArns.IngressPath.LoadBalancerArn",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_LOAD_BALANCER_SECURITY_GROUPS: c::List<str> = list "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups",
        ECS_MANAGED_RESOURCE_ARNS_INGRESS_PATH_TARGET_GROUP_ARNS: c::List<str> = list "ECSManagedResourceArns.IngressPath.TargetGroupArns",
        ECS_MANAGED_RESOURCE_ARNS_LOG_GROUPS: c::List<str> = list "ECSManagedResourceArns.LogGroups",
        ECS_MANAGED_RESOURCE_ARNS_METRIC_ALARMS: c::List<str> = list "ECSManagedResourceArns.MetricAlarms",
        ECS_MANAGED_RESOURCE_ARNS_SERVICE_SECURITY_GROUPS: c::List<str> = list "ECSManagedResourceArns.ServiceSecurityGroups",
        ENDPOINT: str = "Endpoint",
        SERVICE_ARN: c::Arn<CfnExpressGatewayService> = "ServiceArn",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ExpressGatewayContainer, "ecs-expressgatewayservice-expressgatewaycontainer";
    new {
        A image: str = "Image",
    }
    set {
        aws_logs_configuration: ExpressGatewayServiceAwsLogsConfiguration = "AwsLogsConfiguration",
        command: c::List<str> = "Command",
        /// default `80`
        container_port: i64 = "ContainerPort",
        environment: c::List<KeyValuePair> = "Environment",
        repository_credentials: ExpressGatewayRepositoryCredentials = "RepositoryCredentials",
        secrets: c::List<Secret> = "Secrets",
    }
}

c::property! {
    ExpressGatewayRepositoryCredentials, "ecs-expressgatewayservice-expressgatewayrepositorycredentials";
    new {
        A credentials_parameter: str = "CredentialsParameter",
    }
    set {}
}

c::property! {
    ExpressGatewayScalingTarget, "ecs-expressgatewayservice-expressgatewayscalingtarget";
    new {}
    set {
        auto_scaling_metric: ExpressGatewayServiceScalingMetric = "AutoScalingMetric",
        /// default `60`
        auto_scaling_target_value: i64 = "AutoScalingTargetValue",
        /// default `1`
        max_task_count: i64 = "MaxTaskCount",
        /// default `1`
        min_task_count: i64 = "MinTaskCount",
    }
}

c::property! {
    ExpressGatewayServiceAwsLogsConfiguration, "ecs-expressgatewayservice-expressgatewayserviceawslogsconfiguration";
    new ExpressGatewayServiceAwsLogsConfigurationRequired {
        A log_group: str = "LogGroup",
        /// default `"ecs"`
        B log_stream_prefix: str = "LogStreamPrefix",
    }
    set {}
}

c::property! {
    ExpressGatewayServiceNetworkConfiguration, "ecs-expressgatewayservice-expressgatewayservicenetworkconfiguration";
    new {}
    set {
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
}

c::property! {
    KeyValuePair, "ecs-expressgatewayservice-keyvaluepair";
    new KeyValuePairRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Secret, "ecs-expressgatewayservice-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::open_enum! {
    ExpressGatewayServiceScalingMetric {
        AVERAGE_CPU = "AVERAGE_CPU",
        AVERAGE_MEMORY = "AVERAGE_MEMORY",
        REQUEST_COUNT_PER_TARGET = "REQUEST_COUNT_PER_TARGET",
    }
}
