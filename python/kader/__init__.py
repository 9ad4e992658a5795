# SPDX-License-Identifier: Apache-2.0
"""Kader: governance frameworks as a model that a machine can check.

>>> import kader
>>> framework = kader.Framework(language="nl")
>>> body = framework.bodies.add("platform", name="Regionaal platform", chair="platform.members")
>>> body.meetings = {"at least": 3, "per": "year"}
>>> body.meetings
Meetings(at_least=3, per='year')
>>> report = framework.check(as_of="2026-01-01")
>>> report.filter(rule="chair-is-a-collective")[0].pointer
'/bodies/platform/chair'
"""

from __future__ import annotations

from typing import Any, Literal

from . import _core, model
from ._containers import List, Table
from ._errors import InvalidValue, UnknownField
from ._framework import check, read
from ._records import Record
from ._report import Accepted, Finding, Related, Report, RuleOutcome
from ._rules import Rule, explain, rules
from ._standards import Conformance, Proof, Standard, Verdict, heat_map, standard, standards
from ._text import Coverage, CoverageCount, TextReference
from ._values import NONE, Elsewhere, Enumeration, NoneType, Scalar, Vague
from ._voting import Power, VotingPower
from .model import *  # noqa: F403

__version__: str = _core.__version__


def schema(lang: Literal["nl", "en"] = "nl") -> dict[str, Any]:
    """The JSON Schema of drafts with keys in that language.

    >>> import kader
    >>> "gremia" in kader.schema("nl")["properties"]
    True
    """
    import json

    made: dict[str, Any] = json.loads(_core.schema(lang))
    return made


def fmt(text: str, lang: Literal["nl", "en"] | None = None, *, name: str = "-") -> str:
    """A draft in its canonical spelling, with keys and words of `lang` where that is given. Comments stay.

    >>> import kader
    >>> print(kader.fmt("kader: 1\\ntaal: nl\\ngremia: {ab: {naam: AB}} # het bestuur", "en"))
    kader: 1
    language: nl
    bodies: {ab: {name: AB}} # het bestuur
    """
    formatted: str = _core.fmt(text, name, lang)[0]
    return formatted


__all__ = [
    "NONE",
    "Accepted",
    "Conformance",
    "Coverage",
    "CoverageCount",
    "Elsewhere",
    "Enumeration",
    "Finding",
    "InvalidValue",
    "List",
    "NoneType",
    "Power",
    "Proof",
    "Record",
    "Related",
    "Report",
    "Rule",
    "RuleOutcome",
    "Scalar",
    "Standard",
    "Table",
    "TextReference",
    "UnknownField",
    "Vague",
    "Verdict",
    "VotingPower",
    "check",
    "explain",
    "fmt",
    "heat_map",
    "model",
    "read",
    "rules",
    "schema",
    "standard",
    "standards",
]
__all__ += model.__all__
