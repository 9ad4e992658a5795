# SPDX-License-Identifier: Apache-2.0
"""What goes wrong when a value cannot exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class InvalidValue(ValueError):
    """A single value that cannot exist: 30 February, a range from 5 to 2, a half vote.

    Attributes:
        value: the offending value, as it was given.
        reason: why it cannot be.
        where: the field that was to hold it, such as ``Meetings.per``; empty where there is none.
    """

    def __init__(self, value: object, reason: str, where: str = "") -> None:
        super().__init__(value, reason, where)
        self.value = value
        self.reason = reason
        self.where = where

    def __str__(self) -> str:
        shown = self.value if isinstance(self.value, str) else repr(self.value)
        if len(shown) > 100:
            shown = shown[:97] + "..."
        return (f"{self.where}: " if self.where else "") + f"'{shown}': {self.reason}"


class UnknownField(InvalidValue, TypeError):
    """A field that there is not. Also a TypeError, as Python raises for an argument that there is not."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that names what somebody may have meant; empty where nothing comes near."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {str(found[0])!r}?" if found else ""


def chosen(value: object, known: Iterable[str], what: str) -> str:
    """The value, where it is one of those. Raises InvalidValue with the nearest, so that a slip of the pen is heard."""
    known = list(known)
    if isinstance(value, str) and value in known:
        return value
    few = f"expected {', '.join(known)}" if len(known) <= 4 else f"there is no such {what}"
    raise InvalidValue(value, few + nearest(str(value), known), what)


def language(lang: object) -> str:
    """The language, where there is one of that name. Raises InvalidValue."""
    return chosen(lang, ("nl", "en"), "lang")
