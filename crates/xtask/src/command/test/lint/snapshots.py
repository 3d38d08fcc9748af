"""Writes the snapshots below one folder as JSON templates into another: snapshots.py FROM TO"""

import json
import re
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
# YAML 1.2, as the snapshots are written: `no` and `2012-10-17` are strings.
Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", list("tf")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


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
