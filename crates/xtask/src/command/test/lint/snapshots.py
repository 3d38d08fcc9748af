"""Writes the snapshots below one folder as JSON templates into another: snapshots.py FROM TO"""

import json
import sys
from pathlib import Path

import yaml


class Loader(yaml.SafeLoader):
    """YAML with the short forms of CloudFormation's functions."""


def value_of(loader, node):
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True)


def function(loader, suffix, node):
    """`!Sub x` is {"Fn::Sub": "x"}; `!JsonString` holds the content of a string of JSON."""
    value = value_of(loader, node)
    if suffix == "JsonString":
        return json.dumps(value, separators=(",", ":"))
    if suffix in ("Ref", "Condition"):
        return {suffix: value}
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {f"Fn::{suffix}": value}


Loader.add_multi_constructor("!", function)
# Dates stay strings: the version of a policy is one.
Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def main(source, target):
    for snapshot in sorted(source.rglob("*.snap")):
        # Before the template, insta writes a header between two lines of dashes.
        _, _, content = snapshot.read_text().split("---\n", 2)
        template = yaml.load(content, Loader=Loader)
        file = target / snapshot.relative_to(source).with_suffix(".template.json")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(template))


target = Path(sys.argv[2])
target.mkdir(parents=True)
main(Path(sys.argv[1]), target)
