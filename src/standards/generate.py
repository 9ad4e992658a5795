# SPDX-License-Identifier: Apache-2.0
"""Makes the tables that the compiler reads from the YAML that people maintain.

    python3 src/standards/generate.py           writes them
    python3 src/standards/generate.py --check   exits 1 where what is committed differs
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
SRC = HERE.parent


def literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def read(name: str) -> dict:
    return yaml.load((HERE / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def table(source: str, includes: list[str], namespace: str, body: str) -> str:
    """A header with one table in it."""
    return (
        "// SPDX-License-Identifier: Apache-2.0\n"
        f"// Made from src/standards/{source} by `python3 src/standards/generate.py`: change that file, not this one.\n"
        "#pragma once\n\n"
        + "".join(f"#include {name}\n" if name else "\n" for name in includes)
        + f"\nnamespace {namespace} {{\n\n// clang-format off\n{body}// clang-format on\n\n}}  // namespace {namespace}\n"
    )


def keys_of(what: object, entry: dict, required: set[str], optional: set[str] = frozenset()) -> None:
    unknown = set(entry) - required - optional
    missing = required - set(entry)
    if unknown or missing:
        sys.exit(f"{what}: unknown {sorted(unknown)}, missing {sorted(missing)}")


# --- the law ---------------------------------------------------------------------------------------------------------

# What is known of every statement on the law: where it stands, which state of the text, when that was read.
KNOWN = {"article", "text", "read", "certain"}
WORDS_OF_LAW = {"nl", "en"} | KNOWN
UNITS = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
MONTHS = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip


def known(key: object, entry: dict) -> str:
    """The last four members of every row."""
    if entry["certain"] not in ("true", "false"):
        sys.exit(f"{key}: certain is true or false")
    if entry["certain"] == "true" and not (entry["text"] and entry["read"]):
        sys.exit(f"{key}: what was not read is not certain")
    if not entry["article"]:
        sys.exit(f"{key}: no article")
    return f"{literal(entry['article'])}, {literal(entry['text'])}, {literal(entry['read'])}, {entry['certain']}"


def said(entry: dict) -> str:
    return f"{{{literal(entry['nl'])},\n      {literal(entry['en'])}}}"


def duration(text: str) -> str:
    count, unit = text.split(" ")
    return f"Duration({count}, DurationUnit::{UNITS[unit.removesuffix('s')]})"


def day_of_year(text: str) -> str:
    day, month = text.split(" ")
    return f"DayOfYear({MONTHS.index(month) + 1}, {day})"


def law_sources() -> dict[str, dict]:
    return {path.stem: read(f"law/{path.name}") for path in sorted((HERE / "law").glob("*.yaml"))}


def law_table() -> str:
    sources = law_sources()
    forms = sources["forms"]["forms"]
    words = [form["word"] for form in forms]
    rows = []
    for form in forms:
        keys_of(form["word"], form, {"word", "nl", "en"}, {"bodies", "see"})
        for word in form.get("bodies", []) + form.get("see", []):
            if word not in words:
                sys.exit(f"{form['word']}: no form {word}")
        rows.append(
            f"    {{{literal(form['word'])}, {{{literal(form['nl'])}, {literal(form['en'])}}},"
            f" {literal(' '.join(form.get('bodies', [])))}, {literal(' '.join(form.get('see', [])))}}},\n"
        )
    body = ["inline constexpr LegalForm forms[] = {\n", *rows, "};\n\n"]

    rows, seen = [], set()
    for entry in sources["forms"]["defaults"]:
        keys_of(entry, entry, {"form", "subject"} | WORDS_OF_LAW, {"share"})
        key = (entry["form"], entry["subject"])
        if key in seen:
            sys.exit(f"{key} stands twice")
        seen.add(key)
        rows.append(
            f"    {{BodyForm::{entry['form'].replace('-', '_')}, LegalSubject::{entry['subject']},"
            f" {literal(entry.get('share', ''))},\n     {said(entry)},\n     {known(key, entry)}}},\n"
        )
    body += ["inline constexpr StatutoryDefault table[] = {\n", *rows, "};\n\n"]

    facts, terms, ids = [], [], set()
    for name, source in sources.items():
        for entry in source.get("facts", []) + source.get("terms", []):
            holds_for = entry.get("for", source.get("for"))
            if not holds_for or set(holds_for) - set(words):
                sys.exit(f"{name}: {entry['id']}: for which forms")
            if entry["id"] in ids:
                sys.exit(f"{entry['id']} stands twice")
            ids.add(entry["id"])
        for entry in source.get("facts", []):
            keys_of(entry["id"], entry, {"id", "topic"} | WORDS_OF_LAW, {"for"})
            facts.append(
                f"    {{{literal(entry['id'])}, LegalTopic::{entry['topic']},\n"
                f"     {literal(' '.join(entry.get('for', source.get('for'))))},\n"
                f"     {said(entry)},\n     {known(entry['id'], entry)}}},\n"
            )
        for entry in source.get("terms", []):
            kinds = {"lead", "within", "every", "before"}
            keys_of(entry["id"], entry, {"id", "for", "ref", "to"} | WORDS_OF_LAW, {"about", "year"} | kinds)
            if len(kinds & set(entry)) != 1 or ("before" in entry) != ("year" in entry):
                sys.exit(f"{entry['id']}: one of {sorted(kinds)}, and a year with a day")
            kind = (kinds & set(entry)).pop()
            length = "{}" if kind == "before" else duration(entry[kind])
            day = day_of_year(entry["before"]) if kind == "before" else "{}"
            about = f"MatterKind::{entry['about'].replace('-', '_')}" if "about" in entry else "{}"
            terms.append(
                f"    {{{literal(entry['id'])}, {literal(' '.join(entry['for']))},\n"
                f"     {literal(entry['ref'])}, {about}, TermKind::{kind}, {length}, {day},"
                f" RelativeYear::{entry.get('year', 'same')},\n     {said(entry)},\n"
                f"     {{{literal(entry['to']['nl'])}, {literal(entry['to']['en'])}}},\n"
                f"     {known(entry['id'], entry)}}},\n"
            )
    body += ["inline constexpr LegalFact facts[] = {\n", *facts, "};\n\n"]
    body += ["inline constexpr StatutoryTerm terms[] = {\n", *terms, "};\n\n"]

    rows = []
    for entry in sources["repealed"]["repealed"]:
        keys_of(entry["id"], entry, {"id", "name", "also", "bwb", "until", "by"} | KNOWN)
        year, month, day = (int(part) for part in entry["until"].split("-"))
        if len(entry["also"]) > 3:
            sys.exit(f"{entry['id']}: at most three other names")
        rows.append(
            f"    {{{literal(entry['id'])}, {literal(entry['name'])},"
            f" {{{', '.join(literal(name) for name in entry['also'])}}}, {literal(entry['bwb'])},\n"
            f"     Date({year}, {month}, {day}), {{{literal(entry['by']['nl'])}, {literal(entry['by']['en'])}}},\n"
            f"     {known(entry['id'], entry)}}},\n"
        )
    body += ["inline constexpr RepealedLaw repealed[] = {\n", *rows, "};\n\n"]

    rows, seen = [], set()
    for entry in sources["offices"]["barred"]:
        keys_of(entry, entry, {"organ", "offices"} | KNOWN, {"committee"})
        key = (entry["organ"], entry.get("committee", ""))
        if key in seen:
            sys.exit(f"{key} stands twice")
        seen.add(key)
        rows.append(
            f"    {{{literal(key[0])}, {literal(key[1])}, {literal(' '.join(entry['offices']))},"
            f" {known(key, entry)}}},\n"
        )
    body += ["inline constexpr BarredOffices barred[] = {\n", *rows, "};\n"]
    return table("law/*.yaml", ['"kader/resolve/law.hpp"'], "kader::law", "".join(body))


# --- municipalities --------------------------------------------------------------------------------------------------

PROVINCES = {
    "Gld.": "Gelderland", "L.": "Limburg", "NB.": "Noord-Brabant", "NH.": "Noord-Holland", "O.": "Overijssel",
    "U.": "Utrecht", "Z.": "Zeeland", "ZH.": "Zuid-Holland",
}  # fmt: skip
WITH_PROVINCE = re.compile(r"^(.+) \(([A-Za-z]+\.)\)$")


def normal(name: str) -> str:
    """As `normal_name` in src/region/municipality.cpp: letters and digits, lower case, without accents."""
    text = unicodedata.normalize("NFD", name.replace("ĳ", "ij").replace("Ĳ", "ij")).lower()
    return "".join(c for c in text if c.isascii() and c.isalnum())


def spellings(name: str, also: list[str]) -> tuple[set[str], str]:
    """The normal names that surely mean it, and the one that does where no other municipality has it."""
    sure = {normal(other) for other in [name, *also]}
    match = WITH_PROVINCE.match(name)
    if not match:
        return sure, ""
    sure.add(normal(f"{match[1]} {PROVINCES[match[2]]}"))
    return sure, normal(match[1])


def municipality_table() -> str:
    data = read("municipalities.yaml")
    sources = data["sources"]
    for key, source in sources.items():
        keys_of(key, source, {"title", "read"}, {"evidence"})
        if source.get("evidence") not in (None, "confirmed", "dated", "derived"):
            sys.exit(f"{key}: evidence is confirmed, dated or derived")

    regions = sorted(data["regions"], key=lambda region: normal(region["name"]))
    rows = []
    for index, region in enumerate(regions):
        keys_of(region["name"], region, {"id", "name", "municipalities"})
        for row in region["municipalities"]:
            keys_of(row, row, {"name", "code", "code from", "region from"}, {"also"})
            if not re.fullmatch(r"GM\d{4}", row["code"]):
                sys.exit(f"{row['name']}: {row['code']} is no code")
            code_from, region_from = row["code from"], row["region from"]
            for given in (code_from, region_from):
                if given != "memory" and given not in sources:
                    sys.exit(f"{row['name']}: no source {given}")
            if region_from != "memory" and "evidence" not in sources[region_from]:
                sys.exit(f"{row['name']}: {region_from} says nothing of regions")
            rows.append((normal(row["name"]), index, row))
    rows.sort(key=lambda row: row[0])

    names: dict[str, int] = {}
    plain: dict[str, set[int]] = {}
    for i, (_, _, row) in enumerate(rows):
        sure, short = spellings(row["name"], row.get("also", []))
        for key in sure:
            if names.setdefault(key, i) != i:
                sys.exit(f"{row['name']}: another municipality is also called {key}")
        if short:
            plain.setdefault(short, set()).add(i)
    for key, who in plain.items():  # "Bergen" is two; whoever says it does not say which
        if len(who) == 1 and key not in names:
            names[key] = who.pop()
    codes = sorted((int(row["code"][2:]), i) for i, (_, _, row) in enumerate(rows))
    for one, other in zip(codes, codes[1:]):
        if one[0] == other[0]:
            sys.exit(f"GM{one[0]:04} stands twice")

    body = ["inline constexpr Municipality municipalities[] = {\n"]
    for _, region, row in rows:
        evidence, region_source = "memory", ""
        if row["region from"] != "memory":
            evidence, region_source = (sources[row["region from"]][key] for key in ("evidence", "title"))
        certain = row["code from"] != "memory"
        code_source = sources[row["code from"]]["title"] if certain else ""
        body.append(
            f"    {{{literal(row['name'])}, {literal(row['code'])}, {region}, Evidence::{evidence},\n"
            f"     {literal(region_source)},\n     {str(certain).lower()}, {literal(code_source)}}},\n"
        )
    body.append("};\n\n// Of each region, in the order of the regions.\n")
    body.append("inline constexpr const Municipality* members[] = {\n")
    first = [0]
    for index in range(len(regions)):
        inside = [i for i, row in enumerate(rows) if row[1] == index]
        first.append(first[-1] + len(inside))
        body.append("    " + " ".join(f"&municipalities[{i}]," for i in inside) + "\n")
    body.append("};\n\ninline constexpr YouthRegion regions[] = {\n")
    for index, region in enumerate(regions):
        firm = all(
            row["region from"] != "memory" and sources[row["region from"]]["evidence"] == "confirmed"
            for row in region["municipalities"]
        )
        begin, end = first[index], first[index + 1]
        body.append(
            f"    {{{literal(region['id'])}, {literal(region['name'])},"
            f" std::span(members).subspan<{begin}, {end - begin}>(), {str(firm).lower()}}},\n"
        )
    body.append("};\n\n// Sorted: what is looked up, and the index above.\n")
    body.append("struct Named {\n  std::string_view name;\n  std::uint16_t index;\n};\n")
    body.append("inline constexpr Named names[] = {\n")
    body += [f"    {{{literal(key)}, {i}}},\n" for key, i in sorted(names.items())]
    body.append("};\nstruct Coded {\n  std::uint16_t code;\n  std::uint16_t index;\n};\n")
    body.append("inline constexpr Coded codes[] = {\n")
    body += [f"    {{{code}, {i}}},\n" for code, i in codes]
    body.append("};\n")
    return table(
        "municipalities.yaml",
        ["<cstdint>", "<span>", "<string_view>", "", '"kader/region/municipality.hpp"'],
        "kader::region_table",
        "".join(body),
    )


# --- the laws that texts cite ----------------------------------------------------------------------------------------

KNOWN_FIELDS = {"id", "name", "also", "bwb", "certain", "read"}


def known_law_table() -> str:
    rows = []
    names: set[str] = set()
    laws = read("laws.yaml")["laws"]
    for entry in laws:
        keys_of(entry["id"], entry, KNOWN_FIELDS)
        if len(entry["also"]) > 4:
            sys.exit(f"{entry['id']}: at most four other names")
        if entry["certain"] == "true" and not entry["read"]:
            sys.exit(f"{entry['id']}: what was not read is not certain")
        for name in (entry["name"], *entry["also"]):
            if name in names:
                sys.exit(f"{name} stands twice")
            names.add(name)
        also = ", ".join(literal(name) for name in entry["also"])
        rows.append(
            f"    {{{literal(entry['id'])}, {literal(entry['name'])}, {{{also}}}, {literal(entry['bwb'])},"
            f" {entry['certain']}, {literal(entry['read'])}}},\n"
        )
    if [entry["id"] for entry in laws] != sorted({entry["id"] for entry in laws}):
        sys.exit("the laws stand in the order of their ids, each once")
    body = "inline constexpr KnownLaw known_law_table[] = {\n" + "".join(rows) + "};\n"
    return table("laws.yaml", ['"kader/document/known_law.hpp"'], "kader::detail", body)


# --- the words that arrange something ----------------------------------------------------------------------------------


def phrase_table() -> str:
    phrases = read("phrases.yaml")["phrases"]
    body = []
    for language, key in (("dutch", "nl"), ("english", "en")):
        wordings: dict[str, int] = {}
        rows = []
        for i, entry in enumerate(phrases):
            keys_of(entry, entry, {"id", "nl", "en"}, {"weak"})
            said = entry[key]
            keys_of(f"{entry['id']}: {key}", said, {"words", "ask", "model"})
            for text in (said["ask"], said["model"]):
                if len(text) > 110:
                    sys.exit(f"{entry['id']}: {key}: longer than a line: {text}")
            for wording in said["words"]:
                if wording != wording.lower() or wording.startswith("*") or wording.endswith("*"):
                    sys.exit(f"{entry['id']}: {wording!r} is in lower case and begins and ends with a word")
                if wordings.setdefault(wording, i) != i:
                    sys.exit(f"{wording!r} stands twice")
            weak = entry.get("weak", "false")
            rows.append(f"    {{{literal(said['ask'])},\n     {literal(said['model'])}, {weak}}},\n")
        body.append(f"inline constexpr Prompt {language}[] = {{\n" + "".join(rows) + "};\n")
        # By first word; of those with the same one the longest first, so that the more precise one is quoted.
        order = sorted(wordings.items(), key=lambda item: (item[0].split(" ")[0], -len(item[0].split(" ")), item[0]))
        body.append(f"inline constexpr Wording {language}_wordings[] = {{\n")
        body += [f"    {{{literal(wording)}, {i}}},\n" for wording, i in order]
        body.append("};\n")
    return table("phrases.yaml", ['"write/phrases.hpp"'], "kader::detail::phrase_table", "".join(body))


# --- the drafts to begin with ------------------------------------------------------------------------------------------

TEMPLATES = {"nl": "voorbeeldregio.kader.md", "en": "example-region.kader.md"}


def templates() -> str:
    """The texts of docs/frameworks, in the program: what `kader new --template` writes."""
    names = " and ".join(TEMPLATES.values())
    text = (
        "// SPDX-License-Identifier: Apache-2.0\n"
        f"// Made from docs/frameworks/{names} by\n"
        "// `python3 src/standards/generate.py`: change those files, not this one.\n"
        '#include "write/templates.hpp"\n\nnamespace kader::detail {\n\n// clang-format off\n'
    )
    for language, name in TEMPLATES.items():
        content = (SRC.parent / "docs" / "frameworks" / name).read_text(encoding="utf-8")
        lines = "".join(f"    {literal(line)}\n" for line in content.splitlines(keepends=True))
        text += f"const std::string_view template_{language} =\n{lines.rstrip()};\n"
    return text + "// clang-format on\n\n}  // namespace kader::detail\n"


MADE = {
    SRC / "resolve" / "law_table.hpp": law_table,
    SRC / "region" / "municipality_table.hpp": municipality_table,
    SRC / "document" / "known_law_table.hpp": known_law_table,
    SRC / "write" / "phrase_table.hpp": phrase_table,
    SRC / "write" / "templates.generated.cpp": templates,
}


def main() -> int:
    check = "--check" in sys.argv[1:]
    wrong = []
    for path, make in MADE.items():
        made = make()
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != made:
                wrong.append(path)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(made, encoding="utf-8")
    for path in wrong:
        print(f"{path} is not what src/standards says: run python3 src/standards/generate.py")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
