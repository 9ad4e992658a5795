# SPDX-License-Identifier: Apache-2.0
"""The framework as an object: reading, checking, writing."""

from __future__ import annotations

import datetime
import json
import os
import threading
from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from . import _core, _reading
from ._errors import InvalidValue
from ._records import MISSING, Record
from ._report import UNNAMED, Finding, Report, findings_of
from ._rules import Rule, rule_names
from ._standards import Conformance, conform
from ._text import Coverage
from ._values import SCALARS
from ._voting import VotingPower

if TYPE_CHECKING:
    from .model import Framework

Language = Literal["nl", "en"]
LOCK = threading.RLock()


class FrameworkBase(Record):
    """A framework that was read stays with its text and lines until somebody touches its model."""

    __slots__ = ("_draft", "_touched")
    _draft: Any  # what was read; immutable
    _touched: dict[str, Any] | None  # the model as objects, once somebody looked

    def __init__(self, shorthand: Any = MISSING, /, **fields: Any) -> None:
        if shorthand is not MISSING:
            raise TypeError(f"{self._type.name} takes keywords only; kader.read reads a draft")
        self._draft = _core.empty_draft()
        self._tables = None
        self._touch()
        for name, value in fields.items():
            self._known(name)
            self._put(self._type.fields[name], value)

    @classmethod
    def _read(cls, draft: Any) -> Self:
        made = cls.__new__(cls)
        made._draft, made._touched, made._tables = draft, None, None
        return made

    @property
    def _values(self) -> dict[str, Any]:
        if self._touched is None:
            with LOCK:  # two threads that look for the first time must see the same objects
                if self._touched is None:
                    self._touch()
        assert self._touched is not None
        return self._touched

    @_values.setter
    def _values(self, values: dict[str, Any]) -> None:
        self._touched = values

    def _touch(self) -> None:
        made = _core.model(_reading.BRIDGE, self._draft)
        self._know_text(made)
        self._touched = made

    def _know_text(self, values: dict[str, Any] | None) -> None:
        """The provisions of a text know whose they are."""
        if values is not None and _core.text_of(self._draft) is not None:
            for provision in values.get("provisions", {}).values():
                provision._framework = self

    def _snapshot(self) -> Any:
        """The model as it is now, for the C++ side, with the lines of what was read where they still hold."""
        touched = self._touched
        return self._draft if touched is None else _core.snapshot(_reading.BRIDGE, self._draft, touched)

    @property
    def source_name(self) -> str | None:
        """The file it was read from; None where it was not."""
        name: str = _core.source_of(self._draft)[0]
        return None if name in ("", UNNAMED) else name

    @property
    def text(self) -> str | None:
        """The text it was read with, model and all; None for YAML and JSON, and for what a program made.

        The provisions of a text are the entries of `provisions`, by the names that sources use. Each has, besides what
        the model can say of one (``title``, ``text``, ``lapsed``, ``prose``, ``note``), what is known of the text:
        ``kind``, ``number``, ``line``, ``references``, and the ``elements`` of the model that rest on it. Changing an
        entry changes the model, never the text.

        >>> import kader
        >>> framework = kader.read('''# Artikel 1 Het platform
        ...
        ... 1. Er is een platform.
        ... 2. Het platform overlegt op grond van artikel 1, eerste lid.
        ...
        ... ```yaml kader
        ... kader: 1
        ... taal: nl
        ... gremia: {platform: {naam: Het platform, bron: "1.1"}}
        ... ```
        ... ''', name="overeenkomst.md")
        >>> framework.provisions["1.1"].elements
        (Body(id='platform', name='Het platform', source=['1.1']),)
        >>> framework.provisions["1.2"].references
        (<TextReference 'artikel 1, eerste lid': resolved 1.1>,)
        """
        found: str | None = _core.text_of(self._draft)
        return found

    def coverage(self) -> Coverage:
        """How much of its text the framework accounts for, as it is now.

        A provision is accounted for when an element names it, or the whole it lies in, as its source, or when it is
        marked as prose: read, and nothing to model.

        Raises:
            ValueError: it was not read with a text, so that nobody can say.

        >>> import kader
        >>> kader.read("# Artikel 1 Doel\\n\\nWij werken samen.\\n", name="tekst.md").coverage()
        <Coverage 0%: 0 modelled, 0 prose, 1 open>
        """
        found: str | None = _core.coverage(self._snapshot())
        if found is None:
            raise ValueError("coverage needs the text: this framework was not read from Markdown or plain text")
        (counted,) = json.loads(found)["coverage"]
        return Coverage({name: value for name, value in counted.items() if name != "file"})

    def voting_power(self, body: str | Record) -> VotingPower:
        """How much each party and each holder of a seat can do when a body decides, exactly.

        Parameters:
            body: the body, or its id.

        Raises:
            KeyError: there is no such body.
            InvalidValue: the text does not say enough, or there is too much to count; the message says what.

        >>> import kader
        >>> framework = kader.Framework()
        >>> for name, votes in {"assen": 4, "meppel": 2, "pekela": 1}.items():
        ...     party = framework.parties.add(name, kind="gemeente")
        >>> board = framework.bodies.add("board", voting="more than 1/2")
        >>> for name, votes in {"assen": 4, "meppel": 2, "pekela": 1}.items():
        ...     seat = board.seats.add(name, vote=votes)
        ...     setattr(seat, "for_", name)
        >>> [(row.name, str(row.banzhaf)) for row in framework.voting_power("board").parties]
        [('assen', '1'), ('meppel', '0'), ('pekela', '0')]
        """
        if not isinstance(body, (str, Record)):
            raise InvalidValue(body, "expected a body, or its id", "voting_power")
        name = str(body._values.get("id", "")) if isinstance(body, Record) else body
        self._values["bodies"][name]  # KeyError with the nearest
        snapshot = self._snapshot()
        found = _core.voting_power(snapshot, name)
        if isinstance(found, str):
            dutch = _core.language_of(snapshot) == "nl"
            raise InvalidValue(name, f"{'niet uit te tellen' if dutch else 'this cannot be counted'}: {found}", "")
        return VotingPower._of(name, found)

    def conform(self, standard: str | Path, as_of: datetime.date | str | None = None) -> Conformance:
        """Measures the framework against a standard, as it is now.

        Parameters:
            standard: one that ships, by its id (see `kader.standards`), or the path of a file of one's own.
            as_of: the day on which to look; today where absent.

        Raises:
            InvalidValue: there is no such standard, or the file is none.

        >>> import kader
        >>> framework = kader.Framework(bodies={"board": {"chair": {"appointed by": "board"}}})
        >>> framework.conform("goed-bestuur")["voorzitter"].verdict
        'met'
        """
        snapshot = self._snapshot()
        return conform(snapshot, standard, day_of(as_of), _core.language_of(snapshot) == "nl")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What reading found; also part of every report of `check`."""
        return findings_of(_core.reading_findings(self._draft), _core.language_of(self._draft))

    def check(
        self,
        as_of: datetime.date | str | None = None,
        select: str | Rule | Iterable[str | Rule] = (),
        ignore: str | Rule | Iterable[str | Rule] = (),
    ) -> Report:
        """Checks the framework with all rules, as it is now.

        Parameters:
            as_of: the day on which to look, or a moment of it; today where absent.
            select: rules to run, or their names; all where empty.
            ignore: rules to leave out, or their names.

        Raises:
            InvalidValue: a rule that there is not, or a day that there is not.

        >>> import kader
        >>> report = kader.Framework(bodies={"ab": {"name": "Algemeen bestuur", "established": "1"}}).check(as_of="2026-01-01")
        >>> "no-chair" in {finding.rule for finding in report}
        True
        """
        return Report(_core.check(self._snapshot(), day_of(as_of), rule_names(select), rule_names(ignore)))

    def to_yaml(self, lang: Language = "nl") -> str:
        """A draft as a person would write it, with keys of that language."""
        text: str = _core.write_yaml(self._snapshot(), lang)
        return text

    def to_json(self, lang: Language = "en") -> str:
        """A draft for programs: the long form."""
        text: str = _core.write_json(self._snapshot(), lang)
        return text

    def to_dict(self, lang: Language = "en") -> dict[str, Any]:
        """The long form as dicts and lists."""
        made: dict[str, Any] = json.loads(self.to_json(lang))
        return made

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> Self:
        """A framework from dicts and lists with the keys of the format; what is wrong with them is in `findings`."""
        return cls._read(_core.read_dict(_reading.BRIDGE, fields))

    def __repr__(self) -> str:
        name = self._values["agreement"].name if "agreement" in self._values else None
        counts = ", ".join(
            f"{len(value)} {field}"
            for field in self._type.fields
            if (value := self._values.get(field)) is not None and hasattr(value, "_element") and len(value)
        )
        return f"<Framework {name if isinstance(name, str) else 'without a name'!r}: {counts or 'empty'}>"

    def __copy__(self) -> Self:
        made = self._read(self._draft)
        made._touched = dict(self._values)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = self._read(self._draft)
        memo[id(self)] = made
        made._touched = None if self._touched is None else deepcopy(self._touched, memo)
        made._know_text(made._touched)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        name, text, syntax = _core.source_of(self._draft)
        readable = _core.readable(self._draft)
        if not text and not name and readable:  # it was made by a program
            text, syntax = _core.write_json(self._draft, "en"), "json"
        beside = _core.register_of(self._draft)
        found = _core.reading_findings(self._draft), readable
        return restore, (type(self), name, text, syntax, self._touched, beside, found)


def restore(
    cls: type[FrameworkBase],
    name: str,
    text: str,
    syntax: str,
    touched: dict[str, Any] | None,
    beside: tuple[str, str] | None = None,
    found: tuple[list[dict[str, Any]], bool] | None = None,
) -> FrameworkBase:
    """A framework from a pickle: its text is read again, so that its lines are known; so is the register beside it.
    What was found when it was first read is kept: not all of it can be found again."""
    draft = _core.read_text(text, name, syntax, beside) if text or name else _core.empty_draft()
    made = cls._read(draft if found is None else _core.with_findings(draft, *found))
    made._touched = touched
    made._know_text(touched)
    return made


def day_of(as_of: Any) -> str | None:
    """The day that is meant: of a moment its day, also where another library made it."""
    if hasattr(as_of, "item"):  # of NumPy: what Python has for it
        as_of = as_of.item()
    if isinstance(as_of, datetime.datetime) and as_of == as_of:  # not-a-time is never equal
        as_of = as_of.date()
    return None if as_of is None else str(SCALARS["Date"](as_of))


def read(
    path_or_text: str | bytes | os.PathLike[str],
    *,
    name: str | None = None,
    syntax: Literal["yaml", "json", "markdown", "text"] | None = None,
) -> Framework:
    """Reads a draft: a file, or the text itself. Whatever is wrong with it is in `findings`, never an exception.

    A draft is YAML, JSON, or a text in Markdown with the model in blocks beside it; a text without a model, in
    Markdown or plain, is read too: see `Framework.text`. Only of a path the register of accepted findings beside it is
    looked for, now: reading from text opens no file, whatever `name` says.

    Parameters:
        path_or_text: a path; or a text: bytes, or a str with a line break in it or that begins with ``kader:``.
        name: what findings call the draft; its path where absent.
        syntax: what it is written in; guessed where absent.

    Raises:
        OSError: the file cannot be opened.

    >>> import kader
    >>> kader.read("kader: 1\\ntaal: nl\\ngremia: {ab: {naam: Algemeen bestuur}}").bodies["ab"].name
    'Algemeen bestuur'
    """
    from . import model

    framework = model.Framework
    if isinstance(path_or_text, (bytes, bytearray, memoryview)):
        return framework._read(_core.read_text(bytes(path_or_text), name or UNNAMED, syntax or ""))
    if isinstance(path_or_text, str) and is_text(path_or_text):
        return framework._read(_core.read_text(encoded(path_or_text), name or UNNAMED, syntax or ""))
    path = os.fsdecode(os.fspath(path_or_text))
    with open(path, "rb"):
        pass  # what cannot be opened is an error of the caller's environment, not of the draft
    return framework._read(_core.read_file(path, name, syntax or ""))


def is_text(given: str) -> bool:
    """Whether it is a draft itself, and no path: it has a line break, or begins as a draft does."""
    return "\n" in given or given.lstrip().startswith(("kader:", "{"))


def encoded(text: str) -> bytes:
    """The bytes of a text. Raises InvalidValue where it is none."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        character = text[error.start].encode(errors="backslashreplace").decode()
        raise InvalidValue(character, "this is no text: it holds half a character", "read") from None


def check(
    framework: Framework | str | bytes | os.PathLike[str],
    as_of: datetime.date | str | None = None,
    select: str | Rule | Iterable[str | Rule] = (),
    ignore: str | Rule | Iterable[str | Rule] = (),
) -> Report:
    """Checks a framework, or a draft that is read first: see `Framework.check`."""
    if not isinstance(framework, FrameworkBase):
        framework = read(framework)
    return framework.check(as_of, select, ignore)
