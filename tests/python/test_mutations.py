# SPDX-License-Identifier: Apache-2.0
"""What is broken on purpose in a clean framework is found, and by the rule that owns it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "mutation"))

import mutations  # noqa: E402

# Those that nobody finds yet, each with the reason. What is found again must leave this list.
KNOWN_SURVIVORS = {
    ("docs/frameworks/voorbeeldregio.kader.md", "forget who appoints", "/roles/geschillenadviseur/appointed by"):
        "a role without a pool may be somebody whom the text names elsewhere",
    ("docs/frameworks/groningen-samenwerkingskader-improved.kader.yaml", "ask more parties than there are for exit",
     "/agreement/exit/0/if"): "the parties are an open circle, so that the rule cannot decide",
}


def test_the_frameworks_are_clean() -> None:
    import kader

    for path in mutations.CLEAN:
        report = kader.read(mutations.ROOT / path).check(as_of=mutations.AS_OF)
        assert [f.rule for f in report if f.severity != "note"] == [], path


def test_two_hundred_mutations_are_found() -> None:
    outcomes = mutations.run(mutations.drawn())
    survivors = {
        (outcome.mutation.framework, outcome.mutation.kind, outcome.mutation.where)
        for outcome in outcomes
        if not outcome.found
    }
    assert survivors == set(KNOWN_SURVIVORS)
    assert len(survivors) <= len(outcomes) * 0.05
    assert len(outcomes) == mutations.DRAWN
