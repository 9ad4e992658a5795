# SPDX-License-Identifier: Apache-2.0
"""The rules, and what each says of itself."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any, Literal, final

from . import _core
from ._errors import InvalidValue, language, nearest


@final
class Rule:
    """What is known of a rule before it runs. Immutable."""

    __slots__ = ("_data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self._data: dict[str, Any] = data

    @property
    def name(self) -> str:
        """Explains itself: ``no-chair``."""
        return str(self._data["name"])

    @property
    def severity(self) -> Literal["note", "warning", "error"]:
        """How bad its findings are."""
        found: Literal["note", "warning", "error"] = self._data["severity"]
        return found

    def demands(self, lang: Literal["nl", "en"] = "nl") -> str:
        """The invariant, in one sentence."""
        return str(self._data["demands"][language(lang)])

    def why(self, lang: Literal["nl", "en"] = "nl") -> str:
        """Why it matters."""
        return str(self._data["why"][language(lang)])

    @property
    def source(self) -> str:
        """The article of law or the literature it rests on; may be empty."""
        return str(self._data["source"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rule) and other._data == self._data

    def __hash__(self) -> int:
        return hash(self.name)

    def __reduce__(self) -> tuple[Any, ...]:
        return Rule, (self._data,)

    def __repr__(self) -> str:
        return f"<Rule {self.name} ({self.severity})>"


@functools.cache
def rules() -> tuple[Rule, ...]:
    """All rules, those of reading included, in the order of the catalogue.

    >>> import kader
    >>> "no-chair" in [rule.name for rule in kader.rules()]
    True
    """
    return tuple(Rule(data) for data in _core.rules())


def rule_name(rule: object) -> str:
    """The name of a rule that there is. Raises InvalidValue with the nearest."""
    if isinstance(rule, Rule):
        return rule.name
    known = [one.name for one in rules()]
    if isinstance(rule, str) and rule in known:
        return rule
    raise InvalidValue(rule, f"there is no rule of this name{nearest(str(rule), known)}")


def rule_names(given: str | Rule | Iterable[str | Rule]) -> list[str]:
    """The names of rules; one may stand without brackets. Raises InvalidValue."""
    return [rule_name(one) for one in ((given,) if isinstance(given, (str, Rule)) else given)]


def explain(rule: str | Rule, lang: Literal["nl", "en"] = "nl") -> str:
    """The page of a rule: what it demands, why, and a bad and a good example.

    Raises:
        InvalidValue: there is no such rule.

    >>> import kader
    >>> print(kader.explain("no-chair", "en").splitlines()[0])
    no-chair (error)
    """
    page: str = _core.explain(rule_name(rule), language(lang))
    return page.rstrip("\n")
