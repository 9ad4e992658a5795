# SPDX-License-Identifier: Apache-2.0
"""The classes of the model: what they take, what they refuse, what they are called."""

from __future__ import annotations

import copy
import datetime
import inspect
import pickle

import kader
import pytest
from conftest import RECORDS, examples, places
from kader._types import TYPES

ids = [f"{kind.name}.{field.name}" for kind, field in places()]


@pytest.mark.parametrize(
    "kind", [one for one in TYPES if one.kind in ("record", "enumeration", "scalar")], ids=lambda one: one.name
)
def test_every_described_type_has_a_documented_class(kind):
    cls = getattr(kader, kind.name)
    assert kind.name in kader.__all__
    assert cls.__doc__ and "Parameters:" in cls.__doc__ and "Raises:" in cls.__doc__
    if kind.kind == "record":
        assert list(inspect.signature(cls).parameters) == list(kind.fields)
        for name, field in kind.fields.items():
            assert field.__doc__ and f"    {name} (" in cls.__doc__


def test_a_record_contains_no_record_of_its_own_kind():
    def reach(kind, above):
        assert kind not in above, f"{kind.name} contains itself"
        for field in getattr(kind, "fields", {}).values():
            reach(field.type, (*above, kind))
        for one in (getattr(kind, "element", None), *getattr(kind, "alternatives", ())):
            if one is not None:
                reach(one, (*above, kind))

    reach(TYPES[0], ())


def test_no_word_of_an_enumeration_hides_a_method_that_we_use():
    for kind in TYPES:
        if kind.kind == "enumeration":
            assert [member.value for member in kind.cls] == [english for _, english, _, _ in kind.described["words"]]
            for member, (name, english, dutch, doc) in zip(kind.cls, kind.described["words"], strict=True):
                assert (member.name, member.value, member.spell("nl"), member.__doc__) == (name, english, dutch, doc)
                assert kind.cls(dutch) is kind.cls(english) is member
                assert member == english and str(member) == english and eval(repr(member), vars(kader)) is member


@pytest.mark.parametrize(("kind", "field"), places(), ids=ids)
def test_every_field_holds_what_it_takes(kind, field):
    record = next(examples(kind))
    for value in examples(field.type):
        setattr(record, field.name, value)
        assert getattr(record, field.name) == value
        if isinstance(value, (kader.Record, kader.List, kader.Table)):
            assert getattr(record, field.name) is value  # kept itself, not a copy


@pytest.mark.parametrize(
    ("kind", "field"),
    [one for one in places() if one[1].stated],
    ids=[f"{kind.name}.{field.name}" for kind, field in places() if field.stated],
)
def test_every_stated_field_takes_the_ways_of_not_having_a_value(kind, field):
    record = next(examples(kind))
    for value in (
        kader.NONE,
        kader.Vague("periodiek", source="3.a"),
        kader.Elsewhere("reglement"),
        kader.Elsewhere(to_be_adopted_by="ab"),
    ):
        setattr(record, field.name, value)
        assert getattr(record, field.name) == value
    setattr(record, field.name, None)
    assert not getattr(record, field.name)
    setattr(record, field.name, kader.NONE)
    delattr(record, field.name)
    assert not getattr(record, field.name)
    if field.type.kind != "text":
        setattr(record, field.name, "geen")
        assert getattr(record, field.name) is kader.NONE
    setattr(record, field.name, {"vague": "periodiek"})
    assert getattr(record, field.name) == kader.Vague("periodiek")
    setattr(record, field.name, {"elders geregeld": {"vast te stellen door": "ab"}, "bron": "4"})
    assert getattr(record, field.name) == kader.Elsewhere(to_be_adopted_by="ab", source="4")


@pytest.mark.parametrize(("kind", "field"), places(), ids=ids)
def test_every_field_refuses_what_it_cannot_hold_and_keeps_what_it_had(kind, field):
    record = next(examples(kind))
    before = copy.deepcopy(record)
    for value in (object(), 1.5, float("nan"), b"bytes", [object()], "half \ud800"):
        with pytest.raises((kader.InvalidValue, TypeError)):
            setattr(record, field.name, value)
        assert record == before


