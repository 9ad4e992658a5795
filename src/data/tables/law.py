# SPDX-License-Identifier: Apache-2.0
"""src/data/law: what the law supplies, forbids and no longer holds."""

from __future__ import annotations

from typing import Any

from .header import DATA, array, bilingual, header, keys_of, literal, read, refuse, words

Entry = dict[str, Any]

# What is known of every statement on the law: where it stands, which state of the text, when that was read.
KNOWN = {"article", "text", "read", "certain"}
WORDS_OF_LAW = {"nl", "en"} | KNOWN
UNITS = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
MONTHS = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip
KINDS_OF_TERM = {"lead", "within", "every", "before"}


def known(key: object, entry: Entry) -> str:
    """The last four members of every row."""
    if entry["certain"] not in ("true", "false"):
        refuse(f"{key}: certain is true or false")
    if entry["certain"] == "true" and not (entry["text"] and entry["read"]):
        refuse(f"{key}: what was not read is not certain")
    if not entry["article"]:
        refuse(f"{key}: no article")
    return f"{literal(entry['article'])}, {literal(entry['text'])}, {literal(entry['read'])}, {entry['certain']}"


def said(entry: Entry) -> str:
    return bilingual(entry, "\n      ")


def duration(text: str) -> str:
    count, unit = text.split(" ")
    return f"Duration({count}, DurationUnit::{UNITS[unit.removesuffix('s')]})"


def day_of_year(text: str) -> str:
    day, month = text.split(" ")
    return f"DayOfYear({MONTHS.index(month) + 1}, {day})"


def once(seen: set[object], key: object) -> None:
    if key in seen:
        refuse(f"{key} stands twice")
    seen.add(key)


def forms(entries: list[Entry]) -> str:
    known_forms = {form["word"] for form in entries}
    rows = []
    for form in entries:
        keys_of(form["word"], form, {"word", "nl", "en"}, {"bodies", "see"})
        for word in form.get("bodies", []) + form.get("see", []):
            if word not in known_forms:
                refuse(f"{form['word']}: no form {word}")
        rows.append(
            f"    {{{literal(form['word'])}, {bilingual(form)},"
            f" {words(form.get('bodies', []))}, {words(form.get('see', []))}}},\n"
        )
    return array("LegalForm", "forms", rows)


def defaults(entries: list[Entry]) -> str:
    rows = []
    seen: set[object] = set()
    for entry in entries:
        keys_of(entry, entry, {"form", "subject"} | WORDS_OF_LAW, {"share"})
        key = (entry["form"], entry["subject"])
        once(seen, key)
        rows.append(
            f"    {{BodyForm::{entry['form'].replace('-', '_')}, LegalSubject::{entry['subject']},"
            f" {literal(entry.get('share', ''))},\n     {said(entry)},\n     {known(key, entry)}}},\n"
        )
    return array("StatutoryDefault", "table", rows)


def fact(entry: Entry, holds_for: list[str]) -> str:
    keys_of(entry["id"], entry, {"id", "topic"} | WORDS_OF_LAW, {"for"})
    return (
        f"    {{{literal(entry['id'])}, LegalTopic::{entry['topic']},\n     {words(holds_for)},\n"
        f"     {said(entry)},\n     {known(entry['id'], entry)}}},\n"
    )


def term(entry: Entry, holds_for: list[str]) -> str:
    keys_of(entry["id"], entry, {"id", "for", "ref", "to"} | WORDS_OF_LAW, {"about", "year"} | KINDS_OF_TERM)
    if len(KINDS_OF_TERM & set(entry)) != 1 or ("before" in entry) != ("year" in entry):
        refuse(f"{entry['id']}: one of {sorted(KINDS_OF_TERM)}, and a year with a day")
    kind = (KINDS_OF_TERM & set(entry)).pop()
    length = "{}" if kind == "before" else duration(entry[kind])
    day = day_of_year(entry["before"]) if kind == "before" else "{}"
    about = f"MatterKind::{entry['about'].replace('-', '_')}" if "about" in entry else "{}"
    return (
        f"    {{{literal(entry['id'])}, {words(holds_for)},\n"
        f"     {literal(entry['ref'])}, {about}, TermKind::{kind}, {length}, {day},"
        f" RelativeYear::{entry.get('year', 'same')},\n     {said(entry)},\n     {bilingual(entry['to'])},\n"
        f"     {known(entry['id'], entry)}}},\n"
    )


def facts_and_terms(sources: dict[str, Entry]) -> str:
    known_forms = {form["word"] for form in sources["forms"]["forms"]}
    made: dict[str, list[str]] = {"facts": [], "terms": []}
    ids: set[object] = set()
    for name, source in sources.items():
        for kind, row in (("facts", fact), ("terms", term)):
            for entry in source.get(kind, []):
                holds_for = entry.get("for", source.get("for"))
                if not holds_for or set(holds_for) - known_forms:
                    refuse(f"{name}: {entry['id']}: for which forms")
                once(ids, entry["id"])
                made[kind].append(row(entry, holds_for))
    return array("LegalFact", "facts", made["facts"]) + "\n" + array("StatutoryTerm", "terms", made["terms"])


def repealed(entries: list[Entry]) -> str:
    rows = []
    for entry in entries:
        keys_of(entry["id"], entry, {"id", "name", "also", "bwb", "until", "by"} | KNOWN)
        year, month, day = (int(part) for part in entry["until"].split("-"))
        if len(entry["also"]) > 3:
            refuse(f"{entry['id']}: at most three other names")
        rows.append(
            f"    {{{literal(entry['id'])}, {literal(entry['name'])},"
            f" {{{', '.join(literal(name) for name in entry['also'])}}}, {literal(entry['bwb'])},\n"
            f"     Date({year}, {month}, {day}), {bilingual(entry['by'])},\n     {known(entry['id'], entry)}}},\n"
        )
    return array("RepealedLaw", "repealed", rows)


def barred(entries: list[Entry]) -> str:
    rows = []
    seen: set[object] = set()
    for entry in entries:
        keys_of(entry, entry, {"organ", "offices"} | KNOWN, {"committee"})
        key = (entry["organ"], entry.get("committee", ""))
        once(seen, key)
        rows.append(
            f"    {{{literal(key[0])}, {literal(key[1])}, {words(entry['offices'])}, {known(key, entry)}}},\n"
        )
    return array("BarredOffices", "barred", rows)


def make() -> str:
    sources = {path.stem: read(f"law/{path.name}") for path in sorted((DATA / "law").glob("*.yaml"))}
    tables = [
        forms(sources["forms"]["forms"]),
        defaults(sources["forms"]["defaults"]),
        facts_and_terms(sources),
        repealed(sources["repealed"]["repealed"]),
        barred(sources["offices"]["barred"]),
    ]
    return header("src/data/law/*.yaml", ['"kader/resolve/law.hpp"'], "kader::law", "\n".join(tables))
