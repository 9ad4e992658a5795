# SPDX-License-Identifier: Apache-2.0
"""The ways of not having a value, and values written as one word or number."""

from __future__ import annotations

import datetime
import enum
import math
import operator
import re
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, ClassVar, Final, Literal, Self, SupportsIndex, final

from . import _core
from ._errors import InvalidValue, language


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


CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What no draft can hold: reading one would replace it."""


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise InvalidValue(value, "expected a text", where)
    if (control := CONTROL.search(value)) is not None:
        raise InvalidValue(value, f"this is no text: it holds the control character U+{ord(control[0]):04X}", where)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InvalidValue(
            value.encode(errors="backslashreplace").decode(), "this is no text: it holds half a character", where
        ) from None
    return str.__str__(value)


def spelled(value: object, loose: bool = False) -> str | None:
    """A word, number or date as drafts write it; None where it has no such text.

    Numbers with a fraction are refused: 2.10 has lost its zero before anybody could look. `loose` takes them all the
    same, and moments: for what others have read already.
    """
    if isinstance(value, str):
        return _text(value, "")
    if isinstance(value, bool):
        return None
    if isinstance(value, datetime.date) and (loose or not isinstance(value, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, Fraction) or (loose and isinstance(value, float) and math.isfinite(value)):
        return str(value)
    try:
        return str(operator.index(value))  # type: ignore[arg-type]
    except TypeError:
        return None


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

    def __new__(cls, text: str | SupportsIndex | datetime.date | Fraction) -> Self:
        if type(text) is cls:
            return text
        plain = _text(text, cls.__name__) if isinstance(text, str) else spelled(text)
        if plain is None:
            raise InvalidValue(text, f"expected {cls._expected}")
        read: str | None = _core.parse(cls._type, plain)
        if read is None:
            raise InvalidValue(plain, f"expected {cls._expected}")
        return str.__new__(cls, read)

    @classmethod
    def _of(cls, text: str) -> Self:
        return str.__new__(cls, text)

    def spell(self, lang: Literal["nl", "en"]) -> str:
        """As drafts of that language write it."""
        text: str = _core.spell(self._type, str(self), language(lang) == "nl")
        return text

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
        return datetime.date.fromisoformat(_core.days(str(self))[0])

    @property
    def last(self) -> datetime.date:
        """The latest day it can be, itself included."""
        return datetime.date.fromisoformat(_core.days(str(self))[1])


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
        return self._dutch if language(lang) == "nl" else str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
