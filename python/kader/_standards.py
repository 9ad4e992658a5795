# SPDX-License-Identifier: Apache-2.0
"""Standards: what is asked of a framework, and what it makes of that."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from . import _core
from ._errors import InvalidValue, nearest

if TYPE_CHECKING:
    from ._framework import FrameworkBase


@final
@dataclass(frozen=True)
class Proof:
    """One place that a verdict rests on, or at which something is not known."""

    what: str
    pointer: str  #: of the place in the framework: ``/bodies/platform``; empty where the law says it
    provisions: tuple[str, ...]  #: the articles it was taken from


@final
@dataclass(frozen=True)
class Verdict:
    """What became of one requirement."""

    requirement: str  #: ``nvo-2020/nvo-3``
    verdict: str  #: ``met``, ``not-met``, ``not-assessable`` or ``not-applicable``
    asks: str
    article: str  #: that it comes from; empty where it has none
    certain: bool  #: whether its source was read
    evidence: tuple[Proof, ...]  #: what made it so
    missing: tuple[Proof, ...]  #: what is not known, of what is not assessable

    @classmethod
    def _of(cls, row: dict[str, Any]) -> Verdict:
        def proofs(key: str) -> tuple[Proof, ...]:
            return tuple(Proof(one["what"], one["pointer"], tuple(one["provisions"])) for one in row[key])

        return cls(
            row["id"],
            row["verdict"],
            row["asks"],
            row.get("article", ""),
            row["certain"],
            proofs("evidence"),
            proofs("missing"),
        )


@final
@dataclass(frozen=True)
class Conformance:
    """A framework measured against a standard: a verdict for each requirement, in their order."""

    standard: str
    verdicts: tuple[Verdict, ...]

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self.verdicts)

    def __len__(self) -> int:
        return len(self.verdicts)

    def __getitem__(self, requirement: str) -> Verdict:
        """The verdict on a requirement, by its id with or without that of the standard."""
        for one in self.verdicts:
            if requirement in (one.requirement, one.requirement.split("/", 1)[1]):
                return one
        raise KeyError(requirement)

    def count(self, verdict: str) -> int:
        """How many requirements came out so."""
        return sum(one.verdict == verdict for one in self.verdicts)

    def to_frame(self) -> Any:
        """The verdicts as a pandas DataFrame, a row for each requirement.

        Raises:
            ImportError: pandas is not installed.
        """
        import pandas

        columns = ["requirement", "verdict", "asks", "article", "certain", "evidence", "missing"]
        rows = [
            (
                one.requirement,
                one.verdict,
                one.asks,
                one.article,
                one.certain,
                "; ".join(proof.what for proof in one.evidence),
                "; ".join(proof.what for proof in one.missing),
            )
            for one in self.verdicts
        ]
        return pandas.DataFrame(rows, columns=columns)

    def __repr__(self) -> str:
        return f"<Conformance {self.standard}: {self.count('met')} of {len(self)} met>"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(one.requirement)}</td><td>{one.verdict}</td><td>{html.escape(one.asks)}</td></tr>"
            for one in self.verdicts
        )
        return f"<table><tr><th>requirement</th><th>verdict</th><th>asks</th></tr>{rows}</table>"


@final
@dataclass(frozen=True)
class Standard:
    """A standard, as it ships or from a file of one's own."""

    id: str
    title: str
    requirements: tuple[Mapping[str, Any], ...]

    def coverage(self) -> dict[str, bool]:
        """Which requirements a framework can show: the others are never met or not met by one.

        >>> import kader
        >>> kader.standard("nvo-2020").coverage()["nvo-2020/nvo-3"]
        True
        """
        return {row["id"]: row["decidable"] for row in self.requirements}


def _named(standard: str | Path) -> str:
    name = str(standard)
    known = _core.standards()
    if name in known or any(sign in name for sign in "./\\"):
        return name
    near = nearest(name, known)
    raise InvalidValue(name, "there is no standard with this name" + (f"; did you mean {near!r}?" if near else ""))


def standards() -> list[str]:
    """The ids of the standards that ship.

    >>> import kader
    >>> kader.standards()
    ['goed-bestuur', 'jeugdwet-2026', 'nvo-2020', 'wgr-2022']
    """
    ids: list[str] = _core.standards()
    return ids


def standard(name: str | Path) -> Standard:
    """One that ships, by its id, or that of a file.

    Raises:
        InvalidValue: there is no such standard, or the file is none.
    """
    data = _core.standard(_named(name))
    return Standard(data["id"], data["title"][0], tuple(data["requirements"]))


def conform(snapshot: Any, name: str | Path, day: str | None, dutch: bool) -> Conformance:
    found = json.loads(_core.conform(snapshot, _named(name), day, dutch))
    return Conformance(found["standard"], tuple(Verdict._of(row) for row in found["requirements"]))


def heat_map(frameworks: Mapping[str, FrameworkBase], name: str | Path) -> Any:
    """The verdicts of several frameworks as a pandas DataFrame: requirements against frameworks.

    Raises:
        ImportError: pandas is not installed.
    """
    import pandas

    columns = {
        called: {one.requirement: one.verdict for one in framework.conform(name)}
        for called, framework in frameworks.items()
    }
    return pandas.DataFrame(columns)
