"""What CloudFormation's API checks of a request, apart from the template."""

import re

from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import Stack
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.responses import ActionResult

from .errors import Refused, Rejected
from .resource import TYPES
from .template import check


class Checked:
    """What CloudFormation's API checks of a request before it reads the template."""

    MAXIMUM_BODY = 51_200

    def __init__(self, operation):
        self.operation = operation

    def __get__(self, response, _=None):
        return lambda: self.check(response) or self.operation(response)

    def check(self, response):
        body = response._get_param("TemplateBody")
        if body is None:
            return
        if len(body) > self.MAXIMUM_BODY:
            message = f"Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {self.MAXIMUM_BODY}"
            raise ValidationError(message=message)
        try:
            parsed = Stack.parse_template(body)
            check(parsed)
            check_capabilities(parsed, response._get_param("Capabilities", []))
        except (Refused, Rejected) as error:
            raise ValidationError(message=str(error)) from error


def check_parameters(template, given):
    """Rejects values that the template's parameters do not take."""
    parameters = template.get("Parameters", {})
    unknown = sorted(set(given) - set(parameters))
    if unknown:
        raise Rejected("ValidationError", f"Parameters: [{', '.join(unknown)}] do not exist in the template")
    without = sorted(
        name for name, parameter in parameters.items() if "Default" not in parameter and name not in given
    )
    if without:
        raise Rejected("ValidationError", f"Parameters: [{', '.join(without)}] must have values")
    for name, value in given.items():
        check_parameter(name, parameters[name], value)


def check_parameter(name, parameter, value):
    allowed = [str(item) for item in parameter.get("AllowedValues", [value])]
    if value not in allowed:
        raise Rejected("ValidationError", f"Parameter '{name}' must be one of AllowedValues")
    if not re.fullmatch(parameter.get("AllowedPattern", "(?s).*"), value):
        raise Rejected(
            "ValidationError", f"Parameter '{name}' must match pattern {parameter['AllowedPattern']}"
        )
    if not within(len(value), parameter.get("MinLength"), parameter.get("MaxLength")):
        raise Rejected(
            "ValidationError", f"Parameter '{name}' must be as long as MinLength and MaxLength say"
        )
    if parameter["Type"] == "Number" and not within(
        value, parameter.get("MinValue"), parameter.get("MaxValue")
    ):
        raise Rejected("ValidationError", f"Parameter '{name}' must be between MinValue and MaxValue")


def within(value, low, high):
    return (low is None or float(low) <= float(value)) and (high is None or float(value) <= float(high))


def check_capabilities(template, given):
    """Rejects resources of IAM that the caller has not acknowledged."""
    of_iam = [r for r in template["Resources"].values() if r["Type"].startswith("AWS::IAM::")]
    named = any(TYPES[r["Type"]].name_property in r.get("Properties", {}) for r in of_iam)
    enough = {"CAPABILITY_NAMED_IAM"} if named else {"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"}
    if of_iam and not enough & set(given):
        wanted = "CAPABILITY_NAMED_IAM" if named else "CAPABILITY_IAM"
        raise Rejected("InsufficientCapabilitiesException", f"Requires capabilities : [{wanted}]")


def update_termination_protection(response):
    """Moto lacks this call; deployment.py heeds what it sets."""
    stack = response.cloudformation_backend.get_stack(response._get_param("StackName"))
    stack.enable_termination_protection = bool(response._get_bool_param("EnableTerminationProtection"))
    return ActionResult({"StackId": stack.stack_id})


def install():
    CloudFormationResponse.update_termination_protection = update_termination_protection
    for name in ("create_change_set", "create_stack", "update_stack"):
        setattr(CloudFormationResponse, name, Checked(getattr(CloudFormationResponse, name)))
