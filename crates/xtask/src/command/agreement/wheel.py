"""Prints, as JSON, the rules of the errors that cloudformation-validate has in each template."""

# This file is not named after the module: it would be imported in its place.

import json
import sys

from cloudformation_validate import RegoEngine, Severity

engine = RegoEngine()
opinions = []
for template in sys.argv[1:]:
    opinion = {"template": template, "errors": [], "failed": None}
    try:
        found = engine.validate_template(template).diagnostics
        serious = {one.rule_id for one in found if one.severity in (Severity.ERROR, Severity.FATAL)}
        opinion["errors"] = sorted(serious)
    except Exception as error:  # pylint: disable=broad-except
        opinion["failed"] = str(error)
    opinions.append(opinion)
print(json.dumps(opinions))
