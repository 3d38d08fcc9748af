"""AWS::SNS::Topic and AWS::SNS::TopicPolicy."""

from .. import policy
from ..aws import check_applied
from ..resource import ResourceType

ATTRIBUTES = ("DisplayName", "KmsMasterKeyId", "TracingConfig", "SignatureVersion")


class Topic(ResourceType):
    type_name = "AWS::SNS::Topic"
    name_property = "TopicName"
    attributes = ("TopicArn", "TopicName")
    create_only = ("TopicName", "FifoTopic")
    at_creation = ATTRIBUTES

    @classmethod
    def create(cls, context, name, properties):
        fifo = (
            {"Attributes": {"FifoTopic": "true"}}
            if str(properties.get("FifoTopic")).lower() == "true"
            else {}
        )
        arn = context.call("sns", "create_topic", Name=name, **fifo)["TopicArn"]
        cls.modify(context, arn, properties)
        return arn, {"TopicArn": arn, "TopicName": name}

    @classmethod
    def modify(cls, context, physical_id, properties):
        for name in ATTRIBUTES:
            if name in properties:
                context.call(
                    "sns",
                    "set_topic_attributes",
                    TopicArn=physical_id,
                    AttributeName=name,
                    AttributeValue=properties[name],
                )
        sent = {name: properties[name] for name in ATTRIBUTES if name in properties}
        check_applied(
            cls.type_name,
            sent,
            context.call("sns", "get_topic_attributes", TopicArn=physical_id)["Attributes"],
        )

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("sns", "delete_topic", TopicArn=physical_id)

    def tags(context, physical_id, value):
        before = context.call("sns", "list_tags_for_resource", ResourceArn=physical_id)["Tags"]
        context.call("sns", "untag_resource", ResourceArn=physical_id, TagKeys=[tag["Key"] for tag in before])
        context.call("sns", "tag_resource", ResourceArn=physical_id, Tags=value or [])

    parts = {"Tags": tags}


class TopicPolicy(ResourceType):
    type_name = "AWS::SNS::TopicPolicy"
    at_creation = ("Topics", "PolicyDocument")

    @classmethod
    def create(cls, context, name, properties):
        cls.modify(context, name, properties)
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        policy.check_form(properties["PolicyDocument"], "InvalidParameter", limit=30720)
        text = policy.text(properties["PolicyDocument"])
        for topic in properties["Topics"]:
            context.call(
                "sns", "set_topic_attributes", TopicArn=topic, AttributeName="Policy", AttributeValue=text
            )

    @classmethod
    def delete(cls, context, physical_id, properties):
        """A topic always has a policy: what is left lets its owner do everything."""
        owner = {"Effect": "Allow", "Principal": {"AWS": context.account}, "Action": "SNS:*"}
        for topic in properties["Topics"]:
            document = policy.text({"Version": "2012-10-17", "Statement": [{**owner, "Resource": topic}]})
            context.call(
                "sns", "set_topic_attributes", TopicArn=topic, AttributeName="Policy", AttributeValue=document
            )
