"""Prints what cloudformation-validate finds in the given templates: errors and warnings, as JSON."""

import json
import sys

from cloudformation_validate import RegoEngine, Severity

engine = RegoEngine()
findings = []
for template in sys.argv[1:]:
    for found in engine.validate_template(template).diagnostics:
        if found.severity not in (Severity.INFO, Severity.DEBUG):
            findings.append(
                {
                    "tool": "cloudformation-validate",
                    "rule": found.rule_id,
                    "template": template,
                    "path": found.property_path or "",
                    "message": found.message,
                }
            )
print(json.dumps(findings))
