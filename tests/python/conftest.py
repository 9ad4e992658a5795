# SPDX-License-Identifier: Apache-2.0
"""What the tests share: the type table, an example of every type, and the drafts of the repository."""

from __future__ import annotations

import pathlib

import pytest
from kader._types import TYPES, ChoiceType, ListType, RecordType, TableType

ROOT = pathlib.Path(__file__).resolve().parents[2]
FRAMEWORKS = ROOT / "docs" / "frameworks"
GRONINGEN = FRAMEWORKS / "groningen-samenwerkingskader.kader.yaml"

RECORDS = [one for one in TYPES if isinstance(one, RecordType)]


def examples(kind, depth=0):
    """Values that a field of this type takes, one for every alternative; some depth into records."""
    if isinstance(kind, ChoiceType) or kind.kind == "refined":
        for alternative in kind.flat:
            yield from list(examples(alternative, depth))[:1]
    elif isinstance(kind, TableType):
        for one in list(examples(kind.element, depth + 1))[:1]:
            yield kind.convert([one], "")
    elif isinstance(kind, ListType):
        for one in list(examples(kind.element, depth + 1))[:1]:
            yield kind.convert([one, one], "")
    elif isinstance(kind, RecordType):
        fields = {}
        for i, field in enumerate(kind.fields.values()):
            # A choice knows a record by its first key: without it there is nothing to know it by.
            if kind.is_needed(field) or field.is_id or (i == 0 and kind.index != 0):
                fields[field.name] = next(iter(examples(field.type, depth + 1)))
        if kind.name == "Norm":
            fields["can"] = ["decide"]
        yield kind.cls(**fields)
    elif kind.kind == "text" or kind.name == "Words":
        yield kind.convert("een ëtekst \u201cmet\u201d 'tekens': #1", "")
    elif kind.kind == "scalar" and kind.name == "Id":
        yield "platform"
    elif kind.kind == "flag":
        yield from (True, False)
    else:
        value = kind.sample()
        assert value is not None, kind.name
        yield kind.convert(value, "")


def places():
    """Every field of every record, by name."""
    return [(kind, field) for kind in RECORDS for field in kind.fields.values()]


@pytest.fixture
def groningen():
    import kader

    return kader.read(GRONINGEN)