@pytest.mark.parametrize("kind", RECORDS, ids=lambda one: one.name)
def test_a_record_copies_pickles_and_shows_itself(kind):
    for field in kind.fields.values():
        for value in list(examples(field.type))[:2]:
            record = next(examples(kind))
            setattr(record, field.name, value)
            assert copy.copy(record) == record
            twin = copy.deepcopy(record)
            assert twin == record and twin is not record
            assert pickle.loads(pickle.dumps(record)) == record
            if kind.index != 0:
                assert eval(repr(record), vars(kader)) == record, repr(record)
            assert len(repr(next(examples(kind)))) < 400
            with pytest.raises(TypeError):
                hash(record)


def test_a_copy_is_shallow_and_a_deep_copy_is_not():
    body = kader.Body(id="ab", seats={"a": {"count": 2}})
    shallow, deep = copy.copy(body), copy.deepcopy(body)
    body.seats.add("b")
    assert shallow.seats is body.seats and list(deep.seats) == ["a"]
    body.name = "AB"
    assert shallow.name is None


def test_words_and_names_are_different_values():
    assert kader.Norm(can="decide", or_else="ab") != kader.Norm(can="decide", or_else=kader.Words("ab"))
    assert repr(kader.Norm(can="decide", or_else=kader.Words("ab"))) == "Norm(can=['decide'], or_else=Words('ab'))"


def test_both_languages_are_read_and_english_is_kept():
    assert kader.Meetings(per="jaar").per == "year"
    assert kader.Meetings(papers="7 dagen").papers == kader.Duration("7 days")
    assert kader.Duration("7 days").spell("nl") == "7 dagen"
    assert kader.Body(layer="bestuurlijk").layer is kader.Layer.political
    assert kader.Post("ab.voorzitter").who == kader.Reference("ab.chair")
    assert kader.Norm(can="vaststellen").can == ["adopt"]
    assert kader.Meetings(public_="ja").public_ is True


def test_shorthand_is_what_a_draft_may_write():
    body = kader.Body(id="ab", chair="ab.members", quorum="1/2", voting="consensus")
    assert body.chair == kader.Post(who="ab.members")
    assert body.quorum == kader.Quorum(share="1/2") == kader.Quorum("1/2")
    assert body.voting.majority is kader.MajorityWord.consensus
    body.chair = {"appointed by": ["a.raad", "b.raad"]}
    assert body.chair.appointed_by == ["a.raad", "b.raad"]
    body.deputy = {"benoemd door": {"gezamenlijk": ["a", "b"]}}
    assert body.deputy.appointed_by == kader.Jointly(jointly=["a", "b"])
    assert kader.Seat(count={"at least": 2, "at most": 5}).count == kader.Bounds(at_least=2, at_most=5)
    assert kader.Norm(can="decide", when={"by": "1 May"}).when == kader.By(by="1 May")
    assert kader.Norm(can="decide", if_="spoed").if_ == [kader.Words("spoed")]


@pytest.mark.parametrize(
    ("make", "value"),
    [
        (lambda: kader.Date("2024-02-30"), "2024-02-30"),
        (lambda: kader.Duration("45 fortnights"), "45 fortnights"),
        (lambda: kader.Share("3/2"), "3/2"),
        (lambda: kader.Meetings(at_least=0), "0"),
        (lambda: kader.Seat(count=-1), "-1"),
        (lambda: kader.Seat(vote=-1), "-1"),
        (lambda: kader.Seat(count={"at least": 5, "at most": 2}), None),
        (lambda: kader.Body(id="Not A Slug"), "Not A Slug"),
        (lambda: kader.Body(layer="politcal"), "politcal"),
        (lambda: kader.Agreement(until="2024-13"), "2024-13"),
        (lambda: kader.Norm(when={"by": "30 February"}), "30 February"),
        (lambda: kader.Body(name=3), 3),
        (lambda: kader.Meetings(public_=1), 1),
        (lambda: kader.Vague(3), 3),
        (lambda: kader.Elsewhere(), ""),
        (lambda: kader.explain("no-chiar"), "no-chiar"),
    ],
)
def test_what_cannot_be_raises_with_the_value(make, value):
    with pytest.raises(kader.InvalidValue) as caught:
        make()
    assert isinstance(caught.value, ValueError)
    if value is not None:
        assert caught.value.value == value
        assert str(value) in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.value, again.reason, str(again)) == (caught.value.value, caught.value.reason, str(caught.value))


