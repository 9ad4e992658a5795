# SPDX-License-Identifier: Apache-2.0
"""Texts with their model beside them, in Python."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction

import kader
import pytest

DRAFT = """---
kader: 1
taal: nl
---

# Kader

## Artikel 1 Het platform

1. Er is een platform.
2. Het platform overlegt over <b>zaken</b> als bedoeld in artikel 1, eerste lid, en artikel 22 van de Gemeentewet.

```yaml kader
gremia: {platform: {naam: Het platform, bron: "1.1"}}
```

## Artikel 2 Doel

Wij werken samen.

<!-- kader: prose een doel -->

## Artikel 3 Slot

Dit kader eindigt niet.
"""


@pytest.fixture
def framework():
    return kader.read(DRAFT, name="draft.md")


def test_the_provisions_of_a_text_are_the_entries_of_the_section(framework):
    assert list(framework.provisions) == ["kader", "1", "1.1", "1.2", "2", "3"]
    second = framework.provisions["1.2"]
    assert second.text.startswith("Het platform overlegt")
    assert (second.kind, second.number, second.line) == ("paragraph", "2", 11)
    assert framework.provisions["2"].prose is True
    assert framework.provisions["1"].title == "Het platform"


def test_a_provision_knows_its_references_and_what_rests_on_it(framework):
    first, second = framework.provisions["1.1"], framework.provisions["1.2"]
    assert [one.id for one in first.elements] == ["platform"]
    assert first.elements[0] is framework.bodies["platform"]
    inside, law = second.references
    assert (inside.outcome, inside.targets, inside.line) == ("resolved", ("1.1",), 11)
    assert (law.outcome, law.law) == ("external", "gemw")
    framework.bodies["platform"].source = "1.2"
    assert first.elements == () and len(second.elements) == 1


def test_a_provision_shows_its_words_and_elements_and_escapes_both(framework):
    framework.bodies["platform"].name = "<script>"
    shown = framework.provisions["1.2"]._repr_html_() + framework.provisions["1.1"]._repr_html_()
    assert "&lt;b&gt;zaken&lt;/b&gt;" in shown and "<b>" not in shown
    assert "/bodies/platform" in shown and "&lt;script&gt;" in shown and "<script>" not in shown


def test_coverage_counts_what_the_model_is_now(framework):
    covered = framework.coverage()
    assert (covered.all.modelled, covered.all.prose, covered.all.open) == (1, 1, 2)
    assert covered.share == Fraction(1, 2) and covered.percentage == "50%"
    assert covered.open == ("1.2", "3")
    assert covered.states["1.1"] == "modelled"
    framework.bodies["platform"].source = ["1", "3", "9"]
    again = framework.coverage()
    assert again.percentage == "100%" and again.open == ()
    assert again.not_found == (("9", "/bodies/platform"),)
    assert again.all.by_whole == 2
    assert "100%" in again._repr_html_()


def test_coverage_without_a_text_cannot_be_told():
    with pytest.raises(ValueError, match="text"):
        kader.Framework().coverage()
    assert kader.Framework().text is None


def test_findings_stand_in_the_text_also_after_an_edit(framework):
    before = framework.check(as_of="2026-01-01")
    assert [one.line for one in before.filter(rule="provision-not-modelled")] == [11, 23]
    framework.bodies["platform"].established = "1.1"
    after = framework.check(as_of="2026-01-01")
    assert [one.line for one in after.filter(rule="no-chair")] == [14]
    assert [one.line for one in after.filter(rule="provision-not-modelled")] == [11, 23]
    assert "no-model" not in {one.rule for one in after}


def test_a_text_without_a_model_has_provisions_and_becomes_a_framework(tmp_path):
    file = tmp_path / "overeenkomst.txt"
    file.write_text("Overeenkomst\n\nArtikel 1 Doel\n\nWij werken samen.\n", encoding="utf-8")
    framework = kader.read(file)
    assert framework.provisions["1"].text == "Wij werken samen."
    assert [one.rule for one in framework.check()] == ["no-model"]
    assert framework.coverage().percentage == "0%"
    framework.bodies.add("platform", name="Het platform", established="1")
    assert framework.provisions["1"].elements == (framework.bodies["platform"],)
    report = framework.check(as_of="2026-01-01")
    assert "no-model" not in {one.rule for one in report} and report.filter(rule="no-chair")
    assert framework.coverage().percentage == "100%"


def test_copies_and_pickles_keep_the_text(framework):
    _ = framework.provisions
    for other in (copy.copy(framework), copy.deepcopy(framework), pickle.loads(pickle.dumps(framework))):
        assert other.provisions["1.1"].line == 10
        assert other.coverage() == framework.coverage()
        assert other.text == DRAFT
    other = copy.deepcopy(framework)
    other.bodies["platform"].source = "1.2"
    assert len(framework.provisions["1.1"].elements) == 1 and other.provisions["1.1"].elements == ()


def test_a_draft_is_read_by_its_syntax_where_that_is_given():
    assert kader.read("Artikel 1\n\nWoorden.\n", syntax="text").text is not None
    assert kader.read("Artikel 1\n\nWoorden.\n", syntax="markdown").text is not None
    assert kader.read("kader: 1\ntaal: nl\n").text is None


def test_coverage_has_the_figures_of_each_chapter():
    text = "# Kader\n\n## Hoofdstuk 1 Begin\n\n### Artikel 1 Doel\n\nWij werken.\n\n## Hoofdstuk 2 Slot\n\n### Artikel 2\n\nWij eindigen.\n"
    first, second = kader.read(text, name="a.md").coverage().chapters
    assert (first.chapter, first.open, second.chapter) == ("Hoofdstuk 1 Begin", 1, "Hoofdstuk 2 Slot")
