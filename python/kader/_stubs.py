# SPDX-License-Identifier: Apache-2.0
"""The type stubs of kader.model: ``python -m kader._stubs > python/kader/model.pyi``."""

from __future__ import annotations

import sys

from . import model  # makes the classes of the table
from ._types import TYPES, EnumerationType, Field, ListType, RecordType, ScalarType, split_union

HEADER = """\
# SPDX-License-Identifier: Apache-2.0
# Made by `python -m kader._stubs > python/kader/model.pyi`; do not edit.
import datetime
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from ._containers import List, Table
from ._framework import FrameworkBase
from ._records import Record
from ._text import ProvisionBase
from ._values import {bases}, Elsewhere, Enumeration, NoneType, Vague

Unstated: TypeAlias = NoneType | Vague | Elsewhere | None
"""


def union(annotation: str) -> str:
    """Without repetitions."""
    return " | ".join(dict.fromkeys(split_union(annotation)))


def held(field: Field) -> str:
    """What reading a field gives. Of lists the type checker need not ask whether the text says something else."""
    if isinstance(field.type, ListType):
        return f"{field.type.held()} | Any" if field.stated else field.type.held()
    return union(field.type.held() + (" | Unstated" if field.stated else " | None" if field.is_id else ""))


def taken(field: Field) -> str:
    """What a field can be set to."""
    return union(field.type.taken() + (" | Unstated" if field.stated else " | None" if field.is_id else ""))


def stubs() -> str:
    """The whole file."""
    made: dict[str, list[str]] = {}
    for kind in TYPES:
        if isinstance(kind, ScalarType):
            made[kind.name] = [f"class {kind.name}({kind.cls.__mro__[1].__name__}): ..."]
        elif isinstance(kind, EnumerationType):
            lines = [f"class {kind.name}(Enumeration):"]
            lines += [f"    {member.name} = {member.value!r}".replace("'", '"') for member in kind.cls]
            made[kind.name] = lines
        elif isinstance(kind, RecordType):
            base = kind.cls.__mro__[1].__name__
            lines = [f"class {kind.name}({base}):", "    def __init__("]
            short = f"shorthand: {taken(kind.fields[kind.shorthand])} = ..., /" if kind.shorthand else ""
            lines += [f"        self, {short},".replace(" ,", ""), "        *,"]
            for field in kind.fields.values():
                default = "" if kind.is_needed(field) else " = ..."
                optional = (
                    "" if kind.is_needed(field) or "None" in split_union(taken(field)) or field.stated else " | None"
                )
                lines.append(f"        {field.name}: {taken(field)}{optional}{default},")
            lines.append("    ) -> None: ...")
            for field in kind.fields.values():
                lines += [
                    "    @property",
                    f"    def {field.name}(self) -> {held(field)}:",
                    f'        """{field.__doc__}"""',
                    f"    @{field.name}.setter",
                    f"    def {field.name}(self, value: {taken(field)}) -> None: ...",
                ]
            made[kind.name] = lines
    bases = sorted({kind.cls.__mro__[1].__name__ for kind in TYPES if isinstance(kind, ScalarType)})
    names = sorted(made)
    assert names == sorted(model.__all__)
    listed = "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n"
    body = "\n".join("\n".join(made[name]) + "\n" for name in names)
    return HEADER.format(bases=", ".join(bases)) + "\n" + listed + "\n" + body


if __name__ == "__main__":
    sys.stdout.write(stubs())
