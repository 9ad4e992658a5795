# SPDX-License-Identifier: Apache-2.0
"""The type table as Python sees it: what every type takes, makes of it, and is called."""

from __future__ import annotations

import datetime
import difflib
import functools
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final

from . import _core
from ._containers import List, Table
from ._errors import InvalidValue
from ._values import BASES, NONE, SCALARS, Elsewhere, Enumeration, NoneType, Scalar, Vague, _text

Described = dict[str, Any]


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that names what somebody may have meant; empty where nothing comes near."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {str(found[0])!r}?" if found else ""


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

    def from_text(self, text: str) -> Any:
        """What a text stands for; None where it is of another form. Raises InvalidValue where it cannot be."""
        return None

    def convert(self, value: Any, where: str) -> Any:
        """A value as a field of this type holds it. Raises InvalidValue."""
        raise NotImplementedError

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

    def is_one(self, value: object) -> bool:
        return isinstance(value, self.cls)

    def from_text(self, text: str) -> Any:
        read = _core.parse(self.index, text)
        return None if read is None else self._made(read)

    def _made(self, read: str) -> Any:
        return int(read) if self.number and read.isdecimal() else self.cls._of(read)

    def convert(self, value: Any, where: str) -> Any:
        if type(value) is self.cls:
            return value
        try:
            return self._made(str.__str__(self.cls(value)))
        except InvalidValue as invalid:
            raise InvalidValue(invalid.value, invalid.reason, where) from None

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

    def from_text(self, text: str) -> Any:
        return str.__str__(text)

    def convert(self, value: Any, where: str) -> str:
        return _text(value, where)

    def expected(self) -> str:
        return "a text"

    def held(self) -> str:
        return "str"


class FlagType(Type):
    kind = "flag"
    cls = bool

    def from_text(self, text: str) -> Any:
        read = _core.parse(self.index, text)
        return None if read is None else read == "true"

    def convert(self, value: Any, where: str) -> bool:
        if isinstance(value, bool):
            return value
        read = self.from_text(value) if isinstance(value, str) else None
        if read is None:
            raise InvalidValue(value, f"expected {self.expected()}", where)
        return bool(read)

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

    def from_text(self, text: str) -> Any:
        return next((member for member in self.cls if text in (member.value, member._dutch)), None)

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, self.cls):
            return value
        found = self.from_text(str(value)) if isinstance(value, str) else None
        if found is None:
            words = [word for member in self.cls for word in (member.value, member._dutch)]
            near = nearest(value, words) if isinstance(value, str) else ""
            raise InvalidValue(value, f"expected {self.expected()}{near}", where)
        return found

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

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, self.cls):
            return value
        if isinstance(value, (str, bytes, bytearray, int, Mapping, datetime.date)) or not isinstance(value, Iterable):
            value = (value,)  # a list of one may stand without brackets
        return self._filled(value, where)

    def _filled(self, values: Any, where: str) -> Any:
        return self.cls._of([self.element.convert(one, f"{where}[{i}]") for i, one in enumerate(values)])

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

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, self.cls):
            return value
        made = self.cls()
        if isinstance(value, Mapping):
            for key, element in value.items():
                made[key] = element
        elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray)):
            for element in value:
                made.add(element)
        else:
            raise InvalidValue(value, "expected elements by id", where)
        return made

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

    def convert(self, value: Any, where: str) -> Any:
        for alternative in self.flat:
            if alternative.is_one(value):
                return value
        plain = isinstance(value, (str, int, datetime.date)) and not isinstance(value, (bool, datetime.datetime))
        try:
            if plain:
                text = _text(value, where) if isinstance(value, str) else str(value)
                for alternative in self.flat:
                    if (read := alternative.from_text(text)) is not None:
                        return read
            elif isinstance(value, Mapping):
                for alternative in self.flat:
                    if isinstance(alternative, RecordType) and alternative.is_told_by(value):
                        return alternative.convert(value, where)
                    if alternative.name == "Words" and len(value) == 1 and (set(value) & {"words", "bewoording"}):
                        return alternative.convert(next(iter(value.values())), where)
            elif isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
                for alternative in self.flat:
                    if isinstance(alternative, ListType):
                        return alternative.convert(value, where)
        except InvalidValue as invalid:
            raise InvalidValue(invalid.value, invalid.reason, invalid.where or where) from None
        for alternative in self.flat:
            if isinstance(alternative, RecordType) and alternative.shorthand and not isinstance(value, Mapping):
                return alternative.convert(value, where)
        raise InvalidValue(value, f"expected {self.expected()}", where)

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

    def convert(self, value: Any, where: str) -> Any:
        return self.element.convert(value, where)  # a record of a refined type keeps its own invariant

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

    __slots__ = ("name", "key", "dutch", "type", "stated", "is_id", "owner", "__dict__")

    def __init__(self, described: Described, owner: str, types: list[Type]) -> None:
        self.name: str = described["member"]
        self.key: str = described["key"]
        self.dutch: str = described["dutch"]
        self.type = types[described["type"]]
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
        if self.stated:
            if isinstance(value, (NoneType, Vague, Elsewhere)):
                return value
            if isinstance(value, str) and value in ("none", "geen") and self.type.kind != "text":
                return NONE
            if isinstance(value, Mapping) and (said := _statement(value)) is not None:
                return said
        elif isinstance(value, (NoneType, Vague, Elsewhere)):
            raise InvalidValue(value, "this field must hold a value", self.where)
        return self.type.convert(value, self.where)


def _statement(value: Mapping[str, Any]) -> Vague | Elsewhere | None:
    """`{vague: …}` and `{elsewhere: …}`, with or without their source."""
    keys = set(value)
    source = value.get("source", value.get("bron", ()))
    keys -= {"source", "bron"}
    if keys == {"vague"} or keys == {"open norm"}:
        return Vague(value[keys.pop()], source)
    if keys == {"elsewhere"} or keys == {"elders geregeld"}:
        said = value[keys.pop()]
        if isinstance(said, Mapping):
            return Elsewhere(
                to_be_adopted_by=said.get("to be adopted by", said.get("vast te stellen door")), source=source
            )
        return Elsewhere(said, source=source)
    return None


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
        first = next(iter(self.fields.values()))
        self.told_by = {first.name, first.key, first.dutch}

    def is_told_by(self, value: Mapping[str, Any]) -> bool:
        """Whether a dict is this alternative of a choice: by its first key, as in a draft."""
        return any(key in self.told_by for key in value) or (
            bool(self.shorthand) and all(k in self.by_key for k in value)
        )

    def member(self, key: str) -> str:
        """The field of this name or key. Raises TypeError with the nearest."""
        try:
            return self.by_key[key]
        except (KeyError, TypeError):
            raise TypeError(f"{self.name} has no field {key!r}{nearest(str(key), self.by_key)}") from None

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, self.cls):
            return value
        if isinstance(value, Mapping):
            fields: dict[str, Any] = {}
            for key, one in value.items():
                member = self.member(key)
                if member in fields:
                    raise TypeError(f"{self.name}: {key!r} says {member!r} a second time")
                fields[member] = one
            return self.cls(**fields)
        if self.shorthand:
            return self.cls(**{self.shorthand: value})
        raise InvalidValue(value, f"expected {self.expected()}", where)

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
