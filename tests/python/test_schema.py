# SPDX-License-Identifier: Apache-2.0
"""The JSON Schemas, as an editor uses them: they accept what Kader writes and reads, and refuse slips of the pen."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
jsonschema = pytest.importorskip("jsonschema")
yaml = pytest.importorskip("yaml")


class Loader(yaml.SafeLoader):
    """YAML as editors read it: dates stay text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

SCHEMAS = {
    language: json.loads((ROOT / "docs" / "schema" / f"kader.{language}.schema.json").read_text(encoding="utf-8"))
    for language in ("nl", "en")
}
VALIDATORS = {language: jsonschema.Draft7Validator(schema) for language, schema in SCHEMAS.items()}

HEADS = {"nl": {"kader": 1, "taal": "nl"}, "en": {"kader": 1, "language": "nl"}}


def load(path: pathlib.Path):
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader)  # noqa: S506: a SafeLoader


def complaints(draft, language=None) -> list[str]:
    language = language or ("nl" if "taal" in draft else "en")
    return [f"{list(error.absolute_path)}: {error.message[:300]}" for error in VALIDATORS[language].iter_errors(draft)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_is_a_schema(language):
    jsonschema.Draft7Validator.check_schema(SCHEMAS[language])


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "frameworks").glob("*.kader.yaml")), ids=lambda path: path.name)
def test_accepts_the_frameworks_of_the_repository(path):
    assert complaints(load(path)) == []


def test_accepts_what_is_written(tmp_path):
    program = next((path for path in (ROOT / "build").glob("*/tests/kader_tests")), None)
    if program is None:
        pytest.skip("the C++ tests are not built: they generate the drafts")
    subprocess.run([program, "[.drafts]"], check=True, env={**os.environ, "KADER_DRAFTS": str(tmp_path)}, stdout=subprocess.DEVNULL)
    drafts = sorted(tmp_path.iterdir())
    assert len(drafts) >= 400
    for draft in drafts:
        assert complaints(load(draft)) == [], draft.name


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("nl", {"gremia": {"raad": {"voorziter": "directeur"}}}),  # a key with a letter too few
        ("nl", {"bodies": {}}),  # a key of the other language
        ("en", {"gremia": {}}),
        ("nl", {"gremia": {"Raad": {}}}),  # no id
        ("nl", {"normen": [{"wie": "raad", "kan": "Besluiten!"}]}),  # no act
        ("en", {"roles": {"directeur": {"kind": "directeur"}}}),  # a word of the other language
        ("nl", {"onderwerpen": {"begroting": {"bedrag": "2985000 euro"}}}),
        ("nl", {"regeling": {"met ingang van": "1 januari 2024"}}),
        ("nl", {"gremia": {"raad": {"quorum": "de helft"}}}),
        ("nl", {"normen": [{"moet": "adviseren", "wanneer": {"binnen": "45 dagen"}}]}),  # after what?
        ("nl", {"normen": [{"moet": "adviseren", "wanneer": {"na": {"wie": "raad"}}}]}),  # an anchor needs its act
    ],
)
def test_refuses_slips_of_the_pen(language, part):
    assert complaints({**HEADS[language], **part}, language) != []


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("nl", {"gremia": {"raad": None}}),
        ("nl", {"gremia": {"raad": {"voorzitter": ["wethouder-a", "wethouder-b"]}}}),
        ("nl", {"gremia": {"raad": {"voorzitter": {"ieder van": "gemeenten", "behalve": "raad"}}}}),
        ("nl", {"gremia": {"raad": {"voorzitter": "geen", "zetels": {"elders geregeld": "reglement"}}}}),
        ("nl", {"gremia": {"raad": {"quorum": 3, "stemming": "meeste stemmen", "bron": 4.1}}}),
        ("nl", {"normen": [{"moet": "coordineren", "wanneer": {"voor": "1 juli", "begrotingsjaar": "voorafgaand"}}]}),
        ("en", {"agreement": {"version": 2, "from": 2024, "until": "none", "enforceable": False}}),
        ("en", {"norms": [{"must": "advise", "when": {"after": {"act": "send"}, "within": {"vague": "onverwijld"}}}]}),
        ("en", {"bodies": {"raad": {"elsewhere": {"to be adopted by": "ab"}, "note": "see there"}}}),
    ],
)
def test_accepts_every_way_to_say_it(language, part):
    assert complaints({**HEADS[language], **part}, language) == []


def test_says_what_a_key_is_in_the_other_language():
    assert SCHEMAS["nl"]["properties"]["gremia"]["title"] == "bodies"
    assert SCHEMAS["en"]["properties"]["bodies"]["title"] == "gremia"
