# SPDX-License-Identifier: Apache-2.0
"""What is made from src/data, tests/rules and docs/frameworks is committed."""

from __future__ import annotations

import subprocess
import sys

from conftest import ROOT


def test_the_tables_are_what_their_sources_say():
    made = subprocess.run(
        [sys.executable, "-B", ROOT / "src" / "data" / "generate.py", "--check"], capture_output=True, text=True
    )
    assert made.returncode == 0, made.stdout + made.stderr
