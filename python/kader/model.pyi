# SPDX-License-Identifier: Apache-2.0
# Made by `python -m kader._stubs > python/kader/model.pyi`; do not edit.
import datetime
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from ._containers import List, Table
from ._framework import FrameworkBase
from ._records import Record
from ._text import ProvisionBase
from ._values import DateScalar, ImpreciseDateScalar, Scalar, Elsewhere, Enumeration, NoneType, Vague

Unstated: TypeAlias = NoneType | Vague | Elsewhere | None

__all__ = [
    "Absent",
    "Acceptance",
    "Act",
    "ActPattern",
    "After",
    "Agreement",
    "AgreementKind",
    "AnyOf",
    "Approval",
    "ApprovalOutcome",
    "At",
    "AtLeast",
    "AtMost",
    "Balance",
    "Before",
    "Between",
    "Body",
    "BodyForm",
    "Bounds",
    "By",
    "CalendarPeriod",
    "Circumstance",
    "Cite",
    "CiteKind",
    "Code",
    "CostPart",
    "CostShare",
    "Costs",
    "Count",
    "Date",
    "DayOfYear",
    "DeadlockStep",
    "DeputyAllowed",
    "DisputeOutcome",
    "Done",
    "Duration",
    "Each",
    "EndOf",
    "EventDay",
    "Every",
    "Family",
    "FirstHolder",
    "Form",
    "Framework",
    "Group",
    "Id",
    "Impact",
    "ImpreciseDate",
    "Jointly",
    "Label",
    "Language",
    "LawRef",
    "Layer",
    "Level",
    "LikeMatter",
    "MajorityOf",
    "MajorityWord",
    "Matter",
    "MatterKind",
    "Meanwhile",
    "MeetingForm",
    "Meetings",
    "Membership",
    "Money",
    "NoConsensusIn",
    "Norm",
    "NotDone",
    "Office",
    "OnlyAfter",
    "Organ",
    "Over",
    "OwnAct",
    "PartOf",
    "PartiesAgree",
    "Party",
    "PartyKind",
    "Period",
    "Post",
    "Procedure",
    "Proportion",
    "ProvisionEntry",
    "ProvisionRef",
    "Quorum",
    "QuorumFor",
    "QuorumOf",
    "Reference",
    "RelativeYear",
    "Renewal",
    "Role",
    "RoleKind",
    "Seat",
    "SeatAs",
    "SetUpBy",
    "Share",
    "Signature",
    "Some",
    "SpecialMajority",
    "StartOf",
    "Status",
    "StepWord",
    "Sum",
    "TermWith",
    "Throughout",
    "TieIn",
    "Times",
    "Unlimited",
    "Until",
    "Vacancy",
    "Vacant",
    "Vat",
    "Voting",
    "Weight",
    "Words",
]

class Absent(Record):
    def __init__(
        self,
        *,
        absent: str,
    ) -> None: ...
    @property
    def absent(self) -> Reference:
        """Which post."""
    @absent.setter
    def absent(self, value: str) -> None: ...

class Acceptance(Record):
    def __init__(
        self,
        *,
        rule: str,
        place: str,
        reason: str | Unstated = ...,
        by: str | Unstated = ...,
        until: datetime.date | str | Unstated = ...,
    ) -> None: ...
    @property
    def rule(self) -> str:
        """Which rule."""
    @rule.setter
    def rule(self, value: str) -> None: ...
    @property
    def place(self) -> str:
        """Where: a canonical pointer."""
    @place.setter
    def place(self, value: str) -> None: ...
    @property
    def reason(self) -> str | Unstated:
        """Why."""
    @reason.setter
    def reason(self, value: str | Unstated) -> None: ...
    @property
    def by(self) -> str | Unstated:
        """Who accepts it."""
    @by.setter
    def by(self, value: str | Unstated) -> None: ...
    @property
    def until(self) -> Date | Unstated:
        """Until when."""
    @until.setter
    def until(self, value: datetime.date | str | Unstated) -> None: ...

class Act(Scalar): ...

class ActPattern(Record):
    def __init__(
        self,
        *,
        act: str,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        what: str | Unstated = ...,
        to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        in_: str | Unstated = ...,
        nth: int | str | Unstated = ...,
        since: Reference | Words | str | int | Unstated = ...,
    ) -> None: ...
    @property
    def act(self) -> Act:
        """What is done."""
    @act.setter
    def act(self, value: str) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """By whom."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def what(self) -> Reference | Unstated:
        """About what."""
    @what.setter
    def what(self, value: str | Unstated) -> None: ...
    @property
    def to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """To whom."""
    @to.setter
    def to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def in_(self) -> Id | Unstated:
        """At which table."""
    @in_.setter
    def in_(self, value: str | Unstated) -> None: ...
    @property
    def nth(self) -> int | Unstated:
        """The how manieth of them."""
    @nth.setter
    def nth(self, value: int | str | Unstated) -> None: ...
    @property
    def since(self) -> Reference | Words | Unstated:
        """Counted since then; otherwise since the norm's period began."""
    @since.setter
    def since(self, value: Reference | Words | str | int | Unstated) -> None: ...

