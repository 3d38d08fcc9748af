"""AWS::IAM::Role, AWS::IAM::Policy and AWS::IAM::ManagedPolicy."""

from .. import policy
from ..aws import check_applied
from ..errors import Refused
from ..resource import ResourceType


class Role(ResourceType):
    type_name = "AWS::IAM::Role"
    name_property = "RoleName"
    attributes = ("Arn", "RoleId")
    create_only = ("RoleName", "Path")
    at_creation = ("AssumeRolePolicyDocument", "Description", "MaxSessionDuration")

    @classmethod
    def create(cls, context, name, properties):
        given = {
            key: properties[key] for key in ("Path", "Description", "MaxSessionDuration") if key in properties
        }
        document = policy.text(properties["AssumeRolePolicyDocument"])
        role = context.call(
            "iam", "create_role", RoleName=name[:64], AssumeRolePolicyDocument=document, **given
        )["Role"]
        check_applied(
            cls.type_name, given, context.call("iam", "get_role", RoleName=role["RoleName"])["Role"]
        )
        return role["RoleName"], {"Arn": role["Arn"], "RoleId": role["RoleId"]}

    @classmethod
    def modify(cls, context, physical_id, properties):
        document = policy.text(properties["AssumeRolePolicyDocument"])
        context.call("iam", "update_assume_role_policy", RoleName=physical_id, PolicyDocument=document)
        given = {key: properties[key] for key in ("Description", "MaxSessionDuration") if key in properties}
        context.call(
            "iam",
            "update_role",
            RoleName=physical_id,
            **({"Description": "", "MaxSessionDuration": 3600} | given),
        )

    @classmethod
    def delete(cls, context, physical_id, properties):
        Role.managed(context, physical_id, None)
        Role.inline(context, physical_id, None)
        context.call("iam", "delete_role", RoleName=physical_id)

    def managed(context, physical_id, value):
        before = context.call("iam", "list_attached_role_policies", RoleName=physical_id)["AttachedPolicies"]
        for attached in before:
            context.call("iam", "detach_role_policy", RoleName=physical_id, PolicyArn=attached["PolicyArn"])
        for arn in value or []:
            context.call("iam", "attach_role_policy", RoleName=physical_id, PolicyArn=arn)

    def inline(context, physical_id, value):
        wanted = {item["PolicyName"]: policy.text(item["PolicyDocument"]) for item in value or []}
        for name in context.call("iam", "list_role_policies", RoleName=physical_id)["PolicyNames"]:
            if name not in wanted:
                context.call("iam", "delete_role_policy", RoleName=physical_id, PolicyName=name)
        for name, document in wanted.items():
            context.call(
                "iam", "put_role_policy", RoleName=physical_id, PolicyName=name, PolicyDocument=document
            )

    def boundary(context, physical_id, value):
        if value is None:
            context.call("iam", "delete_role_permissions_boundary", RoleName=physical_id)
        else:
            context.call(
                "iam", "put_role_permissions_boundary", RoleName=physical_id, PermissionsBoundary=value
            )

    def tags(context, physical_id, value):
        before = context.call("iam", "list_role_tags", RoleName=physical_id)["Tags"]
        context.call("iam", "untag_role", RoleName=physical_id, TagKeys=[tag["Key"] for tag in before])
        context.call("iam", "tag_role", RoleName=physical_id, Tags=value or [])

    parts = {"ManagedPolicyArns": managed, "Policies": inline, "PermissionsBoundary": boundary, "Tags": tags}


class Policy(ResourceType):
    """An inline policy of roles. Users and groups are not emulated."""

    type_name = "AWS::IAM::Policy"
    create_only = ("PolicyName",)
    at_creation = ("PolicyDocument", "Roles")

    @classmethod
    def create(cls, context, name, properties):
        if not properties.get("Roles"):
            raise Refused("the emulator puts an AWS::IAM::Policy on roles only, and there are none")
        document = policy.text(properties["PolicyDocument"])
        for role in properties["Roles"]:
            context.call(
                "iam",
                "put_role_policy",
                RoleName=role,
                PolicyName=properties["PolicyName"],
                PolicyDocument=document,
            )
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        for role in roles_with(context, properties["PolicyName"]):
            context.call("iam", "delete_role_policy", RoleName=role, PolicyName=properties["PolicyName"])
        cls.create(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        for role in properties["Roles"]:
            context.call("iam", "delete_role_policy", RoleName=role, PolicyName=properties["PolicyName"])


def roles_with(context, name):
    for role in context.call("iam", "list_roles")["Roles"]:
        if name in context.call("iam", "list_role_policies", RoleName=role["RoleName"])["PolicyNames"]:
            yield role["RoleName"]


class ManagedPolicy(ResourceType):
    type_name = "AWS::IAM::ManagedPolicy"
    name_property = "ManagedPolicyName"
    create_only = ("ManagedPolicyName", "Path", "Description", "PolicyDocument")

    @classmethod
    def create(cls, context, name, properties):
        given = {key: properties[key] for key in ("Path", "Description") if key in properties}
        document = policy.text(properties["PolicyDocument"])
        return context.call("iam", "create_policy", PolicyName=name, PolicyDocument=document, **given)[
            "Policy"
        ]["Arn"], {}

    @classmethod
    def delete(cls, context, physical_id, properties):
        ManagedPolicy.roles(context, physical_id, None)
        context.call("iam", "delete_policy", PolicyArn=physical_id)

    def roles(context, physical_id, value):
        attached = context.call(
            "iam", "list_entities_for_policy", PolicyArn=physical_id, EntityFilter="Role"
        )["PolicyRoles"]
        for role in attached:
            context.call("iam", "detach_role_policy", RoleName=role["RoleName"], PolicyArn=physical_id)
        for role in value or []:
            context.call("iam", "attach_role_policy", RoleName=role, PolicyArn=physical_id)

    parts = {"Roles": roles}
