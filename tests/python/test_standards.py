# SPDX-License-Identifier: Apache-2.0
"""Frameworks measured against standards."""

from pathlib import Path

import pytest

import kader

FRAMEWORK = {
    "agreement": {"name": "A", "until": "none", "exit": {"elsewhere": "the rules of procedure"}},
    "parties": {"assen": {"kind": "gemeente"}, "meppel": {"kind": "gemeente"}},
    "bodies": {"board": {"name": "Board", "chair": {"appointed by": "board"}, "source": "1"}},
}


def test_the_four_verdicts_with_what_they_rest_on() -> None:
    made = kader.Framework(language="en", **FRAMEWORK).conform("goed-bestuur")
    assert made["voorzitter"].verdict == "met"
    assert made["goed-bestuur/voorzitter"].evidence[0].provisions == ("1",)
    assert made["plaatsvervanger"].verdict == "not-met"
    assert made["uittreding"].verdict == "not-assessable"
    assert made["uittreding"].missing[0].pointer == "/agreement/exit"
    assert made["reactie-op-advies"].verdict == "not-applicable"
    assert sum(made.count(v) for v in ("met", "not-met", "not-assessable", "not-applicable")) == len(made)
    assert "goed-bestuur/voorzitter" in made._repr_html_()
    with pytest.raises(KeyError):
        made["nobody"]


def test_an_edit_is_seen() -> None:
    framework = kader.Framework(language="en", **FRAMEWORK)
    framework.bodies["board"].deputy = {"appointed by": "board"}
    assert framework.conform("goed-bestuur")["plaatsvervanger"].verdict == "met"


def test_tables() -> None:
    framework = kader.Framework(language="en", **FRAMEWORK)
    frame = framework.conform("goed-bestuur").to_frame()
    assert list(frame["verdict"][:2]) == ["met", "not-met"]
    other = kader.Framework(language="en")
    table = kader.heat_map({"ours": framework, "theirs": other}, "goed-bestuur")
    assert table.loc["goed-bestuur/voorzitter", "ours"] == "met"
    assert list(table.columns) == ["ours", "theirs"]


def test_a_standard_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(
        "standard: house\ntitle nl: Huis\ntitle en: House\nrequirements:\n"
        "  names: {nl: Elk gremium heeft een naam., en: Each body has a name., holds when: 'bodies.all(b, has(b.name))'}\n"
        "  asked: {nl: Gevraagd., en: Asked.}\n"
    )
    assert kader.Framework(language="en", **FRAMEWORK).conform(file)["names"].verdict == "met"
    assert kader.standard(file).coverage() == {"house/names": True, "house/asked": False}
    file.write_text(file.read_text().replace("b.name", "b.nmae"))
    with pytest.raises(kader.InvalidValue, match="line 5"):
        kader.standard(file)


def test_one_that_is_not_there() -> None:
    with pytest.raises(kader.InvalidValue, match="goed-bestuur"):
        kader.Framework().conform("goed-bestur")
    assert "nvo-2020" in kader.standards()