def test_a_range_stays_a_range_when_it_is_changed():
    seat = kader.Seat(count={"at least": 2, "at most": 5})
    with pytest.raises(kader.InvalidValue):
        seat.count.at_least = 6
    assert seat.count == kader.Bounds(at_least=2, at_most=5)
    seat.count.at_most = 9
    seat.count.at_least = 6
    assert seat.count == kader.Bounds(at_least=6, at_most=9)


def test_names_that_are_not_there_are_answered_with_the_nearest():
    body = kader.Body(id="ab")
    with pytest.raises(AttributeError, match="did you mean 'seats'"):
        body.seat = 1
    with pytest.raises(AttributeError, match="did you mean 'seats'"):
        _ = body.zetels
    with pytest.raises(AttributeError, match="no field 'xyzzy'$"):
        del body.xyzzy
    with pytest.raises(TypeError, match="did you mean 'meetings'"):
        kader.Body(id="ab", meeting={})
    with pytest.raises(TypeError, match="needs 'by'"):
        kader.SetUpBy()
    with pytest.raises(TypeError, match="keywords only"):
        kader.Meetings(3)
    with pytest.raises(TypeError, match="has no field"):
        kader.Body(id="ab", meetings={"at leest": 3})
    with pytest.raises(KeyError, match="did you mean 'ab'"):
        kader.Framework(bodies=[body]).bodies["abb"]
    assert "seats" in dir(body) and "Who fills its places." in inspect.getdoc(type(body).seats)


def test_a_needed_field_cannot_be_taken_away():
    over = kader.Over(over="EUR 5")
    for take in (
        lambda: setattr(over, "over", None),
        lambda: delattr(over, "over"),
        lambda: setattr(over, "over", kader.NONE),
    ):
        with pytest.raises(kader.InvalidValue):
            take()
    assert over.over == "EUR 5"


def test_dates_speak_to_the_standard_library():
    assert kader.Date("2024-02-29").date == datetime.date(2024, 2, 29)
    assert kader.Cite(id="w", read=datetime.date(2024, 1, 2)).read == "2024-01-02"
    for text, first, last in [
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2024-Q2", (2024, 4, 1), (2024, 6, 30)),
        ("2024-12", (2024, 12, 1), (2024, 12, 31)),
        ("2024-03-20", (2024, 3, 20), (2024, 3, 20)),
        ("9999", (9999, 1, 1), (9999, 12, 31)),
        ("9999-Q4", (9999, 10, 1), (9999, 12, 31)),
    ]:
        date = kader.ImpreciseDate(text)
        assert (date.first, date.last) == (datetime.date(*first), datetime.date(*last))
    with pytest.raises(kader.InvalidValue):
        kader.Date(datetime.datetime(2024, 1, 1))


def test_statements_are_immutable_values():
    assert kader.Vague("x") == kader.Vague("x") != kader.Vague("y")
    assert len({kader.Vague("x"), kader.Vague("x"), kader.Elsewhere("x")}) == 2
    for one in (
        kader.NONE,
        kader.Vague("x", source=["3.a"]),
        kader.Elsewhere("x"),
        kader.Elsewhere(to_be_adopted_by="ab"),
    ):
        assert pickle.loads(pickle.dumps(one)) == one and copy.deepcopy(one) == one
        assert eval(repr(one), vars(kader)) == one
        with pytest.raises(AttributeError):
            one.words = "y"
    assert pickle.loads(pickle.dumps(kader.NONE)) is kader.NONE and not kader.NONE


@pytest.mark.parametrize(
    "kind", [one for one in TYPES if one.kind == "scalar"], ids=lambda one: f"{one.name}-{one.index}"
)
def test_a_scalar_survives_its_dutch_spelling(kind):
    value = next(examples(kind))
    if isinstance(value, kader.Scalar):
        assert type(value)(value.spell("nl")) == value == type(value)(value.spell("en"))
        assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
        assert type(pickle.loads(pickle.dumps(value))) is type(value)
