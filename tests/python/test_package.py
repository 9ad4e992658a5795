# SPDX-License-Identifier: Apache-2.0
"""The package as others see it: examples, stubs, types."""

from __future__ import annotations

import doctest
import importlib
import pathlib
import pkgutil
import subprocess
import sys
import textwrap

import kader
import pytest
from conftest import ROOT
from kader._types import TYPES

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize(
    "name", [one.name for one in pkgutil.iter_modules(kader.__path__) if one.name not in ("_core", "__main__")]
)
def test_examples_in_modules(name):
    module = importlib.import_module(f"kader.{name}")
    assert doctest.testmod(module, optionflags=FLAGS).failed == 0


def test_examples_in_the_package():
    assert doctest.testmod(kader, optionflags=FLAGS).failed == 0


@pytest.mark.parametrize(
    "kind", [one for one in TYPES if one.kind in ("record", "enumeration", "scalar")], ids=lambda one: one.name
)
def test_examples_of_the_model(kind):
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    for test in doctest.DocTestFinder(recurse=False).find(kind.cls, kind.name, globs={}):
        runner.run(test)
    assert runner.summarize(verbose=False).failed == 0


def test_the_stubs_are_those_of_the_table():
    from kader._stubs import stubs

    committed = (ROOT / "python" / "kader" / "model.pyi").read_text()
    assert committed == stubs(), "refresh: python -m kader._stubs > python/kader/model.pyi"


def test_everything_public_is_documented():
    for name in kader.__all__:
        assert getattr(kader, name).__doc__, name


CONSUMER = """
    import datetime
    from pathlib import Path
    import kader

    framework: kader.Framework = kader.read(Path("x.yaml"))
    framework.bodies["regiegroep"].seats.add("ambtenaren", count=2)
    body: kader.Body = framework.bodies.add("ab", name="AB", chair="ab.members", layer="political")
    body.meetings = {"at least": 3, "per": "year"}
    body.meetings = kader.Meetings(at_least=3, per=kader.Vague("periodiek"))
    body.name = kader.NONE
    if isinstance(body.meetings, kader.Meetings):
        body.meetings.papers = "7 days"
    seats: list[str] = [seat.id or "" for seat in body.seats.values()]
    framework.norms.append(kader.Norm(who="ab", can=["decide"], when={"by": "1 May"}))
    layer: kader.Layer = kader.Layer("bestuurlijk")
    report: kader.Report = framework.check(as_of=datetime.date.today())
    for finding in report.filter(severity="error"):
        text: str = finding.message_in("en") + (finding.file or "")
    statute: str = kader.schema("nl")["$schema"]
"""
WRONG = {
    "body.nmae = 'x'": "attr-defined",
    "kader.Body(idd='x')": "call-arg",
    "kader.Body(name=3)": "arg-type",
    "framework.bodies['ab'].meetings.at_least": "union-attr",
    "report.filter(severity='bad')": "arg-type",
}


def test_a_strict_type_checker_understands_a_consumer(tmp_path):
    pytest.importorskip("mypy")
    good = tmp_path / "consumer.py"
    good.write_text(textwrap.dedent(CONSUMER))
    bad = tmp_path / "mistakes.py"
    bad.write_text(textwrap.dedent(CONSUMER) + "".join(f"{line}\n" for line in WRONG))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", str(tmp_path / "c"), str(good)],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", str(tmp_path / "c"), str(bad)],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=tmp_path,
    )
    first = textwrap.dedent(CONSUMER).count("\n") + 1
    for number, (line, code) in enumerate(WRONG.items(), first):
        assert any(f":{number}: error" in out and f"[{code}]" in out for out in done.stdout.splitlines()), (
            line,
            done.stdout,
        )


def test_the_package_is_typed():
    assert (pathlib.Path(kader.__file__).parent / "py.typed").exists()
