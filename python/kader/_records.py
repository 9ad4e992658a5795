# SPDX-License-Identifier: Apache-2.0
"""The classes of the model, made from the type table: a described record needs no line here."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Self

from . import _core, _reading
from ._containers import Table, TableRefs
from ._errors import InvalidValue, UnknownField, nearest
from ._types import TYPES, EnumerationType, Field, ListType, RecordType, ScalarType, Type
from ._values import NONE, Elsewhere, Scalar, Vague, spelled

MISSING: Any = object()


def same(a: Any, b: Any) -> bool:
    """Whether two values say the same: words are not a name that is spelled alike."""
    if isinstance(a, str) and isinstance(b, str):
        return type(a) is type(b) and a == b
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return bool(a == b)


class Record:
    """What all records of a framework share: fields as attributes, checked when they are set."""

    __slots__ = ("_values", "_tables", "__weakref__")
    _type: ClassVar[RecordType]
    _id_type: ClassVar[Type]
    _values: dict[str, Any]  # by field; what nobody stated is absent
    _tables: TableRefs | None

    def __init__(self, shorthand: Any = MISSING, /, **fields: Any) -> None:
        kind = self._type
        if shorthand is not MISSING:
            if not kind.shorthand:
                raise TypeError(f"{kind.name} takes keywords only")
            if kind.shorthand in fields:
                raise TypeError(f"{kind.name}: {kind.shorthand!r} is given twice")
            fields = {kind.shorthand: shorthand, **fields}
        for name in fields:
            self._known(name)
        self._tables = None
        values: dict[str, Any] = {}
        for name, field in kind.fields.items():
            value = field.convert(fields[name]) if name in fields else None
            if value is not None:
                values[name] = value
            elif kind.is_needed(field):
                raise TypeError(f"{kind.name} needs {name!r}: {field.__doc__}")
        self._values = values
        self._check()

    @classmethod
    def _of(cls, values: dict[str, Any]) -> Self:
        made = cls.__new__(cls)
        made._tables = None
        made._values = values
        return made

    def _check(self) -> None:
        refined = self._type.refined
        if refined is not None:
            _reading.BRIDGE.fits(refined.index, self)

    def _put(self, field: Field, value: Any) -> None:
        values = self._values
        converted = field.convert(value)
        if field.is_id and self._tables is not None and converted != values.get(field.name) and self._tables.any():
            raise InvalidValue(
                value,
                "the id of an element cannot change while it stands in a table: "
                "take it out first, and put it back under its new id",
                field.where,
            )
        if converted is None and not isinstance(field.type, ListType) and self._type.is_needed(field):
            raise InvalidValue(None, "this field must hold a value", field.where)
        before = values.get(field.name)
        if converted is None:
            values.pop(field.name, None)
        else:
            values[field.name] = converted
        try:
            self._check()
        except InvalidValue:
            if before is None:
                values.pop(field.name, None)
            else:
                values[field.name] = before
            raise

    def _entered(self, table: Table[Any]) -> None:
        if self._tables is None:
            self._tables = TableRefs()
        self._tables.add(table)

    def _left(self, table: Table[Any]) -> None:
        if self._tables is not None:
            self._tables.remove(table)

    @classmethod
    def _known(cls, name: str) -> None:
        if name not in cls._type.fields:
            raise UnknownField(name, f"{cls._type.name} has no field {name!r}{cls._meant(name)}")

    @classmethod
    def _meant(cls, name: str) -> str:
        known = cls._type.by_key.get(name)
        return f"; did you mean {known!r}?" if known else nearest(name, cls._type.fields)

    if not TYPE_CHECKING:  # to a type checker a field that there is not is a mistake

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            raise AttributeError(f"{self._type.name} has no field {name!r}{self._meant(name)}")

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                if name.startswith("_") or name in self._type.fields:
                    raise
                raise AttributeError(f"{self._type.name} has no field {name!r}{self._meant(name)}") from None

        def __delattr__(self, name: str) -> None:
            if name not in self._type.fields:
                raise AttributeError(f"{self._type.name} has no field {name!r}{self._meant(name)}")
            object.__delattr__(self, name)

    def _stated(self) -> dict[str, Any]:
        """The fields that say something, in the order of the record."""
        values = self._values
        found = ((name, values.get(name), field) for name, field in self._type.fields.items())
        return {
            name: value
            for name, value, field in found
            if value is not None
            and not (
                isinstance(field.type, ListType)
                and (
                    value._unstated if field.stated and hasattr(value, "_unstated") else not field.stated and not value
                )
            )
            and not (isinstance(field.type, RecordType) and not field.stated and not value._stated())
        }

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Record) or self._type is not other._type:
            return NotImplemented
        mine, others = self._stated(), other._stated()
        return mine.keys() == others.keys() and all(same(value, others[name]) for name, value in mine.items())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        fields = self._type.fields
        shown = ", ".join(f"{name}={shown_as(value, fields[name].type)}" for name, value in self._stated().items())
        return f"{self._type.name}({shown})"

    def __copy__(self) -> Self:
        return self._of(dict(self._values))

    def __replace__(self, /, **changes: Any) -> Self:
        return type(self)(**{**self._values, **changes})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = self._of({})
        memo[id(self)] = made
        made._values.update({name: deepcopy(value, memo) for name, value in self._values.items()})
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), dict(self._values))


def shown_as(value: Any, kind: Type) -> str:
    """The shortest expression that a field of this type takes for the value."""
    if isinstance(value, (list, Table)) and isinstance(kind, ListType):
        if isinstance(value, Table):
            return repr(value)
        return "[" + ", ".join(shown_as(one, kind.element) for one in value) + "]"
    if isinstance(value, list):
        element = next((one.element for one in kind.flat if isinstance(one, ListType)), kind)
        return "[" + ", ".join(shown_as(one, element) for one in value) + "]"
    if isinstance(value, str) and type(value) is not str:
        plain = str(value)
        if plain not in _core.NONE_WORDS:
            try:
                read = kind.convert(plain, "")
            except InvalidValue:
                read = None
            if type(read) is type(value):
                return repr(plain)
    return repr(value)


def restore(cls: type[Record], values: dict[str, Any]) -> Record:
    """A record from a pickle, perhaps one of an older version: fields that are gone are left out."""
    return cls._of({name: value for name, value in values.items() if name in cls._type.fields})


def document(kind: RecordType) -> str:
    """The docstring of a record's class."""
    doc = kind.described["doc"]
    if not doc:
        doc = f"A {kind.name}."
    lines = [doc, "", "Parameters:"]
    for field in kind.fields.values():
        lines.append(f"    {field.name} ({field.type.held()}): {field.__doc__}")
    lines += [
        "",
        "Raises:",
        "    InvalidValue: a value that cannot exist.",
        "    TypeError: a field that there is not, or one that is missing.",
    ]
    fields = kind.sample()
    if fields:
        given = ", ".join(f"{name}={value!r}" for name, value in fields.items())
        lines += [
            "",
            "Example:",
            "    >>> import kader",
            f"    >>> kader.{kind.name}({given})",
            f"    {kind.cls(**fields)!r}",
        ]
    return "\n".join(lines) + "\n"


