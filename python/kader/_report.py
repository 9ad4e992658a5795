# SPDX-License-Identifier: Apache-2.0
"""What a check found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal, Self, final, overload

from . import _core
from ._errors import InvalidValue, chosen, language, nearest
from ._rules import Rule, rule_names
from ._types import TYPES, RecordType, Type

Severity = Literal["note", "warning", "error"]
UNNAMED: Final = "<text>"
"""What findings call a draft that was given as a text, without a name."""
SEVERITIES: Final[tuple[Severity, ...]] = ("note", "warning", "error")
COLUMNS: Final = (
    "rule",
    "severity",
    "message",
    "file",
    "line",
    "column",
    "end_line",
    "end_column",
    "pointer",
    "provisions",
    "help",
    "why",
    "source",
)


class _Placed:
    """Something at a place: a pointer into the framework, and file and lines where they are known."""

    __slots__ = ("_data", "_language")
    _data: dict[str, Any]
    _language: str

    def __init__(self, data: dict[str, Any], language: str) -> None:
        self._data = data
        self._language = language

    @property
    def pointer(self) -> str:
        """The place in the framework: ``/bodies/platform/chair``."""
        return str(self._data["pointer"])

    @property
    def file(self) -> str | None:
        """The file it stands in; None where the framework was not read from one."""
        found: str | None = self._data["file"]
        return None if found == UNNAMED else found

    @property
    def line(self) -> int | None:
        """The first line, counted from 1; None where it is not known."""
        found: int | None = self._data["line"]
        return found

    @property
    def column(self) -> int | None:
        """The first column, counted from 1 in code points."""
        found: int | None = self._data["column"]
        return found

    @property
    def end_line(self) -> int | None:
        """The last line."""
        found: int | None = self._data["end_line"]
        return found

    @property
    def end_column(self) -> int | None:
        """The column after the last."""
        found: int | None = self._data["end_column"]
        return found

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._data == self._data

    def __hash__(self) -> int:
        return hash((self.pointer, self.file, self.line, self.column))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._data, self._language)


@final
class Related(_Placed):
    """Another place that helps to understand a finding."""

    __slots__ = ()

    @property
    def note(self) -> str:
        """What stands there."""
        return str(self._data["note"][self._language])

    def __repr__(self) -> str:
        return f"<Related {self.pointer}: {self.note}>"


@final
class Finding(_Placed):
    """One thing that is wrong, or worth knowing, at one place. Immutable.

    Two findings are equal when all they say is.
    """

    __slots__ = ()

    @property
    def rule(self) -> str:
        """The name of the rule: ``no-chair``; `kader.explain` tells more."""
        return str(self._data["rule"])

    @property
    def severity(self) -> Severity:
        """``note``, ``warning`` or ``error``."""
        found: Severity = self._data["severity"]
        return found

    @property
    def message(self) -> str:
        """What is wrong, in the language of the framework."""
        return self.message_in(self._language)

    def message_in(self, lang: str) -> str:
        """What is wrong, in Dutch (``nl``) or English (``en``)."""
        return str(self._data["message"][language(lang)])

    @property
    def help(self) -> str:
        """What would mend it."""
        return self.help_in(self._language)

    def help_in(self, lang: str) -> str:
        """What would mend it, in that language."""
        return str(self._data["help"][language(lang)])

    @property
    def why(self) -> str:
        """Why it matters."""
        return str(self._data["why"][self._language])

    @property
    def source(self) -> str:
        """The article of law or the literature that the rule rests on; may be empty."""
        return str(self._data["source"])

    @property
    def provisions(self) -> tuple[str, ...]:
        """The articles of the text that it rests on."""
        found: tuple[str, ...] = self._data["provisions"]
        return found

    @property
    def related(self) -> tuple[Related, ...]:
        """Other places that help to understand it."""
        return tuple(Related(one, self._language) for one in self._data["related"])

    @property
    def counted_under(self) -> int:
        """How many findings of the same cause are not repeated."""
        return int(self._data["counted_under"])

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values, the texts in the language of the framework."""
        made: dict[str, Any] = {name: getattr(self, name) for name in COLUMNS}
        made["provisions"] = list(self.provisions)
        made["related"] = [
            {"pointer": one.pointer, "file": one.file, "line": one.line, "column": one.column, "note": one.note}
            for one in self.related
        ]
        return made

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self._data["file"], self.line, self.column) if part is not None) or self.pointer
        return f"{place}: {self.severity}: {self.message} [{self.rule}]"

    def __repr__(self) -> str:
        return f"<Finding {self.rule} ({self.severity}) at {self.pointer or '/'}>"


