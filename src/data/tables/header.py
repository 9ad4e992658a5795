# SPDX-License-Identifier: Apache-2.0
"""What all tables share: how a source is read and how a header is written."""

from __future__ import annotations

import sys
from collections.abc import Set
from pathlib import Path
from typing import Any, NoReturn

import yaml

DATA = Path(__file__).resolve().parent.parent
ROOT = DATA.parent.parent


def refuse(what: str) -> NoReturn:
    """The source is wrong: nothing is written."""
    sys.exit(what)


def read(name: str) -> dict[str, Any]:
    """A file of src/data. Every scalar is a string: whoever makes the table knows what it means."""
    loaded: dict[str, Any] = yaml.load((DATA / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return loaded


def keys_of(what: object, entry: dict[str, Any], required: Set[str], optional: Set[str] = frozenset()) -> None:
    """Refuses an entry that lacks a key or has an unknown one."""
    unknown = set(entry) - required - optional
    missing = required - set(entry)
    if unknown or missing:
        refuse(f"{what}: unknown {sorted(unknown)}, missing {sorted(missing)}")


def literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def words(of: list[str]) -> str:
    """Words with spaces between them, as one string."""
    return literal(" ".join(of))


def bilingual(entry: dict[str, str], between: str = " ") -> str:
    return f"{{{literal(entry['nl'])},{between}{literal(entry['en'])}}}"


def array(type_: str, name: str, rows: list[str]) -> str:
    return f"inline constexpr {type_} {name}[] = {{\n" + "".join(rows) + "};\n"


def header(source: str, includes: list[str], namespace: str, body: str) -> str:
    """A header with tables in it. `includes` are lines of it, an empty one where a group ends."""
    return (
        "// SPDX-License-Identifier: Apache-2.0\n"
        f"// Made from {source}: change that,\n// not this, and run `python3 src/data/generate.py`.\n"
        "#pragma once\n\n"
        + "".join(f"#include {name}\n" if name else "\n" for name in includes)
        + f"\nnamespace {namespace} {{\n\n// clang-format off\n{body}// clang-format on\n\n}}  // namespace {namespace}\n"
    )
