"""AWS::EC2::VPC and AWS::EC2::FlowLog."""

from ..aws import check_applied
from ..resource import ResourceType


def set_tags(context, physical_id, value):
    before = context.call("ec2", "describe_tags", Filters=[{"Name": "resource-id", "Values": [physical_id]}])[
        "Tags"
    ]
    if before:
        context.call(
            "ec2", "delete_tags", Resources=[physical_id], Tags=[{"Key": tag["Key"]} for tag in before]
        )
    if value:
        context.call("ec2", "create_tags", Resources=[physical_id], Tags=value)


def attribute(name):
    def apply(context, physical_id, value):
        default = name == "EnableDnsSupport"
        on = default if value is None else str(value).lower() == "true"
        context.call("ec2", "modify_vpc_attribute", VpcId=physical_id, **{name: {"Value": on}})

    return apply


class Vpc(ResourceType):
    type_name = "AWS::EC2::VPC"
    attributes = ("VpcId", "CidrBlock", "DefaultSecurityGroup", "DefaultNetworkAcl")
    create_only = ("CidrBlock", "InstanceTenancy")

    @classmethod
    def create(cls, context, name, properties):
        given = {key: properties[key] for key in cls.create_only if key in properties}
        vpc = context.call("ec2", "create_vpc", **given)["Vpc"]
        check_applied(cls.type_name, given, vpc)
        of_vpc = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
        group = context.call("ec2", "describe_security_groups", Filters=of_vpc)["SecurityGroups"][0][
            "GroupId"
        ]
        acl = context.call("ec2", "describe_network_acls", Filters=of_vpc)["NetworkAcls"][0]["NetworkAclId"]
        attributes = {
            "VpcId": vpc["VpcId"],
            "CidrBlock": vpc["CidrBlock"],
            "DefaultSecurityGroup": group,
            "DefaultNetworkAcl": acl,
        }
        return vpc["VpcId"], attributes

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("ec2", "delete_vpc", VpcId=physical_id)

    parts = {
        "EnableDnsSupport": attribute("EnableDnsSupport"),
        "EnableDnsHostnames": attribute("EnableDnsHostnames"),
        "Tags": set_tags,
    }


class FlowLog(ResourceType):
    type_name = "AWS::EC2::FlowLog"
    attributes = ("Id",)
    create_only = (
        "ResourceId",
        "ResourceType",
        "TrafficType",
        "LogDestination",
        "LogDestinationType",
        "LogGroupName",
        "LogFormat",
        "MaxAggregationInterval",
        "DeliverLogsPermissionArn",
    )

    @classmethod
    def create(cls, context, name, properties):
        given = {key: value for key, value in properties.items() if key not in ("ResourceId", "Tags")}
        answer = context.call("ec2", "create_flow_logs", ResourceIds=[properties["ResourceId"]], **given)
        made = answer["FlowLogIds"][0]
        flow_log = context.call("ec2", "describe_flow_logs", FlowLogIds=[made])["FlowLogs"][0]
        sent = {key: value for key, value in given.items() if key != "ResourceType"}
        check_applied(cls.type_name, {**sent, "ResourceId": properties["ResourceId"]}, flow_log)
        return made, {"Id": made}

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("ec2", "delete_flow_logs", FlowLogIds=[physical_id])

    parts = {"Tags": set_tags}
