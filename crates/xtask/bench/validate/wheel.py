"""Checks every template of a folder with cloudformation-validate, as its own users do, in one process."""

# This file is not named after the module: it would be imported in its place.

import pathlib
import sys

from cloudformation_validate import RegoEngine, Severity

engine = RegoEngine()
serious = 0
for template in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    found = engine.validate_template(str(template)).diagnostics
    serious += sum(one.severity in (Severity.ERROR, Severity.FATAL) for one in found)
sys.exit(serious != 0)
