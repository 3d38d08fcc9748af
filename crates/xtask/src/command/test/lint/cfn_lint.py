"""Prints what cfn-lint finds in the given templates: errors and warnings, as JSON."""

import json
import subprocess
import sys
from pathlib import Path

executable = Path(sys.executable).with_name("cfn-lint")
answer = subprocess.run(
    [
        executable,
        "--format",
        "json",
        "--non-zero-exit-code",
        "none",
        "--regions",
        "ca-central-1",
        "--",
        *sys.argv[1:],
    ],
    capture_output=True,
    text=True,
    check=True,
)
found = [match for match in json.loads(answer.stdout) if match["Level"] != "Informational"]
print(
    json.dumps(
        [
            {
                "tool": "cfn-lint",
                "rule": match["Rule"]["Id"],
                "template": match["Filename"],
                "path": "/".join(str(part) for part in match["Location"].get("Path") or []),
                "message": match["Message"],
            }
            for match in found
        ]
    )
)
