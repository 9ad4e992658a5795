# SPDX-License-Identifier: Apache-2.0
"""Lists and tables of a framework: what is put in is checked, and what is taken out is the thing itself."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, SupportsIndex, TypeVar

from ._errors import InvalidValue, nearest

if TYPE_CHECKING:
    from ._types import Type

T = TypeVar("T")


class List(list[T], Generic[T]):
    """Several of one kind, in order. A list whose elements are checked when they are put in.

    A record that is put in is kept itself, not a copy: what is changed in it later is changed in the framework.
    Words, numbers and dicts are made into what the list holds.
    """

    __slots__ = ("_stands", "__weakref__")
    _element: ClassVar[Type]
    _where: ClassVar[str] = "List"
    _home: ClassVar[tuple[str, str]]  # the first record and field that hold such a list: how pickles name the class
    _stands: bool  # false: nobody stated it, it came into being because somebody looked

    def __init__(self, elements: Iterable[Any] = ()) -> None:
        self._stands = True
        super().__init__(self._taken(elements))

    @classmethod
    def _of(cls, elements: list[T]) -> Self:
        made = cls.__new__(cls)
        made._stands = True
        list.extend(made, elements)
        return made

    @property
    def _unstated(self) -> bool:
        return not self._stands and not self

    def _take(self, element: Any) -> T:
        taken: T = self._element.convert(element, self._where)
        return taken

    def _taken(self, elements: Iterable[Any]) -> list[T]:
        if isinstance(elements, (str, bytes, bytearray)) or not isinstance(elements, Iterable):
            raise InvalidValue(elements, "expected several", self._where)
        return [self._take(element) for element in elements]

    def append(self, element: Any) -> None:
        """Adds one at the end."""
        super().append(self._take(element))

    def insert(self, index: SupportsIndex, element: Any) -> None:
        """Adds one before the one with this index."""
        super().insert(index, self._take(element))

    def extend(self, elements: Iterable[Any]) -> None:
        """Adds several at the end; none of them where one cannot be."""
        super().extend(self._taken(elements))

    def __setitem__(self, index: Any, value: Any) -> None:
        super().__setitem__(index, self._taken(value) if isinstance(index, slice) else self._take(value))

    def __iadd__(self, elements: Iterable[Any]) -> Self:  # type: ignore[override,misc]
        self.extend(elements)
        return self

    def _meant(self, element: Any) -> Any:
        """What one means by it: a word stands for what it would be here."""
        try:
            return self._take(element)
        except (InvalidValue, TypeError):
            return element

    def __contains__(self, element: object) -> bool:
        return super().__contains__(element) or super().__contains__(self._meant(element))

    def index(self, element: Any, start: SupportsIndex = 0, stop: SupportsIndex = sys.maxsize) -> int:
        """The index of the first that is it. Raises ValueError where none is."""
        return super().index(self._meant(element), start, stop)

    def count(self, element: Any) -> int:
        """How many are it."""
        return super().count(self._meant(element))

    def remove(self, element: Any) -> None:
        """Takes the first away that is it. Raises ValueError where none is."""
        super().remove(self._meant(element))

    def __eq__(self, other: object) -> bool:
        if super().__eq__(other) is True:
            return True
        if isinstance(other, List) or not isinstance(other, list) or len(other) != len(self):
            return NotImplemented if not isinstance(other, list) else False
        return super().__eq__([self._meant(one) for one in other]) is True

    def copy(self) -> Self:
        """Another list of the same elements."""
        return self._of(list(self))

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        made = self._of([])
        memo[id(self)] = made
        made._stands = self._stands
        list.extend(made, [deepcopy(element, memo) for element in self])
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return _restore_container, (self._home, list(self), self._stands)

    def __repr__(self) -> str:
        return list.__repr__(self)

    __hash__ = None


class Table(MutableMapping[str, T], Generic[T]):
    """Elements by id, in order: a dict whose keys are the elements' own ids.

    ``table["x"]`` is the element itself, and stays valid whatever happens to the table. Iterating gives ids, as with
    a dict; ``values()`` gives the elements.
    """

    __slots__ = ("_items", "_stands", "__weakref__")
    _element: ClassVar[Type]
    _where: ClassVar[str] = "Table"
    _home: ClassVar[tuple[str, str]]
    _items: dict[str, T]
    _stands: bool

    def __init__(self, elements: Mapping[str, Any] | Iterable[Any] = ()) -> None:
        self._items = {}
        self._stands = True
        if isinstance(elements, Mapping):
            for key, element in elements.items():
                self[key] = element
        elif isinstance(elements, (str, bytes, bytearray)) or not isinstance(elements, Iterable):
            raise InvalidValue(elements, "expected elements by id", self._where)
        else:
            for element in elements:
                self.add(element)

    @classmethod
    def _of(cls, elements: list[Any]) -> Self:
        made = cls.__new__(cls)
        made._stands = True
        made._items = {element._values["id"]: element for element in elements}
        for element in elements:
            element._entered(made)
        return made

    @property
    def _unstated(self) -> bool:
        return not self._stands and not self._items

    def _nearest(self, key: object) -> str:
        return nearest(str(key), self._items)

    def __getitem__(self, key: str) -> T:
        try:
            return self._items[key]
        except (KeyError, TypeError):
            raise KeyError(f"{key}: no element has this id{self._nearest(key)}") from None

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __setitem__(self, key: str, element: Any) -> None:
        cls = self._element.cls
        identifier = cls._id_type.convert(key, f"{cls.__name__}.id")
        if not isinstance(element, cls):
            if isinstance(element, Mapping) and element.get("id", identifier) != identifier:
                raise InvalidValue(element["id"], f"the key says {identifier}", f"{cls.__name__}.id")
            element = self._element.convert(element, f"{self._where}[{identifier!r}]")
        if element.id is None:
            element._values["id"] = identifier
        elif element.id != identifier:
            raise InvalidValue(key, f"the element calls itself {element.id}", self._where)
        before: Any = self._items.get(identifier)
        self._items[identifier] = element
        if before is not None and before is not element:
            before._left(self)
        element._entered(self)

    def __delitem__(self, key: str) -> None:
        element: Any = self[key]
        del self._items[key]
        element._left(self)

    def add(self, element: Any = None, /, **fields: Any) -> T:
        """Adds an element, made before or here, and returns it.

        Parameters:
            element: the element itself, or the id of the one to make.
            fields: the fields of the one to make.

        Raises:
            InvalidValue: the id is taken or cannot be, or a value cannot.
        """
        cls = self._element.cls
        if isinstance(element, cls):
            if fields:
                raise TypeError("an element that was made before takes no fields here: set them on the element")
        elif isinstance(element, Mapping):
            if fields:
                raise TypeError("either a dict or fields, not both")
            element = self._element.convert(element, self._where)
        else:
            element = cls(id=element if element is not None else fields.pop("id", None), **fields)
        if element.id is None:
            raise InvalidValue(None, "an element of a table needs an id", f"{cls.__name__}.id")
        if element.id in self._items:
            raise InvalidValue(element.id, "this id is taken", f"{cls.__name__}.id")
        self._items[element.id] = element
        element._entered(self)
        made: T = element
        return made

    def copy(self) -> Self:
        """Another table of the same elements."""
        return self._of(list(self._items.values()))

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        made = self._of([deepcopy(element, memo) for element in self._items.values()])
        memo[id(self)] = made
        made._stands = self._stands
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_container, (self._home, list(self._items.values()), self._stands)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Table):
            return list(self._items.items()) == list(other._items.items())
        if isinstance(other, Mapping):
            return self._items == other
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{str(key)!r}: {one!r}" for key, one in self._items.items()) + "}"

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._items)


def _restore_container(home: tuple[str, str], elements: list[Any], stands: bool) -> Any:
    from ._types import container

    made = container(*home)._of(elements)
    made._stands = stands
    return made


class TableRefs:
    """The tables in which a record stands, so that its id cannot change under them. Weak: a table may go."""

    __slots__ = ("refs",)

    def __init__(self) -> None:
        self.refs: list[weakref.ref[Table[Any]]] = []

    def add(self, table: Table[Any]) -> None:
        self.refs = [ref for ref in self.refs if (held := ref()) is not None and held is not table]
        self.refs.append(weakref.ref(table))

    def remove(self, table: Table[Any]) -> None:
        self.refs = [ref for ref in self.refs if (held := ref()) is not None and held is not table]

    def any(self) -> bool:
        return any(ref() is not None for ref in self.refs)
