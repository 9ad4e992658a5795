# SPDX-License-Identifier: Apache-2.0
"""The ways of not having a value, and values written as one word or number."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Iterable
from typing import Any, ClassVar, Final, Literal, Self, final

from . import _core
from ._errors import InvalidValue


@final
class NoneType:
    """The type of `kader.NONE`: the text says that there is none, or that it cannot apply."""

    __slots__ = ()
    _one: ClassVar[NoneType | None] = None

    def __new__(cls) -> NoneType:
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __repr__(self) -> str:
        return "NONE"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NONE"


NONE: Final = NoneType()
"""The text says that there is none ("geen einddatum"), which is not the same as saying nothing (None)."""


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise InvalidValue(value, "expected a text", where)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InvalidValue(
            value.encode(errors="backslashreplace").decode(), "this is no text: it holds half a character", where
        ) from None
    return str.__str__(value)


def _provisions(source: str | Iterable[str]) -> tuple[str, ...]:
    given = (source,) if isinstance(source, str) else tuple(source)
    return tuple(str(SCALARS["ProvisionRef"](one)) for one in given)


class _Statement:
    """What a text says instead of a value. Immutable."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} cannot be changed: set the field to another one")

    def _key(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._key() == self._key()

    def __hash__(self) -> int:
        return hash((type(self), self._key()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._key()


@final
class Vague(_Statement):
    """Stated, but open: "periodiek", "zo spoedig mogelijk".

    Parameters:
        words: what the text says instead of a number, a date or a person.
        source: the provisions where it says so.

    Raises:
        InvalidValue: a source that is no provision.

    >>> import kader
    >>> kader.Meetings(per=kader.Vague("periodiek"))
    Meetings(per=Vague('periodiek'))
    """

    __slots__ = ("words", "source")
    _fields = ("words", "source")
    words: str
    source: tuple[str, ...]

    def __init__(self, words: str, source: str | Iterable[str] = ()) -> None:
        object.__setattr__(self, "words", _text(words, "Vague.words"))
        object.__setattr__(self, "source", _provisions(source))

    def __repr__(self) -> str:
        return f"Vague({self.words!r}" + (f", source={list(self.source)!r})" if self.source else ")")


@final
class Elsewhere(_Statement):
    """Stated in another document, or left to a later act of somebody.

    Parameters:
        document: the document, in words or as the id of a cite.
        to_be_adopted_by: who is still to adopt it.
        source: the provisions where the text says so.

    Raises:
        InvalidValue: a name or a source that cannot be.

    >>> import kader
    >>> kader.Elsewhere("reglement van orde")
    Elsewhere('reglement van orde')
    >>> kader.Elsewhere(to_be_adopted_by="ab")
    Elsewhere(to_be_adopted_by='ab')
    """

    __slots__ = ("document", "to_be_adopted_by", "source")
    _fields = ("document", "to_be_adopted_by", "source")
    document: str
    to_be_adopted_by: str | None
    source: tuple[str, ...]

    def __init__(
        self, document: str = "", to_be_adopted_by: str | None = None, source: str | Iterable[str] = ()
    ) -> None:
        who = str(SCALARS["Reference"](to_be_adopted_by)) if to_be_adopted_by else None
        if bool(document) == bool(who):
            raise InvalidValue(document, "elsewhere names a document, or who is to adopt it: one of the two")
        object.__setattr__(self, "document", _text(document, "Elsewhere.document"))
        object.__setattr__(self, "to_be_adopted_by", who)
        object.__setattr__(self, "source", _provisions(source))

    def __repr__(self) -> str:
        said = f"to_be_adopted_by={self.to_be_adopted_by!r}" if self.to_be_adopted_by else repr(self.document)
        return f"Elsewhere({said}" + (f", source={list(self.source)!r})" if self.source else ")")


class Scalar(str):
    """A value written as one word: a str that has been checked, in its English spelling.

    Both languages are read. Equal to a str of the same spelling.
    """

    __slots__ = ()
    _type: ClassVar[int]
    _expected: ClassVar[str]

    def __new__(cls, text: str | int | datetime.date) -> Self:
        if type(text) is cls:
            return text
        if (
            isinstance(text, bool)
            or not isinstance(text, (str, int, datetime.date))
            or isinstance(text, datetime.datetime)
        ):
            raise InvalidValue(text, f"expected {cls._expected}")
        plain = _text(text, cls.__name__) if isinstance(text, str) else str(text)
        read: str | None = _core.parse(cls._type, plain)
        if read is None:
            raise InvalidValue(plain, f"expected {cls._expected}")
        return str.__new__(cls, read)

    @classmethod
    def _of(cls, text: str) -> Self:
        return str.__new__(cls, text)

    def spell(self, lang: Literal["nl", "en"]) -> str:
        """As drafts of that language write it."""
        spelled: str = _core.spell(self._type, str(self), lang == "nl")
        return spelled

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str.__repr__(self)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)

    def __str__(self) -> str:
        return str.__str__(self)


class DateScalar(Scalar):
    """A scalar that names a day."""

    __slots__ = ()

    @property
    def date(self) -> datetime.date:
        """The day, as the standard library has it."""
        return datetime.date.fromisoformat(str(self))


class ImpreciseDateScalar(Scalar):
    """A scalar that names a day, month, quarter or year."""

    __slots__ = ()

    @property
    def first(self) -> datetime.date:
        """The earliest day it can be."""
        year, month, day = self._parts()
        return datetime.date(year, month, day)

    @property
    def last(self) -> datetime.date:
        """The latest day it can be, itself included."""
        year, month, day = self._parts()
        months = {4: 12, 7: 3 if "Q" in self else 1, 10: 0}[len(self)]
        if not months:
            return datetime.date(year, month, day)
        if year == datetime.MAXYEAR and month + months > 12:
            return datetime.date(year, 12, 31)
        following = year * 12 + month - 1 + months
        return datetime.date(following // 12, following % 12 + 1, 1) - datetime.timedelta(days=1)

    def _parts(self) -> tuple[int, int, int]:
        quarter = re.fullmatch(r"(\d{4})-Q(\d)", self)
        if quarter:
            return int(quarter[1]), int(quarter[2]) * 3 - 2, 1
        parts = [int(part) for part in self.split("-")]
        return parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1


BASES: Final[dict[str, type[Scalar]]] = {"Date": DateScalar, "ImpreciseDate": ImpreciseDateScalar}
SCALARS: Final[dict[str, type[Scalar]]] = {}


class Enumeration(str, enum.Enum):
    """One of a closed set of words. A str whose value is the English word; the Dutch one is read too."""

    _dutch: str
    _ordinal: int

    def __new__(cls, english: str, dutch: str = "", doc: str = "") -> Self:
        made = str.__new__(cls, english)
        made._value_ = english
        made._dutch = dutch
        made._ordinal = len(cls.__members__)
        made.__doc__ = doc
        return made

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return next((member for member in cls if member._dutch == value), None)

    def __str__(self) -> str:
        return str(self.value)

    def spell(self, lang: Literal["nl", "en"]) -> str:
        """The word of that language."""
        return self._dutch if lang == "nl" else str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
