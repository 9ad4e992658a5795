#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what the rules on text make of a folder of texts.

measure.py [--build DIR] [--texts] FOLDER: errors and warnings by rule (with --texts by text too), what was read, the
references by what became of them, and seconds for each megabyte. Which of the findings are false no program can say.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def texts_in(folder: pathlib.Path) -> list[pathlib.Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt") and p.name != "SOURCE.md")


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        sys.exit(f"{command[0]}: {done.stderr.strip()}")
    return done.stdout


def reports(build: pathlib.Path, texts: list[pathlib.Path]) -> list[dict]:
    """What `kader check` says of each text, in their order."""
    return json.loads(run([str(build / "bin/kader"), "check", "--format", "json", *map(str, texts)]))["reports"]


def findings(report: dict) -> list[dict]:
    return [one for one in report["findings"] if one["severity"] in ("error", "warning")]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release")
    arguments.add_argument("--texts", action="store_true", help="each text that has a finding, too")
    chosen = arguments.parse_args()
    texts = texts_in(chosen.folder)
    if not texts:
        sys.exit(f"{chosen.folder}: no texts")

    by_rule: collections.Counter = collections.Counter()
    with_severity: collections.Counter = collections.Counter()
    for text, report in zip(texts, reports(chosen.build, texts), strict=True):
        found = findings(report)
        by_rule.update((one["severity"], one["rule"]) for one in found)
        with_severity.update({one["severity"] for one in found})
        if chosen.texts and found:
            counts = collections.Counter(f"{one['severity']} {one['rule']}" for one in found)
            print(f"{text.name}: " + ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))
    print(f"{len(texts)} texts; {with_severity['error']} with an error, {with_severity['warning']} with a warning")
    for (severity, rule), count in sorted(by_rule.items()):
        print(f"  {severity:8} {rule:24} {count:6}")

    counted = [json.loads(line) for line in run([str(chosen.build / "tests/kader_count"), *map(str, texts)]).splitlines()]
    total = {key: sum(one[key] for one in counted) for key in counted[0]}
    read = total["resolved"] + total["external"] + total["undetermined"] + total["dangling"]
    none = sum(1 for one in counted if one["provisions"] == 0)
    print(f"provisions {total['provisions']}; texts of which none was read {none}")
    print(
        f"references {read}: resolved {total['resolved']}, external {total['external']}, "
        f"undetermined {total['undetermined']}, dangling {total['dangling']}"
    )
    print(f"{total['seconds'] / (total['bytes'] / 1e6):.4f} s/MB over {total['bytes'] / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
