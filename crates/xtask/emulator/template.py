"""Whether the emulator can deploy a template at all, and in which order."""

import re

from .errors import Refused, Rejected
from .resource import TYPES

SECTIONS = {
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Parameters",
    "Mappings",
    "Conditions",
    "Resources",
    "Outputs",
}
RESOURCE_KEYS = {
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "Metadata",
    "DeletionPolicy",
    "UpdateReplacePolicy",
}
FUNCTIONS = {
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::And",
    "Fn::Equals",
    "Fn::Not",
    "Fn::Or",
}
LIMITS = {"Resources": 500, "Parameters": 200, "Outputs": 200, "Mappings": 200}
DELETION = {
    "DeletionPolicy": {"Delete", "Retain", "RetainExceptOnCreate"},
    "UpdateReplacePolicy": {"Delete", "Retain"},
}
PSEUDO = "AWS::"
VARIABLE = re.compile(r"\$\{([^!}][^}]*)\}")


def check(template):
    """Refuses what the emulator does not implement; rejects what CloudFormation rejects when it reads a template."""
    unknown = set(template) - SECTIONS
    if unknown:
        raise Refused(f"the emulator does not implement the template sections {sorted(unknown)}")
    resources = template.get("Resources") or {}
    if not resources:
        raise Rejected(
            "ValidationError", "Template format error: At least one Resources member must be defined."
        )
    for section, limit in LIMITS.items():
        if len(template.get(section) or {}) > limit:
            raise Rejected(
                "ValidationError",
                f"Template format error: number of {section.lower()} is greater than maximum allowed {limit}",
            )
    unrecognized = sorted({r["Type"] for r in resources.values()} - set(TYPES))
    if unrecognized:
        raise Refused(f"the emulator does not implement the resource types {unrecognized}")
    for logical_id, resource in resources.items():
        check_resource(logical_id, resource)
    check_references(template)
    order(template)


def check_resource(logical_id, resource):
    unknown = set(resource) - RESOURCE_KEYS
    if unknown:
        raise Refused(f"the emulator does not implement {sorted(unknown)} of the resource {logical_id}")
    for key, values in DELETION.items():
        if resource.get(key, "Delete") not in values:
            raise Refused(
                f"the emulator does not implement {key} {resource[key]} of the resource {logical_id}"
            )
    kind = TYPES[resource["Type"]]
    unknown = set(resource.get("Properties", {})) - kind.known_properties()
    if unknown:
        raise Refused(
            f"the emulator does not apply the properties {sorted(unknown)} of {kind.type_name} ({logical_id})"
        )


def check_references(template):
    """Every name that is referred to must be there, and every attribute must exist."""
    resources, parameters = template["Resources"], template.get("Parameters", {})
    for part in ("Resources", "Outputs"):
        for reference, attribute in references(template.get(part, {})):
            if attribute is None and (
                reference in resources or reference in parameters or reference.startswith(PSEUDO)
            ):
                continue
            if reference not in resources:
                message = f"Template format error: Unresolved resource dependencies [{reference}] in the {part} block of the template"
                raise Rejected("ValidationError", message)
            kind = TYPES[resources[reference]["Type"]]
            if not kind.has_attribute(attribute):
                message = f"Template error: resource {reference} does not support attribute type {attribute} in Fn::GetAtt"
                raise Rejected("ValidationError", message)


def references(value):
    """Pairs of a logical id and an attribute; the attribute is None for Ref."""
    if isinstance(value, list):
        for item in value:
            yield from references(item)
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        if key.startswith("Fn::") and key not in FUNCTIONS:
            raise Refused(f"the emulator does not implement {key}")
        if key == "Ref" and isinstance(inner, str):
            yield inner, None
        elif key == "Fn::GetAtt":
            logical_id, attribute = inner.split(".", 1) if isinstance(inner, str) else inner
            yield logical_id, attribute
        elif key == "Fn::Sub":
            yield from substitutions(inner)
        else:
            yield from references(inner)


def substitutions(value):
    text, variables = value if isinstance(value, list) else (value, {})
    yield from references(variables)
    for name in VARIABLE.findall(text):
        if name not in variables:
            logical_id, _, attribute = name.partition(".")
            yield logical_id, attribute or None


def order(template):
    """Logical ids, each after everything it refers to or depends on."""
    resources = template["Resources"]
    done, active = [], []

    def visit(logical_id):
        if logical_id in done:
            return
        if logical_id in active:
            chain = ", ".join(active[active.index(logical_id) :])
            raise Rejected("ValidationError", f"Circular dependency between resources: [{chain}]")
        active.append(logical_id)
        resource = resources[logical_id]
        depends = resource.get("DependsOn", [])
        for name in [depends] if isinstance(depends, str) else depends:
            if name not in resources:
                message = f"Template format error: Unresolved resource dependencies [{name}] in the Resources block of the template"
                raise Rejected("ValidationError", message)
            visit(name)
        for name, _ in references(resource.get("Properties", {})):
            if name in resources:
                visit(name)
        active.pop()
        done.append(logical_id)

    for logical_id in resources:
        visit(logical_id)
    return done
