# SPDX-License-Identifier: Apache-2.0
"""Dicts, lists and words are read as drafts are, and an error says where."""

from __future__ import annotations

import datetime
import decimal
import types
from collections import OrderedDict
from fractions import Fraction

import kader
import pytest


def test_a_dict_is_what_a_draft_would_hold_in_either_language_or_by_attribute():
    expected = kader.Body(id="ab", chair=kader.Post(appointed_by="raad", drawn_from="ab.members"))
    for keys in (
        {"appointed by": "raad", "drawn from": "ab.leden"},
        {"benoemd door": "raad", "afkomstig uit": "ab.members"},
        {"appointed_by": "raad", "drawn_from": "ab.leden"},
        OrderedDict(appointed_by="raad", drawn_from="ab.members"),
        types.MappingProxyType({"appointed by": "raad", "drawn from": "ab.leden"}),
    ):
        assert kader.Body(id="ab", chair=keys) == expected
    norm = kader.Norm(can="decide", if_="spoed")
    assert kader.Framework(norms=[{"can": "decide", "if_": "spoed"}]).norms == [norm]


def test_a_record_within_dicts_is_kept_itself():
    seat = kader.Seat(count=2)
    norm = kader.Norm(can="decide")
    framework = kader.Framework(bodies={"ab": {"seats": {"leden": seat}}}, norms=[norm, {"must": "report"}])
    assert framework.bodies["ab"].seats["leden"] is seat and seat.id == "leden"
    assert framework.norms[0] is norm
    seat.count = 7
    norm.what = "begroting"
    written = framework.to_dict()
    assert written["bodies"]["ab"]["seats"]["leden"]["count"] == 7
    assert written["norms"][0]["what"] == ["begroting"]
    with pytest.raises(kader.InvalidValue, match="calls itself leden"):
        kader.Framework(bodies={"ab": {"seats": {"others": seat}}})
    with pytest.raises(kader.InvalidValue, match="take it out first"):
        seat.id = "others"


def test_values_that_say_they_are_none_are_read_within_dicts():
    body = kader.Framework(
        bodies={
            "ab": {
                "chair": kader.NONE,
                "voting": kader.Elsewhere("reglement", source="3"),
                "deputy": kader.Elsewhere(to_be_adopted_by="raad"),
                "meetings": {"per": kader.Vague("periodiek", source=["4", "5"])},
                "name": None,
            }
        },
        norms=[{"can": "decide", "or else": kader.Words("ab")}],
    )
    ab = body.bodies["ab"]
    assert ab.chair is kader.NONE and ab.name is None
    assert ab.voting == kader.Elsewhere("reglement", source="3")
    assert ab.deputy == kader.Elsewhere(to_be_adopted_by="raad")
    assert ab.meetings.per == kader.Vague("periodiek", source=["4", "5"])
    assert type(body.norms[0].or_else) is kader.Words


@pytest.mark.parametrize(
    ("make", "where", "value"),
    [
        (lambda: kader.Framework(norms=[{"can": "decide", "when": {"every": "jaar"}}]), "norms[0].when.every", "jaar"),
        (
            lambda: kader.Framework(norms=[{"id": f"n{i}", "to": "Not A Name!" if i == 7 else "db"} for i in range(9)]),
            "norms[7].to",
            "Not A Name!",
        ),
        (
            lambda: kader.Framework(bodies={"ab": {"seats": {"a": {"count": -2}}}}),
            "bodies['ab'].seats['a'].count",
            "-2",
        ),
        (lambda: kader.Framework(bodies={"ab": {"laag": "politcal"}}), "bodies['ab'].layer", "politcal"),
        (lambda: kader.Framework(agreement={"until": "2024-13"}), "agreement.until", "2024-13"),
        (lambda: kader.Framework(bodies={"ab": {"name": "a\x0bb"}}), "bodies['ab'].name", "a\x0bb"),
        (lambda: kader.Framework(bodies={"ab": {"source": 2.1}}), "bodies['ab'].source", 2.1),
        (lambda: kader.Framework(bodies={"ab": None}), "bodies['ab']", None),
        (lambda: kader.Framework(bodies={"Not A Slug": {}}), "bodies['Not A Slug']", "Not A Slug"),
    ],
)
def test_what_cannot_be_names_the_path_to_it_and_the_value(make, where, value):
    with pytest.raises(kader.InvalidValue) as caught:
        make()
    assert caught.value.where == f"Framework.{where}"
    assert caught.value.value == value
    assert str(caught.value).startswith(f"Framework.{where}: ")


