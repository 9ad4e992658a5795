# SPDX-License-Identifier: Apache-2.0
"""What `kader check --format sarif` prints is SARIF 2.1.0 by the published schema."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys

import jsonschema
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "tests/report/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)
DRAFTS = sorted((ROOT / "docs/frameworks").glob("*.kader.yaml"))


def test_the_golden_file_is_valid():
    VALIDATOR.validate(json.loads((ROOT / "tests/report/golden/report.sarif").read_text(encoding="utf-8")))


@pytest.mark.parametrize("draft", [*DRAFTS, ROOT / "no-such-file.kader.yaml"], ids=lambda draft: draft.name)
def test_a_report_of_a_draft_is_valid(draft):
    command = [sys.executable, "-m", "kader", "check", "--format", "sarif", str(draft)]
    output = subprocess.run(command, capture_output=True, check=False).stdout
    log = json.loads(output)
    VALIDATOR.validate(log)
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"]
