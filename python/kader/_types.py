# SPDX-License-Identifier: Apache-2.0
"""The type table as Python sees it: what every type takes, makes of it, and is called."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final

from . import _core
from ._containers import List, Table
from ._errors import InvalidValue, nearest
from ._reading import read
from ._values import BASES, SCALARS, Elsewhere, Enumeration, NoneType, Scalar, Vague, _text

Described = dict[str, Any]


class Type:
    """One type of the table."""

    kind: ClassVar[str]
    cls: Any = None
    flat: tuple[Type, ...]  # what it can be: of a choice the alternatives, of any other itself

    def __init__(self, index: int, described: Described) -> None:
        self.index = index
        self.name: str = described["name"]
        self.described = described
        self.flat = (self,)

    def link(self, types: list[Type]) -> None:
        """Looks up the types it is made of."""

    def is_one(self, value: object) -> bool:
        """Whether this is one already."""
        return isinstance(value, self.cls)

    def convert(self, value: Any, where: str, slot: int | None = None) -> Any:
        """A value as a field of this type holds it; `slot` is the type of the field. Raises InvalidValue."""
        if self.is_one(value):
            return value
        key = where.rpartition(".")[2].removesuffix("_").replace("_", " ")
        return read(self, value, where, slot=slot, key=key)

    def step(self, segment: str) -> tuple[Type, str, tuple[str, ...]] | None:
        """One step of a pointer into such a value: the type there, how Python gets there, and what a dict may call a
        field. None where there is none."""
        return next((found for one in self.flat if one is not self and (found := one.step(segment))), None)

    def unknown(self, key: str) -> str | None:
        """Why a dict for it cannot have this key; None where it can."""
        records = [one for one in self.flat if isinstance(one, RecordType)]
        if not records or any(key in one.by_key for one in records):
            return None
        known = [name for one in records for name in one.by_key]
        return f"{' or '.join(one.name for one in records)} has no field {key!r}{nearest(key, known)}"

    @property
    def maker(self) -> Any:
        """What the C++ side makes one with."""
        return None

    def expected(self) -> str:
        """What to say that one expects."""
        raise NotImplementedError

    def sample(self) -> Any:
        """An example for the documentation, as somebody would type it; None where there is no natural one."""
        return None

    def held(self) -> str:
        """The annotation of what a field holds."""
        return str(self.cls.__name__)

    def taken(self) -> str:
        """The annotation of what a field takes."""
        return self.held()


class ScalarType(Type):
    kind = "scalar"

    def __init__(self, index: int, described: Described) -> None:
        super().__init__(index, described)
        self.number: bool = described["number"]
        expected: str = described["expected"]
        if self.name not in SCALARS:
            base = BASES.get(self.name, Scalar)
            meaning = expected[0].upper() + expected[1:]
            SCALARS[self.name] = type(
                self.name,
                (base,),
                {"__slots__": (), "__doc__": None, "__module__": "kader.model", "_type": index, "_expected": expected},
            )
            SCALARS[self.name].__doc__ = (
                f"{meaning}: a str that has been checked.\n\nParameters:\n    text: in English or Dutch spelling.\n\n"
                f"Raises:\n    InvalidValue: there is no such value.\n" + self._example(expected)
            )
        self.cls = SCALARS[self.name]

    def _candidate(self, expected: str) -> str | None:
        _, _, such = expected.partition("such as ")
        for text in such.replace(" or ", ", ").split(", "):
            try:
                if text and _core.parse(self.index, text) is not None:
                    return text
            except InvalidValue:
                continue
        return None

    def _example(self, expected: str) -> str:
        text = self._candidate(expected)
        if text is None:
            return ""
        spelled = _core.parse(self.index, text)
        return f"\nExample:\n    >>> import kader\n    >>> kader.{self.name}({text!r})\n    {self.name}({spelled!r})\n"

    @property
    def maker(self) -> Any:
        return self.cls._of

    def expected(self) -> str:
        return str(self.described["expected"])

    def sample(self) -> Any:
        text = self._candidate(self.described["expected"])
        return None if text is None else int(text) if self.number and text.isdecimal() else text

    def held(self) -> str:
        if self.number:
            return "int | Weight" if self.name == "Weight" else "int"
        return self.name

    def taken(self) -> str:
        number = "int | " if self.described["number_allowed"] or self.number else ""
        return number + ("datetime.date | str" if "Date" in self.name else "str")


class TextType(Type):
    kind = "text"
    cls = str

    def is_one(self, value: object) -> bool:
        return False  # any text may be something else first

    def convert(self, value: Any, where: str, slot: int | None = None) -> Any:
        return super().convert(value, where, slot) if isinstance(value, Mapping) else _text(value, where)

    def expected(self) -> str:
        return "a text"

    def held(self) -> str:
        return "str"


class FlagType(Type):
    kind = "flag"
    cls = bool

    def expected(self) -> str:
        return "true or false"

    def sample(self) -> Any:
        return True

    def held(self) -> str:
        return "bool"


class EnumerationType(Type):
    kind = "enumeration"

    def __init__(self, index: int, described: Described) -> None:
        super().__init__(index, described)
        self.cls = Enumeration(
            self.name,
            {  # type: ignore[call-arg, arg-type]
                member: (english, dutch, doc) for member, english, dutch, doc in described["words"]
            },
            module="kader.model",
        )
        members = "\n".join(f"    {member}: {doc} ({dutch})" for member, _, dutch, doc in described["words"])
        first = next(iter(self.cls))
        self.cls.__doc__ = (
            f"{described['doc']}\n\nParameters:\n    value: the word, in English or Dutch.\n\n"
            f"Raises:\n    ValueError: there is no such word.\n\nMembers:\n{members}\n\n"
            f"Example:\n    >>> import kader\n    >>> kader.{self.name}({first._dutch!r})\n    {first!r}\n"
        )

    @property
    def maker(self) -> Any:
        return tuple(self.cls)

    def expected(self) -> str:
        words = [member.value for member in self.cls]
        return "one of " + ", ".join(words) if len(words) <= 12 else f"a word of {self.name}"

    def sample(self) -> Any:
        return next(iter(self.cls)).value

    def taken(self) -> str:
        return "str"


class ListType(Type):
    kind = "list"
    base: ClassVar[Any] = List
    element: Type

    def link(self, types: list[Type]) -> None:
        self.element = types[self.described["element"]]
        self.cls = type(
            self.base.__name__,
            (self.base,),
            {
                "__slots__": (),
                "__doc__": self.base.__doc__,
                "__module__": "kader",
                "_element": self.element,
                "_list_type": self,
            },
        )

    def step(self, segment: str) -> tuple[Type, str, tuple[str, ...]] | None:
        return self.element, f"[{segment}]" if segment.isdecimal() else f"[{segment!r}]", ()

    def empty(self) -> Any:
        made = self.cls._of([])
        made._stands = False
        return made

    @property
    def maker(self) -> Any:
        return self.cls._of

    def expected(self) -> str:
        return f"a list: {self.element.expected()}"

    def sample(self) -> Any:
        one = self.element.sample()
        return None if one is None else [one]

    def held(self) -> str:
        return f"{self.base.__name__}[{self.element.held()}]"

    def taken(self) -> str:
        return f"Iterable[{self.element.taken()}] | {self.element.taken()}"


class TableType(ListType):
    kind = "table"
    base = Table

    def convert(self, value: Any, where: str, slot: int | None = None) -> Any:
        if isinstance(value, (self.cls, Mapping, str, bytes, bytearray)) or not isinstance(value, Iterable):
            return super().convert(value, where, slot)
        return self.cls(value)  # elements that have their ids themselves

    def step(self, segment: str) -> tuple[Type, str, tuple[str, ...]] | None:
        return self.element, f"[{segment!r}]", ()

    def sample(self) -> Any:
        return None

    def taken(self) -> str:
        return f"Mapping[str, {self.element.taken()}] | Iterable[{self.element.held()}]"


class ChoiceType(Type):
    kind = "choice"

    def link(self, types: list[Type]) -> None:
        self.alternatives = [types[index] for index in self.described["alternatives"]]

    def flatten(self) -> None:
        """Once all types are linked: a choice among choices is one choice."""
        flat: list[Type] = []
        for alternative in self.alternatives:
            if isinstance(alternative, (ChoiceType, RefinedType)):
                alternative.flatten()
            flat += [one for one in alternative.flat if one not in flat]
        self.flat = tuple(flat)

    def is_one(self, value: object) -> bool:
        return any(alternative.is_one(value) for alternative in self.flat)

    def expected(self) -> str:
        return " or ".join(alternative.expected() for alternative in self.flat[:4]) + (
            " or another form" if len(self.flat) > 4 else ""
        )

    def sample(self) -> Any:
        return next((one for one in (alternative.sample() for alternative in self.flat) if one is not None), None)

    def held(self) -> str:
        return " | ".join(dict.fromkeys(alternative.held() for alternative in self.flat))

    def taken(self) -> str:
        taken = [part for alternative in self.flat for part in split_union(alternative.taken())]
        return " | ".join(dict.fromkeys([*split_union(self.held()), *taken]))


class RefinedType(Type):
    kind = "refined"
    element: Type

    def link(self, types: list[Type]) -> None:
        self.element = types[self.described["element"]]

    def flatten(self) -> None:
        if isinstance(self.element, ChoiceType):
            self.element.flatten()
        self.flat = self.element.flat
        for one in self.flat:
            if isinstance(one, RecordType):
                one.refined = self

    def is_one(self, value: object) -> bool:
        return self.element.is_one(value)

    def expected(self) -> str:
        return self.element.expected()

    def sample(self) -> Any:
        return self.element.sample()

    def held(self) -> str:
        return self.element.held()

    def taken(self) -> str:
        return self.element.taken()


class Field:
    """One field of a record: an attribute of its class."""

    __slots__ = ("name", "key", "dutch", "type", "slot", "stated", "is_id", "owner", "__dict__")

    def __init__(self, described: Described, owner: str, types: list[Type]) -> None:
        self.name: str = described["member"]
        self.key: str = described["key"]
        self.dutch: str = described["dutch"]
        self.type = types[described["type"]]
        self.slot: int = described["slot"]
        self.stated: bool = described["stated"]
        self.is_id: bool = described["is_id"]
        self.owner = owner
        self.__doc__ = described["doc"]  # shown by help() as that of the attribute

    @property
    def where(self) -> str:
        return f"{self.owner}.{self.name}"

    def __get__(self, record: Any, owner: type | None = None) -> Any:
        if record is None:
            return self
        values = record._values
        value = values.get(self.name)
        if value is not None:
            return value
        # A list that nobody stated is an empty one of the record itself, so that adding to it is never lost.
        if isinstance(self.type, ListType):
            return values.setdefault(self.name, self.type.empty())
        if isinstance(self.type, RecordType) and not self.stated:
            return values.setdefault(self.name, self.type.cls())
        return None

    def __set__(self, record: Any, value: Any) -> None:
        record._put(self, value)

    def __delete__(self, record: Any) -> None:
        record._put(self, None)

    def convert(self, value: Any) -> Any:
        """The value as the record keeps it; None where nothing is stated."""
        if value is None:
            return None
        if isinstance(value, (NoneType, Vague, Elsewhere)):
            if not self.stated:
                raise InvalidValue(value, "this field must hold a value", self.where)
            return value
        return self.type.convert(value, self.where, self.slot)


class RecordType(Type):
    kind = "record"
    refined: RefinedType | None = None
    fields: dict[str, Field]
    shorthand: str

    def __init__(self, index: int, described: Described) -> None:
        super().__init__(index, described)
        self.shorthand = described["shorthand"].replace(" ", "_")

    def link(self, types: list[Type]) -> None:
        self.fields = {one["member"]: Field(one, self.name, types) for one in self.described["fields"]}
        if self.shorthand and self.shorthand not in self.fields:
            self.shorthand = next(
                field.name for field in self.fields.values() if field.key == self.described["shorthand"]
            )
        self.by_key: dict[str, str] = {}
        for attribute in ("dutch", "key", "name"):  # later ones go before: a member's own name first of all
            self.by_key.update({getattr(field, attribute): field.name for field in self.fields.values()})

    def step(self, segment: str) -> tuple[Type, str, tuple[str, ...]] | None:
        field = next((one for one in self.fields.values() if one.key == segment), None)
        return None if field is None else (field.type, f".{field.name}", (field.name, field.key, field.dutch))

    @property
    def maker(self) -> Any:
        return self.cls._of

    def expected(self) -> str:
        return f"a {self.name}"

    @functools.cached_property
    def sampled(self) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for field in self.fields.values():
            needed = self.is_needed(field)
            if len(made) >= 2 and not needed:
                continue
            if field.name in ("source", "words", "note", "elsewhere", "aka", "from_", "until") and not needed:
                continue
            sample = "platform" if field.is_id and field.type.name == "Id" else field.type.sample()
            if sample is not None:
                made[field.name] = sample
            elif needed:
                made[field.name] = "…" if field.type.kind == "text" else None
        return made

    def is_needed(self, field: Field) -> bool:
        """Whether a record cannot be made without it."""
        if self.index == 0 or field.stated or field.is_id or field.type.kind == "table":
            return False
        if isinstance(field.type, RecordType):
            return any(field.type.is_needed(one) for one in field.type.fields.values())
        return True

    def sample(self) -> Any:
        return None if None in self.sampled.values() else dict(self.sampled)

    def taken(self) -> str:
        short = f" | {self.fields[self.shorthand].type.taken()}" if self.shorthand else ""
        return f"{self.name} | Mapping[str, Any]{short}"


def split_union(annotation: str) -> list[str]:
    """The members of a union, brackets respected."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(annotation):
        depth += c == "["
        depth -= c == "]"
        if depth == 0 and annotation.startswith(" | ", i):
            parts.append(annotation[start:i])
            start = i + 3
    return [*parts, annotation[start:]]


class StatedType(Type):
    """Never held by a field: the field itself says that it is stated."""

    kind = "stated"


KINDS: Final[dict[str, type[Type]]] = {
    one.kind: one
    for one in (
        RecordType,
        ChoiceType,
        ListType,
        TableType,
        ScalarType,
        TextType,
        FlagType,
        EnumerationType,
        RefinedType,
        StatedType,
    )
}


def load() -> list[Type]:
    """All types, by number; classes of records are made afterwards."""
    types = [KINDS[described["kind"]](index, described) for index, described in enumerate(_core.types())]
    for one in types:
        one.link(types)
    for one in types:
        if isinstance(one, (ChoiceType, RefinedType)):
            one.flatten()
    return types


TYPES: Final = load()


def container(owner: str, field: str) -> Any:
    """The class of the list or table that this field holds."""
    found = next(one for one in TYPES if isinstance(one, RecordType) and one.name == owner).fields[field].type
    return found.cls