@final
class Accepted:
    """A finding that people have looked at and accept: listed, not counted among the findings."""

    __slots__ = ("finding", "reason", "by", "until")
    finding: Finding
    reason: str
    by: str
    until: str

    def __init__(self, finding: Finding, reason: str, by: str, until: str) -> None:
        for name, value in zip(self.__slots__, (finding, reason, by, until), strict=True):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("what was found cannot be changed")

    def _key(self) -> tuple[Any, ...]:
        return self.finding, self.reason, self.by, self.until

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Accepted) and other._key() == self._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[Any, ...]:
        return Accepted, self._key()

    def __repr__(self) -> str:
        return f"<Accepted {self.finding.rule} at {self.finding.pointer}: {self.reason}>"


@final
class RuleOutcome:
    """What became of one rule in a check. None is skipped in silence."""

    __slots__ = ("_data", "_language")

    def __init__(self, data: dict[str, Any], language: str) -> None:
        self._data: dict[str, Any] = data
        self._language = language

    @property
    def rule(self) -> str:
        """The name of the rule."""
        return str(self._data["rule"])

    @property
    def outcome(self) -> Literal["checked", "not-applicable", "undetermined", "deselected"]:
        """Whether it looked, had nothing to look at, could not tell everywhere, or was left out."""
        found: Literal["checked", "not-applicable", "undetermined", "deselected"] = self._data["outcome"]
        return found

    @property
    def subjects(self) -> int:
        """How many things it looked at."""
        return int(self._data["subjects"])

    @property
    def undetermined(self) -> tuple[Related, ...]:
        """Where it could not decide, and what is missing."""
        return tuple(Related(one, self._language) for one in self._data["undetermined"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RuleOutcome) and other._data == self._data

    def __hash__(self) -> int:
        return hash(self.rule)

    def __reduce__(self) -> tuple[Any, ...]:
        return RuleOutcome, (self._data, self._language)

    def __repr__(self) -> str:
        return f"<RuleOutcome {self.rule}: {self.outcome}>"


def findings_of(data: Iterable[dict[str, Any]], language: str = "nl") -> tuple[Finding, ...]:
    """Findings of what the C++ side says."""
    return tuple(Finding(one, language) for one in data)


@final
class Report:
    """What a check found: a sequence of findings, ordered by place. Immutable.

    ``print(report)`` shows it as the command line does. A report is true when it has findings.

    >>> import kader
    >>> report = kader.check("kader: 1\\ntaal: nl\\ngremia: {ab: {naam: Algemeen bestuur, instelling: 1}}", as_of="2026-01-01")
    >>> [finding.pointer for finding in report.filter(rule="no-chair")]
    ['/bodies/ab']
    """

    __slots__ = ("_held", "_state", "_kept")
    _held: Any
    _state: dict[str, Any]
    _kept: tuple[Finding, ...]

    def __init__(self, held: Any, kept: tuple[Finding, ...] | None = None) -> None:
        self._held = held
        self._state = held.state()
        self._kept = findings_of(self._state["findings"], self._state["language"]) if kept is None else kept

    @property
    def language(self) -> Literal["nl", "en"]:
        """The language of the framework, and of the messages."""
        found: Literal["nl", "en"] = self._state["language"]
        return found

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings."""
        return self._kept

    @property
    def accepted(self) -> tuple[Accepted, ...]:
        """Findings that the framework accepts, with the reasons."""
        return tuple(
            Accepted(Finding(one["finding"], self.language), one["reason"], one["by"], one["until"])
            for one in self._state["accepted"]
        )

    @property
    def outcomes(self) -> tuple[RuleOutcome, ...]:
        """What became of every rule."""
        return tuple(RuleOutcome(one, self.language) for one in self._state["outcomes"])

    def _count(self, severity: Severity) -> int:
        return sum(finding.severity == severity for finding in self._kept)

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return self._count("error")

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return self._count("warning")

    @property
    def notes(self) -> int:
        """How many findings are notes."""
        return self._count("note")

    def any(self, at_least: Severity = "note") -> bool:
        """Whether a finding is at or above this severity."""
        least = SEVERITIES.index(chosen(at_least, SEVERITIES, "severity"))
        return any(SEVERITIES.index(finding.severity) >= least for finding in self._kept)

    def filter(
        self,
        *,
        rule: str | Rule | Iterable[str | Rule] | None = None,
        severity: Severity | Iterable[Severity] | None = None,
        place: str | None = None,
    ) -> Report:
        """A report of some of the findings.

        Parameters:
            rule: rules, or their names.
            severity: severities.
            place: a pointer: findings there and below.

        Raises:
            InvalidValue: a rule, a severity or a place that no framework has.
        """
        rules = None if rule is None else set(rule_names(rule))
        severities = {severity} if isinstance(severity, str) else None if severity is None else set(severity)
        for one in severities or ():
            chosen(one, SEVERITIES, "severity")
        above = None if place is None else known_place(place)
        found = [
            data
            for data, finding in zip(self._state["findings"], self._kept, strict=True)
            if (rules is None or finding.rule in rules)
            and (severities is None or finding.severity in severities)
            and (above is None or finding.pointer == above or finding.pointer.startswith(above + "/"))
        ]
        return Report(_core.report_of({**self._state, "findings": found}))

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self._kept[index]

    def __contains__(self, finding: object) -> bool:
        return finding in self._kept

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and bool(self._held == other._held)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (self._state,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def to_text(self, lang: Literal["nl", "en"] | None = None, *, verbose: bool = False, color: bool = False) -> str:
        """As the command line prints it, with the lines of the draft."""
        return str(self._held.render("text", lang, verbose, color))

    def to_json(self, lang: Literal["nl", "en"] | None = None) -> str:
        """For programs: everything, in both languages."""
        return str(self._held.render("json", lang, False, False))

    def to_sarif(self, lang: Literal["nl", "en"] | None = None) -> str:
        """For code hosts and editors: SARIF 2.1.0."""
        return str(self._held.render("sarif", lang, False, False))

    def to_html(self, lang: Literal["nl", "en"] | None = None) -> str:
        """A page; what the draft says is escaped."""
        return str(self._held.render("html", lang, False, False))

    def to_dict(self) -> dict[str, Any]:
        """What `to_json` says, as dicts and lists."""
        made: dict[str, Any] = json.loads(self.to_json())
        return made

    def to_frame(self) -> Any:
        """The findings as a pandas DataFrame, one a row.

        Raises:
            ImportError: pandas is not installed.
        """
        try:
            import pandas  # type: ignore[import-untyped, import-not-found, unused-ignore]
        except ImportError:
            raise ImportError("to_frame needs pandas (pip install pandas); to_dict needs nothing") from None
        frame = pandas.DataFrame(
            [[getattr(finding, name) for name in COLUMNS] for finding in self._kept], columns=list(COLUMNS)
        )
        return frame.astype({name: "Int64" for name in ("line", "column", "end_line", "end_column")})

    def __str__(self) -> str:
        return self.to_text().rstrip("\n")

    def __repr__(self) -> str:
        return f"<Report: {self.errors} errors, {self.warnings} warnings, {self.notes} notes>"

    def _repr_html_(self) -> str:
        return str(self._held.render("fragment", None, False, False))


def known_place(pointer: str) -> str:
    """A pointer to where something can stand, without a slash at its end. Raises InvalidValue."""
    kind: Type = TYPES[0]
    if pointer and not pointer.startswith("/"):
        raise InvalidValue(pointer, f"a place begins with a slash, as in {'/' + pointer!r}", "place")
    for segment in _core.segments(pointer.rstrip("/")):
        step = kind.step(segment)
        if step is None:
            fields = [field for one in kind.flat if isinstance(one, RecordType) for field in one.fields.values()]
            meant = next((f.key for f in fields if segment in (f.name, f.dutch)), None)
            near = f"; did you mean {meant!r}?" if meant else nearest(segment, [field.key for field in fields])
            raise InvalidValue(pointer, f"nothing can stand at {segment!r}{near}", "place")
        kind = step[0]
    return pointer.rstrip("/")


def restore(state: dict[str, Any]) -> Report:
    """A report from a pickle."""
    return Report(_core.report_of(state))