def test_a_key_that_is_none_is_one_error_to_catch_with_the_nearest():
    with pytest.raises(kader.InvalidValue) as caught:
        kader.Framework(norms=[{"can": "decide"}, {"moeten": "inform"}])
    assert isinstance(caught.value, (kader.UnknownField, TypeError)) and isinstance(caught.value, ValueError)
    assert caught.value.where == "Framework.norms[1]" and caught.value.value == "moeten"
    assert "did you mean" in str(caught.value)
    with pytest.raises(kader.UnknownField, match="has no field 'meeting'; did you mean 'meetings'"):
        kader.Body(id="ab", meeting={})
    with pytest.raises(kader.InvalidValue, match="twice"):
        kader.Body(id="ab", chair={"appointed by": "a", "appointed_by": "b"})
    with pytest.raises(kader.InvalidValue, match="stands here again"):
        kader.Body(id="ab", chair={"appointed by": "a", "benoemd door": "b"})


def test_dicts_that_hold_themselves_end():
    round_about: dict = {}
    round_about["seats"] = round_about
    for given in (round_about, [round_about], {"chair": [[[[[[[]]]]]]]}):
        with pytest.raises(kader.InvalidValue):
            kader.Framework(bodies={"ab": given})
    endless: list = []
    endless.append(endless)
    with pytest.raises(kader.InvalidValue, match="too deep"):
        kader.Norm(can=endless)


def test_numbers_and_days_of_other_libraries_are_taken_for_what_they_are():
    assert kader.Quorum(share=Fraction(1, 2)).share == "1/2"
    assert kader.Cite(id="w", read=datetime.date(2024, 1, 2)).read == "2024-01-02"

    class Whole:
        def __index__(self) -> int:
            return 5

    assert kader.Body(id="ab", size=Whole()).size == kader.Body(id="ab", size=5).size
    for refused in (1.5, float("nan"), True, b"5", decimal.Decimal("2.10"), datetime.datetime(2024, 1, 1)):
        with pytest.raises(kader.InvalidValue):
            kader.Seat(id="a", count=refused)


def test_from_dict_takes_what_other_readers_made_of_a_draft():
    given = {
        "kader": 1,
        "taal": "nl",
        "regeling": {"naam": "X", "met ingang van": datetime.date(2026, 1, 1)},
        "gremia": {"ab": {"naam": "AB", "bron": [2.1], "zetelss": {}}},
    }
    framework = kader.Framework.from_dict(given)
    assert framework.agreement.from_ == "2026-01-01"
    assert framework.bodies["ab"].source == ["2.1"]
    assert [(one.rule, one.pointer) for one in framework.findings] == [("unknown-key", "/bodies/ab")]
    assert kader.Framework.from_dict({"iets": 1}).findings[0].rule == "not-a-framework"
    with pytest.raises(kader.InvalidValue, match="/bodies/ab"):
        kader.Framework.from_dict({"kader": 1, "bodies": {"ab": object()}})


def test_what_reading_a_dict_found_stays_when_something_is_changed():
    framework = kader.Framework.from_dict({"kader": 1, "taal": "nl", "gremia": {"ab": {"naam": "AB", "x": 1}}})
    assert [one.rule for one in framework.check("2026-01-01")] == ["unknown-key"]
    framework.bodies["ab"].name = "Algemeen bestuur"
    assert [one.rule for one in framework.check("2026-01-01")] == ["unknown-key"]
