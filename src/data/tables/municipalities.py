# SPDX-License-Identifier: Apache-2.0
"""src/data/municipalities.yaml: the municipalities and their youth regions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from .header import array, header, keys_of, literal, read, refuse

PROVINCES = {
    "Gld.": "Gelderland", "L.": "Limburg", "NB.": "Noord-Brabant", "NH.": "Noord-Holland", "O.": "Overijssel",
    "U.": "Utrecht", "Z.": "Zeeland", "ZH.": "Zuid-Holland",
}  # fmt: skip
WITH_PROVINCE = re.compile(r"^(.+) \(([A-Za-z]+\.)\)$")


@dataclass(frozen=True)
class Row:
    """A municipality, and the place of its region in the order of the table."""

    key: str
    region: int
    entry: dict[str, Any]


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


def rows_of(regions: list[dict[str, Any]], sources: dict[str, Any]) -> list[Row]:
    """All municipalities in the order of their normal names, each looked over."""
    rows = []
    for index, region in enumerate(regions):
        keys_of(region["name"], region, {"id", "name", "municipalities"})
        for entry in region["municipalities"]:
            keys_of(entry, entry, {"name", "code", "code from", "region from"}, {"also"})
            if not re.fullmatch(r"GM\d{4}", entry["code"]):
                refuse(f"{entry['name']}: {entry['code']} is no code")
            for given in (entry["code from"], entry["region from"]):
                if given != "memory" and given not in sources:
                    refuse(f"{entry['name']}: no source {given}")
            if entry["region from"] != "memory" and "evidence" not in sources[entry["region from"]]:
                refuse(f"{entry['name']}: {entry['region from']} says nothing of regions")
            rows.append(Row(normal(entry["name"]), index, entry))
    return sorted(rows, key=lambda row: row.key)


def names_of(rows: list[Row]) -> dict[str, int]:
    """Every normal name by which one municipality, and no other, is known."""
    names: dict[str, int] = {}
    plain: dict[str, set[int]] = {}
    for i, row in enumerate(rows):
        sure, short = spellings(row.entry["name"], row.entry.get("also", []))
        for key in sure:
            if names.setdefault(key, i) != i:
                refuse(f"{row.entry['name']}: another municipality is also called {key}")
        if short:
            plain.setdefault(short, set()).add(i)
    for key, who in plain.items():  # "Bergen" is two; whoever says it does not say which
        if len(who) == 1 and key not in names:
            names[key] = who.pop()
    return names


def codes_of(rows: list[Row]) -> list[tuple[int, int]]:
    codes = sorted((int(row.entry["code"][2:]), i) for i, row in enumerate(rows))
    for one, other in zip(codes, codes[1:]):
        if one[0] == other[0]:
            refuse(f"GM{one[0]:04} stands twice")
    return codes


def municipality(row: Row, sources: dict[str, Any]) -> str:
    entry = row.entry
    evidence, region_source = "memory", ""
    if entry["region from"] != "memory":
        evidence, region_source = (sources[entry["region from"]][key] for key in ("evidence", "title"))
    certain = entry["code from"] != "memory"
    code_source = sources[entry["code from"]]["title"] if certain else ""
    return (
        f"    {{{literal(entry['name'])}, {literal(entry['code'])}, {row.region}, Evidence::{evidence},\n"
        f"     {literal(region_source)},\n     {str(certain).lower()}, {literal(code_source)}}},\n"
    )


def members_and_regions(regions: list[dict[str, Any]], rows: list[Row], sources: dict[str, Any]) -> str:
    members, made, begin = [], [], 0
    for index, region in enumerate(regions):
        inside = [i for i, row in enumerate(rows) if row.region == index]
        members.append("    " + " ".join(f"&municipalities[{i}]," for i in inside) + "\n")
        firm = all(
            rows[i].entry["region from"] != "memory"
            and sources[rows[i].entry["region from"]]["evidence"] == "confirmed"
            for i in inside
        )
        made.append(
            f"    {{{literal(region['id'])}, {literal(region['name'])},"
            f" std::span(members).subspan<{begin}, {len(inside)}>(), {str(firm).lower()}}},\n"
        )
        begin += len(inside)
    return (
        "// Of each region, in the order of the regions.\n"
        + array("const Municipality*", "members", members)
        + "\n"
        + array("YouthRegion", "regions", made)
    )


def make() -> str:
    data = read("municipalities.yaml")
    sources = data["sources"]
    for key, source in sources.items():
        keys_of(key, source, {"title", "read"}, {"evidence"})
        if source.get("evidence") not in (None, "confirmed", "dated", "derived"):
            refuse(f"{key}: evidence is confirmed, dated or derived")
    regions = sorted(data["regions"], key=lambda region: normal(region["name"]))
    rows = rows_of(regions, sources)
    names = [f"    {{{literal(key)}, {i}}},\n" for key, i in sorted(names_of(rows).items())]
    codes = [f"    {{{code}, {i}}},\n" for code, i in codes_of(rows)]
    body = (
        array("Municipality", "municipalities", [municipality(row, sources) for row in rows])
        + "\n"
        + members_and_regions(regions, rows, sources)
        + "\n// Sorted: what is looked up, and the index above.\n"
        + "struct Named {\n  std::string_view name;\n  std::uint16_t index;\n};\n"
        + array("Named", "names", names)
        + "struct Coded {\n  std::uint16_t code;\n  std::uint16_t index;\n};\n"
        + array("Coded", "codes", codes)
    )
    includes = ["<cstdint>", "<span>", "<string_view>", "", '"kader/region/municipality.hpp"']
    return header("src/data/municipalities.yaml", includes, "kader::region_table", body)
