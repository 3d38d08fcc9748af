"""Intrinsic functions that moto lacks or gets wrong."""

from moto.cloudformation import parsing
from moto.cloudformation.models import cloudformation_backends

from .errors import Rejected

moto_clean_json = parsing.clean_json


def resolve(value, resources):
    """Moto's resolution, with Fn::GetStackOutput, and without the AWS::NoValue items of a list."""
    if isinstance(value, dict) and set(value) == {"Fn::GetStackOutput"}:
        return stack_output(resolve(value["Fn::GetStackOutput"], resources), resources)
    if isinstance(value, dict) and isinstance(value.get("Fn::GetAtt"), str):
        value = {"Fn::GetAtt": value["Fn::GetAtt"].split(".", 1)}
    cleaned = moto_clean_json(value, resources)
    return [item for item in cleaned if item is not None] if isinstance(cleaned, list) else cleaned


def stack_output(arguments, resources):
    """An output of a stack in this or another region and, with a role, account."""
    region = arguments.get("Region", resources["AWS::Region"])
    role = arguments.get("RoleArn")
    account = role.split(":")[4] if role else resources["AWS::AccountId"]
    name = arguments["StackName"]
    for stack in cloudformation_backends[account][region].stacks.values():
        if name in (stack.name, stack.stack_id):
            output = (
                stack.output_map[arguments["OutputName"]]
                if arguments["OutputName"] in stack.output_map.outputs
                else None
            )
            if output is None:
                raise Rejected(
                    "ValidationError", f"Output '{arguments['OutputName']}' not found in stack '{name}'"
                )
            return output.value
    raise Rejected("ValidationError", f"Stack '{name}' does not exist in account {account}, region {region}")


def install():
    parsing.clean_json = resolve
