"""AWS::CloudTrail::Trail."""

from .. import trail_checks
from ..aws import check_applied
from ..resource import ResourceType

NAMES = {
    "S3BucketName": "S3BucketName",
    "S3KeyPrefix": "S3KeyPrefix",
    "SnsTopicName": "SnsTopicName",
    "IncludeGlobalServiceEvents": "IncludeGlobalServiceEvents",
    "IsMultiRegionTrail": "IsMultiRegionTrail",
    "EnableLogFileValidation": "EnableLogFileValidation",
    "CloudWatchLogsLogGroupArn": "CloudWatchLogsLogGroupArn",
    "CloudWatchLogsRoleArn": "CloudWatchLogsRoleArn",
    "KMSKeyId": "KmsKeyId",
    "IsOrganizationTrail": "IsOrganizationTrail",
}


class Trail(ResourceType):
    type_name = "AWS::CloudTrail::Trail"
    name_property = "TrailName"
    attributes = ("Arn", "SnsTopicArn")
    create_only = ("TrailName",)
    at_creation = tuple(NAMES)

    @classmethod
    def create(cls, context, name, properties):
        given = arguments(context, name, properties)
        trail = context.call("cloudtrail", "create_trail", Name=name, **given)
        cls.check(context, name, given)
        return name, {"Arn": trail["TrailARN"], "SnsTopicArn": trail.get("SnsTopicARN", "")}

    @classmethod
    def modify(cls, context, physical_id, properties):
        given = arguments(context, physical_id, properties)
        context.call("cloudtrail", "update_trail", Name=physical_id, **given)
        cls.check(context, physical_id, given)

    @classmethod
    def check(cls, context, name, given):
        read = context.call("cloudtrail", "get_trail", Name=name)["Trail"]
        # GetTrail names this one otherwise.
        read["EnableLogFileValidation"] = read["LogFileValidationEnabled"]
        check_applied(cls.type_name, given, read)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("cloudtrail", "delete_trail", Name=physical_id)

    def logging(context, physical_id, value):
        operation = "start_logging" if str(value).lower() == "true" else "stop_logging"
        context.call("cloudtrail", operation, Name=physical_id)

    def event_selectors(context, physical_id, value):
        selectors = value or [{"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": []}]
        context.call("cloudtrail", "put_event_selectors", TrailName=physical_id, EventSelectors=selectors)
        read = context.call("cloudtrail", "get_event_selectors", TrailName=physical_id)
        check_applied("AWS::CloudTrail::Trail EventSelectors", selectors, read.get("EventSelectors"))

    def advanced_event_selectors(context, physical_id, value):
        if value is None:
            return
        context.call("cloudtrail", "put_event_selectors", TrailName=physical_id, AdvancedEventSelectors=value)
        read = context.call("cloudtrail", "get_event_selectors", TrailName=physical_id)
        check_applied(
            "AWS::CloudTrail::Trail AdvancedEventSelectors", value, read.get("AdvancedEventSelectors")
        )

    def insight_selectors(context, physical_id, value):
        # Moto appends to what is there.
        trail_checks.moto_trail(context, physical_id).insight_selectors.clear()
        context.call(
            "cloudtrail", "put_insight_selectors", TrailName=physical_id, InsightSelectors=value or []
        )
        read = context.call("cloudtrail", "get_insight_selectors", TrailName=physical_id)
        check_applied(
            "AWS::CloudTrail::Trail InsightSelectors", value or [], read.get("InsightSelectors", [])
        )

    def tags(context, physical_id, value):
        arn = trail_checks.trail_arn(context, physical_id)
        before = context.call("cloudtrail", "list_tags", ResourceIdList=[arn])["ResourceTagList"][0].get(
            "TagsList", []
        )
        if before:
            context.call("cloudtrail", "remove_tags", ResourceId=arn, TagsList=before)
        if value:
            context.call("cloudtrail", "add_tags", ResourceId=arn, TagsList=value)

    parts = {
        "EventSelectors": event_selectors,
        "AdvancedEventSelectors": advanced_event_selectors,
        "InsightSelectors": insight_selectors,
        "Tags": tags,
        "IsLogging": logging,
    }


def arguments(context, name, properties):
    trail_checks.check(context, name, properties)
    return {NAMES[key]: value for key, value in properties.items() if key in NAMES}
