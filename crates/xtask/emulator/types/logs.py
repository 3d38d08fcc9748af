"""AWS::Logs::LogGroup, Destination, SubscriptionFilter, MetricFilter and ResourcePolicy."""

from moto.logs.models import logs_backends

from .. import policy
from ..aws import check_applied
from ..resource import ResourceType


class LogGroup(ResourceType):
    type_name = "AWS::Logs::LogGroup"
    name_property = "LogGroupName"
    attributes = ("Arn",)
    create_only = ("LogGroupName",)

    @classmethod
    def create(cls, context, name, properties):
        context.call("logs", "create_log_group", logGroupName=name)
        return name, {"Arn": f"arn:aws:logs:{context.region}:{context.account}:log-group:{name}:*"}

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("logs", "delete_log_group", logGroupName=physical_id)

    def retention(context, physical_id, value):
        if value is None:
            context.call("logs", "delete_retention_policy", logGroupName=physical_id)
            return
        context.call("logs", "put_retention_policy", logGroupName=physical_id, retentionInDays=value)

    def key(context, physical_id, value):
        # Moto takes a key only when the group is made.
        logs_backends[context.account][context.region].groups[physical_id].kms_key_id = value
        groups = context.call("logs", "describe_log_groups", logGroupNamePrefix=physical_id)["logGroups"]
        check_applied("AWS::Logs::LogGroup KmsKeyId", value, groups[0].get("kmsKeyId"))

    def tags(context, physical_id, value):
        before = context.call("logs", "list_tags_log_group", logGroupName=physical_id)["tags"]
        if before:
            context.call("logs", "untag_log_group", logGroupName=physical_id, tags=list(before))
        if value:
            context.call(
                "logs",
                "tag_log_group",
                logGroupName=physical_id,
                tags={tag["Key"]: tag["Value"] for tag in value},
            )

    parts = {"KmsKeyId": key, "RetentionInDays": retention, "Tags": tags}


class Destination(ResourceType):
    type_name = "AWS::Logs::Destination"
    name_property = "DestinationName"
    attributes = ("Arn",)
    create_only = ("DestinationName",)
    at_creation = ("TargetArn", "RoleArn", "DestinationPolicy")

    @classmethod
    def create(cls, context, name, properties):
        cls.modify(context, name, properties)
        return name, {"Arn": f"arn:aws:logs:{context.region}:{context.account}:destination:{name}"}

    @classmethod
    def modify(cls, context, physical_id, properties):
        context.call(
            "logs",
            "put_destination",
            destinationName=physical_id,
            targetArn=properties["TargetArn"],
            roleArn=properties["RoleArn"],
        )
        if "DestinationPolicy" in properties:
            document = policy.text(properties["DestinationPolicy"])
            context.call("logs", "put_destination_policy", destinationName=physical_id, accessPolicy=document)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("logs", "delete_destination", destinationName=physical_id)


class SubscriptionFilter(ResourceType):
    type_name = "AWS::Logs::SubscriptionFilter"
    name_property = "FilterName"
    create_only = ("FilterName", "LogGroupName")
    at_creation = ("FilterPattern", "DestinationArn", "RoleArn")

    @classmethod
    def create(cls, context, name, properties):
        group, pattern, target = (
            properties["LogGroupName"],
            properties["FilterPattern"],
            properties["DestinationArn"],
        )
        if ":destination:" in target:
            # Moto takes every ARN of CloudWatch Logs for a log group.
            backend = logs_backends[context.account][context.region]
            backend.groups[group].put_subscription_filter(name, pattern, target, properties.get("RoleArn"))
        else:
            role = {"roleArn": properties["RoleArn"]} if "RoleArn" in properties else {}
            context.call(
                "logs",
                "put_subscription_filter",
                logGroupName=group,
                filterName=name,
                filterPattern=pattern,
                destinationArn=target,
                **role,
            )
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        cls.create(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call(
            "logs",
            "delete_subscription_filter",
            logGroupName=properties["LogGroupName"],
            filterName=physical_id,
        )


class MetricFilter(ResourceType):
    type_name = "AWS::Logs::MetricFilter"
    name_property = "FilterName"
    create_only = ("FilterName", "LogGroupName")
    at_creation = ("FilterPattern", "MetricTransformations")

    @classmethod
    def create(cls, context, name, properties):
        transformations = [
            {key[0].lower() + key[1:]: value for key, value in item.items()}
            for item in properties["MetricTransformations"]
        ]
        context.call(
            "logs",
            "put_metric_filter",
            logGroupName=properties["LogGroupName"],
            filterName=name,
            filterPattern=properties["FilterPattern"],
            metricTransformations=transformations,
        )
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        cls.create(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call(
            "logs", "delete_metric_filter", logGroupName=properties["LogGroupName"], filterName=physical_id
        )


class ResourcePolicy(ResourceType):
    type_name = "AWS::Logs::ResourcePolicy"
    name_property = "PolicyName"
    create_only = ("PolicyName",)
    at_creation = ("PolicyDocument",)

    @classmethod
    def create(cls, context, name, properties):
        context.call(
            "logs",
            "put_resource_policy",
            policyName=name,
            policyDocument=policy.text(properties["PolicyDocument"]),
        )
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        cls.create(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("logs", "delete_resource_policy", policyName=physical_id)
