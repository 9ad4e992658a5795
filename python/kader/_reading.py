# SPDX-License-Identifier: Apache-2.0
"""What plain Python says, read by the reader of drafts: dicts, lists, words and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import _core
from ._errors import InvalidValue, UnknownField
from ._values import spelled

if TYPE_CHECKING:
    from ._types import Type

BRIDGE: Any = None  # set when the classes are made

# What does not fit together is a matter for checking: a norm without its verb may still get one.
LEFT_TO_RULES = ("modal-missing", "modal-twice")


def read(kind: Type, value: Any, where: str, *, slot: int | None = None, key: str = "") -> Any:
    """A value as a field of this type holds it. Raises InvalidValue with the place where it went wrong.

    Parameters:
        where: what to call the place of the value.
        slot: the number of the type with its ways of not having a value, where it is that of a field.
        key: what sentences call the place.
    """
    made, wrong = BRIDGE.read(kind.index if slot is None else slot, key, value)
    for rule, pointer, what in wrong:
        if rule not in LEFT_TO_RULES:
            raise_for(kind, value, where, rule, pointer, what)
    return made


def raise_for(kind: Type, value: Any, where: str, rule: str, pointer: str, what: str) -> None:
    """Raises what is wrong, with the value and the path to it; nothing for a field of a dict that is None."""
    entry = False  # of a table
    for segment in _core.segments(pointer):
        step = kind.step(segment)
        if step is None:
            break
        kind, text, names = step
        value, index = part(value, segment, names)
        where += text if index is None else f"[{index}]"
        entry = not names
    if rule == "not-an-id" and entry:
        value = segment
    if rule == "none":
        if entry:
            raise InvalidValue(None, "an element of a table says something: a dict at least", where)
        return
    if rule == "unknown-key" and isinstance(value, Mapping):
        for key in value:
            if (unknown := kind.unknown(str(key))) is not None:
                raise UnknownField(key, unknown, where)
    if any(one.kind == "scalar" for one in kind.flat) and (spelling := spelled(value)) is not None:
        value = spelling
    raise InvalidValue(value, what.removeprefix(f"‘{value}’ cannot be: "), where)


def part(value: Any, segment: str, names: tuple[str, ...]) -> tuple[Any, int | None]:
    """What stands there in what was given, and its number in a list; the whole where a shorter form was given."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if str(key) in (names or (segment,)):
                return one, None
    elif isinstance(value, (list, tuple)):
        for i, one in enumerate(value):
            if segment == (str(one.get("id", i)) if isinstance(one, Mapping) else str(i)):
                return one, i
    return value, None