def signature(kind: RecordType) -> inspect.Signature:
    """What `help` and editors show of the constructor."""
    keyword = inspect.Parameter.KEYWORD_ONLY
    return inspect.Signature(
        [
            inspect.Parameter(field.name, keyword, default=inspect.Parameter.empty if kind.is_needed(field) else None)
            for field in kind.fields.values()
        ]
    )


def build(bases: Mapping[str, type[Record]]) -> dict[str, Any]:
    """All classes of the model by name; `bases` has those of records that can do more than others."""
    made: dict[str, Any] = {}
    for kind in TYPES:
        if isinstance(kind, RecordType):
            namespace: dict[str, Any] = {"__slots__": (), "__module__": "kader.model", "_type": kind, **kind.fields}
            kind.cls = type(kind.name, (bases.get(kind.name, Record),), namespace)
            kind.cls.__signature__ = signature(kind)
            identifier = next((field for field in kind.fields.values() if field.is_id), None)
            if identifier is not None:
                kind.cls._id_type = identifier.type
            for field in kind.fields.values():
                held = [field.type, *field.type.flat]
                for one in held:
                    if isinstance(one, ListType) and not hasattr(one.cls, "_home"):
                        one.cls._home = (kind.name, field.name)
                        one.cls._where = field.where
            made[kind.name] = kind.cls
        elif isinstance(kind, (ScalarType, EnumerationType)):
            made[kind.name] = kind.cls
    _reading.BRIDGE = _core.Bridge(
        [kind.cls for kind in TYPES], [kind.maker for kind in TYPES], NONE, Vague, Elsewhere, spelled
    )
    for kind in TYPES:
        if isinstance(kind, RecordType):
            kind.cls.__doc__ = document(kind)
    return dict(sorted(made.items()))


__all__ = ["Record", "Scalar", "build"]
