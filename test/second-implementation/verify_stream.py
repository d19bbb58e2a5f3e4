"""Verifies many bundles in one process: a line of JSON {path: base64} in, a line with the report out."""
import base64
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'verifier'))
from double_random_verify import verify  # noqa: E402

for line in sys.stdin.buffer:
    bundle = json.loads(line)
    report = verify({path: base64.b64decode(content) for path, content in bundle.items()})
    sys.stdout.buffer.write(json.dumps(report).encode() + b'\n')
    sys.stdout.flush()
