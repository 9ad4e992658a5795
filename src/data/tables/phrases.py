# SPDX-License-Identifier: Apache-2.0
"""src/data/phrases.yaml: the words that arrange something."""

from __future__ import annotations

from typing import Any

from .header import array, header, keys_of, literal, read, refuse


def wordings_of(phrases: list[dict[str, Any]], key: str) -> dict[str, int]:
    """Every wording in one language, with the index of its phrase."""
    found: dict[str, int] = {}
    for i, entry in enumerate(phrases):
        for wording in entry[key]["words"]:
            if wording != wording.lower() or wording.startswith("*") or wording.endswith("*"):
                refuse(f"{entry['id']}: {wording!r} is in lower case and begins and ends with a word")
            if found.setdefault(wording, i) != i:
                refuse(f"{wording!r} stands twice")
    return found


def prompt(entry: dict[str, Any], key: str) -> str:
    keys_of(entry, entry, {"id", "nl", "en"}, {"weak"})
    said = entry[key]
    keys_of(f"{entry['id']}: {key}", said, {"words", "ask", "model"})
    for text in (said["ask"], said["model"]):
        if len(text) > 110:
            refuse(f"{entry['id']}: {key}: longer than a line: {text}")
    return f"    {{{literal(said['ask'])},\n     {literal(said['model'])}, {entry.get('weak', 'false')}}},\n"


def in_order(wording: str) -> tuple[str, int, str]:
    """By first word; of those with the same one the longest first, so that the more precise one is quoted."""
    all_words = wording.split(" ")
    return all_words[0], -len(all_words), wording


def make() -> str:
    phrases = read("phrases.yaml")["phrases"]
    body = ""
    for language, key in (("dutch", "nl"), ("english", "en")):
        body += array("Prompt", language, [prompt(entry, key) for entry in phrases])
        wordings = wordings_of(phrases, key)
        rows = [f"    {{{literal(wording)}, {wordings[wording]}}},\n" for wording in sorted(wordings, key=in_order)]
        body += array("Wording", f"{language}_wordings", rows)
    return header("src/data/phrases.yaml", ['"scaffold/phrases.hpp"'], "kader::detail::phrase_table", body)