class After(Record):
    def __init__(
        self,
        *,
        after: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        within: str | Unstated = ...,
        wait: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def after(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """What it answers."""
    @after.setter
    def after(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def within(self) -> Duration | Unstated:
        """In what time."""
    @within.setter
    def within(self, value: str | Unstated) -> None: ...
    @property
    def wait(self) -> Duration | Unstated:
        """Not before so long after."""
    @wait.setter
    def wait(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Agreement(Record):
    def __init__(
        self,
        *,
        name: str | Unstated = ...,
        short_name: str | Unstated = ...,
        code: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated = ...,
        kind: str | Unstated = ...,
        status: str | Unstated = ...,
        version: str | Unstated = ...,
        dated: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        parties: Iterable[str] | str | Unstated = ...,
        adopted_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_consent_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        participants: str | Unstated = ...,
        region: str | Unstated = ...,
        purpose: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated = ...,
        topics: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated = ...,
        enforceable: bool | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        retroactive_to: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        renewal: Renewal | Mapping[str, Any] | Unstated = ...,
        accession: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        exit: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        amendment: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        dissolution: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        evaluation: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        disputes: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated = ...,
        costs: Iterable[Costs | Mapping[str, Any]] | Costs | Mapping[str, Any] | Unstated = ...,
        signatures: Iterable[Signature | Mapping[str, Any]] | Signature | Mapping[str, Any] | Unstated = ...,
        replaces: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls itself."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def short_name(self) -> str | Unstated:
        """How it is cited."""
    @short_name.setter
    def short_name(self, value: str | Unstated) -> None: ...
    @property
    def code(self) -> Table[Code] | Any:
        """Official identifiers."""
    @code.setter
    def code(self, value: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated) -> None: ...
    @property
    def kind(self) -> AgreementKind | Unstated:
        """What instrument it is; selects the law that fills its gaps."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def status(self) -> Status | Unstated:
        """How far the text has come."""
    @status.setter
    def status(self, value: str | Unstated) -> None: ...
    @property
    def version(self) -> str | Unstated:
        """Which version."""
    @version.setter
    def version(self, value: str | Unstated) -> None: ...
    @property
    def dated(self) -> ImpreciseDate | EventDay | Unstated:
        """Its date."""
    @dated.setter
    def dated(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def parties(self) -> List[Reference] | Any:
        """As in the heading."""
    @parties.setter
    def parties(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def adopted_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who makes it."""
    @adopted_by.setter
    def adopted_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_consent_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who agreed to it without making it."""
    @with_consent_of.setter
    def with_consent_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def participants(self) -> Id | Unstated:
        """The defined term for the parties, if the text defines one."""
    @participants.setter
    def participants(self, value: str | Unstated) -> None: ...
    @property
    def region(self) -> str | Unstated:
        """Key into the table of regions."""
    @region.setter
    def region(self, value: str | Unstated) -> None: ...
    @property
    def purpose(self) -> List[Reference | Words] | Any:
        """What it is for."""
    @purpose.setter
    def purpose(self, value: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated) -> None: ...
    @property
    def topics(self) -> List[Reference | Words] | Any:
        """What it holds."""
    @topics.setter
    def topics(self, value: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated) -> None: ...
    @property
    def enforceable(self) -> bool | Unstated:
        """Whether a court can enforce it."""
    @enforceable.setter
    def enforceable(self, value: bool | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Legal basis."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """First day in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def retroactive_to(self) -> ImpreciseDate | EventDay | Unstated:
        """First day for which it holds, where that is before it was made."""
    @retroactive_to.setter
    def retroactive_to(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """First day no longer in force; none: for an unlimited time."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def renewal(self) -> Renewal | Unstated:
        """That it lasts on."""
    @renewal.setter
    def renewal(self, value: Renewal | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def accession(self) -> List[Procedure] | Any:
        """How one joins."""
    @accession.setter
    def accession(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def exit(self) -> List[Procedure] | Any:
        """How one leaves."""
    @exit.setter
    def exit(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def amendment(self) -> List[Procedure] | Any:
        """How it is changed."""
    @amendment.setter
    def amendment(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def dissolution(self) -> List[Procedure] | Any:
        """How it is ended."""
    @dissolution.setter
    def dissolution(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def evaluation(self) -> List[Procedure] | Any:
        """How it is judged."""
    @evaluation.setter
    def evaluation(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def disputes(self) -> List[Procedure] | Any:
        """How disputes are settled."""
    @disputes.setter
    def disputes(self, value: Iterable[Procedure | Mapping[str, Any]] | Procedure | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def costs(self) -> List[Costs] | Any:
        """Who pays what."""
    @costs.setter
    def costs(self, value: Iterable[Costs | Mapping[str, Any]] | Costs | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def signatures(self) -> List[Signature] | Any:
        """Who signed for whom."""
    @signatures.setter
    def signatures(self, value: Iterable[Signature | Mapping[str, Any]] | Signature | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def replaces(self) -> Id | Unstated:
        """The text it replaces."""
    @replaces.setter
    def replaces(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class AgreementKind(Enumeration):
    gemeenschappelijke_regeling = "gemeenschappelijke-regeling"
    overeenkomst = "overeenkomst"
    bestuursafspraak = "bestuursafspraak"
    besluit = "besluit"
    reglement = "reglement"
    beheermodel = "beheermodel"
    werkwijze = "werkwijze"

class AnyOf(Record):
    def __init__(
        self,
        *,
        any: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | Words | str | Mapping[str, Any] | int,
    ) -> None: ...
    @property
    def any(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | Words]:
        """Which."""
    @any.setter
    def any(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | Words | str | Mapping[str, Any] | int) -> None: ...

class Approval(Record):
    def __init__(
        self, shorthand: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ..., /,
        *,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        within: str | Unstated = ...,
        if_refused: Reference | Words | str | int | Unstated = ...,
        if_silent: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def within(self) -> Duration | Unstated:
        """In what time."""
    @within.setter
    def within(self, value: str | Unstated) -> None: ...
    @property
    def if_refused(self) -> Reference | Words | Unstated:
        """What follows refusal."""
    @if_refused.setter
    def if_refused(self, value: Reference | Words | str | int | Unstated) -> None: ...
    @property
    def if_silent(self) -> ApprovalOutcome | Unstated:
        """What silence means."""
    @if_silent.setter
    def if_silent(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class ApprovalOutcome(Enumeration):
    approved = "approved"
    refused = "refused"

class At(Record):
    def __init__(
        self,
        *,
        at: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        year: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """When."""
    @at.setter
    def at(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def year(self) -> RelativeYear | Unstated:
        """Relative to the year the matter is for."""
    @year.setter
    def year(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class AtLeast(Record):
    def __init__(
        self,
        *,
        at_least: int | str | Unstated = ...,
        per: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at_least(self) -> int | Unstated:
        """How often."""
    @at_least.setter
    def at_least(self, value: int | str | Unstated) -> None: ...
    @property
    def per(self) -> Period | Unstated:
        """In which period."""
    @per.setter
    def per(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class AtMost(Record):
    def __init__(
        self,
        *,
        at_most: int | str | Unstated = ...,
        per: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at_most(self) -> int | Unstated:
        """How often."""
    @at_most.setter
    def at_most(self, value: int | str | Unstated) -> None: ...
    @property
    def per(self) -> Period | Unstated:
        """In which period."""
    @per.setter
    def per(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Balance(Record):
    def __init__(
        self, shorthand: int | Bounds | str | Mapping[str, Any] = ..., /,
        *,
        id: str | None = ...,
        count: int | Bounds | str | Mapping[str, Any],
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """The party."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def count(self) -> int | Bounds:
        """How many."""
    @count.setter
    def count(self, value: int | Bounds | str | Mapping[str, Any]) -> None: ...

class Before(Record):
    def __init__(
        self,
        *,
        before: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        lead: str | Unstated = ...,
        year: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def before(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """When, or what it must precede."""
    @before.setter
    def before(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def lead(self) -> Duration | Unstated:
        """That long ahead; at any time before where absent."""
    @lead.setter
    def lead(self, value: str | Unstated) -> None: ...
    @property
    def year(self) -> RelativeYear | Unstated:
        """Relative to the year the matter is for."""
    @year.setter
    def year(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Between(Record):
    def __init__(
        self,
        *,
        between: Iterable[ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any]] | ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        year: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def between(self) -> List[ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words] | Any:
        """The first and the last day."""
    @between.setter
    def between(self, value: Iterable[ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any]] | ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def year(self) -> RelativeYear | Unstated:
        """Relative to the year the matter is for."""
    @year.setter
    def year(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Body(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        of: str | Unstated = ...,
        form: str | Unstated = ...,
        layer: str | Unstated = ...,
        labelled: str | Unstated = ...,
        established: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated = ...,
        seats: Mapping[str, Seat | Mapping[str, Any]] | Iterable[Seat] | Unstated = ...,
        size: int | Bounds | str | Mapping[str, Any] | Unstated = ...,
        chair: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated = ...,
        deputy: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated = ...,
        secretary: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated = ...,
        meetings: Meetings | Mapping[str, Any] | Unstated = ...,
        quorum: Quorum | Mapping[str, Any] | int | str | Unstated = ...,
        voting: Voting | Mapping[str, Any] | MajorityWord | Share | str | int | Unstated = ...,
        accountable_to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        balance: Mapping[str, Balance | Mapping[str, Any] | int | Bounds | str | Mapping[str, Any]] | Iterable[Balance] | Unstated = ...,
        count: int | Bounds | str | Mapping[str, Any] | Unstated = ...,
        per: str | Unstated = ...,
        like: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def of(self) -> Id | Unstated:
        """The legal person whose organ it is."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def form(self) -> BodyForm | Unstated:
        """Its legal form; selects the defaults of the law. Absent: informal."""
    @form.setter
    def form(self, value: str | Unstated) -> None: ...
    @property
    def layer(self) -> Layer | Unstated:
        """Political, official or executive."""
    @layer.setter
    def layer(self, value: str | Unstated) -> None: ...
    @property
    def labelled(self) -> Label | Unstated:
        """What the text calls it."""
    @labelled.setter
    def labelled(self, value: str | Unstated) -> None: ...
    @property
    def established(self) -> ProvisionRef | SetUpBy | Unstated:
        """The provision that sets it up, or who can."""
    @established.setter
    def established(self, value: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def seats(self) -> Table[Seat] | Any:
        """Who fills its places."""
    @seats.setter
    def seats(self, value: Mapping[str, Seat | Mapping[str, Any]] | Iterable[Seat] | Unstated) -> None: ...
    @property
    def size(self) -> int | Bounds | Unstated:
        """How many members, if the text says so."""
    @size.setter
    def size(self, value: int | Bounds | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def chair(self) -> Post | Unstated:
        """How its chair is found."""
    @chair.setter
    def chair(self, value: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated) -> None: ...
    @property
    def deputy(self) -> Post | Unstated:
        """How the chair's replacement is found."""
    @deputy.setter
    def deputy(self, value: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated) -> None: ...
    @property
    def secretary(self) -> Post | Unstated:
        """How its secretary is found."""
    @secretary.setter
    def secretary(self, value: Post | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated) -> None: ...
    @property
    def meetings(self) -> Meetings | Unstated:
        """How often it meets, and who convenes."""
    @meetings.setter
    def meetings(self, value: Meetings | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def quorum(self) -> Quorum | Unstated:
        """How many must be there."""
    @quorum.setter
    def quorum(self, value: Quorum | Mapping[str, Any] | int | str | Unstated) -> None: ...
    @property
    def voting(self) -> Voting | Unstated:
        """How it adopts."""
    @voting.setter
    def voting(self, value: Voting | Mapping[str, Any] | MajorityWord | Share | str | int | Unstated) -> None: ...
    @property
    def accountable_to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who controls it."""
    @accountable_to.setter
    def accountable_to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def balance(self) -> Table[Balance] | Any:
        """Members a party over all seats."""
    @balance.setter
    def balance(self, value: Mapping[str, Balance | Mapping[str, Any] | int | Bounds | str | Mapping[str, Any]] | Iterable[Balance] | Unstated) -> None: ...
    @property
    def count(self) -> int | Bounds | Unstated:
        """How many alike."""
    @count.setter
    def count(self, value: int | Bounds | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def per(self) -> Reference | Unstated:
        """One for each of these."""
    @per.setter
    def per(self, value: str | Unstated) -> None: ...
    @property
    def like(self) -> Id | Unstated:
        """Works as that body: meetings, quorum and voting where its own are absent."""
    @like.setter
    def like(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class BodyForm(Enumeration):
    raad = "raad"
    college = "college"
    ps = "ps"
    gs = "gs"
    algemeen_bestuur = "algemeen-bestuur"
    dagelijks_bestuur = "dagelijks-bestuur"
    bestuur = "bestuur"
    gemeenschappelijk_orgaan = "gemeenschappelijk-orgaan"
    bestuurscommissie = "bestuurscommissie"
    adviescommissie = "adviescommissie"
    ministerraad = "ministerraad"

class Bounds(Record):
    def __init__(
        self,
        *,
        at_least: int | str | Unstated = ...,
        at_most: int | str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at_least(self) -> int | Unstated:
        """The least."""
    @at_least.setter
    def at_least(self, value: int | str | Unstated) -> None: ...
    @property
    def at_most(self) -> int | Unstated:
        """The most."""
    @at_most.setter
    def at_most(self, value: int | str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class By(Record):
    def __init__(
        self,
        *,
        by: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        year: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def by(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """When."""
    @by.setter
    def by(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def year(self) -> RelativeYear | Unstated:
        """Relative to the year the matter is for."""
    @year.setter
    def year(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class CalendarPeriod(Enumeration):
    day = "day"
    week = "week"
    month = "month"
    quarter = "quarter"
    year = "year"
    term = "term"

class Circumstance(Enumeration):
    complete = "complete"
    persons = "persons"
    urgent = "urgent"

class Cite(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        kind: str | Unstated = ...,
        code: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated = ...,
        read: datetime.date | str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def kind(self) -> CiteKind | Unstated:
        """What it is."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def code(self) -> Table[Code] | Any:
        """Official identifiers."""
    @code.setter
    def code(self, value: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated) -> None: ...
    @property
    def read(self) -> Date | Unstated:
        """When it was read."""
    @read.setter
    def read(self, value: datetime.date | str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class CiteKind(Enumeration):
    law = "law"
    document = "document"
    standard = "standard"

class Code(Record):
    def __init__(
        self, shorthand: str = ..., /,
        *,
        id: str | None = ...,
        value: str,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """The register: cbs, tooi, oin, kvk, bwb."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def value(self) -> str:
        """The identifier in that register."""
    @value.setter
    def value(self, value: str) -> None: ...

class CostPart(Scalar): ...

class CostShare(Record):
    def __init__(
        self,
        *,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        amount: str | Unstated = ...,
        part: str | Unstated = ...,
        in_proportion_to: Reference | Words | str | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def amount(self) -> Money | Unstated:
        """How much."""
    @amount.setter
    def amount(self, value: str | Unstated) -> None: ...
    @property
    def part(self) -> CostPart | Unstated:
        """Which part."""
    @part.setter
    def part(self, value: str | Unstated) -> None: ...
    @property
    def in_proportion_to(self) -> Reference | Words | Unstated:
        """In proportion to what."""
    @in_proportion_to.setter
    def in_proportion_to(self, value: Reference | Words | str | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Costs(Record):
    def __init__(
        self,
        *,
        what: str | Unstated = ...,
        total: str | Unstated = ...,
        shares: Iterable[CostShare | Mapping[str, Any]] | CostShare | Mapping[str, Any] | Unstated = ...,
        new_party: Reference | Words | str | int | Unstated = ...,
        indexed_by: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def what(self) -> Reference | Unstated:
        """The cost of what."""
    @what.setter
    def what(self, value: str | Unstated) -> None: ...
    @property
    def total(self) -> Money | Unstated:
        """How much together."""
    @total.setter
    def total(self, value: str | Unstated) -> None: ...
    @property
    def shares(self) -> List[CostShare] | Any:
        """Who pays which share."""
    @shares.setter
    def shares(self, value: Iterable[CostShare | Mapping[str, Any]] | CostShare | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def new_party(self) -> Reference | Words | Unstated:
        """What a party that joins pays."""
    @new_party.setter
    def new_party(self, value: Reference | Words | str | int | Unstated) -> None: ...
    @property
    def indexed_by(self) -> str | Unstated:
        """How amounts follow prices."""
    @indexed_by.setter
    def indexed_by(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """From when."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """Until when."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Count(Scalar): ...

class Date(DateScalar): ...

class DayOfYear(Scalar): ...

class DeadlockStep(Record):
    def __init__(
        self, shorthand: str | Unstated = ..., /,
        *,
        step: str | Unstated = ...,
        decided_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        refer_to: str | Unstated = ...,
        on_request_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def step(self) -> StepWord | Unstated:
        """What happens."""
    @step.setter
    def step(self, value: str | Unstated) -> None: ...
    @property
    def decided_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who decides."""
    @decided_by.setter
    def decided_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def refer_to(self) -> Reference | Unstated:
        """To which body it goes."""
    @refer_to.setter
    def refer_to(self, value: str | Unstated) -> None: ...
    @property
    def on_request_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Only if they ask."""
    @on_request_of.setter
    def on_request_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Not if."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class DeputyAllowed(Enumeration):
    allowed = "allowed"

class DisputeOutcome(Enumeration):
    binding = "binding"
    advice = "advice"
    agreement = "agreement"

class Done(Record):
    def __init__(
        self,
        *,
        done: ActPattern | Mapping[str, Any],
    ) -> None: ...
    @property
    def done(self) -> ActPattern:
        """Which act."""
    @done.setter
    def done(self, value: ActPattern | Mapping[str, Any]) -> None: ...

class Duration(Scalar): ...

class Each(Record):
    def __init__(
        self,
        *,
        each: Iterable[str] | str,
        except_: Iterable[str] | str | Unstated = ...,
    ) -> None: ...
    @property
    def each(self) -> List[Reference]:
        """Who."""
    @each.setter
    def each(self, value: Iterable[str] | str) -> None: ...
    @property
    def except_(self) -> List[Reference] | Any:
        """But not these."""
    @except_.setter
    def except_(self, value: Iterable[str] | str | Unstated) -> None: ...

class EndOf(Record):
    def __init__(
        self,
        *,
        end_of: CalendarPeriod | Reference | str,
        after: ActPattern | Mapping[str, Any] | Unstated = ...,
    ) -> None: ...
    @property
    def end_of(self) -> CalendarPeriod | Reference:
        """Of what."""
    @end_of.setter
    def end_of(self, value: CalendarPeriod | Reference | str) -> None: ...
    @property
    def after(self) -> ActPattern | Unstated:
        """The first such end after this act."""
    @after.setter
    def after(self, value: ActPattern | Mapping[str, Any] | Unstated) -> None: ...

class EventDay(Record):
    def __init__(
        self,
        *,
        event: str,
        date: datetime.date | str | Unstated = ...,
    ) -> None: ...
    @property
    def event(self) -> str:
        """What has to happen."""
    @event.setter
    def event(self, value: str) -> None: ...
    @property
    def date(self) -> Date | Unstated:
        """The day on which it happened, once known."""
    @date.setter
    def date(self, value: datetime.date | str | Unstated) -> None: ...

class Every(Record):
    def __init__(
        self,
        *,
        every: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def every(self) -> Duration | Unstated:
        """The longest time between two."""
    @every.setter
    def every(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Family(Enumeration):
    deciding = "deciding"
    advising = "advising"
    executing = "executing"
    meeting = "meeting"
    informing = "informing"
    agreement = "agreement"
    means = "means"
    representing = "representing"
    steering = "steering"
    conflict = "conflict"
    conduct = "conduct"

class FirstHolder(Record):
    def __init__(
        self, shorthand: str | Unstated = ..., /,
        *,
        name: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """Who."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """From when."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """Until when."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Form(Enumeration):
    in_writing = "in writing"
    published = "published"
    oral = "oral"
    confidential = "confidential"

class Framework(FrameworkBase):
    def __init__(
        self,
        *,
        kader: int | str | None = ...,
        language: str | None = ...,
        agreement: Agreement | Mapping[str, Any] | None = ...,
        cites: Mapping[str, Cite | Mapping[str, Any]] | Iterable[Cite] | None = ...,
        parties: Mapping[str, Party | Mapping[str, Any]] | Iterable[Party] | None = ...,
        groups: Mapping[str, Group | Mapping[str, Any]] | Iterable[Group] | None = ...,
        bodies: Mapping[str, Body | Mapping[str, Any]] | Iterable[Body] | None = ...,
        roles: Mapping[str, Role | Mapping[str, Any]] | Iterable[Role] | None = ...,
        matters: Mapping[str, Matter | Mapping[str, Any]] | Iterable[Matter] | None = ...,
        acts: Mapping[str, OwnAct | Mapping[str, Any]] | Iterable[OwnAct] | None = ...,
        norms: Iterable[Norm | Mapping[str, Any]] | Norm | Mapping[str, Any] | None = ...,
        provisions: Mapping[str, ProvisionEntry | Mapping[str, Any]] | Iterable[ProvisionEntry] | None = ...,
        accepted: Iterable[Acceptance | Mapping[str, Any]] | Acceptance | Mapping[str, Any] | None = ...,
    ) -> None: ...
    @property
    def kader(self) -> int:
        """Version of the format; 1."""
    @kader.setter
    def kader(self, value: int | str) -> None: ...
    @property
    def language(self) -> Language:
        """Language of the text and of the messages."""
    @language.setter
    def language(self, value: str) -> None: ...
    @property
    def agreement(self) -> Agreement:
        """The instrument."""
    @agreement.setter
    def agreement(self, value: Agreement | Mapping[str, Any]) -> None: ...
    @property
    def cites(self) -> Table[Cite]:
        """Laws, documents and standards it refers to."""
    @cites.setter
    def cites(self, value: Mapping[str, Cite | Mapping[str, Any]] | Iterable[Cite]) -> None: ...
    @property
    def parties(self) -> Table[Party]:
        """Those who can be bound."""
    @parties.setter
    def parties(self, value: Mapping[str, Party | Mapping[str, Any]] | Iterable[Party]) -> None: ...
    @property
    def groups(self) -> Table[Group]:
        """Named sets of parties or people."""
    @groups.setter
    def groups(self, value: Mapping[str, Group | Mapping[str, Any]] | Iterable[Group]) -> None: ...
    @property
    def bodies(self) -> Table[Body]:
        """Tables people sit at."""
    @bodies.setter
    def bodies(self, value: Mapping[str, Body | Mapping[str, Any]] | Iterable[Body]) -> None: ...
    @property
    def roles(self) -> Table[Role]:
        """Posts with tasks of their own."""
    @roles.setter
    def roles(self, value: Mapping[str, Role | Mapping[str, Any]] | Iterable[Role]) -> None: ...
    @property
    def matters(self) -> Table[Matter]:
        """What acts are about."""
    @matters.setter
    def matters(self, value: Mapping[str, Matter | Mapping[str, Any]] | Iterable[Matter]) -> None: ...
    @property
    def acts(self) -> Table[OwnAct]:
        """Acts it declares for itself."""
    @acts.setter
    def acts(self, value: Mapping[str, OwnAct | Mapping[str, Any]] | Iterable[OwnAct]) -> None: ...
    @property
    def norms(self) -> List[Norm]:
        """Who can, may or must do what."""
    @norms.setter
    def norms(self, value: Iterable[Norm | Mapping[str, Any]] | Norm | Mapping[str, Any]) -> None: ...
    @property
    def provisions(self) -> Table[ProvisionEntry]:
        """Pieces of the text that need a remark."""
    @provisions.setter
    def provisions(self, value: Mapping[str, ProvisionEntry | Mapping[str, Any]] | Iterable[ProvisionEntry]) -> None: ...
    @property
    def accepted(self) -> List[Acceptance]:
        """Findings that people accept."""
    @accepted.setter
    def accepted(self, value: Iterable[Acceptance | Mapping[str, Any]] | Acceptance | Mapping[str, Any]) -> None: ...

class Group(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        members: Iterable[Membership | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any]] | Membership | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated = ...,
        open: str | Unstated = ...,
        kind: str | Unstated = ...,
        region: str | Unstated = ...,
        part_of: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def members(self) -> List[Membership] | Any:
        """These and no others."""
    @members.setter
    def members(self, value: Iterable[Membership | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any]] | Membership | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated) -> None: ...
    @property
    def open(self) -> str | Unstated:
        """Who belongs to it, where that is not a list."""
    @open.setter
    def open(self, value: str | Unstated) -> None: ...
    @property
    def kind(self) -> PartyKind | Unstated:
        """What each member is in law; implies its organs."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def region(self) -> str | Unstated:
        """Its members are the municipalities of that region in the table that ships."""
    @region.setter
    def region(self, value: str | Unstated) -> None: ...
    @property
    def part_of(self) -> Id | Unstated:
        """Every member is also in that group."""
    @part_of.setter
    def part_of(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Id(Scalar): ...

class Impact(Record):
    def __init__(
        self,
        *,
        impact: str,
    ) -> None: ...
    @property
    def impact(self) -> str:
        """In words."""
    @impact.setter
    def impact(self, value: str) -> None: ...

class ImpreciseDate(ImpreciseDateScalar): ...

class Jointly(Record):
    def __init__(
        self,
        *,
        jointly: Iterable[str] | str,
        except_: Iterable[str] | str | Unstated = ...,
    ) -> None: ...
    @property
    def jointly(self) -> List[Reference]:
        """Who."""
    @jointly.setter
    def jointly(self, value: Iterable[str] | str) -> None: ...
    @property
    def except_(self) -> List[Reference] | Any:
        """But not these."""
    @except_.setter
    def except_(self, value: Iterable[str] | str | Unstated) -> None: ...

class Label(Enumeration):
    deciding = "deciding"
    advisory = "advisory"
    consultative = "consultative"
    preparatory = "preparatory"
    executive = "executive"

class Language(Enumeration):
    dutch = "nl"
    english = "en"

class LawRef(Scalar): ...

class Layer(Enumeration):
    political = "political"
    official = "official"
    executive = "executive"

class Level(Enumeration):
    local = "local"
    regional = "regional"
    supra_regional = "supra-regional"
    national = "national"

class LikeMatter(Record):
    def __init__(
        self, shorthand: str | Unstated = ..., /,
        *,
        matter: str | Unstated = ...,
        except_: Iterable[int | str] | int | str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def matter(self) -> Id | Unstated:
        """Which matter."""
    @matter.setter
    def matter(self, value: str | Unstated) -> None: ...
    @property
    def except_(self) -> List[ProvisionRef] | Any:
        """But not these provisions."""
    @except_.setter
    def except_(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class MajorityOf(Enumeration):
    votes = "votes"
    present = "present"
    members = "members"
    parties = "parties"

class MajorityWord(Enumeration):
    most = "most"
    consensus = "consensus"

class Matter(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        kind: str | Unstated = ...,
        like: LikeMatter | Mapping[str, Any] | str | Unstated = ...,
        part_of: str | Unstated = ...,
        level: str | Unstated = ...,
        cycle: str | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        amount: str | Unstated = ...,
        topics: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def kind(self) -> MatterKind | Unstated:
        """What it is; selects the terms of the law."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def like(self) -> LikeMatter | Unstated:
        """Of like application."""
    @like.setter
    def like(self, value: LikeMatter | Mapping[str, Any] | str | Unstated) -> None: ...
    @property
    def part_of(self) -> Id | Unstated:
        """A norm on the whole covers the part."""
    @part_of.setter
    def part_of(self, value: str | Unstated) -> None: ...
    @property
    def level(self) -> Level | Unstated:
        """On what scale it is arranged."""
    @level.setter
    def level(self, value: str | Unstated) -> None: ...
    @property
    def cycle(self) -> Period | Unstated:
        """One instance each."""
    @cycle.setter
    def cycle(self, value: str | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Powers of a statute that are meant."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def amount(self) -> Money | Unstated:
        """How much money."""
    @amount.setter
    def amount(self, value: str | Unstated) -> None: ...
    @property
    def topics(self) -> List[Reference | Words] | Any:
        """What a document must contain."""
    @topics.setter
    def topics(self, value: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class MatterKind(Enumeration):
    theme = "theme"
    budget = "budget"
    accounts = "accounts"
    annual_report = "annual-report"
    policy_plan = "policy-plan"
    vision = "vision"
    agenda = "agenda"
    minutes = "minutes"
    rules = "rules"
    by_law = "by-law"
    tax = "tax"
    document = "document"
    decision = "decision"
    contribution = "contribution"
    information = "information"
    care_function = "care-function"
    personnel = "personnel"
    assets = "assets"
    power = "power"
    interest = "interest"
    other = "other"

class Meanwhile(Enumeration):
    stays = "stays"
    others_decide = "others decide"
    nothing_valid = "nothing valid"

class MeetingForm(Enumeration):
    in_writing = "in writing"
    by_telephone = "by telephone"
    online = "online"

class Meetings(Record):
    def __init__(
        self,
        *,
        at_least: int | str | Unstated = ...,
        at_most: int | str | Unstated = ...,
        per: str | Unstated = ...,
        called_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_request_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        agenda_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        agenda_with: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        papers: str | Unstated = ...,
        public_: bool | Unstated = ...,
        otherwise: Iterable[str] | str | Unstated = ...,
        invited_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        minutes_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        minutes_adopted_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at_least(self) -> int | Unstated:
        """How often at least."""
    @at_least.setter
    def at_least(self, value: int | str | Unstated) -> None: ...
    @property
    def at_most(self) -> int | Unstated:
        """How often at most."""
    @at_most.setter
    def at_most(self, value: int | str | Unstated) -> None: ...
    @property
    def per(self) -> Period | Unstated:
        """In which period."""
    @per.setter
    def per(self, value: str | Unstated) -> None: ...
    @property
    def called_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who convenes; the chair where absent."""
    @called_by.setter
    def called_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_request_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who can force a meeting."""
    @on_request_of.setter
    def on_request_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def agenda_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who sets the agenda."""
    @agenda_by.setter
    def agenda_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def agenda_with(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """In consultation with whom."""
    @agenda_with.setter
    def agenda_with(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def papers(self) -> Duration | Unstated:
        """How long ahead the papers are sent."""
    @papers.setter
    def papers(self, value: str | Unstated) -> None: ...
    @property
    def public_(self) -> bool | Unstated:
        """Whether meetings are public."""
    @public_.setter
    def public_(self, value: bool | Unstated) -> None: ...
    @property
    def otherwise(self) -> List[MeetingForm] | Any:
        """In what other ways it can decide."""
    @otherwise.setter
    def otherwise(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def invited_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who may admit others."""
    @invited_by.setter
    def invited_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def minutes_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who keeps the record."""
    @minutes_by.setter
    def minutes_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def minutes_adopted_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who adopts the record."""
    @minutes_adopted_by.setter
    def minutes_adopted_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Membership(Record):
    def __init__(
        self, shorthand: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ..., /,
        *,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """From when."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """Until when."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Money(Scalar): ...

class NoConsensusIn(Record):
    def __init__(
        self,
        *,
        no_consensus_in: str,
    ) -> None: ...
    @property
    def no_consensus_in(self) -> Id:
        """In which body."""
    @no_consensus_in.setter
    def no_consensus_in(self, value: str) -> None: ...

class Norm(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        can: Iterable[str] | str | Unstated = ...,
        cannot: Iterable[str] | str | Unstated = ...,
        may: Iterable[str] | str | Unstated = ...,
        must_not: Iterable[str] | str | Unstated = ...,
        must: Iterable[str] | str | Unstated = ...,
        is_charged_with: Iterable[str] | str | Unstated = ...,
        what: Iterable[str] | str | Unstated = ...,
        to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        in_: str | Unstated = ...,
        on_proposal_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        after_hearing: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_consent_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        approved_by: Approval | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated = ...,
        mandated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        delegated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        subject_to: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        form: Iterable[str] | str | Unstated = ...,
        when: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        overrides: Iterable[str] | str | Unstated = ...,
        or_else: Reference | Words | str | int | Unstated = ...,
        amount: Money | Sum | Proportion | PartOf | str | Mapping[str, Any] | Unstated = ...,
        length: str | Unstated = ...,
        through: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who bears it. Absent: the text names nobody."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def can(self) -> List[Act] | Any:
        """Power: is able to do it with effect."""
    @can.setter
    def can(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def cannot(self) -> List[Act] | Any:
        """Disability: the act would be void."""
    @cannot.setter
    def cannot(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def may(self) -> List[Act] | Any:
        """Liberty: is allowed to."""
    @may.setter
    def may(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def must_not(self) -> List[Act] | Any:
        """Prohibition: the act counts, and somebody answers for it."""
    @must_not.setter
    def must_not(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def must(self) -> List[Act] | Any:
        """Duty; gives no power."""
    @must.setter
    def must(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def is_charged_with(self) -> List[Act] | Any:
        """Power and duty at once: the Dutch indicative."""
    @is_charged_with.setter
    def is_charged_with(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def what(self) -> List[Reference] | Any:
        """The object: what is decided, filled, sent, spoken of."""
    @what.setter
    def what(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Addressee and claimant."""
    @to.setter
    def to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Takes part, without a veto."""
    @with_.setter
    def with_(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def in_(self) -> Reference | Unstated:
        """The table at which it must happen."""
    @in_.setter
    def in_(self, value: str | Unstated) -> None: ...
    @property
    def on_proposal_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose proposal is needed."""
    @on_proposal_of.setter
    def on_proposal_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def after_hearing(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who must be heard first."""
    @after_hearing.setter
    def after_hearing(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_consent_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose consent is needed before."""
    @with_consent_of.setter
    def with_consent_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def approved_by(self) -> Approval | Unstated:
        """Whose approval is needed after."""
    @approved_by.setter
    def approved_by(self, value: Approval | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Unstated) -> None: ...
    @property
    def mandated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """In whose name it is done."""
    @mandated_by.setter
    def mandated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def delegated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who gave the power away."""
    @delegated_by.setter
    def delegated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def subject_to(self) -> List[Reference | Words] | Any:
        """What binds the content of the act."""
    @subject_to.setter
    def subject_to(self, value: Iterable[Reference | Words | str | int] | Reference | Words | str | int | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Statutory basis."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def form(self) -> List[Form] | Any:
        """Form without which it has no effect."""
    @form.setter
    def form(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def when(self) -> Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | Unstated:
        """When."""
    @when.setter
    def when(self, value: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Not if."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def overrides(self) -> List[Id] | Any:
        """Norms that it goes before."""
    @overrides.setter
    def overrides(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def or_else(self) -> Reference | Words | Unstated:
        """What follows if it is not done."""
    @or_else.setter
    def or_else(self, value: Reference | Words | str | int | Unstated) -> None: ...
    @property
    def amount(self) -> Money | Sum | Proportion | PartOf | Unstated:
        """How much money."""
    @amount.setter
    def amount(self, value: Money | Sum | Proportion | PartOf | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def length(self) -> Duration | Unstated:
        """For how long what is done holds: an appointment, an extension."""
    @length.setter
    def length(self, value: str | Unstated) -> None: ...
    @property
    def through(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Through whom it reaches the addressee."""
    @through.setter
    def through(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class NotDone(Record):
    def __init__(
        self,
        *,
        not_done: ActPattern | Mapping[str, Any],
    ) -> None: ...
    @property
    def not_done(self) -> ActPattern:
        """Which act."""
    @not_done.setter
    def not_done(self, value: ActPattern | Mapping[str, Any]) -> None: ...

class Office(Enumeration):
    raadslid = "raadslid"
    wethouder = "wethouder"
    burgemeester = "burgemeester"
    gedeputeerde = "gedeputeerde"
    statenlid = "statenlid"
    minister = "minister"
    staatssecretaris = "staatssecretaris"
    secretaris = "secretaris"
    griffier = "griffier"
    ambtenaar = "ambtenaar"
    bestuurder = "bestuurder"
    directeur = "directeur"

class OnlyAfter(Record):
    def __init__(
        self,
        *,
        only_after: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        within: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def only_after(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """What must precede it."""
    @only_after.setter
    def only_after(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def within(self) -> Duration | Unstated:
        """At most so long before it; at any time where absent."""
    @within.setter
    def within(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Organ(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        kind: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def kind(self) -> str | Unstated:
        """What organ it is, in words."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Over(Record):
    def __init__(
        self,
        *,
        over: str,
    ) -> None: ...
    @property
    def over(self) -> Money:
        """How much."""
    @over.setter
    def over(self, value: str) -> None: ...

class OwnAct(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        family: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def family(self) -> Family | Unstated:
        """The family whose norms cover it."""
    @family.setter
    def family(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class PartOf(Record):
    def __init__(
        self,
        *,
        at_most: str | Unstated = ...,
        of: str | Unstated = ...,
        vat: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def at_most(self) -> CostPart | Unstated:
        """Which part."""
    @at_most.setter
    def at_most(self, value: str | Unstated) -> None: ...
    @property
    def of(self) -> Reference | Unstated:
        """Of what."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def vat(self) -> Vat | Unstated:
        """With or without tax."""
    @vat.setter
    def vat(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class PartiesAgree(Record):
    def __init__(
        self,
        *,
        parties: int | str,
    ) -> None: ...
    @property
    def parties(self) -> Share:
        """Which share."""
    @parties.setter
    def parties(self, value: int | str) -> None: ...

class Party(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        kind: str | Unstated = ...,
        code: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated = ...,
        organs: Mapping[str, Organ | Mapping[str, Any]] | Iterable[Organ] | Unstated = ...,
        seat: str | Unstated = ...,
        established: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def kind(self) -> PartyKind | Unstated:
        """What it is in law; implies its organs."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def code(self) -> Table[Code] | Any:
        """Official identifiers."""
    @code.setter
    def code(self, value: Mapping[str, Code | Mapping[str, Any] | str] | Iterable[Code] | Unstated) -> None: ...
    @property
    def organs(self) -> Table[Organ] | Any:
        """Organs that its kind does not imply."""
    @organs.setter
    def organs(self, value: Mapping[str, Organ | Mapping[str, Any]] | Iterable[Organ] | Unstated) -> None: ...
    @property
    def seat(self) -> str | Unstated:
        """Place of establishment."""
    @seat.setter
    def seat(self, value: str | Unstated) -> None: ...
    @property
    def established(self) -> ProvisionRef | SetUpBy | Unstated:
        """Where this text creates it."""
    @established.setter
    def established(self, value: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class PartyKind(Enumeration):
    gemeente = "gemeente"
    provincie = "provincie"
    waterschap = "waterschap"
    rijk = "rijk"
    openbaar_lichaam = "openbaar-lichaam"
    bedrijfsvoeringsorganisatie = "bedrijfsvoeringsorganisatie"
    zbo = "zbo"
    stichting = "stichting"
    vereniging = "vereniging"
    vennootschap = "vennootschap"
    aanbieder = "aanbieder"
    gecertificeerde_instelling = "gecertificeerde-instelling"
    samenwerkingsverband = "samenwerkingsverband"
    school = "school"
    kennisinstelling = "kennisinstelling"
    persoon = "persoon"
    ander = "ander"

class Period(Scalar): ...

class Post(Record):
    def __init__(
        self, shorthand: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ..., /,
        *,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        drawn_from: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        capacity: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        barred: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        appointed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_proposal_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        after_hearing: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_consent_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        rotates: Iterable[str] | str | Unstated = ...,
        schedule_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        appoint_when: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated = ...,
        dismissed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        term: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated = ...,
        first_holder: FirstHolder | Mapping[str, Any] | str | Unstated = ...,
        ends_with: Iterable[str] | str | Unstated = ...,
        reappointable: bool | Unstated = ...,
        vacancy: Vacancy | Mapping[str, Any] | Unstated = ...,
        accountable_to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        delegated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        mandated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        form: Iterable[str] | str | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Ex officio, or by name: no act of appointment."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def drawn_from(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """The pool from which the holder comes."""
    @drawn_from.setter
    def drawn_from(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def capacity(self) -> List[Office | Words] | Any:
        """Office that the holder must hold: one of these."""
    @capacity.setter
    def capacity(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def barred(self) -> List[Office | Words] | Any:
        """Offices that exclude."""
    @barred.setter
    def barred(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def appointed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who appoints, chooses or elects."""
    @appointed_by.setter
    def appointed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_proposal_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose nomination is needed."""
    @on_proposal_of.setter
    def on_proposal_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def after_hearing(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who is heard first."""
    @after_hearing.setter
    def after_hearing(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_consent_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose consent is needed."""
    @with_consent_of.setter
    def with_consent_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def rotates(self) -> List[Reference] | Any:
        """By turns, in this order; the term is the length of a turn."""
    @rotates.setter
    def rotates(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def schedule_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who fixes the turns."""
    @schedule_by.setter
    def schedule_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def appoint_when(self) -> Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | Unstated:
        """When the appointment has to be made."""
    @appoint_when.setter
    def appoint_when(self, value: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def dismissed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who can end it; the appointer is presumed where absent."""
    @dismissed_by.setter
    def dismissed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def term(self) -> List[Unlimited | Duration | TermWith] | Any:
        """How long it is held; several may stand, each with its source."""
    @term.setter
    def term(self, value: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def first_holder(self) -> FirstHolder | Unstated:
        """Whom the text itself names as the first."""
    @first_holder.setter
    def first_holder(self, value: FirstHolder | Mapping[str, Any] | str | Unstated) -> None: ...
    @property
    def ends_with(self) -> List[Reference] | Any:
        """Ends when the holder leaves that organ, body or post."""
    @ends_with.setter
    def ends_with(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def reappointable(self) -> bool | Unstated:
        """Whether the same person can be appointed again."""
    @reappointable.setter
    def reappointable(self, value: bool | Unstated) -> None: ...
    @property
    def vacancy(self) -> Vacancy | Unstated:
        """What happens when it falls vacant."""
    @vacancy.setter
    def vacancy(self, value: Vacancy | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def accountable_to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who controls the holder."""
    @accountable_to.setter
    def accountable_to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def delegated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who gave the power to appoint away."""
    @delegated_by.setter
    def delegated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def mandated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """In whose name the appointment is made."""
    @mandated_by.setter
    def mandated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Statutory basis of the power to appoint."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def form(self) -> List[Form] | Any:
        """Form of the appointment."""
    @form.setter
    def form(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Not if."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Procedure(Record):
    def __init__(
        self,
        *,
        by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        started_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_proposal_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        after_hearing: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        in_: str | Unstated = ...,
        to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        who: Reference | List[Reference] | Each | Jointly | Some | Words | str | Iterable[str] | Mapping[str, Any] | int | Unstated = ...,
        what: str | Unstated = ...,
        when: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated = ...,
        notice: str | Unstated = ...,
        effective: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        consequences_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        costs_for: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        liquidation_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        outcome: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who decides, settles or evaluates."""
    @by.setter
    def by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def started_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who can set it going."""
    @started_by.setter
    def started_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_proposal_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose proposal is needed."""
    @on_proposal_of.setter
    def on_proposal_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def after_hearing(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who must be heard first."""
    @after_hearing.setter
    def after_hearing(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def in_(self) -> Reference | Unstated:
        """At which table."""
    @in_.setter
    def in_(self, value: str | Unstated) -> None: ...
    @property
    def to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who receives notice or result."""
    @to.setter
    def to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Words | Unstated:
        """Who is eligible."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | Words | str | Iterable[str] | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def what(self) -> Reference | Unstated:
        """What is evaluated; the agreement where absent."""
    @what.setter
    def what(self, value: str | Unstated) -> None: ...
    @property
    def when(self) -> Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | Unstated:
        """When."""
    @when.setter
    def when(self, value: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def notice(self) -> Duration | Unstated:
        """How long ahead notice is given."""
    @notice.setter
    def notice(self, value: str | Unstated) -> None: ...
    @property
    def effective(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """When it takes effect."""
    @effective.setter
    def effective(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def consequences_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who settles the consequences."""
    @consequences_by.setter
    def consequences_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def costs_for(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who bears the cost."""
    @costs_for.setter
    def costs_for(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def liquidation_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who makes the liquidation plan."""
    @liquidation_by.setter
    def liquidation_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def outcome(self) -> DisputeOutcome | Unstated:
        """What force the outcome of a dispute has."""
    @outcome.setter
    def outcome(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Proportion(Record):
    def __init__(
        self,
        *,
        in_proportion_to: Reference | Words | str | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def in_proportion_to(self) -> Reference | Words | Unstated:
        """To what."""
    @in_proportion_to.setter
    def in_proportion_to(self, value: Reference | Words | str | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class ProvisionEntry(ProvisionBase):
    def __init__(
        self,
        *,
        id: int | str | None = ...,
        title: str | Unstated = ...,
        text: str | Unstated = ...,
        lapsed: bool | Unstated = ...,
        prose: bool | Unstated = ...,
        note: str | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> ProvisionRef | None:
        """Its number: article, paragraph, item."""
    @id.setter
    def id(self, value: int | str | None) -> None: ...
    @property
    def title(self) -> str | Unstated:
        """Its heading."""
    @title.setter
    def title(self, value: str | Unstated) -> None: ...
    @property
    def text(self) -> str | Unstated:
        """Its own text."""
    @text.setter
    def text(self, value: str | Unstated) -> None: ...
    @property
    def lapsed(self) -> bool | Unstated:
        """That it no longer holds."""
    @lapsed.setter
    def lapsed(self, value: bool | Unstated) -> None: ...
    @property
    def prose(self) -> bool | Unstated:
        """That it was read, and there is nothing to model."""
    @prose.setter
    def prose(self, value: bool | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...

class ProvisionRef(Scalar): ...

class Quorum(Record):
    def __init__(
        self, shorthand: int | str | Unstated = ..., /,
        *,
        share: int | str | Unstated = ...,
        of: str | Unstated = ...,
        including: Iterable[str] | str | Unstated = ...,
        second_call: int | str | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        only_for: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def share(self) -> Share | Unstated:
        """Which share."""
    @share.setter
    def share(self, value: int | str | Unstated) -> None: ...
    @property
    def of(self) -> QuorumOf | Unstated:
        """Of what; of the members in office where absent."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def including(self) -> List[Reference] | Any:
        """Seats that must be present."""
    @including.setter
    def including(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def second_call(self) -> Share | Unstated:
        """The share at the next meeting for the same agenda."""
    @second_call.setter
    def second_call(self, value: int | str | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """When it need not be reached."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def only_for(self) -> QuorumFor | Unstated:
        """Needed to vote, not to meet."""
    @only_for.setter
    def only_for(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class QuorumFor(Enumeration):
    voting = "voting"

class QuorumOf(Enumeration):
    members = "members"
    seats = "seats"
    votes = "votes"

class Reference(Scalar): ...

class RelativeYear(Enumeration):
    before = "before"
    same = "same"
    after = "after"

class Renewal(Record):
    def __init__(
        self,
        *,
        each: str | Unstated = ...,
        by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def each(self) -> Duration | Unstated:
        """By how long each time."""
    @each.setter
    def each(self, value: str | Unstated) -> None: ...
    @property
    def by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who decides it; tacit where absent."""
    @by.setter
    def by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Role(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        drawn_from: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        capacity: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        barred: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        appointed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_proposal_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        after_hearing: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_consent_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        rotates: Iterable[str] | str | Unstated = ...,
        schedule_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        appoint_when: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated = ...,
        dismissed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        term: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated = ...,
        first_holder: FirstHolder | Mapping[str, Any] | str | Unstated = ...,
        ends_with: Iterable[str] | str | Unstated = ...,
        reappointable: bool | Unstated = ...,
        vacancy: Vacancy | Mapping[str, Any] | Unstated = ...,
        accountable_to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        delegated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        mandated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        form: Iterable[str] | str | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
        kind: str | Unstated = ...,
        of: str | Unstated = ...,
        count: int | Bounds | str | Mapping[str, Any] | Unstated = ...,
        per: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        deputy: DeputyAllowed | Post | str | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | Iterable[str] | Unstated = ...,
        established: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Ex officio, or by name: no act of appointment."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def drawn_from(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """The pool from which the holder comes."""
    @drawn_from.setter
    def drawn_from(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def capacity(self) -> List[Office | Words] | Any:
        """Office that the holder must hold: one of these."""
    @capacity.setter
    def capacity(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def barred(self) -> List[Office | Words] | Any:
        """Offices that exclude."""
    @barred.setter
    def barred(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def appointed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who appoints, chooses or elects."""
    @appointed_by.setter
    def appointed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_proposal_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose nomination is needed."""
    @on_proposal_of.setter
    def on_proposal_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def after_hearing(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who is heard first."""
    @after_hearing.setter
    def after_hearing(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_consent_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose consent is needed."""
    @with_consent_of.setter
    def with_consent_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def rotates(self) -> List[Reference] | Any:
        """By turns, in this order; the term is the length of a turn."""
    @rotates.setter
    def rotates(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def schedule_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who fixes the turns."""
    @schedule_by.setter
    def schedule_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def appoint_when(self) -> Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | Unstated:
        """When the appointment has to be made."""
    @appoint_when.setter
    def appoint_when(self, value: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def dismissed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who can end it; the appointer is presumed where absent."""
    @dismissed_by.setter
    def dismissed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def term(self) -> List[Unlimited | Duration | TermWith] | Any:
        """How long it is held; several may stand, each with its source."""
    @term.setter
    def term(self, value: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def first_holder(self) -> FirstHolder | Unstated:
        """Whom the text itself names as the first."""
    @first_holder.setter
    def first_holder(self, value: FirstHolder | Mapping[str, Any] | str | Unstated) -> None: ...
    @property
    def ends_with(self) -> List[Reference] | Any:
        """Ends when the holder leaves that organ, body or post."""
    @ends_with.setter
    def ends_with(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def reappointable(self) -> bool | Unstated:
        """Whether the same person can be appointed again."""
    @reappointable.setter
    def reappointable(self, value: bool | Unstated) -> None: ...
    @property
    def vacancy(self) -> Vacancy | Unstated:
        """What happens when it falls vacant."""
    @vacancy.setter
    def vacancy(self, value: Vacancy | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def accountable_to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who controls the holder."""
    @accountable_to.setter
    def accountable_to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def delegated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who gave the power to appoint away."""
    @delegated_by.setter
    def delegated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def mandated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """In whose name the appointment is made."""
    @mandated_by.setter
    def mandated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Statutory basis of the power to appoint."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def form(self) -> List[Form] | Any:
        """Form of the appointment."""
    @form.setter
    def form(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Not if."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...
    @property
    def kind(self) -> RoleKind | Unstated:
        """What it is for."""
    @kind.setter
    def kind(self, value: str | Unstated) -> None: ...
    @property
    def of(self) -> Reference | Unstated:
        """Whom it serves."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def count(self) -> int | Bounds | Unstated:
        """How many."""
    @count.setter
    def count(self, value: int | Bounds | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def per(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """One for each of these."""
    @per.setter
    def per(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def deputy(self) -> DeputyAllowed | Post | Unstated:
        """Replacement of the holder."""
    @deputy.setter
    def deputy(self, value: DeputyAllowed | Post | str | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | Iterable[str] | Unstated) -> None: ...
    @property
    def established(self) -> ProvisionRef | SetUpBy | Unstated:
        """The provision that sets it up, or who can."""
    @established.setter
    def established(self, value: ProvisionRef | SetUpBy | int | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...

class RoleKind(Enumeration):
    contact_point = "contact-point"
    director = "director"
    programme_leader = "programme-leader"
    project_leader = "project-leader"
    coordinator = "coordinator"
    secretary = "secretary"
    lead = "lead"
    commissioner = "commissioner"
    other = "other"

class Seat(Record):
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | Unstated = ...,
        aka: Iterable[str] | str | Unstated = ...,
        who: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        drawn_from: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        capacity: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        barred: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated = ...,
        appointed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_proposal_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        after_hearing: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        with_consent_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        rotates: Iterable[str] | str | Unstated = ...,
        schedule_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        appoint_when: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated = ...,
        dismissed_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        term: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated = ...,
        first_holder: FirstHolder | Mapping[str, Any] | str | Unstated = ...,
        ends_with: Iterable[str] | str | Unstated = ...,
        reappointable: bool | Unstated = ...,
        vacancy: Vacancy | Mapping[str, Any] | Unstated = ...,
        accountable_to: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        delegated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        mandated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        law: Iterable[str] | str | Unstated = ...,
        form: Iterable[str] | str | Unstated = ...,
        if_: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        unless: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
        count: int | Bounds | str | Mapping[str, Any] | Unstated = ...,
        per: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        for_: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        vote: int | str | Unstated = ...,
        deputy: DeputyAllowed | Post | str | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | Iterable[str] | Unstated = ...,
        as_: str | Unstated = ...,
        from_: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        until: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
    ) -> None: ...
    @property
    def id(self) -> Id | None:
        """How the rest of the framework refers to it."""
    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def name(self) -> str | Unstated:
        """As the text calls it."""
    @name.setter
    def name(self, value: str | Unstated) -> None: ...
    @property
    def aka(self) -> List[str] | Any:
        """Its other names in the text."""
    @aka.setter
    def aka(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def who(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Ex officio, or by name: no act of appointment."""
    @who.setter
    def who(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def drawn_from(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """The pool from which the holder comes."""
    @drawn_from.setter
    def drawn_from(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def capacity(self) -> List[Office | Words] | Any:
        """Office that the holder must hold: one of these."""
    @capacity.setter
    def capacity(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def barred(self) -> List[Office | Words] | Any:
        """Offices that exclude."""
    @barred.setter
    def barred(self, value: Iterable[Office | Words | str | int] | Office | Words | str | int | Unstated) -> None: ...
    @property
    def appointed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who appoints, chooses or elects."""
    @appointed_by.setter
    def appointed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_proposal_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose nomination is needed."""
    @on_proposal_of.setter
    def on_proposal_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def after_hearing(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who is heard first."""
    @after_hearing.setter
    def after_hearing(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def with_consent_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whose consent is needed."""
    @with_consent_of.setter
    def with_consent_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def rotates(self) -> List[Reference] | Any:
        """By turns, in this order; the term is the length of a turn."""
    @rotates.setter
    def rotates(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def schedule_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who fixes the turns."""
    @schedule_by.setter
    def schedule_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def appoint_when(self) -> Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | Unstated:
        """When the appointment has to be made."""
    @appoint_when.setter
    def appoint_when(self, value: Throughout | At | By | Before | Between | AtLeast | AtMost | Every | After | OnlyAfter | Until | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def dismissed_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who can end it; the appointer is presumed where absent."""
    @dismissed_by.setter
    def dismissed_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def term(self) -> List[Unlimited | Duration | TermWith] | Any:
        """How long it is held; several may stand, each with its source."""
    @term.setter
    def term(self, value: Iterable[Unlimited | Duration | TermWith | str | Mapping[str, Any]] | Unlimited | Duration | TermWith | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def first_holder(self) -> FirstHolder | Unstated:
        """Whom the text itself names as the first."""
    @first_holder.setter
    def first_holder(self, value: FirstHolder | Mapping[str, Any] | str | Unstated) -> None: ...
    @property
    def ends_with(self) -> List[Reference] | Any:
        """Ends when the holder leaves that organ, body or post."""
    @ends_with.setter
    def ends_with(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def reappointable(self) -> bool | Unstated:
        """Whether the same person can be appointed again."""
    @reappointable.setter
    def reappointable(self, value: bool | Unstated) -> None: ...
    @property
    def vacancy(self) -> Vacancy | Unstated:
        """What happens when it falls vacant."""
    @vacancy.setter
    def vacancy(self, value: Vacancy | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def accountable_to(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who controls the holder."""
    @accountable_to.setter
    def accountable_to(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def delegated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who gave the power to appoint away."""
    @delegated_by.setter
    def delegated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def mandated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """In whose name the appointment is made."""
    @mandated_by.setter
    def mandated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def law(self) -> List[LawRef] | Any:
        """Statutory basis of the power to appoint."""
    @law.setter
    def law(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def form(self) -> List[Form] | Any:
        """Form of the appointment."""
    @form.setter
    def form(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def if_(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Only if."""
    @if_.setter
    def if_(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def unless(self) -> List[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words] | Any:
        """Not if."""
    @unless.setter
    def unless(self, value: Iterable[Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int] | Circumstance | Done | NotDone | TieIn | NoConsensusIn | Vacant | Absent | Over | PartiesAgree | Impact | AnyOf | Words | str | Mapping[str, Any] | int | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...
    @property
    def count(self) -> int | Bounds | Unstated:
        """How many holders; with per, for each."""
    @count.setter
    def count(self, value: int | Bounds | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def per(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """The seat exists once for each of these."""
    @per.setter
    def per(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def for_(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Whom the seat represents."""
    @for_.setter
    def for_(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def vote(self) -> int | Weight | Unstated:
        """Weight of its vote."""
    @vote.setter
    def vote(self, value: int | str | Unstated) -> None: ...
    @property
    def deputy(self) -> DeputyAllowed | Post | Unstated:
        """Replacement of the holder."""
    @deputy.setter
    def deputy(self, value: DeputyAllowed | Post | str | Mapping[str, Any] | Reference | List[Reference] | Each | Jointly | Some | Iterable[str] | Unstated) -> None: ...
    @property
    def as_(self) -> SeatAs | Unstated:
        """Member, adviser or observer."""
    @as_.setter
    def as_(self, value: str | Unstated) -> None: ...
    @property
    def from_(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it is in force."""
    @from_.setter
    def from_(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def until(self) -> ImpreciseDate | EventDay | Unstated:
        """The first day on which it no longer is."""
    @until.setter
    def until(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...

class SeatAs(Enumeration):
    member = "member"
    adviser = "adviser"
    observer = "observer"

class SetUpBy(Record):
    def __init__(
        self,
        *,
        by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any],
        when: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def by(self) -> Reference | List[Reference] | Each | Jointly | Some:
        """Whose."""
    @by.setter
    def by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any]) -> None: ...
    @property
    def when(self) -> ImpreciseDate | EventDay | Unstated:
        """When they did it; absent: not yet, as far as the text tells."""
    @when.setter
    def when(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Share(Scalar): ...

class Signature(Record):
    def __init__(
        self,
        *,
        for_: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        on_decision_of: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        date: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        mandated_by: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def for_(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """For whom."""
    @for_.setter
    def for_(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """By whom."""
    @by.setter
    def by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def on_decision_of(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Which organ decided it."""
    @on_decision_of.setter
    def on_decision_of(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def date(self) -> ImpreciseDate | EventDay | Unstated:
        """When."""
    @date.setter
    def date(self, value: ImpreciseDate | EventDay | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def mandated_by(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who gave the power of attorney."""
    @mandated_by.setter
    def mandated_by(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Some(Record):
    def __init__(
        self,
        *,
        some: int | str,
        of: Iterable[str] | str,
        except_: Iterable[str] | str | Unstated = ...,
    ) -> None: ...
    @property
    def some(self) -> Share:
        """How many, or which part."""
    @some.setter
    def some(self, value: int | str) -> None: ...
    @property
    def of(self) -> List[Reference]:
        """Of whom."""
    @of.setter
    def of(self, value: Iterable[str] | str) -> None: ...
    @property
    def except_(self) -> List[Reference] | Any:
        """But not these."""
    @except_.setter
    def except_(self, value: Iterable[str] | str | Unstated) -> None: ...

class SpecialMajority(Record):
    def __init__(
        self,
        *,
        acts: Iterable[str] | str | Unstated = ...,
        what: Iterable[str] | str | Unstated = ...,
        majority: MajorityWord | Share | str | int | Unstated = ...,
        of: str | Unstated = ...,
        including: Iterable[str] | str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def acts(self) -> List[Act] | Any:
        """For which acts."""
    @acts.setter
    def acts(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def what(self) -> List[Reference] | Any:
        """About which matters."""
    @what.setter
    def what(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def majority(self) -> MajorityWord | Share | Unstated:
        """What adopts."""
    @majority.setter
    def majority(self, value: MajorityWord | Share | str | int | Unstated) -> None: ...
    @property
    def of(self) -> MajorityOf | Unstated:
        """Of what."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def including(self) -> List[Reference] | Any:
        """Whose votes must be among them."""
    @including.setter
    def including(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class StartOf(Record):
    def __init__(
        self,
        *,
        start_of: CalendarPeriod | Reference | str,
        after: ActPattern | Mapping[str, Any] | Unstated = ...,
    ) -> None: ...
    @property
    def start_of(self) -> CalendarPeriod | Reference:
        """Of what."""
    @start_of.setter
    def start_of(self, value: CalendarPeriod | Reference | str) -> None: ...
    @property
    def after(self) -> ActPattern | Unstated:
        """The first such beginning after this act."""
    @after.setter
    def after(self, value: ActPattern | Mapping[str, Any] | Unstated) -> None: ...

class Status(Enumeration):
    draft = "draft"
    adopted = "adopted"
    in_force = "in-force"
    ended = "ended"

class StepWord(Enumeration):
    vote_again = "vote again"
    postpone = "postpone"
    rejected = "rejected"
    adopted = "adopted"
    lot = "lot"

class Sum(Record):
    def __init__(
        self,
        *,
        amount: str | Unstated = ...,
        vat: str | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def amount(self) -> Money | Unstated:
        """How much."""
    @amount.setter
    def amount(self, value: str | Unstated) -> None: ...
    @property
    def vat(self) -> Vat | Unstated:
        """With or without tax."""
    @vat.setter
    def vat(self, value: str | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class TermWith(Record):
    def __init__(
        self,
        *,
        with_: str,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def with_(self) -> Reference:
        """Of which organ."""
    @with_.setter
    def with_(self, value: str) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Throughout(Enumeration):
    always = "always"

class TieIn(Record):
    def __init__(
        self,
        *,
        tie_in: str,
    ) -> None: ...
    @property
    def tie_in(self) -> Id:
        """In which body."""
    @tie_in.setter
    def tie_in(self, value: str) -> None: ...

class Times(Scalar): ...

class Unlimited(Enumeration):
    unlimited = "unlimited"

class Until(Record):
    def __init__(
        self,
        *,
        until: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def until(self) -> ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | Unstated:
        """Until when."""
    @until.setter
    def until(self, value: ImpreciseDate | DayOfYear | EventDay | ActPattern | StartOf | EndOf | Words | int | datetime.date | str | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Vacancy(Record):
    def __init__(
        self,
        *,
        within: str | Unstated = ...,
        meanwhile: Iterable[str] | str | Unstated = ...,
        remaining_term: bool | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def within(self) -> Duration | Unstated:
        """In what time it is filled again."""
    @within.setter
    def within(self, value: str | Unstated) -> None: ...
    @property
    def meanwhile(self) -> List[Meanwhile] | Any:
        """What holds until then."""
    @meanwhile.setter
    def meanwhile(self, value: Iterable[str] | str | Unstated) -> None: ...
    @property
    def remaining_term(self) -> bool | Unstated:
        """Whether who fills it holds it for the rest of the term only."""
    @remaining_term.setter
    def remaining_term(self, value: bool | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Vacant(Record):
    def __init__(
        self,
        *,
        vacant: str,
    ) -> None: ...
    @property
    def vacant(self) -> Reference:
        """Which post."""
    @vacant.setter
    def vacant(self, value: str) -> None: ...

class Vat(Enumeration):
    included = "included"
    excluded = "excluded"

class Voting(Record):
    def __init__(
        self, shorthand: MajorityWord | Share | str | int | Unstated = ..., /,
        *,
        majority: MajorityWord | Share | str | int | Unstated = ...,
        of: str | Unstated = ...,
        for_: Iterable[SpecialMajority | Mapping[str, Any]] | SpecialMajority | Mapping[str, Any] | Unstated = ...,
        deadlock: Iterable[DeadlockStep | Mapping[str, Any] | str] | DeadlockStep | Mapping[str, Any] | str | Unstated = ...,
        recusal: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated = ...,
        source: Iterable[int | str] | int | str | Unstated = ...,
        words: str | Unstated = ...,
        note: str | Unstated = ...,
        elsewhere: str | Unstated = ...,
    ) -> None: ...
    @property
    def majority(self) -> MajorityWord | Share | Unstated:
        """What adopts."""
    @majority.setter
    def majority(self, value: MajorityWord | Share | str | int | Unstated) -> None: ...
    @property
    def of(self) -> MajorityOf | Unstated:
        """Of what; of the votes cast where absent."""
    @of.setter
    def of(self, value: str | Unstated) -> None: ...
    @property
    def for_(self) -> List[SpecialMajority] | Any:
        """Other majorities for named decisions."""
    @for_.setter
    def for_(self, value: Iterable[SpecialMajority | Mapping[str, Any]] | SpecialMajority | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def deadlock(self) -> List[DeadlockStep] | Any:
        """What follows a tie, or failing consensus, in order."""
    @deadlock.setter
    def deadlock(self, value: Iterable[DeadlockStep | Mapping[str, Any] | str] | DeadlockStep | Mapping[str, Any] | str | Unstated) -> None: ...
    @property
    def recusal(self) -> Reference | List[Reference] | Each | Jointly | Some | Unstated:
        """Who takes no part because it concerns them, or who decides that."""
    @recusal.setter
    def recusal(self, value: Reference | List[Reference] | Each | Jointly | Some | str | Iterable[str] | Mapping[str, Any] | Unstated) -> None: ...
    @property
    def source(self) -> List[ProvisionRef] | Any:
        """The provisions it rests on; inherited from the enclosing record where absent."""
    @source.setter
    def source(self, value: Iterable[int | str] | int | str | Unstated) -> None: ...
    @property
    def words(self) -> str | Unstated:
        """The text's own words where the model says less; shown, never checked."""
    @words.setter
    def words(self, value: str | Unstated) -> None: ...
    @property
    def note(self) -> str | Unstated:
        """A remark of who made the model."""
    @note.setter
    def note(self, value: str | Unstated) -> None: ...
    @property
    def elsewhere(self) -> str | Unstated:
        """The document that holds the rest of this record."""
    @elsewhere.setter
    def elsewhere(self, value: str | Unstated) -> None: ...

class Weight(Scalar): ...

class Words(Scalar): ...
