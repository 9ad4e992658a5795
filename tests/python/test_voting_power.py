# SPDX-License-Identifier: Apache-2.0
"""Voting power of a body, exact to the last digit."""

from fractions import Fraction

import pytest

import kader


def council(weights: dict[str, int], majority: str = "more than 1/2") -> kader.Framework:
    framework = kader.Framework(language="nl")
    board = framework.bodies.add("raad", voting=majority)
    for name, weight in weights.items():
        framework.parties.add(name, kind="gemeente")
        board.seats.add(name, vote=weight).for_ = name
    return framework


def test_the_council_of_1958() -> None:
    weights = {"duitsland": 4, "frankrijk": 4, "italie": 4, "belgie": 2, "nederland": 2, "luxemburg": 1}
    power = council(weights, "12/17").voting_power("raad")
    assert (power.needed, power.total) == (12, 17)
    assert [row.banzhaf for row in power.parties] == [Fraction(5, 21)] * 3 + [Fraction(1, 7)] * 2 + [Fraction(0)]
    assert [row.shapley for row in power.parties] == [Fraction(14, 60)] * 3 + [Fraction(9, 60)] * 2 + [Fraction(0)]
    assert power.parties[5].swings == 0
    assert "Banzhaf" in power._repr_html_()
    assert list(power.to_frame()["weight"]) == [4, 4, 4, 2, 2, 1]


def test_an_edit_is_seen() -> None:
    framework = council({"a": 1, "b": 1, "c": 1})
    assert not framework.voting_power("raad").parties[0].decides
    framework.bodies["raad"].seats["a"].vote = 5
    power = framework.voting_power(framework.bodies["raad"])
    assert power.parties[0].decides
    assert power.parties[0].shapley == 1


def test_what_cannot_be_told_is_said() -> None:
    framework = council({"a": 1, "b": 1})
    framework.bodies["raad"].seats["a"].count = kader.Vague("een delegatie")
    with pytest.raises(ValueError, match="hoeveel leden"):
        framework.voting_power("raad")
    with pytest.raises(KeyError):
        framework.voting_power("nergens")


def test_html_is_escaped() -> None:
    framework = council({"a": 1, "b": 1})
    framework.parties["a"].name = "<script>"
    assert "<script>" not in framework.voting_power("raad")._repr_html_()
