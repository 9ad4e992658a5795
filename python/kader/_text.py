# SPDX-License-Identifier: Apache-2.0
"""The text that a framework stands in: its provisions, what they refer to, and what the model covers of them."""

from __future__ import annotations

import html
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal, Self, final

from . import _core
from ._records import Record

if TYPE_CHECKING:
    from ._framework import FrameworkBase

ProvisionKind = Literal["chapter", "heading", "article", "paragraph", "item", "annex", "footnote"]
MOST_SHOWN = 200  # characters of an element in the margin


@final
class TextReference:
    """A reference from the words of a provision to others, to a law or to another document. Immutable."""

    __slots__ = ("_data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    @property
    def words(self) -> str:
        """As the text has it: ``artikel 5, derde lid``."""
        return str(self._data["words"])

    @property
    def outcome(self) -> Literal["resolved", "external", "dangling", "undecided"]:
        """Whether it leads to provisions of this text, to another text, to nothing, or cannot be told."""
        found: Literal["resolved", "external", "dangling", "undecided"] = self._data["outcome"]
        return found

    @property
    def targets(self) -> tuple[str, ...]:
        """The provisions that are meant, in the order named: ``("5.3",)``."""
        found: tuple[str, ...] = self._data["targets"]
        return found

    @property
    def law(self) -> str:
        """Of one to a known law: its id, such as ``wgr``; else empty."""
        return str(self._data["law"])

    @property
    def document(self) -> str:
        """Of one to another text: the words that name it; else empty."""
        return str(self._data["document"])

    @property
    def line(self) -> int:
        """The line in the file, counted from 1."""
        return int(self._data["line"])

    @property
    def column(self) -> int:
        """The column, counted from 1 in code points."""
        return int(self._data["column"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TextReference) and other._data == self._data

    def __hash__(self) -> int:
        return hash((self.line, self.column))

    def __reduce__(self) -> tuple[Any, ...]:
        return TextReference, (self._data,)

    def __repr__(self) -> str:
        to = ", ".join(self.targets) or self.law or self.document
        return f"<TextReference {self.words!r}: {self.outcome}{' ' + to if to else ''}>"


class ProvisionBase(Record):
    """A provision of the section `provisions`; of a framework that was read with its text, one that knows the text."""

    __slots__ = ("_framework",)
    _framework: FrameworkBase  # absent where there is no text

    def __copy__(self) -> Self:
        return self._with_text(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._with_text(super().__deepcopy__(memo))

    def _with_text(self, made: Self) -> Self:
        """A copy stands at the same place of the text; that of a whole framework learns of its own."""
        if (home := self._home()) is not None:
            made._framework = home
        return made

    def _home(self) -> FrameworkBase | None:
        home: FrameworkBase | None = getattr(self, "_framework", None)
        return home

    def _in_text(self) -> dict[str, Any] | None:
        home = self._home()
        if home is None:
            return None
        found: dict[str, Any] | None = _core.provision(home._draft, str(self._values["id"]))
        return found

    def _of_text(self, name: str) -> Any:
        found = self._in_text()
        return None if found is None else found[name]

    @property
    def kind(self) -> ProvisionKind | None:
        """What it is in the order of the text; None where there is no text."""
        found: ProvisionKind | None = self._of_text("kind")
        return found

    @property
    def number(self) -> str | None:
        """Its number as the text has it: ``3a``, ``b``, ``1°``; None where there is no text."""
        found: str | None = self._of_text("number")
        return found

    @property
    def line(self) -> int | None:
        """The line where it begins; None where there is no text."""
        found: int | None = self._of_text("line")
        return found

    @property
    def end_line(self) -> int | None:
        """The line where the last that lies in it ends; None where there is no text."""
        found: int | None = self._of_text("end_line")
        return found

    @property
    def references(self) -> tuple[TextReference, ...]:
        """What its own words refer to, as it was read."""
        return tuple(TextReference(one) for one in self._of_text("references") or ())

    @property
    def elements(self) -> tuple[Any, ...]:
        """The elements of the model that name it as their source, as the model is now; what only names the whole it lies
        in is not among them."""
        home = self._home()
        return () if home is None else tuple(element for _, element in self._resting(home))

    def _resting(self, home: FrameworkBase) -> list[tuple[str, Any]]:
        pointers = _core.resting_on(home._snapshot(), str(self._values["id"]))
        return [(pointer, at(home, pointer)) for pointer in pointers]

    def _repr_html_(self) -> str:
        home = self._home()
        resting = [] if home is None else self._resting(home)
        values = self._values
        title = values.get("title")
        head = html.escape(str(values["id"]) + (f" {title}" if isinstance(title, str) else ""))
        text = values.get("text")
        words = "<br>".join(html.escape(line) for line in text.splitlines()) if isinstance(text, str) else ""
        margin = "".join(
            f"<div><code>{html.escape(pointer)}</code><br><small>{html.escape(shortened(repr(element)))}</small></div>"
            for pointer, element in resting
        )
        return (
            '<table class="kader-provision"><tr>'
            f'<td style="vertical-align:top;text-align:left"><strong>{head}</strong><br>{words}</td>'
            f'<td style="vertical-align:top;text-align:left;border-left:1px solid">{margin}</td>'
            "</tr></table>"
        )


def shortened(text: str) -> str:
    """The beginning of a long text."""
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def at(framework: Any, pointer: str) -> Any:
    """What stands at a canonical pointer; what it stands in where it cannot be taken out."""
    found = framework
    for segment in _core.segments(pointer):
        if isinstance(found, Record):
            name = found._type.by_key.get(segment)
            step = None if name is None else getattr(found, name)
        elif isinstance(found, Mapping):
            step = found.get(segment)
        elif isinstance(found, list):
            named = [one for one in found if isinstance(one, Record) and str(one._values.get("id")) == segment]
            step = (
                named[0] if named else found[int(segment)] if segment.isdigit() and int(segment) < len(found) else None
            )
        else:
            step = None
        if step is None:
            break
        found = step
    return found


@final
class CoverageCount:
    """How many provisions the model accounts for, of a chapter or of all. Immutable."""

    __slots__ = ("_data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    @property
    def chapter(self) -> str:
        """The chapter as the text has it: ``Hoofdstuk 2 Het bestuur``; empty for what stands in none, and for all."""
        return str(self._data.get("heading", ""))

    @property
    def modelled(self) -> int:
        """How many an element names as its source, by itself or by the whole it lies in."""
        return int(self._data["modelled"])

    @property
    def by_whole(self) -> int:
        """How many of those only by the whole they lie in."""
        return int(self._data["by_whole"])

    @property
    def prose(self) -> int:
        """How many are marked as prose: read, and nothing to model."""
        return int(self._data["prose"])

    @property
    def open(self) -> int:
        """How many have neither."""
        return int(self._data["open"])

    @property
    def lapsed(self) -> int:
        """How many no longer hold; they count for nothing."""
        return int(self._data["lapsed"])

    @property
    def total(self) -> int:
        """All but the lapsed ones."""
        return self.modelled + self.prose + self.open

    @property
    def share(self) -> Fraction:
        """The part that is accounted for, exactly; 1 where there is nothing to count."""
        return Fraction(self.modelled + self.prose, self.total) if self.total else Fraction(1)

    @property
    def percentage(self) -> str:
        """The same, rounded down: ``100%`` only where nothing is open."""
        return str(self._data["percentage"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CoverageCount) and other._data == self._data

    def __hash__(self) -> int:
        return hash((self.modelled, self.prose, self.open))

    def __reduce__(self) -> tuple[Any, ...]:
        return CoverageCount, (self._data,)

    def __repr__(self) -> str:
        of = f"{self.chapter}: " if self.chapter else ""
        return f"<CoverageCount {of}{self.modelled} modelled, {self.prose} prose, {self.open} open>"


@final
class Coverage:
    """How much of its text a framework accounts for; see `Framework.coverage`. Immutable."""

    __slots__ = ("_data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    @property
    def all(self) -> CoverageCount:
        """The figures of the whole text."""
        return CoverageCount(self._data["all"])

    @property
    def chapters(self) -> tuple[CoverageCount, ...]:
        """Those of each chapter and annex, in the order of the text."""
        return tuple(CoverageCount(one) for one in self._data["chapters"])

    @property
    def open(self) -> tuple[str, ...]:
        """The provisions that have neither an element nor a mark."""
        return tuple(one["provision"] or one["title"] or one["number"] for one in self._data["open"])

    @property
    def not_found(self) -> tuple[tuple[str, str], ...]:
        """Sources that name no provision of the text, each with the pointer of the first that names it."""
        return tuple((one["source"], one["element"]) for one in self._data["not_found"])

    @property
    def states(self) -> dict[str, str]:
        """Of every provision what became of it.

        One of ``uncounted``, ``open``, ``modelled``, ``by-whole``, ``proposed``, ``prose``, ``lapsed``.
        """
        return dict(self._data["states"])

    @property
    def share(self) -> Fraction:
        """The part of the text that is accounted for, exactly."""
        return self.all.share

    @property
    def percentage(self) -> str:
        """The same, rounded down."""
        return self.all.percentage

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Coverage) and other._data == self._data

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return Coverage, (self._data,)

    def __repr__(self) -> str:
        every = self.all
        return f"<Coverage {every.percentage}: {every.modelled} modelled, {every.prose} prose, {every.open} open>"

    def _repr_html_(self) -> str:
        def row(name: str, count: CoverageCount, cell: str = "td") -> str:
            figures = (count.modelled, count.prose, count.open, count.lapsed, count.percentage if count.total else "–")
            return (
                f'<tr><{cell} style="text-align:left">{html.escape(name)}</{cell}>'
                + "".join(f"<td>{figure}</td>" for figure in figures)
                + "</tr>"
            )

        head = "<tr><th></th><th>modelled</th><th>prose</th><th>open</th><th>lapsed</th><th>covered</th></tr>"
        rows = "".join(row(one.chapter or "(outside the chapters)", one) for one in self.chapters)
        return f'<table class="kader-coverage">{head}{rows}{row("in all", self.all, "th")}</table>'

