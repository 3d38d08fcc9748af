"""Prints, as JSON, which rule of cfn-lint applies which conditional schema, and where.

Reads the sources of the rules without running them.
"""

import ast
import json
import pathlib
import re
import sys


def value(node):
    try:
        return ast.literal_eval(node)
    except ValueError:
        return ast.unparse(node)


def rule_of(cls, text):
    rule = {"keywords": []}
    for node in cls.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "id":
            rule["id"] = value(node.value)
    for node in ast.walk(cls):
        if not isinstance(node, ast.Call):
            continue
        arguments = [value(argument) for argument in node.args]
        named = {keyword.arg: value(keyword.value) for keyword in node.keywords}
        function = ast.unparse(node.func)
        if function == "super().__init__":
            rule["keywords"] = named.get("keywords") or (arguments or [[]])[0]
        elif function.endswith("SchemaDetails"):
            module, file = (*arguments, *named.values())
            rule["file"] = module.rsplit(".", 1)[-1] + "/" + file
    # Some rules compare a property in lower case.
    source = ast.get_source_segment(text, cls)
    rule["lower"] = re.findall(r'instance\["(\w+)"\]\.lower\(\)', source)
    return rule


rules = []
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    text = path.read_text()
    if "schemas.extensions" not in text:
        continue
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            rule = rule_of(node, text)
            if "file" in rule:
                rules.append(rule)
print(json.dumps(rules))
