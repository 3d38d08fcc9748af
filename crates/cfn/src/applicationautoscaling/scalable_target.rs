// Written by `cargo xtask codegen` from crates/registry/data/applicationautoscaling.txt.

//! `AWS::ApplicationAutoScaling::ScalableTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnScalableTarget = "AWS::ApplicationAutoScaling::ScalableTarget", "applicationautoscaling-scalabletarget", reference text,
        arn "arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}", tags List "Tags";
    new CfnScalableTargetRequired {
        A max_capacity: i64 = "MaxCapacity",
        B min_capacity: i64 = "MinCapacity",
        /// 1 to 1600 characters; an update replaces the resource
        C resource_id: str = "ResourceId",
        /// an update replaces the resource
        D scalable_dimension: ScalableDimension = "ScalableDimension",
        /// an update replaces the resource
        E service_namespace: ServiceNamespace = "ServiceNamespace",
    }
    set {
        /// 1 to 1600 characters; AWS does not show it again
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        /// no item twice
        scheduled_actions: c::List<ScheduledAction> = "ScheduledActions",
        suspended_state: SuspendedState = "SuspendedState",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    ScalableTargetAction, "applicationautoscaling-scalabletarget-scalabletargetaction";
    new {}
    set {
        max_capacity: i64 = "MaxCapacity",
        min_capacity: i64 = "MinCapacity",
    }
}

c::property! {
    ScheduledAction, "applicationautoscaling-scalabletarget-scheduledaction";
    new ScheduledActionRequired {
        A schedule: str = "Schedule",
        B scheduled_action_name: str = "ScheduledActionName",
    }
    set {
        end_time: str = "EndTime",
        scalable_target_action: ScalableTargetAction = "ScalableTargetAction",
        start_time: str = "StartTime",
        timezone: str = "Timezone",
    }
}

c::property! {
    SuspendedState, "applicationautoscaling-scalabletarget-suspendedstate";
    new {}
    set {
        dynamic_scaling_in_suspended: bool = "DynamicScalingInSuspended",
        dynamic_scaling_out_suspended: bool = "DynamicScalingOutSuspended",
        scheduled_scaling_suspended: bool = "ScheduledScalingSuspended",
    }
}

c::open_enum! {
    ScalableDimension {
        APPSTREAM_FLEET_DESIRED_CAPACITY = "appstream:fleet:DesiredCapacity",
        CASSANDRA_TABLE_READ_CAPACITY_UNITS = "cassandra:table:ReadCapacityUnits",
        CASSANDRA_TABLE_WRITE_CAPACITY_UNITS = "cassandra:table:WriteCapacityUnits",
        COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY = "custom-resource:ResourceType:Property",
        DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
        DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
        DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
        DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
        EC2_CAPACITY_RESERVATION_AVAILABLE_INSTANCES = "ec2:capacity-reservation:AvailableInstances",
        EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
        ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
        ELASTICACHE_CACHE_CLUSTER_NODES = "elasticache:cache-cluster:Nodes",
        ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS = "elasticache:replication-group:NodeGroups",
        ELASTICACHE_REPLICATION_GROUP_REPLICAS = "elasticache:replication-group:Replicas",
        ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT = "elasticmapreduce:instancegroup:InstanceCount",
        KAFKA_BROKER_STORAGE_VOLUME_SIZE = "kafka:broker-storage:VolumeSize",
        LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY = "lambda:function:ProvisionedConcurrency",
        NEPTUNE_CLUSTER_READ_REPLICA_COUNT = "neptune:cluster:ReadReplicaCount",
        RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
        SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT = "sagemaker:inference-component:DesiredCopyCount",
        SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT = "sagemaker:variant:DesiredInstanceCount",
        SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency",
        WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS = "workspaces:workspacespool:DesiredUserSessions",
    }
}

c::open_enum! {
    ServiceNamespace {
        APPSTREAM = "appstream",
        CASSANDRA = "cassandra",
        COMPREHEND = "comprehend",
        CUSTOM_RESOURCE = "custom-resource",
        DYNAMODB = "dynamodb",
        EC2 = "ec2",
        ECS = "ecs",
        ELASTICACHE = "elasticache",
        ELASTICMAPREDUCE = "elasticmapreduce",
        KAFKA = "kafka",
        LAMBDA = "lambda",
        NEPTUNE = "neptune",
        RDS = "rds",
        SAGEMAKER = "sagemaker",
        WORKSPACES = "workspaces",
    }
}
