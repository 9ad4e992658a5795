# SPDX-License-Identifier: Apache-2.0
"""Kader beside other engines on the same frameworks: `run.py KADER FOLDER [SIZE …]`.

Every engine is a whole process, from its file to its report. All must find the same number of faults of each of the eight
invariants; one that does not is no measurement, and the run fails. Prints the table of README.md.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import common_work

HERE = Path(__file__).resolve().parent
RULES = (
    "no-chair",
    "duty-without-bearer",
    "label-contradicts-powers",
    "circular-appointment",
    "unknown-name",
    "no-appointer",
    "duty-without-term",
    "size-mismatch",
)
CORES = 2


@dataclass(frozen=True)
class Engine:
    """A peer: what to run on a folder with the work, and how to read its counts of faults from what it prints."""

    name: str
    command: Callable[[Path], list[str]]
    counts: Callable[[str], list[int]]
    most: int = 10_000  # frameworks: beyond it a run takes minutes and tells nothing new
    runs: int = 3


@dataclass(frozen=True)
class Measured:
    seconds: float
    peak_mib: float
    counts: list[int]


def counts_of_kader(output: str) -> list[int]:
    found = Counter(json.loads(line)["rule"] for line in output.splitlines())
    return [found[rule] for rule in RULES]


def counts_of_clingo(output: str) -> list[int]:
    found = dict(re.findall(r"count\((\d),(\d+)\)", output))
    return [int(found[str(number)]) for number in range(1, common_work.INVARIANTS + 1)]


def counts_of_jena(output: str) -> list[int]:
    found = Counter(re.findall(r'sh:resultMessage\s+"(\d)"', output))
    return [found[str(number)] for number in range(1, common_work.INVARIANTS + 1)]


def engines(kader: Path, folder: Path) -> list[Engine]:
    python = str(folder / "venv/bin/python")
    check = [str(kader), "check", "--as-of", "2026-01-01", "--format", "jsonl", "--jobs", str(CORES)]

    def select(work: Path) -> list[str]:
        return [*check, "--select", ",".join(RULES), str(work / "corpus.jsonl")]

    all_engines = [
        Engine("kader, these eight rules", select, counts_of_kader, runs=5),
        Engine("kader, all its rules", lambda work: [*check, str(work / "corpus.jsonl")], counts_of_kader, runs=5),
        Engine(
            "clingo",
            lambda work: [python, "-m", "clingo", str(HERE / "invariants.lp"), str(work / "facts.lp")],
            counts_of_clingo,
        ),
    ]
    if (folder / "bin/opa").exists():
        opa = [str(folder / "bin/opa"), "eval", "--format", "raw", "--data", str(HERE / "invariants.rego")]
        all_engines.append(
            Engine(
                "OPA",
                lambda work: [*opa, "--input", str(work / "frameworks.json"), "data.kader.counts"],
                lambda output: list(json.loads(output)),
            )
        )
    shapes = str(HERE / "invariants.ttl")
    if (folder / "jena.classpath").exists():
        java = ["java", "-cp", (folder / "jena.classpath").read_text().strip(), "shacl.shacl", "validate"]
        all_engines.append(
            Engine(
                "Jena SHACL",
                lambda work: [*java, "--shapes", shapes, "--data", str(work / "frameworks.nt")],
                counts_of_jena,
            )
        )
    all_engines.append(
        Engine(
            "pySHACL",
            lambda work: [python, str(HERE / "shacl_counts.py"), shapes, str(work / "frameworks.nt")],
            lambda output: list(json.loads(output)),
            most=2_000,
            runs=1,
        )
    )
    return all_engines


def run_once(engine: Engine, work: Path) -> Measured:
    with open(work / "output", "w+", encoding="utf-8") as output, open(work / "errors", "w+", encoding="utf-8") as errors:
        begin = time.perf_counter()
        process = subprocess.Popen(engine.command(work), stdout=output, stderr=errors)
        _, _, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
    try:
        counts = engine.counts((work / "output").read_text(encoding="utf-8"))
    except (KeyError, ValueError) as error:
        sys.exit(f"{engine.name}: no counts in its output: {error}\n{(work / 'errors').read_text()[:2000]}")
    return Measured(seconds, usage.ru_maxrss / 1024, counts)


def measure(engine: Engine, work: Path, expected: list[int]) -> Measured:
    """The fastest of some runs, all of which must find what there is."""
    best = min((run_once(engine, work) for _ in range(engine.runs)), key=lambda one: one.seconds)
    if best.counts != expected:
        sys.exit(f"{engine.name} finds {best.counts}, not {expected}")
    return best


def main(kader: Path, folder: Path, sizes: list[int]) -> None:
    rows: dict[str, list[Measured | None]] = {}
    for size in sizes:
        work = folder / f"work-{size}"
        common_work.write(size, work)
        expected = json.loads((work / "expected.json").read_text())
        print(f"{size:,} frameworks, {expected['facts'] // size} facts each; faults of the eight: {expected['faults']}")
        for engine in engines(kader, folder):
            fits = size <= engine.most
            rows.setdefault(engine.name, []).append(measure(engine, work, expected["faults"]) if fits else None)
    print("\n| engine |" + "".join(f" {size:,} frameworks | a second | against clingo | peak memory |" for size in sizes))
    print("|---|" + "---|---|---|---|" * len(sizes))
    for name, row in rows.items():
        cells = []
        for size, clingo, one in zip(sizes, rows["clingo"], row):
            if one is None or clingo is None:
                cells.append(" | | | |")
                continue
            ratio = clingo.seconds / one.seconds
            cells.append(f" {one.seconds:.2f} s | {size / one.seconds:,.0f} | {ratio:.2g} | {one.peak_mib:.0f} MiB |")
        print(f"| {name} |" + "".join(cells))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [int(size) for size in sys.argv[3:]] or [2_000, 10_000])
