"""Resource types, and how moto's CloudFormation reaches them.

A type says which of its properties change in place and which replace it. Every other property is refused
before anything is made: see template.py.
"""

from moto.cloudformation.exceptions import UnformattedGetAttTemplateException
from moto.cloudformation.models import cloudformation_backends
from moto.core.common_models import CloudFormationModel

from . import aws
from .errors import Rejected

#: Every type that the emulator implements, by name.
TYPES = {}


class Context:
    """Where a resource is made."""

    def __init__(self, account, region, stack_id="", logical_id=""):
        self.account = account
        self.region = region
        self.stack_id = stack_id
        self.logical_id = logical_id

    def client(self, service):
        return aws.client(service, self.account, self.region)

    def call(self, service, operation, **parameters):
        return aws.call(self.client(service), operation, **parameters)


class ResourceType:
    """One resource type. Subclasses are registered by their `type_name`."""

    type_name = ""
    #: The property that gives the physical name, if the type has one.
    name_property = ""
    #: What Fn::GetAtt can read.
    attributes = ()
    #: Properties whose change makes a new resource.
    create_only = ()
    #: Properties that `create` applies and `modify` changes.
    at_creation = ()
    #: Properties that a method applies, alone, with the value or with None when it is taken away.
    #: Applied in this order after `create`, so that one may need what another has done.
    parts = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        TYPES[cls.type_name] = cls

    @classmethod
    def known_properties(cls):
        return {*cls.create_only, *cls.at_creation, *cls.parts}

    @classmethod
    def has_attribute(cls, name):
        return name in cls.attributes

    @classmethod
    def create(cls, context, name, properties):
        """Makes the resource; returns what Ref gives and what Fn::GetAtt gives."""
        raise NotImplementedError

    @classmethod
    def modify(cls, context, physical_id, properties):
        """Changes the properties of `at_creation` in place."""
        raise NotImplementedError

    @classmethod
    def delete(cls, context, physical_id, properties):
        raise NotImplementedError


class Resource(CloudFormationModel):
    """A resource of a stack."""

    # Moto keeps a list of instances per service, which it finds by the module's name.
    __module__ = "moto.emulator.models"
    kind = None

    def __init__(self, context, physical_id, attributes, properties):
        self.context = context
        self.physical_resource_id = physical_id
        self.attributes = attributes
        self.properties = properties
        #: The resource that this one replaces, to be deleted once the stack is updated.
        self.replaces = None

    def get_cfn_attribute(self, name):
        if name in self.attributes:
            return self.attributes[name]
        raise UnformattedGetAttTemplateException()

    def is_created(self):
        return True

    def delete(self, _account, _region):
        self.kind.delete(self.context, self.physical_resource_id, self.properties)

    @classmethod
    def cloudformation_name_type(cls):
        return cls.kind.name_property

    @classmethod
    def cloudformation_type(cls):
        return cls.kind.type_name

    @classmethod
    def has_cfn_attr(cls, name):
        return cls.kind.has_attribute(name)

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
    ):
        context = Context(account_id, region_name, kwargs.get("StackId", ""), kwargs.get("LogicalId", ""))
        properties = cls.tagged(context, cloudformation_json)
        physical_id, attributes = cls.kind.create(context, resource_name, properties)
        try:
            for name, apply in cls.kind.parts.items():
                if name in properties:
                    apply(context, physical_id, properties[name])
        except Exception:
            cls.kind.delete(context, physical_id, properties)
            raise
        return cls(context, physical_id, attributes, properties)

    @classmethod
    def tagged(cls, context, cloudformation_json):
        """The properties, with the stack's tags where the type has tags; the resource's own tags win."""
        properties = cloudformation_json.get("Properties", {})
        stack = cloudformation_backends[context.account][context.region].stacks.get(context.stack_id)
        if "Tags" not in cls.kind.known_properties() or stack is None or not stack.tags:
            return properties
        own = properties.get("Tags", [])
        keys = {tag["Key"] for tag in own}
        inherited = [{"Key": key, "Value": value} for key, value in stack.tags.items() if key not in keys]
        return {**properties, "Tags": own + inherited}

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        old, new = original_resource.properties, cls.tagged(original_resource.context, cloudformation_json)
        changed = {name for name in {*old, *new} if old.get(name) != new.get(name)}
        if changed & set(cls.kind.create_only):
            return cls.replacement(original_resource, new_resource_name, cloudformation_json)
        context, physical_id = original_resource.context, original_resource.physical_resource_id
        if changed & set(cls.kind.at_creation):
            cls.kind.modify(context, physical_id, new)
        for name, apply in cls.kind.parts.items():
            if name in changed:
                apply(context, physical_id, new.get(name))
        original_resource.properties = new
        return original_resource

    @classmethod
    def replacement(cls, original, name, cloudformation_json):
        named = cls.kind.name_property
        if named and named in original.properties and name == original.properties[named]:
            message = f"CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {name}"
            raise Rejected("ValidationError", message)
        context = original.context
        made = cls.create_from_cloudformation_json(
            name,
            cloudformation_json,
            context.account,
            context.region,
            StackId=context.stack_id,
            LogicalId=context.logical_id,
        )
        made.replaces = None if cloudformation_json.get("UpdateReplacePolicy") == "Retain" else original
        return made


def models():
    """The classes that moto's parser asks for, by type name."""
    return {
        name: type(kind.__name__, (Resource,), {"kind": kind, "__module__": Resource.__module__})
        for name, kind in TYPES.items()
    }
